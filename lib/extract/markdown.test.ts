import { describe, expect, it } from 'vitest';
import { cpuOf } from '../cost.testing';
import { readMarkdown } from './markdown';

const blocksOf = (markdown: string): [string, number, string][] =>
  readMarkdown(markdown, 'Untitled').blocks.map(({ kind, level, text }) => [kind, level, text]);

describe('readMarkdown', () => {
  it('keeps headings, paragraphs, list items and cells apart', () => {
    expect(
      blocksOf('# Privacy\n\nWe *care*.\n\n- One\n- Two\n\n| Data | Kept |\n| --- | --- |\n| Name | A year |'),
    ).toEqual([
      ['heading', 1, 'Privacy'],
      ['paragraph', 0, 'We care.'],
      ['list-item', 1, 'One'],
      ['list-item', 1, 'Two'],
      ['cell', 0, 'Data'],
      ['cell', 0, 'Kept'],
      ['cell', 0, 'Name'],
      ['cell', 0, 'A year'],
    ]);
  });

  it('holds whole characters alone', () => {
    expect(blocksOf('We &#xd83d; sell \ud83d data &#x1f36a;.')).toEqual([
      ['paragraph', 0, 'We \ufffd sell \ufffd data \u{1f36a}.'],
    ]);
  });

  it('joins a paragraph that is broken over many lines, in time in proportion to them', () => {
    const line = 'and what we write down when you buy a ticket is kept for as long as the season lasts';
    const read = (count: number): { texts: string[]; ms: number } => {
      const text = `We keep, as the law asks us to do,\n\n${`${line}\n\n`.repeat(count)}.`;
      let texts: string[] = [];
      const ms = cpuOf(() => {
        texts = blocksOf(`${'x'.repeat(70)} ${text}`).map(([, , joined]) => joined);
      });
      return { texts, ms };
    };
    expect(read(3).texts).toEqual([
      `${'x'.repeat(70)} We keep, as the law asks us to do, ${line} ${line} ${line}`,
      '.',
    ]);
    read(1_000); // warms up
    const few = read(4_000);
    const many = read(32_000);
    expect(many.texts).toHaveLength(2);
    expect(many.ms).toBeLessThan(25 * Math.max(few.ms, 20));
  });

  it('takes the title from the first heading, else the one given', () => {
    expect(readMarkdown('Words.\n\n## Cookies of Acme', 'acme').title).toBe('Cookies of Acme');
    expect(readMarkdown('Words.', 'acme').title).toBe('acme');
  });

  it('gives nested lists and the paragraphs of an item their depth', () => {
    expect(blocksOf('- Outer\n\n  More on it.\n\n  - Inner\n- Next')).toEqual([
      ['list-item', 1, 'Outer'],
      ['list-item', 1, 'More on it.'],
      ['list-item', 2, 'Inner'],
      ['list-item', 1, 'Next'],
    ]);
  });

  it('reads a line in bold that stands alone as a heading, not a bold beginning or sentence', () => {
    expect(
      blocksOf('**YOUR RIGHTS**\n\n**Access**\n\n**Security.** We lock doors.\n\n**We never sell data.**'),
    ).toEqual([
      ['heading', 5, 'YOUR RIGHTS'],
      ['heading', 6, 'Access'],
      ['paragraph', 0, 'Security. We lock doors.'],
      ['paragraph', 0, 'We never sell data.'],
    ]);
  });

  it('reads a numbered item that opens a section as a heading, and an ordinary numbered list as a list', () => {
    expect(blocksOf('3.  How we share\n\n    We share little.\n\n    *   With couriers')).toEqual([
      ['heading', 4, 'How we share'],
      ['paragraph', 0, 'We share little.'],
      ['list-item', 1, 'With couriers'],
    ]);
    expect(blocksOf('1. Names\n2. Addresses')).toEqual([
      ['list-item', 1, 'Names'],
      ['list-item', 1, 'Addresses'],
    ]);
  });

  it('joins a paragraph that a page break cut in the middle of a sentence', () => {
    const cut = 'We take care that all that you tell us about yourself stays where it is kept for the';
    expect(blocksOf(`${cut}\n\ntime that we need it.\n\nA new one.`)).toEqual([
      ['paragraph', 0, `${cut} time that we need it.`],
      ['paragraph', 0, 'A new one.'],
    ]);
    expect(blocksOf('advertisers\n\npartners')).toHaveLength(2);
  });

  it('keeps the text of links, and a mail address that stands nowhere else', () => {
    expect(blocksOf('Write [here](mailto:Privacy@Acme.example?subject=x) or [read on](https://acme.example).')).toEqual(
      [
        ['paragraph', 0, 'Write here or read on.'],
        ['paragraph', 0, 'privacy@acme.example'],
      ],
    );
    expect(blocksOf('Write to [dpo@acme.example](mailto:dpo@acme.example).')).toHaveLength(1);
    expect(blocksOf('Write to [us](mailto:dpo@acme.example). That is dpo@acme.example.')).toHaveLength(1);
  });

  it('does not glue links together', () => {
    expect(blocksOf('[Help](/a)[Login](/b)')).toEqual([['paragraph', 0, 'Help Login']]);
  });

  it('drops tags and decodes entities, and keeps a "<" that is text', () => {
    expect(blocksOf('Fish &amp; chips&nbsp;for<br>all &#8212; even if age < 13 and > 5.')).toEqual([
      ['paragraph', 0, 'Fish & chips for all — even if age < 13 and > 5.'],
    ]);
    expect(blocksOf('<div>\n<p>We log visits.</p>\n</div>')).toEqual([['paragraph', 0, 'We log visits.']]);
  });
});
