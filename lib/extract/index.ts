/** Stage "extract": the live page → PolicyText. */

import { languageOf } from '../detect';
import { all, attribute, property, rootOf } from '../dom';
import { atOnce, type Steps } from '../steps';
import type { Block, PolicyText } from '../types';
import { takingBlocks } from './blocks';
import { leaveOtherDocuments } from './documents';
import { keepingOneLanguage } from './languages';
import { foldSpace } from './lines';
import type { PageBlock } from './page-blocks';
import { findingReadable } from './readable';
import { isAddress, isProse, isSentence, ownText } from './regions';
import { textLinks } from './text-links';

/** Where Readability keeps this share of the container's text, it read the page rightly, and its edges are better. */
const AGREES = 0.9;
/** So much text tells the language. */
const LANGUAGE_SAMPLE = 20_000;

/**
 * In: the live page, which is only read, and its address, against which its links are read. Out: the text of its policy, or what text it has; no blocks for an empty
 * page. Never throws, whatever the page: one that cannot be read has no blocks.
 */
export const extractPolicy = (doc: Document, address = ''): PolicyText => atOnce(extractingPolicy(doc, address));

/** The same in steps. Nothing of the page's text may change meanwhile (changes.ts). `inside`: is told each tree within the page that is read. */
export function* extractingPolicy(doc: Document, address: string, inside?: (root: Node) => void): Steps<PolicyText> {
  const root = rootOf(doc);
  if (!root) return { title: '', language: 'und', blocks: [] };
  const page = yield* takingBlocks(root, inside);
  const kept = ownText(page);
  leaveOtherDocuments(page.blocks, page.regions, kept);
  yield;
  yield* keepingOneLanguage(page.blocks, kept);
  yield;
  const length = page.blocks.reduce((sum, { text }) => sum + text.length, 0);
  trimEdges(page.blocks, kept, page.cut ? null : yield* findingReadable(doc, page.depth, length));
  const blocks = page.blocks
    .filter((_, i) => kept[i])
    .map(({ kind, level, text, place, table }): Block => ({ kind, level, text, place, ...(table && { table }) }));
  const numbers = new Map(kept.flatMap((keep, i) => (keep ? [i] : [])).map((before, now) => [before, now]));
  const links = textLinks(doc, address, page.links, numbers);
  const sample = blocks
    .map((block) => block.text)
    .join(' ')
    .slice(0, LANGUAGE_SAMPLE);
  const language = languageOf(sample, attribute(root, 'lang'));
  return {
    title: titleOf(doc, blocks),
    language,
    blocks,
    ...(page.cut && { cut: true }),
    ...(links.length > 0 && { links }),
  };
}

/**
 * Takes out what stands before and after the text and Readability leaves out: menus, download links, copyright lines.
 * Lines around the title stay (dates, introductions), and so do sentences and addresses with their heading.
 * Where Readability lost more than edges, the container's word holds.
 */
function trimEdges(blocks: PageBlock[], kept: boolean[], readable: Set<Element> | null): void {
  if (!readable) return;
  let length = 0;
  let read = 0;
  let first = -1;
  let last = -1;
  blocks.forEach((block, i) => {
    if (!kept[i]) return;
    length += block.text.length;
    if (!readable.has(block.owner)) return;
    read += block.text.length;
    if (first < 0) first = i;
    last = i;
  });
  if (first < 0 || read < AGREES * length) return;
  const heading = blocks.findIndex((block, i) => kept[i] && block.kind === 'heading');
  const start = heading < 0 ? first : Math.min(first, heading);
  const inside = (i: number): boolean => i >= start && i <= last;
  const says = blocks.map((block) => isProse(block) || isSentence(block) || isAddress(block));
  const standing = blocks.flatMap((_, i) => (kept[i] ? [i] : []));
  standing.forEach((i, at) => {
    const isHeading = blocks[i]?.kind === 'heading';
    const [above, behind] = [standing[at - 1] ?? -1, standing[at + 1] ?? -1];
    const leads = i > last && says[behind] === true && blocks[behind]?.kind !== 'heading';
    // A line between sentences is one of the text: what stands at an edge has none behind it, or none before it.
    kept[i] = inside(i) || says[i] === true || (leads && (isHeading || says[above] === true));
  });
}

function titleOf(doc: Document, blocks: { kind: string; text: string }[]): string {
  const title = property(doc, 'title');
  const element = all(doc, 'head > title')[0];
  const text = typeof title === 'string' && title ? title : ((element && property(element, 'textContent')) ?? '');
  return foldSpace(text) || (blocks.find((block) => block.kind === 'heading')?.text ?? '');
}
