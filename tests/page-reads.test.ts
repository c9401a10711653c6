/**
 * What runs in pages asks no element, and no document, for a property by its name: a page may have put a field of that name before
 * it (lib/dom/index.ts says how it is asked for). A form whose field is called "parentElement" has led such code in circles.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

const ENTRIES = ['entrypoints/detect.content.ts', 'entrypoints/extract.ts', 'entrypoints/highlight.ts'];

const wordsOf = (text: string): string => text.trim().split(/\s+/).join('|');
/** What only nodes have: no data of ours is called so. */
const PROPERTIES = wordsOf(`
  attributes childElementCount childNodes children className classList clientHeight clientLeft clientTop clientWidth contentDocument
  contentType contentWindow cookie dataset defaultView documentElement firstChild firstElementChild forms innerHTML innerText isConnected
  lastChild lastElementChild localName namespaceURI nextElementSibling nextSibling nodeName nodeType nodeValue offsetHeight offsetLeft
  offsetParent offsetTop offsetWidth outerHTML outerText ownerDocument parentElement parentNode prerendering previousElementSibling
  previousSibling readyState scrollHeight scrollLeft scrollTop scrollWidth shadowRoot styleSheets tabIndex tagName textContent
  visibilityState
`);
/** What only nodes do. */
const METHODS = wordsOf(`
  addEventListener after append appendChild attachShadow blur checkVisibility click cloneNode closest compareDocumentPosition
  createElement createRange createTextNode createTreeWalker dispatchEvent elementFromPoint focus getAnimations getAttribute
  getAttributeNames getAttributeNode getBoundingClientRect getClientRects getElementById getElementsByClassName getElementsByName
  getElementsByTagName getRootNode getSelection hasAttribute hasAttributes hasChildNodes hasFocus importNode insertAdjacentElement
  insertAdjacentHTML insertAdjacentText insertBefore isEqualNode isSameNode matches prepend querySelector querySelectorAll remove
  removeAttribute removeChild removeEventListener replaceChild replaceChildren replaceWith requestSubmit scrollBy scrollIntoView
  scrollTo setAttribute toggleAttribute
`);

/** What cannot be given names: windows, ranges, the walk's own record of a node. */
const UNNAMED = ['view', 'range', 'navigation', 'frame'];
/** What no page has made, by the files that use it: our own elements, an empty document, what only answers to such a name. */
const OURS: Readonly<Record<string, readonly string[]>> = {
  'lib/dom/style-sheet.ts': ['match'],
  'lib/evidence/mark.ts': ['element', 'sheet', 'style'],
  'lib/evidence/legend.ts': ['card', 'closed', 'element', 'host', 'off', 'tree'],
  'lib/extract/pdf/as-page.ts': ['body', 'element', 'main', 'page'],
};
const READ = new RegExp(`([\\w\\])]+)[!?]*\\s*\\.\\s*(?:(?:${PROPERTIES})\\b|(?:${METHODS})\\??\\.?\\()`, 'g');

/** The files that run in pages: the entries, and what they import for more than its types. */
function filesInPages(): Set<string> {
  const files = new Set<string>();
  const waiting = [...ENTRIES];
  for (let file = waiting.pop(); file; file = waiting.pop()) {
    if (files.has(file)) continue;
    files.add(file);
    const code = readFileSync(file, 'utf8');
    for (const [, from = ''] of code.matchAll(/^(?:import|export) (?!type\b)[^;]*? from '([^']+)'/gm)) {
      if (!/^(?:\.|@\/)/.test(from)) continue;
      const path = from.startsWith('@/') ? from.slice(2) : normalize(join(dirname(file), from));
      const found = [`${path}.ts`, `${path}/index.ts`, path].find((one) => /\.\w+$/.test(one) && existsSync(one));
      if (!found) throw new Error(`${file} imports ${from}, which is not there`);
      if (found.endsWith('.ts')) waiting.push(found);
    }
  }
  return files;
}

/** In: code. Out: how it reads properties of nodes by their names, but for those that nobody can give names. */
function readsIn(code: string, ours: readonly string[] = []): string[] {
  const bare = code.replace(/\/\*[\s\S]*?\*\/|(?<![:'"])\/\/.*/g, '');
  return [...bare.matchAll(READ)].flatMap(([read, of = '']) =>
    UNNAMED.includes(of) || ours.includes(of) ? [] : [read],
  );
}

describe('code that runs in pages', () => {
  const files = filesInPages();

  it('is known', () => {
    expect(files.size).toBeGreaterThan(40);
    for (const file of ['lib/dom/layout.ts', 'lib/evidence/open.ts', 'lib/extract/roles.ts', 'lib/links/index.ts'])
      expect(files).toContain(file);
  });

  it('reads no property of a node by its name', () => {
    const reads = [...files].flatMap((file) =>
      readsIn(readFileSync(file, 'utf8'), OURS[file]).map((read) => `${file}: ${read}`),
    );
    expect(reads).toEqual([]);
  });

  it.each([
    'for (let at = element; at; at = at.parentElement) count++;',
    'const box = element.getBoundingClientRect();',
    'const page = property(node, "ownerDocument")?.defaultView;',
    'const [first] = found[0]!.children;',
    'element\n  .closest("form")',
    "if (document.visibilityState === 'visible') then();",
  ])('would be found: %s', (code) => expect(readsIn(code)).toHaveLength(1));

  it.each([
    "const parent = property(element, 'parentElement');",
    '// element.parentElement is what a page calls so',
    'const { children, closest } = counted;',
    'if (rule.matches.length > 0) found.push(rule.closest);',
    'view.addEventListener("click", listener);',
    'range.getClientRects()',
  ])('would not be found: %s', (code) => expect(readsIn(code)).toEqual([]));
});
