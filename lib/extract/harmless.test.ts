import { describe, expect, it } from 'vitest';
import { pageOf } from '../detect/page.testing';
import { type ChangeRecord, changesNothing } from './harmless';

const doc =
  pageOf(`<!doctype html><html><head><title>Privacy</title><script id="script"></script><style id="style"></style></head>
  <body class="calm" data-now="1"><main id="main" aria-hidden="false" hidden><p id="p">We keep logs.</p></main>
  <iframe id="frame" src="/other"></iframe><details id="details" open><p>More.</p></details>
  <svg id="svg" style="width: 9px" class="open"><g id="group"><path id="path" d="M0 0" style="opacity: 0" class="on" aria-controls="main"/></g></svg></body></html>`);
const at = (selector: string): Element => {
  const found = doc.querySelector(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
const NONE = [] as unknown as NodeList;
const nodes = (...some: Node[]): NodeList => some as unknown as NodeList;
const change = (type: MutationRecordType, target: Node, more: Partial<ChangeRecord> = {}): ChangeRecord => ({
  ...{
    type,
    target,
    attributeName: null,
    attributeNamespace: null,
    oldValue: null,
    addedNodes: NONE,
    removedNodes: NONE,
  },
  ...more,
});
const written = (selector: string, attributeName: string, oldValue: string | null): ChangeRecord =>
  change('attributes', at(selector), { attributeName, oldValue });
const text = (oldValue: string): ChangeRecord => change('characterData', at('#p').firstChild as Node, { oldValue });
const script = doc.createElement('script');

describe('a change', () => {
  it.each([
    ['a class written anew', written('body', 'class', 'calm')],
    ['data written anew', written('body', 'data-now', '1')],
    ['what is told to screen readers written anew', written('#main', 'aria-hidden', 'false')],
    ['an empty attribute written anew', written('#main', 'hidden', '')],
    ['a text written anew', text('We keep logs.')],
    ['an animation by its path', written('#path', 'd', 'M9 9')],
    ['an animation by its style', written('#path', 'style', 'opacity: 1')],
    ['an animation of a group', written('#group', 'transform', null)],
    ['a script put into the head', change('childList', at('head'), { addedNodes: nodes(script) })],
    ['a script taken out of the head', change('childList', at('head'), { removedNodes: nodes(script) })],
  ])('that changes nothing: %s', (_, record) => expect(changesNothing(record)).toBe(true));

  it.each([
    ['another class', written('body', 'class', 'half')],
    ['a class where none was', written('body', 'class', null)],
    ['another style', written('#main', 'style', 'display: none')],
    ['other data, by which a style may ask', written('body', 'data-now', '0')],
    ['other words to screen readers, by which a style may ask', written('#main', 'aria-hidden', 'true')],
    ['shown no more', written('#main', 'hidden', null)],
    ['another text', text('We sell logs.')],
    ['a part opened', written('#details', 'open', null)],
    ['a frame loaded anew', written('#frame', 'src', '/other')],
    ['a drawing as a whole, beside which texts stand', written('#svg', 'style', '')],
    ['a class in a drawing', written('#path', 'class', 'off')],
    ['what something in a drawing opens', written('#path', 'aria-controls', 'other')],
    [
      'a name of another kind',
      { ...written('#path', 'd', 'M9 9'), attributeNamespace: 'http://www.w3.org/1999/xlink' },
    ],
    ['a style put into the head', change('childList', at('head'), { addedNodes: nodes(at('#style')) })],
    [
      'a style put into the head with a script',
      change('childList', at('head'), { addedNodes: nodes(script), removedNodes: nodes(at('#style')) }),
    ],
    ['the text of a style', change('childList', at('#style'), { addedNodes: nodes(doc.createTextNode('p {}')) })],
    ['a script put between the texts', change('childList', at('#main'), { addedNodes: nodes(script) })],
    ['a sentence put between the texts', change('childList', at('#main'), { addedNodes: nodes(at('#p')) })],
    ['all of the page', change('childList', doc, { addedNodes: nodes(at('body')) })],
  ])('that may change something: %s', (_, record) => expect(changesNothing(record)).toBe(false));
});
