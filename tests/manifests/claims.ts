/** What a built manifest asks for, piece by piece, held against docs/permissions.md. Pure. */

/** A manifest as the browser reads it; what a later version of it may bring along is of no known shape. */
export type Manifest = Readonly<Record<string, unknown>>;

/** Keys that ask for nothing: what the extension is called, looks like and consists of. Any other is a claim. */
const PLAIN = [
  'manifest_version',
  'name',
  'description',
  'version',
  'default_locale',
  'icons',
  'action',
  'background',
  'options_ui',
  'side_panel',
  'sidebar_action',
  'commands',
  'minimum_chrome_version',
];
/** Keys whose content is a list of claims. */
const LISTS = ['permissions', 'optional_permissions', 'host_permissions', 'optional_host_permissions'];
const OF_SCRIPTS = ['matches', 'js', 'run_at'];
const OF_GECKO = ['id', 'strict_min_version'];

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const keysOf = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : [];

/**
 * Out: each thing that it asks for, once: permissions and hosts by their names, a part of the content security policy as it
 * stands there, any key that is not known to ask for nothing by its name.
 */
export function claimsOf(manifest: Manifest): string[] {
  const claims = Object.entries(manifest).flatMap(([key, value]): string[] => {
    if (PLAIN.includes(key)) return [];
    if (LISTS.includes(key)) return list(value).map(String);
    if (key === 'content_scripts') return list(value).flatMap(claimsOfScript);
    if (key === 'content_security_policy') return keysOf(value).flatMap(([page, policy]) => policyParts(page, policy));
    if (key === 'browser_specific_settings') return keysOf(value).flatMap(claimsOfBrowser);
    return [key];
  });
  return [...new Set(claims)];
}

function claimsOfScript(script: unknown): string[] {
  return keysOf(script).flatMap(([key, value]) => {
    if (key === 'matches') return list(value).map(String);
    return OF_SCRIPTS.includes(key) ? [] : [`content_scripts.${key}`];
  });
}

function policyParts(page: string, policy: unknown): string[] {
  const parts = String(policy)
    .split(';')
    .map((part) => part.trim().replace(/\s+/g, ' '))
    .filter((part) => part !== '');
  return page === 'extension_pages' ? parts : parts.map((part) => `${page}: ${part}`);
}

function claimsOfBrowser([browser, settings]: [string, unknown]): string[] {
  return keysOf(settings).flatMap(([key, value]) => {
    if (OF_GECKO.includes(key)) return [];
    if (key !== 'data_collection_permissions') return [`${browser}.${key}`];
    return keysOf(value).flatMap(([need, kinds]) =>
      list(kinds).map((kind) => `data_collection_permissions ${need} ${kind}`),
    );
  });
}

/** In: docs/permissions.md. Out: what it justifies: whatever stands as code in the first column of its tables. */
export function justifiedIn(document: string): string[] {
  const firsts = document
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.split('|')[1] ?? '');
  return firsts.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, code]) => code ?? ''));
}

/** Out: what of a manifest a page could see, ask or talk to, and so find out that Candor is there. */
export function visibleToPages(manifest: Manifest): string[] {
  const { web_accessible_resources, externally_connectable, sandbox, content_scripts } = manifest;
  return [
    ...list(web_accessible_resources).map(() => 'web_accessible_resources'),
    ...(externally_connectable ? ['externally_connectable'] : []),
    ...(sandbox ? ['sandbox'] : []),
    ...list(content_scripts).flatMap((script) =>
      keysOf(script)
        .filter(([key, value]) => key === 'css' || (key === 'world' && value !== 'ISOLATED'))
        .map(([key]) => `content_scripts.${key}`),
    ),
  ];
}
