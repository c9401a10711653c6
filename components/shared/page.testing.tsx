/** For the tests of this folder: a document to render into, and the English texts. */
import { parseHTML } from 'linkedom';
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, vi } from 'vitest';
import { plural, type Translate } from '../../lib/texts';
import catalogue from '../../locales/en.json';

const messages: Readonly<Record<string, string>> = catalogue;

export const t: Translate = (key, ...given) => {
  const message = (messages[key] ?? '').replace(/\$(\d)/g, (_, digit) => String(given[Number(digit) - 1] ?? ''));
  return typeof given[0] === 'number' ? plural(message, given[0], 'en') : message;
};

export interface TestPage {
  show(what: ComponentChild): void;
  all(selector: string): Element[];
  /** The only one; throws otherwise. */
  the(selector: string): Element;
  fire(selector: string, type: string): Promise<void>;
  /** What has the focus; the body when what had it was taken away. */
  focused(): Element;
}

/** Declares a fresh document for each test of the file. */
export function testPage(): TestPage {
  let body: HTMLElement;
  let window: ReturnType<typeof parseHTML>;
  beforeEach(() => {
    window = parseHTML('<!doctype html><html><body></body></html>');
    vi.stubGlobal('document', window.document);
    vi.stubGlobal('Element', window.Element);
    // Browsers have it on every element; Preact asks for it to learn the event's name.
    if (!('onkeydown' in window.HTMLElement.prototype))
      Object.defineProperty(window.HTMLElement.prototype, 'onkeydown', { value: null, writable: true });
    body = window.document.body;
    // The document of the tests knows no focus.
    let held: Element = body;
    Object.defineProperty(window.document, 'activeElement', {
      ...{ configurable: true, get: () => (body.contains(held) ? held : body) },
    });
    Object.defineProperty(window.HTMLElement.prototype, 'focus', {
      ...{ configurable: true, writable: true },
      value(this: Element) {
        held = this;
      },
    });
  });
  afterEach(() => {
    render(null, body);
    vi.unstubAllGlobals();
  });
  const all = (selector: string): Element[] => [...body.querySelectorAll(selector)];
  const the = (selector: string): Element => {
    const [one, ...more] = all(selector);
    if (!one || more.length > 0) throw new Error(`${more.length + (one ? 1 : 0)} × ${selector}`);
    return one;
  };
  return {
    all,
    the,
    focused: () => document.activeElement ?? body,
    show: (what) => act(() => render(what, body)),
    fire: (selector, type) =>
      act(async () => void the(selector).dispatchEvent(new window.Event(type, { bubbles: true }))),
  };
}
