/** Pages that hold several legal documents one after another. */
import { nameIn } from '../detect';
import type { Block } from '../types';

/** A shorter section under another document's name only points to it. */
const SHORTEST_DOCUMENT = 1_000;

/**
 * In: the blocks of a page and which of them are its own text. Where one of the headings names a privacy policy, takes
 * out the sections at the same level that are terms or another legal document. Changes `kept`.
 */
export function leaveOtherDocuments(blocks: Block[], kept: boolean[]): void {
  const names = blocks.map((block, i) => {
    const name = kept[i] && block.kind === 'heading' && block.level > 1 ? nameIn(block.text) : null;
    return name?.whole ? name.kind : null;
  });
  const levels = new Set<number>();
  blocks.forEach((block, i) => {
    if (names[i] === 'privacy-policy' && /polic|statement|notice/i.test(block.text)) levels.add(block.level);
  });
  const others = names.map((name, i) => (name === 'terms' || name === 'legal') && levels.has(blocks[i]?.level ?? 0));
  others.forEach((other, start) => {
    const level = blocks[start]?.level ?? 0;
    if (!other) return;
    let end = start + 1;
    let length = 0;
    while (end < blocks.length) {
      const block = blocks[end];
      if (!block || (block.kind === 'heading' && block.level <= level)) break;
      if (kept[end]) length += block.text.length;
      end++;
    }
    if (length >= SHORTEST_DOCUMENT) kept.fill(false, start, end);
  });
}
