/** For the tests of entry points: a document that they draw into, in a browser that speaks English. */
import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { afterEach, beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { speakEnglish } from '../../lib/extension/extension.testing';

export interface EntryPage {
  root(): Element;
  document(): Document;
  /** The attribute of the first element that matches; "" without one. */
  attribute(selector: string, name: string): string;
  /** The element that matches; throws without one. */
  the(selector: string): Element;
  fire(selector: string, type: string): void;
}

/** Declares a fresh page for each test of the file. */
export function entryPage(search = ''): EntryPage {
  let page: ReturnType<typeof parseHTML>;
  beforeEach(() => {
    fakeBrowser.reset();
    speakEnglish();
    vi.resetModules();
    page = parseHTML('<!doctype html><html><body><div id="root"></div></body></html>');
    Object.defineProperty(page.HTMLElement.prototype, 'onkeydown', { value: null, writable: true, configurable: true });
    vi.stubGlobal('document', page.document);
    vi.stubGlobal('location', { search, href: `chrome-extension://candor/page.html${search}` });
    vi.stubGlobal('navigator', { language: 'en' });
  });
  const document = (): Document => page.document as unknown as Document;
  const root = (): Element => {
    const found = document().getElementById('root');
    if (!found) throw new Error('no root');
    return found;
  };
  const the = (selector: string): Element => {
    const found = root().querySelector(selector);
    if (!found) throw new Error(`no ${selector}`);
    return found;
  };
  afterEach(() => {
    vi.useRealTimers();
    render(null, root());
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });
  return {
    root,
    document,
    the,
    attribute: (selector, name) => root().querySelector(selector)?.getAttribute(name) ?? '',
    fire: (selector, type) => void the(selector).dispatchEvent(new page.Event(type, { bubbles: true })),
  };
}
