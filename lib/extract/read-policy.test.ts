import { describe, expect, it } from 'vitest';
import { pageOf } from '../detect/page.testing';
import { fingerprintOf } from './fingerprint';
import { readingLive, readPolicy } from './read-policy';

const ADDRESS = 'https://shop.example/privacy';
const paragraphs = Array.from({ length: 200 }, (_, i) => `<p id="p${i}">We share ${i} kinds of personal data.</p>`);
const page = (): Document =>
  pageOf(`<!doctype html><html lang="en"><head><title>Privacy Policy</title></head>
    <body><main><h1>Privacy Policy</h1>${paragraphs.join('')}</main></body></html>`);

/** Reads it in steps, and does something to it before one of them. Out: what was read, in how many steps. */
function readWhile(doc: Document, at: number, happens: () => void, address = () => ADDRESS) {
  const steps = readingLive(doc, address, true);
  for (let step = 0; ; step++) {
    if (step === at) happens();
    const { done, value } = steps.next();
    if (done) return { read: value, steps: step };
  }
}

describe('a page that is shown, read in steps', () => {
  it('that stays as it is: what reading it at once gives, with its digest', () => {
    const doc = page();
    const { read, steps } = readWhile(doc, -1, () => {});
    expect(read).toEqual({ ...readPolicy(doc, ADDRESS, true), digest: fingerprintOf(doc) });
    expect(steps).toBeGreaterThan(10);
  });

  it.each([
    ['a sentence goes', (doc: Document) => doc.querySelector('#p0')?.remove()],
    ['all of it is another text', (doc: Document) => doc.querySelector('main')?.replaceChildren('We sell nothing.')],
    ['a sentence comes', (doc: Document) => doc.querySelector('main')?.append('We sell nothing.')],
    ['where it is read a sentence changes', (doc: Document) => doc.querySelector('#p120')?.replaceChildren('None.')],
  ])('%s meanwhile: the text of its last state, never of two', (_, change) => {
    const { steps } = readWhile(page(), -1, () => {});
    for (let at = 0; at <= steps; at++) {
      const doc = page();
      const { read } = readWhile(doc, at, () => change(doc));
      expect(read).toEqual({ ...readPolicy(doc, ADDRESS, true), digest: fingerprintOf(doc) });
    }
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
    );
    expect(read).toEqual({ ...readPolicy(doc, at, true), digest: fingerprintOf(doc) });
  });
});
