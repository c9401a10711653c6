/** Pages that hold several legal documents: one after another, or each in a panel of its own. */
import { CLEAR_DOCUMENT, isImprint, nameIn } from '../detect';
import { foldName } from '../detect/fold-name';
import type { PageBlock, Region } from './page-blocks';

/** A shorter section under another document's name only points to it. */
const SHORTEST_DOCUMENT = 1_000;
/** In a hub with tabs even a short one is a document of its own, and so is a section with an imprint's name. */
const SHORTEST_PANEL = 100;
type Document = 'privacy' | 'other' | null;

/**
 * In: the blocks of a page, its regions, and which of the blocks are its own text. Where a heading or a panel's name
 * names a privacy policy, takes out the sections and panels beside it that are terms, an imprint or another document.
 * Changes `kept`.
 */
export function leaveOtherDocuments(blocks: PageBlock[], regions: readonly Region[], kept: boolean[]): void {
  leaveOtherPanels(blocks, regions, kept);
  const names = blocks.map((block, i) => (kept[i] && block.kind === 'heading' ? documentNamed(block.text) : null));
  const ends = blocks.map((_, i) => (names[i] ? endOfSection(blocks, kept, i) : i));
  const policies = names.flatMap((name, i) => (name === 'privacy' && isDocumentName(blocks[i]?.text ?? '') ? [i] : []));
  names.forEach((name, i) => {
    if (name !== 'other') return;
    const level = blocks[i]?.level ?? 0;
    const end = ends[i] ?? i;
    // The policy stands beside it, at its level or as a section with sections of its own; not around it, nor in it.
    const beside = policies.some((at) => {
      const other = blocks[at]?.level ?? 0;
      return Math.abs(other - level) <= 1 && (at >= end || (ends[at] ?? at) <= i);
    });
    if (!beside) return;
    const shortest = isImprint(blocks[i]?.text ?? '') ? 1 : SHORTEST_DOCUMENT;
    if (lengthOf(blocks, kept, i + 1, end) >= shortest) kept.fill(false, i, end);
  });
}

/** Of the panels of a hub only the policy's own is kept. */
function leaveOtherPanels(blocks: PageBlock[], regions: readonly Region[], kept: boolean[]): void {
  const panels = regions.filter(({ role, name }) => role === 'panel' && name);
  const policies = panels.filter(
    (panel) =>
      documentNamed(panel.name) === 'privacy' && lengthOf(blocks, kept, panel.start, panel.end) >= SHORTEST_DOCUMENT,
  );
  if (!policies.length) return;
  for (const panel of panels) {
    if (documentNamed(panel.name) !== 'other') continue;
    if (policies.some((policy) => policy.start < panel.end && panel.start < policy.end)) continue;
    if (lengthOf(blocks, kept, panel.start, panel.end) >= SHORTEST_PANEL) kept.fill(false, panel.start, panel.end);
  }
}

function documentNamed(text: string): Document {
  if (isImprint(text)) return 'other';
  const name = nameIn(text);
  if (!name?.whole) return null;
  if (name.kind === 'privacy-policy') return 'privacy';
  return name.kind === 'terms' || name.kind === 'legal' ? 'other' : null;
}

/** Sections of a policy are called "Your privacy rights" too; a document says that it is one. */
function isDocumentName(text: string): boolean {
  const folded = foldName(text);
  return CLEAR_DOCUMENT.test(folded) || /datenschutz|^\W*(?:data )?(?:privacy|protection)\W*$/.test(folded);
}

/** The block after a section: the next heading at its level or above. */
function endOfSection(blocks: PageBlock[], kept: boolean[], start: number): number {
  const level = blocks[start]?.level ?? 0;
  for (let i = start + 1; i < blocks.length; i++) {
    const block = blocks[i];
    if (kept[i] && block?.kind === 'heading' && block.level <= level) return i;
  }
  return blocks.length;
}

function lengthOf(blocks: PageBlock[], kept: boolean[], start: number, end: number): number {
  let length = 0;
  for (let i = start; i < end; i++) if (kept[i]) length += blocks[i]?.text.length ?? 0;
  return length;
}
