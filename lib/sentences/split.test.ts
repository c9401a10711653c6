import { afterEach, describe, expect, it, vi } from 'vitest';
import { LONGEST, PIECE, splitSentences } from './split';

const split = (text: string): string[] => splitSentences(text).map(({ start, end }) => text.slice(start, end));

afterEach(() => {
  vi.restoreAllMocks();
});

describe('splitSentences', () => {
  it.each([
    ['We collect data. We keep it.', ['We collect data.', 'We keep it.']],
    ['Who are we? We are Acme! Welcome.', ['Who are we?', 'We are Acme!', 'Welcome.']],
    ['The answer is no. We sell nothing.', ['The answer is no.', 'We sell nothing.']],
    ['We write to Acme Ltd. You may object.', ['We write to Acme Ltd.', 'You may object.']],
    ['We operate in the U.S. You may object.', ['We operate in the U.S.', 'You may object.']],
    [
      'We left the EU-U.S. Privacy Shield. We joined the DPF.',
      ['We left the EU-U.S. Privacy Shield.', 'We joined the DPF.'],
    ],
    ['Google Inc. Google Analytics sets cookies.', ['Google Inc.', 'Google Analytics sets cookies.']],
    ['We close at 5 p.m. Please call.', ['We close at 5 p.m.', 'Please call.']],
    ['We log visits... You may object.', ['We log visits...', 'You may object.']],
  ])('parts %s', (text, parts) => expect(split(text)).toEqual(parts));

  it.each([
    'We use vendors, e.g. Acme Analytics, for this.',
    'The basis is Art. 6 para. 1 lit. b GDPR.',
    'See Regulation No. 2016/679 for more.',
    'We keep logs for approx. 30 days.',
    'Please write to Dr. Jane Q. Roe at once.',
    'The U.S. Department of Commerce runs the list.',
    'Acme Inc. and its subsidiaries are meant.',
    'We follow the EU-U.S. Data Privacy Framework and the Swiss-U.S. DPF.',
    'We follow the UK Extension to the EU–U.S. Data Privacy Framework.',
    'The U.K. Extension to the EU-U.S. DPF binds us.',
    'We are a U.S.-based company with a U.K.-based branch.',
    'Firms in the U.S. Virgin Islands are meant.',
    'Call before 5 p.m. Pacific Time.',
    'Pens, paper and ink (stationery-e.g. Envelopes) are sold.',
    'See Sec. 5, Arts. 13 and 14, and No. 5 of the list.',
    'Orders since Sept. 2019 are kept for min. 7 years.',
    'J.-P. Quill and A. B. Penn answer you.',
    'It costs 2.50 a month; see www.quill.example/terms.html and v2.1.3 of the app.',
    'Yahoo! Inc. and Jobs! LLC set cookies.',
    'We log visits ... and little else.',
    'They told us: "No." and left.',
    'Cookies, pixels etc. are set.',
    'Yahoo! and others set cookies.',
    'Write to Acme Corp. (Attn. Privacy Team).',
    '3. Whom we share it with',
    '2.1. What we collect',
    '(a) Names',
    'iv. Rights of yours',
  ])('keeps together: %s', (text) => expect(split(text)).toEqual([text]));

  it('leaves out the white space around sentences', () => {
    expect(splitSentences('  One.   Two. ')).toEqual([
      { start: 2, end: 6 },
      { start: 9, end: 13 },
    ]);
    expect(splitSentences(' \u00a0 ')).toEqual([]);
  });

  it('never hands the segmenter more than a piece, and loses nothing at the seams', () => {
    const segment = vi.spyOn(Intl.Segmenter.prototype, 'segment');
    const sentence = 'We keep what you tell us for a while. ';
    for (const text of [sentence.repeat(2_000), 'word '.repeat(10_000), 'x'.repeat(50_000)]) {
      segment.mockClear();
      const spans = splitSentences(text);
      expect(
        spans
          .map((s) => text.slice(s.start, s.end))
          .join('')
          .replace(/\s/g, ''),
      ).toBe(text.replace(/\s/g, ''));
      let handed = 0;
      for (const [piece] of segment.mock.calls) {
        expect(piece.length).toBeLessThanOrEqual(PIECE);
        handed += piece.length;
      }
      expect(handed).toBe(text.length);
    }
    expect(splitSentences(sentence.repeat(2_000))).toHaveLength(2_000);
  });

  it('cuts no character in two, wherever that falls', () => {
    for (const lead of ['', 'a', 'ab'])
      for (const count of [LONGEST, PIECE]) {
        const text = lead + '\u{1f36a}'.repeat(count);
        const parts = split(text);
        expect(parts.join('')).toBe(text);
        for (const part of parts) expect(part.isWellFormed()).toBe(true);
      }
  });

  it('cuts what never stops, after a comma where there is one', () => {
    const text = 'we keep names, addresses and orders, '.repeat(200).trim();
    const spans = splitSentences(text);
    for (const { start, end } of spans) expect(end - start).toBeLessThanOrEqual(LONGEST);
    for (const { end } of spans.slice(0, -1)) expect(text.charAt(end - 1)).toBe(',');
  });
});
