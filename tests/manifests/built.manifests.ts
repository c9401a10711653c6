/** The manifests as they are built, against docs/permissions.md and against pages that look for Candor. Needs both builds. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '../../lib/about/project';
import { claimsOf, justifiedIn, type Manifest, visibleToPages } from './claims';

const BUILT = ['chrome-mv3', 'firefox-mv3'] as const;
type Built = (typeof BUILT)[number];

const read = (built: Built, file: string): string => readFileSync(`.output/${built}/${file}`, 'utf8');
/** All scripts that ship, in whatever chunk they have landed. */
const scriptsOf = (built: Built): string[] =>
  readdirSync(`.output/${built}`, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
const manifestOf = (built: Built): Manifest => JSON.parse(read(built, 'manifest.json')) as Manifest;
const justified = justifiedIn(readFileSync('docs/permissions.md', 'utf8'));

/** What a script that only looks has no need of: each would leave something in the page that the page can find. */
const LEAVES_TRACES =
  /\b(?:createElement|appendChild|insertBefore|replaceChildren|setAttribute|removeAttribute|attachShadow|adoptedStyleSheets|dispatchEvent|CustomEvent|postMessage|classList|dataset|innerHTML|outerHTML)\b/g;

describe.each(BUILT)('%s', (built) => {
  it('asks for nothing that docs/permissions.md does not justify', () =>
    expect(claimsOf(manifestOf(built)).filter((claim) => !justified.includes(claim))).toEqual([]));

  it.runIf(built === 'firefox-mv3')('puts its button where it is seen, and the letter on it', () =>
    expect(manifestOf(built).action).toMatchObject({ default_area: 'navbar' }),
  );

  it.runIf(built === 'firefox-mv3')('is called in Firefox as it has always been', () =>
    expect(manifestOf(built)).toMatchObject({ browser_specific_settings: { gecko: { id: PROJECT.addOnIds.firefox } } }),
  );

  it('shows nothing to pages', () => expect(visibleToPages(manifestOf(built))).toEqual([]));

  it('leaves no trace in a page by the script that runs on every one', () => {
    const script = read(built, 'content-scripts/detect.js');
    expect(script.length).toBeGreaterThan(1_000);
    expect(script.match(LEAVES_TRACES)).toBeNull();
  });

  it('listens to no other extension and to no page', () => {
    // The names alone stand in a library of types; to listen is what none may.
    const scripts = scriptsOf(built);
    expect(scripts.length).toBeGreaterThan(10);
    for (const file of scripts)
      expect(read(built, file), file).not.toMatch(/on(?:Message|Connect)External\W{1,3}addListener/);
  });
});

it('docs/permissions.md justifies nothing that neither asks for', () => {
  const claimed = new Set(BUILT.flatMap((built) => claimsOf(manifestOf(built))));
  expect(justified.filter((one) => !claimed.has(one))).toEqual([]);
});
