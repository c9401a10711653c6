/** For tests of pages that change while they are read. */
import { pageOf } from '../detect/page.testing';
import type { Changes } from './changes';
import { fingerprintOf } from './fingerprint';
import { readDocument, readingLive } from './read-document';

export const ADDRESS = 'https://shop.example/privacy';
const paragraphs = Array.from({ length: 80 }, (_, i) => `<p id="p${i}">We share ${i} kinds of personal data.</p>`);
export const page = (): Document =>
  pageOf(`<!doctype html><html lang="en"><head><title>Privacy Policy</title></head>
    <body><main><h1>Privacy Policy</h1>${paragraphs.join('')}</main></body></html>`);

/** Nothing that could be seen. */
export const unseen = (): Changes => ({
  begin: () => {},
  watch: () => {},
  happened: () => false,
  moreThanAnimation: () => false,
  rest: async () => {},
  end: () => {},
});

/** Reads it in steps, and does something to it before one of them. Out: what was read, in how many steps. */
export function readWhile(doc: Document, at: number, happens: () => void, address = () => ADDRESS, given?: Changes) {
  const does = (step: number): boolean => {
    if (step === at) happens();
    return step === at;
  };
  return readMoving(doc, does, address, given);
}

/** Reads it in steps. In: what happens before each, counted from 0; out of that: whether anything did. */
export function readMoving(
  doc: Document,
  happens: (step: number) => boolean,
  address = () => ADDRESS,
  given?: Changes,
) {
  let happened = false;
  let rests = 0;
  const changes = given ?? {
    ...unseen(),
    begin: () => {
      happened = false;
    },
    happened: () => happened,
    moreThanAnimation: () => happened,
    rest: async () => {
      rests++;
    },
  };
  const reading = readingLive(doc, address, true, changes);
  for (let steps = 0; ; steps++) {
    if (happens(steps)) happened = true;
    const { done, value } = reading.next();
    if (done) return { read: value, steps, rests };
  }
}

/** In: a page. Out: what a reading of it must be. */
export const of = (doc: Document) => ({ ...readDocument(doc, ADDRESS, true), digest: fingerprintOf(doc) });

/** Another text each time. */
export const otherText = (doc: Document, step: number): void =>
  doc.querySelector('#p0')?.replaceChildren(`We share ${step} kinds of personal data with partners.`);
