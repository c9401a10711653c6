/** A click on a quote in a page that gives names to lead it astray. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { pageOf } from '../detect/page.testing';
import { attribute } from '../dom';
import { heedNames } from './names.testing';
import { liesClosed } from './open';
import { showQuote } from './show';

const QUOTE = 'We keep your notes.';
const FORM_NAMES = `
  parentElement scrollHeight clientHeight scrollBy scrollIntoView getBoundingClientRect getRootNode closest matches contains
  dispatchEvent setAttribute removeAttribute getAttribute children appendChild remove click
`
  .trim()
  .split(/\s+/);
const fields = (names: readonly string[]): string => names.map((name) => `<input name="${name}">`).join('');

/** What was done to the page. */
let deeds: { what: string; with: Element | 'window' }[];
/** Of each element: how high it is, in CSS pixels, and what of it does not fit. */
let height: number;
let style: { overflow: string; overflowY: string };

const WINDOW = 800;

/** A page as a browser lays it out, with a policy in it; what it names stands before what it has. */
function laidOut(body: string): Document {
  const doc = pageOf(`<!doctype html><html><head></head><body>${body}</body></html>`);
  const view = doc.defaultView as unknown as Record<string, unknown>;
  const does = (what: string) =>
    function (this: Element) {
      deeds.push({ what, with: this });
    };
  const box = () => ({ top: 0, left: 0, width: 100, height });
  const elements = Object.getPrototypeOf(Object.getPrototypeOf(doc.createElement('p'))) as object;
  for (const what of ['scrollIntoView', 'scrollBy'])
    Object.defineProperty(elements, what, { value: does(what), configurable: true });
  Object.defineProperty(elements, 'getBoundingClientRect', { value: box, configurable: true });
  Object.defineProperty(elements, 'scrollHeight', { get: () => 500, configurable: true });
  Object.defineProperty(elements, 'clientHeight', { get: () => 400, configurable: true });
  const rangeOf = () => ({
    setStart(this: { startContainer?: Node }, node: Node) {
      this.startContainer = node;
    },
    setEnd: () => undefined,
    getClientRects: () => [box()],
    getBoundingClientRect: box,
  });
  Object.defineProperty(Object.getPrototypeOf(doc), 'createRange', { value: rangeOf, configurable: true });
  Object.assign(view, {
    innerHeight: WINDOW,
    document: doc,
    matchMedia: () => ({ matches: false }),
    scrollBy: () => deeds.push({ what: 'scrollBy', with: 'window' }),
    getComputedStyle: () => style,
    CSS: { highlights: new Map() },
    Highlight: class {
      constructor(...ranges: Range[]) {
        deeds.push(...ranges.map((range) => ({ what: 'mark', with: range.startContainer.parentNode as Element })));
      }
    },
  });
  heedNames(doc);
  return doc;
}

const show = (doc: Document): Promise<boolean> => showQuote(doc, { quote: QUOTE, place: null });
const done = (what: string): (string | null)[] =>
  deeds.flatMap((one) => (one.what !== what ? [] : one.with === 'window' ? 'window' : attribute(one.with, 'id')));

beforeEach(() => {
  vi.restoreAllMocks();
  deeds = [];
  height = 100;
  style = { overflow: 'visible', overflowY: 'visible' };
});

describe('in a form whose fields are called as what is asked of it', () => {
  it.each(FORM_NAMES)('%s: the quote is shown', async (name) => {
    const doc = laidOut(`<form id="form">${fields([name])}<p id="quote">${QUOTE}</p></form>`);
    expect(await show(doc)).toBe(true);
    expect(done('scrollIntoView')).toEqual(['quote']);
  });

  it.each(FORM_NAMES)('%s, and the quote is higher than half the window: its window scrolls on', async (name) => {
    height = WINDOW;
    const doc = laidOut(`<div><form id="form">${fields([name])}<p id="quote">${QUOTE}</p></form></div>`);
    expect(await show(doc)).toBe(true);
    expect(done('scrollIntoView')).toEqual(['quote']);
    expect(done('scrollBy')).toEqual(['window']);
  });

  it('all of it, where the form itself holds the quote, and scrolls', async () => {
    height = WINDOW;
    style.overflowY = 'auto';
    const doc = laidOut(`<form id="form">${fields(FORM_NAMES)}${QUOTE}</form>`);
    expect(await show(doc)).toBe(true);
    expect(done('scrollIntoView')).toEqual(['form']);
    expect(done('scrollBy')).toEqual(['form']);
  });

  it('all of it, where it is hidden until found', async () => {
    const doc = laidOut(`<form id="form" hidden="until-found">${fields(FORM_NAMES)}<p>${QUOTE}</p></form>`);
    expect(await show(doc)).toBe(true);
    expect(String(doc)).not.toContain('until-found');
  });

  it('all of it, and marks like ours are on it: they go, with it', async () => {
    const doc = laidOut(`<p>${QUOTE}</p><form data-candor-quote>${fields(FORM_NAMES)}</form>`);
    expect(await show(doc)).toBe(true);
    expect(String(doc)).not.toContain('<form');
  });

  it('all of it: it lies closed where it takes no room', () => {
    const doc = laidOut(`<form>${fields(FORM_NAMES)}<p>${QUOTE}</p></form>`);
    const range = doc.createRange();
    range.setStart(doc.querySelector('p')?.firstChild as Node, 0);
    const elements = Object.getPrototypeOf(doc.querySelector('p'));
    Object.defineProperty(elements, 'checkVisibility', { value: () => true, configurable: true });
    expect(liesClosed(range, doc)).toBe(false);
    height = 0;
    style.overflow = 'hidden';
    expect(liesClosed(range, doc)).toBe(true);
    delete elements.checkVisibility;
  });
});

describe('in a page whose pictures are called as what is asked of its document', () => {
  it.each(['defaultView', 'visibilityState', 'createRange', 'createElement', 'querySelectorAll'])(
    '%s: the quote is shown',
    async (name) => {
      const doc = laidOut(`<img name="${name}"><p id="quote">${QUOTE}</p>`);
      expect(await show(doc)).toBe(true);
      expect(done('mark').length + done('scrollIntoView').length).toBeGreaterThan(0);
    },
  );
});

it('a drawing cannot be pressed, and hinders nothing: the quote is marked where it stands', async () => {
  height = 1;
  const doc = laidOut(`<svg role="button" aria-controls="part" aria-expanded="false"></svg><p id="part">${QUOTE}</p>`);
  expect(await show(doc)).toBe(true);
  expect(done('scrollIntoView')).toEqual(['part']);
});
