/** For the tests of this folder: a document to render into, and the English texts. */
import { parseHTML } from 'linkedom';
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, vi } from 'vitest';
import { cutQuote } from '../../lib/evidence/short-quote';
import { itemTexts, plural, type Texts, type Translate } from '../../lib/texts';
import type { ReportItem } from '../../lib/types';
import catalogue from '../../locales/en.json';

const messages: Readonly<Record<string, string>> = catalogue;

export const t: Translate = (key, ...given) => {
  const message = (messages[key] ?? '').replace(/\$(\d)/g, (_, digit) => String(given[Number(digit) - 1] ?? ''));
  return typeof given[0] === 'number' ? plural(message, given[0], 'en') : message;
};

export const texts: Texts = { t, items: itemTexts(t, cutQuote), languageName: () => null };

/** An answer of a report; without a quote where none is given. */
export const reportItem = (id: ReportItem['id'], answer: string, quote = ''): ReportItem => ({
  id,
  answer,
  pillar: 'sharing',
  tone: 'neutral',
  confidence: 1,
  prevalence: 0.5,
  evidence: quote ? [{ quote, heading: '', block: 0 }] : [],
});

export interface TestPage {
  show(what: ComponentChild): void;
  all(selector: string): Element[];
  /** What an attribute says of each that is selected. */
  each(selector: string, attribute: string): (string | null)[];
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
    each: (selector, attribute) => all(selector).map((one) => one.getAttribute(attribute)),
    the,
    focused: () => document.activeElement ?? body,
    show: (what) => act(() => render(what, body)),
    fire: (selector, type) =>
      act(async () => void the(selector).dispatchEvent(new window.Event(type, { bubbles: true }))),
  };
}
