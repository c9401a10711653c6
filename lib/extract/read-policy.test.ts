import { describe, expect, it, vi } from 'vitest';
import { pageOf } from '../detect/page.testing';
import type { Changes } from './changes';
import { fingerprintOf } from './fingerprint';
import { readingLive, readPolicy } from './read-policy';

const ADDRESS = 'https://shop.example/privacy';
const paragraphs = Array.from({ length: 80 }, (_, i) => `<p id="p${i}">We share ${i} kinds of personal data.</p>`);
const page = (): Document =>
  pageOf(`<!doctype html><html lang="en"><head><title>Privacy Policy</title></head>
    <body><main><h1>Privacy Policy</h1>${paragraphs.join('')}</main></body></html>`);

/** Nothing that could be seen. */
const unseen = (): Changes => ({ watch: () => {}, happened: () => false, end: () => {} });

/** Reads it in steps, and does something to it before one of them. Out: what was read, in how many steps. */
function readWhile(doc: Document, at: number, happens: () => void, address = () => ADDRESS, given?: Changes) {
  let happened = false;
  const changes = given ?? { ...unseen(), happened: () => happened };
  const steps = readingLive(doc, address, true, changes);
  for (let step = 0; ; step++) {
    if (step === at) {
      happens();
      happened = true;
    }
    const { done, value } = steps.next();
    if (done) return { read: value, steps: step };
  }
}

describe('a page that is shown, read in steps', () => {
  it('that stays as it is: what reading it at once gives, with its digest', () => {
    const doc = page();
    const { read, steps } = readWhile(doc, -1, () => {});
    expect(read).toEqual({ ...readPolicy(doc, ADDRESS, true), digest: fingerprintOf(doc) });
    expect(steps).toBeGreaterThan(8);
  });

  it.each([
    ['a sentence goes', (doc: Document) => doc.querySelector('#p0')?.remove()],
    ['all of it is another text', (doc: Document) => doc.querySelector('main')?.replaceChildren('We sell nothing.')],
    ['a sentence comes', (doc: Document) => doc.querySelector('main')?.append('We sell nothing.')],
    ['where it is read a sentence changes', (doc: Document) => doc.querySelector('#p50')?.replaceChildren('None.')],
  ])('%s meanwhile: the text of its last state, never of two', (_, change) => {
    const { steps } = readWhile(page(), -1, () => {});
    for (let at = 0; at <= steps; at++) {
      const doc = page();
      const { read } = readWhile(doc, at, () => change(doc));
      expect(read).toEqual({ ...readPolicy(doc, ADDRESS, true), digest: fingerprintOf(doc) });
    }
  });

  it('is drawn anew with the same text meanwhile: all of that', () => {
    const { steps } = readWhile(page(), -1, () => {});
    for (let at = 1; at <= steps; at++) {
      const doc = page();
      const main = doc.querySelector('main');
      const { read } = readWhile(doc, at, () => {
        if (main) main.innerHTML = String(main.innerHTML);
      });
      expect(read).toEqual({ ...readPolicy(doc, ADDRESS, true), digest: fingerprintOf(doc) });
    }
  });

  it('shows another text by its styles alone, of which no node tells: read for that', () => {
    for (const at of [2, 8]) {
      const doc = page();
      const change = (): void => doc.querySelector('#p0')?.replaceChildren('None.');
      const { read } = readWhile(doc, at, change, undefined, unseen());
      expect(read).toEqual({ ...readPolicy(doc, ADDRESS, true), digest: fingerprintOf(doc) });
    }
  });

  it('is taken apart so that the walk breaks: read at once, and nobody looks after it any more', () => {
    const doc = page();
    const end = vi.fn();
    const broken = (): never => {
      throw new TypeError('dead object');
    };
    const { read } = readWhile(doc, -1, () => {}, undefined, { watch: broken, happened: broken, end });
    expect(read).toEqual({ ...readPolicy(doc, ADDRESS, true), digest: fingerprintOf(doc) });
    expect(end).toHaveBeenCalledOnce();
  });

  it('has trees within: each is looked after', () => {
    const doc = page();
    const shadow = doc.querySelector('#p3')?.attachShadow({ mode: 'open' });
    const watch = vi.fn();
    readWhile(doc, -1, () => {}, undefined, { ...unseen(), watch });
    expect(watch.mock.calls).toEqual([[shadow]]);
  });

  it('moves on to another address meanwhile: read for that', () => {
    const doc = page();
    doc
      .querySelector('#p3')
      ?.replaceChildren(Object.assign(doc.createElement('a'), { href: 'cookies', textContent: 'our cookie policy' }));
    let at = ADDRESS;
    const { read } = readWhile(
      doc,
      3,
      () => (at = 'https://shop.example/legal/privacy'),
      () => at,
      unseen(),
    );
    expect(read).toEqual({ ...readPolicy(doc, at, true), digest: fingerprintOf(doc) });
  });
});
