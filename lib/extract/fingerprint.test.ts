import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { digestOf } from '../detect/digest';
import { fingerprintOf, MOST_NODES } from './fingerprint';

const of = (body: string, hidden = ''): string => {
  const { document } = parseHTML(`<!doctype html><html><body>${body}</body></html>`);
  // What browsers work out from styles.
  for (const element of document.querySelectorAll('*'))
    Object.assign(element, { checkVisibility: () => !hidden || !element.closest(hidden) });
  return fingerprintOf(document as unknown as Document);
};
const TEXT = '<h1>Privacy</h1><p>We sell nothing.</p><p>We keep it for a year.</p>';

describe('the fingerprint of a page', () => {
  it.each([
    ['another word', TEXT.replace('nothing', 'everything')],
    ['another order', '<h1>Privacy</h1><p>We keep it for a year.</p><p>We sell nothing.</p>'],
    ['a sentence more', `${TEXT}<p>And share it.</p>`],
    ['a sentence less', TEXT.replace('<p>We sell nothing.</p>', '')],
    ['the same characters, cut elsewhere', TEXT.replace('nothing.</p><p>We', 'nothing. We</p><p>')],
  ])('%s changes it', (_, other) => expect(of(other)).not.toBe(of(TEXT)));

  it.each([
    ['white space around texts', TEXT.replaceAll('<p>', '<p>\n   ')],
    ['scripts and styles', `${TEXT}<script>let tick = 1;</script><style>p { color: red }</style>`],
    ['attributes', TEXT.replaceAll('<p>', '<p class="seen">')],
  ])('%s do not', (_, other) => expect(of(other)).toBe(of(TEXT)));

  it('changes when a part is hidden, and another shown', () => {
    const both = '<div lang="en">We sell nothing.</div><div lang="de">Wir verkaufen nichts.</div>';
    expect(new Set([of(both, '[lang=en]'), of(both, '[lang=de]'), of(both)]).size).toBe(3);
  });
});

describe('the fingerprint of a page that is larger than any policy’s', () => {
  /** Counts the questions whether something is displayed. */
  const ofHuge = (end: string): { digest: string; asked: number } => {
    const { document } = parseHTML(`<!doctype html><html><body>${TEXT}${'<b>x</b>'.repeat(MOST_NODES)}${end}`);
    let asked = 0;
    const check = () => ++asked > 0;
    for (const element of document.querySelectorAll('*')) Object.assign(element, { checkVisibility: check });
    return { digest: fingerprintOf(document as unknown as Document), asked };
  };

  it('is of its beginning, and the same each time', () => {
    const { digest, asked } = ofHuge('<p>One end.</p>');
    expect(asked).toBeLessThan(MOST_NODES);
    expect(ofHuge('<p>Another end.</p>').digest).toBe(digest);
  });
});

describe('a digest', () => {
  it('tells texts apart that differ in one character, anywhere, or in their length', () => {
    const text = 'We share data with partners. '.repeat(400);
    const others = [0, 1, 5_000, text.length - 1].map((at) => `${text.slice(0, at)}#${text.slice(at + 1)}`);
    const all = [text, ...others, `${text} `, text.slice(1), ''];
    expect(new Set(all.map(digestOf)).size).toBe(all.length);
  });
});
