/** Stage "extract" for a PDF: pieces of text with their places → PolicyText, with the page of each block. */
import type { Block, PolicyText } from '../../types';
import { foldSpace } from '../lines';
import { withoutContents, withoutMasthead, withoutRunningLines } from './furniture';
import { joinerOf, withoutSoftHyphens } from './hyphens';
import { levelsOf, type Typed, typesOf } from './kinds';
import type { Line } from './line';
import { linesOfPage } from './lines';
import { type Measures, measuresOf, type PlacedLine, placed } from './measures';
import { footnotesApart } from './notes';
import type { PdfText } from './page';
import { type Run, runsOf } from './paragraphs';

export { PDF_LIMITS, UnreadablePdf } from './page';

/** In: a PDF's pieces of text. Out: its text in blocks, in reading order; the language is not known ("und"). */
export function policyOfPdf({ title, pages }: PdfText): PolicyText {
  const found = pages.map((page) => ({ height: page.height, lines: linesOfPage(page) }));
  const lines = withoutContents(withoutRunningLines(found).flat());
  const measures = measuresOf(lines);
  const join = joinerOf(lines.map(({ text }) => text));
  const { text, notes } = footnotesApart(placed(lines), measures);
  const blocks = [...withoutMasthead(blocksOf(text, measures, join)), ...blocksOf(notes, measures, join)];
  return { title: titleOf(title, blocks), language: 'und', blocks };
}

type Joiner = (above: string, below: string) => string;

function blocksOf(lines: readonly PlacedLine[], measures: Measures, join: Joiner): Block[] {
  const runs = runsOf(lines, measures);
  const joined = runs.map((run) => joinedText(run, join));
  const typed = typesOf(
    runs,
    joined.map(({ text }) => text),
    measures,
  );
  const levels = levelsOf(typed);
  const lists = new ListLevels();
  return typed.flatMap((type, i) => {
    const level = lists.follow(type) || (levels[i] ?? 0);
    return blockOf(type, level, joined[i] ?? { text: '', turns: [] });
  });
}

interface Joined {
  text: string;
  /** Where in the text the next page begins, in code units. */
  turns: number[];
}

function joinedText({ lines }: Run, join: Joiner): Joined {
  let text = '';
  const turns: number[] = [];
  let before: Line | null = null;
  for (const line of lines) {
    if (before) {
      const head = text;
      text = join(head, line.text);
      // The first page keeps a word that is broken between two.
      if (line.page !== before.page) turns.push(Math.min(text.length, head.length + 1));
    } else text = line.text;
    before = line;
  }
  const clean = foldSpace(withoutSoftHyphens(text));
  return { text: clean, turns: turns.map((turn) => Math.min(turn, clean.length)) };
}

/** A bullet is not part of the item's text, and neither is the number that a list gives it. */
const LIST_MARK = /^(?:[^\p{L}\p{N}\s(]|o(?=\s)|\d{1,2}[.)])\s*$/u;

function blockOf({ run, kind }: Typed, level: number, { text, turns }: Joined): Block[] {
  const mark = kind !== 'heading' && run.mark && LIST_MARK.test(run.mark) ? run.mark.length : 0;
  const own = text.slice(mark).trimStart();
  if (!own) return [];
  const cut = text.length - own.length;
  const block: Block = { kind, level, text: own, place: null, page: run.lines[0].page };
  return [turns.length ? { ...block, turns: turns.map((turn) => Math.max(0, turn - cut)) } : block];
}

/** How deep the list is that an item stands in: by how far its mark is indented. */
class ListLevels {
  private marks: { x: number; page: number }[] = [];

  /** Out: the level of an item; 0 for anything else. */
  follow({ run, kind }: Typed): number {
    if (kind !== 'list-item') {
      this.marks = [];
      return 0;
    }
    const { x, size, column } = run.lines[0];
    const at = x - column.left;
    const tolerance = 0.6 * size;
    while (this.marks.length > 1 && at < (this.marks.at(-1)?.x ?? 0) - tolerance) this.marks.pop();
    const last = this.marks.at(-1);
    if (!last || at > last.x + tolerance) this.marks.push({ x: at, page: run.lines[0].page });
    return Math.min(6, this.marks.length);
  }
}

/** What programs call a document that nobody gave a title, and names of files. */
const NO_TITLE =
  /^(?:untitled|document\d*|microsoft word\b.*|.*\.(?:docx?|odt|pdf|html?|tex|pages|indd)|about:blank)$/i;

/** The title that the file declares; else the first of the outermost headings. */
function titleOf(declared: string, blocks: readonly Block[]): string {
  const title = foldSpace(declared);
  if (title && !NO_TITLE.test(title)) return title;
  const headings = blocks.filter(({ kind }) => kind === 'heading');
  const outermost = Math.min(...headings.map(({ level }) => level));
  return headings.find(({ level }) => level === outermost)?.text ?? '';
}
