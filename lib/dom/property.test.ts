/** Names that a page gives, which a browser puts before a form's own properties. */
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { detectPage } from '../detect';
import { glanceAt } from '../detect/glance';
import { insidesOf, wholeText } from '../detect/sample';
import { property, rootOf } from '.';

const ADDRESS = 'https://shop.example/privacy';

/** An element as a browser has it: properties stand on its prototype, names that the page gives stand before them. */
function asInBrowsers(named: Readonly<Record<string, unknown>>): Element {
  const prototype = Object.create(null, {
    nodeType: { get: () => 1 },
    shadowRoot: { get: () => null },
  }) as object;
  const own = Object.entries(named).map(([name, value]) => [name, { value }]);
  return Object.create(prototype, Object.fromEntries(own)) as Element;
}

describe('a property that an element does not have', () => {
  it.each(['contentDocument', 'href', 'checkVisibility'])('%s: is not what the page calls so', (name) => {
    const form = asInBrowsers({ [name]: [{}, {}], nodeType: {}, shadowRoot: {} });
    expect(property(form, name as keyof Element)).toBeUndefined();
    expect([property(form, 'nodeType'), property(form, 'shadowRoot')]).toEqual([1, null]);
  });

  it('stands on the node itself in linkedom, and is read there', () => {
    const { document } = parseHTML('<p>Text</p>');
    expect(property(document.querySelector('p') as Element, 'localName')).toBe('p');
  });
});

describe('what only frames have', () => {
  /** As the forms of `FRAME_NAMES` are in a browser. */
  const hostile = (): Document => {
    const { document } = parseHTML(
      '<html><head><title>Privacy policy</title></head><body><form></form><fieldset><form></form></fieldset></body></html>',
    );
    const [list, round] = document.querySelectorAll('form');
    const values = [[{}, {}], document.querySelector('fieldset')];
    for (const [at, form] of [list, round].entries())
      Object.defineProperty(form, 'contentDocument', { value: values[at] });
    return document;
  };

  it('counts in no other element', () => {
    const root = rootOf(hostile());
    expect(root && insidesOf(root)).toEqual([]);
  });

  it('a look never throws for it', () => {
    expect(glanceAt(hostile(), ADDRESS).isPolicy).toBe(false);
    expect(detectPage(hostile(), ADDRESS).kind).not.toBe('privacy-policy');
    expect(wholeText(hostile(), 1_000)).toBe('');
  });
});
