/** The sample policies, printed by a browser (tests/fixtures/pdf), against the pages that they were printed from. */
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../cli/read-page';
import { readerOfProcess } from '../../../cli/reader';
import { fixture } from '../../../tests/fixtures';
import { goldenPage, PRINTED, pdf } from '../../../tests/fixtures/pdfs';
import { reportOn } from '../../pipeline';
import type { PolicyText } from '../../types';
import { policyOfPdf } from '.';
import { readPdf } from './load';

const wordsOf = ({ blocks }: PolicyText): string[] =>
  blocks.flatMap(
    ({ text }) =>
      text
        .normalize('NFKC')
        .toLowerCase()
        .match(/[\p{L}\p{N}][\p{L}\p{N}’'@.-]*[\p{L}\p{N}]|[\p{L}\p{N}]/gu) ?? [],
  );

/** How many words two texts share, each as often as it stands in both. */
function shared(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  return b.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  }).length;
}

const AS_POLICY = { kind: 'privacy-policy', language: 'en' } as const;
const plain = (text: string): string =>
  text
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();

describe.each(PRINTED)('$file ($layout, $paper)', ({ file, name }) => {
  const page = readPage(name.endsWith('.md') ? goldenPage(name) : fixture(name), '').policy;
  const printed = readPdf(pdf(file)).then(policyOfPdf);

  it('has the words of the page, and hardly any others', async () => {
    const [wanted, found] = [wordsOf(page), wordsOf(await printed)];
    const both = shared(wanted, found);
    expect(both / wanted.length, 'recall').toBeGreaterThanOrEqual(0.99);
    expect(both / found.length, 'precision').toBeGreaterThanOrEqual(0.97);
  });

  it('has the headings of the page, at levels in the same order', async () => {
    const headings = (policy: PolicyText): string[] =>
      policy.blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => plain(text));
    expect(headings(await printed)).toEqual(headings(page));
  });

  it('has the items of its lists', async () => {
    const items = (policy: PolicyText): string[] =>
      policy.blocks.filter(({ kind }) => kind === 'list-item').map(({ text }) => plain(text));
    expect(items(await printed)).toEqual(items(page));
  });

  it('gives the answers of the page, with the page of each quote', async () => {
    const policy = await printed;
    const reader = await readerOfProcess();
    const found = await reportOn(policy, AS_POLICY, reader);
    const wanted = await reportOn(page, AS_POLICY, reader);
    const answers = new Map(wanted.items.map(({ id, answer }) => [id, answer]));
    const other = found.items.filter(({ id, answer }) => answers.get(id) !== answer).map(({ id }) => id);
    expect(wanted.items).toHaveLength(36);
    // Headings of other depths and words broken at ends of lines move answers that are nearly even.
    expect(other.length, other.join(', ')).toBeLessThanOrEqual(2);
    for (const { quote, block, page: number } of found.items.flatMap(({ evidence }) => evidence)) {
      expect(policy.blocks[block]?.text).toContain(quote);
      expect(number).toBeGreaterThanOrEqual(policy.blocks[block]?.page ?? Number.NaN);
    }
  });
});
