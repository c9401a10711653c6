import type { Block, Evidence, PolicyText } from '../types';

/** In: what rests on one sentence of a PDF each. Out: the same with the page of each; as they were where the text has no pages. */
export function withPage<T extends { evidence: Evidence }>(items: T[], policy: PolicyText): T[] {
  return items.map((item) => {
    const [evidence = item.evidence] = withPages([{ evidence: [item.evidence] }], policy).flatMap(
      (one) => one.evidence,
    );
    return { ...item, evidence };
  });
}

/** In: findings on a PDF. Out: the same with the page of each quote; as they were where the text has no pages. */
export function withPages<T extends { evidence: Evidence[]; nearest?: Evidence }>(
  items: T[],
  { blocks }: PolicyText,
): T[] {
  if (!blocks.some(({ page }) => page !== undefined)) return items;
  const paged = (evidence: Evidence): Evidence => {
    const page = pageOf(evidence, blocks[evidence.block]);
    return page === undefined ? evidence : { ...evidence, page };
  };
  return items.map((item) => ({
    ...item,
    evidence: item.evidence.map(paged),
    ...(item.nearest && { nearest: paged(item.nearest) }),
  }));
}

/** The page on which a quote of this block begins. */
function pageOf({ quote, start: begin }: Evidence, block: Block | undefined): number | undefined {
  if (block?.page === undefined) return undefined;
  const start = begin ?? block.text.indexOf(quote);
  return block.page + (block.turns ?? []).filter((turn) => turn <= start).length;
}
