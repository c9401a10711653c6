/** Pieces of text → lines, in reading order. */
import { foldSpace } from '../lines';
import type { Line } from './line';
import { inReadingOrder } from './order';
import type { PdfItem, PdfPage } from './page';

/** Baselines closer than this are one, in sizes of the font. */
const SAME_BASELINE = 0.25;
/** A raised or lowered mark stands at most so far from the baseline, and is at most so large, in sizes of the font. */
const RAISED = 0.65;
const MARK_SIZE = 0.82;
/** A gap wider than this is a space, one wider than that parts cells; in sizes of the font. */
const SPACE = 0.14;
const PARTS = 1.8;
/** A gap this wide parts cells as well, where other lines begin at the same place behind one. */
const PARTS_ALIGNED = 0.6;
const ALIGNED = 2;
/** A list's mark may stand so far from its text, in sizes of the font. */
const TAB = 5;

/** Smaller text than this, in points, is not meant to be read. */
const SMALLEST = 3;

/** A list's mark or a section's number, with nothing behind it. */
const MARK_ALONE =
  /^(?:[^\p{L}\p{N}\s]|o|\(?(?:\d{1,2}|\p{L}|[ivxIVX]{1,4})[.)]|\d{1,2}(?:\.\d{1,2}){1,3}\.?|(?:§|Art\.|Section|Article)\s?\d{1,3}\.?)$/u;
/** A footnote's number, or its sign. */
const NOTE_MARK = /^\s*[[(]?(?:\d{1,3}|[a-z]|[*†‡§¶]{1,3})[\])]?,?\s*$/;

/** Typographic ligatures, as the letters that they stand for. */
const LIGATURES: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
};

/** What TeX's own fonts draw at these codes, where the file does not say it. */
const TEX: Readonly<Record<string, string>> = {
  '\u000b': 'ff',
  '\u000e': 'ffi',
  '\u000f': 'ffl',
  '\u0010': '“',
  '\u0011': '”',
  '\u0015': '–',
  '\u0016': '—',
  '\u001b': 'ff',
  '\u001c': 'fi',
  '\u001d': 'fl',
  '\u001e': 'ffi',
  '\u001f': 'ffl',
  '\u007f': '-',
  '\u0088': '•',
};

/** Bullets of symbol fonts stand in the private area; a reader sees a bullet. */
const readable = (text: string): string =>
  text
    .replace(/[\ufb00-\ufb06]/g, (ligature) => LIGATURES[ligature] ?? ligature)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
    .replace(/[\u000b\u000e-\u0011\u0015\u0016\u001b-\u001f\u007f\u0088]/g, (code) => TEX[code] ?? code)
    .replace(/[\ue000-\uf8ff]/g, '•')
    // Control characters and those of no width, save the soft hyphen.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
    .replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2060\ufeff]/g, (c) => (/[^\S\ufeff]/.test(c) ? ' ' : ''));

/** In: a page. Out: its lines in reading order, without empty ones. */
export function linesOfPage(page: PdfPage): Line[] {
  const items = page.items.flatMap((item) => (isShown(item, page) ? [trimmed(item, readable(item.text))] : []));
  const lines = gathered(items, page.number, new Map());
  const starts = new Map<number, number>();
  for (const { x } of lines) starts.set(Math.round(x), (starts.get(Math.round(x)) ?? 0) + 1);
  return inReadingOrder(gathered(items, page.number, starts));
}

const isShown = ({ x, y, width, size }: PdfItem, page: PdfPage): boolean =>
  [x, y, width, size].every(Number.isFinite) &&
  size >= SMALLEST &&
  x + width > 0 &&
  x < page.width &&
  y > 0 &&
  y - size < page.height;

/** White space at the end of a piece takes room that no ink is on. */
function trimmed(item: PdfItem, text: string): PdfItem {
  const ink = text.trimEnd();
  return ink === text || !ink
    ? { ...item, text }
    : { ...item, text: `${ink} `, width: item.width * (ink.length / text.length) };
}

/** Joins pieces that follow each other on one baseline. `starts`: where how many lines of the page begin. */
function gathered(items: readonly PdfItem[], page: number, starts: ReadonlyMap<number, number>): Line[] {
  const aligned = (x: number): boolean =>
    [-1, 0, 1].reduce((sum, by) => sum + (starts.get(Math.round(x) + by) ?? 0), 0) >= ALIGNED;
  const lines: Line[] = [];
  let open: Gathering | null = null;
  const close = (): void => {
    const line = open?.line(page);
    if (line) lines.push(line);
    open = null;
  };
  for (const item of items) {
    // How wide a space is, the next piece tells: it may stand in a cell of its own.
    if (!item.text.trim()) {
      open?.space();
      continue;
    }
    if (open?.takes(item, aligned(item.x))) continue;
    close();
    open = new Gathering(item);
  }
  close();
  return lines;
}

class Gathering {
  private text: string;
  private right: number;
  private y: number;
  private size: number;
  private readonly x: number;
  private readonly sizes = new Map<number, number>();
  private letters = 0;
  private bold = 0;
  private readonly boldStart: boolean;

  constructor(first: PdfItem) {
    this.text = first.text;
    this.x = first.x;
    this.right = first.x + first.width;
    this.y = first.y;
    this.size = first.size;
    this.boldStart = first.bold;
    this.count(first);
  }

  space(): void {
    if (!/\s$/.test(this.text)) this.text += ' ';
  }

  /** Adds a piece that goes on with this line. Out: false for one that does not. */
  takes(item: PdfItem, aligned: boolean): boolean {
    const size = Math.max(this.size, item.size);
    const off = Math.abs(item.y - this.y);
    const gap = item.x - this.right;
    const near =
      gap < (aligned ? PARTS_ALIGNED : PARTS) * size || (gap < TAB * size && MARK_ALONE.test(this.text.trim()));
    if (!near || item.x < this.x - SPACE * size || gap < -1.5 * size - 0.5 * item.width) return false;
    if (off > SAME_BASELINE * size) {
      const small = item.size < MARK_SIZE * this.size;
      if (off > RAISED * size || !(small || this.size < MARK_SIZE * item.size)) return false;
      // The number of a footnote is no word of the sentence.
      if (small && NOTE_MARK.test(item.text) && /\p{L}|[.,;:!?)]/u.test(this.text)) {
        this.right = Math.max(this.right, item.x + item.width);
        return true;
      }
      if (!small) {
        // The line began with a raised mark.
        this.space();
        this.y = item.y;
        this.size = item.size;
      }
    }
    const spaced = /\s$/.test(this.text) || /^\s/.test(item.text);
    this.text += (gap > SPACE * size && !spaced && !item.glued ? ' ' : '') + item.text;
    this.right = Math.max(this.right, item.x + item.width);
    this.count(item);
    return true;
  }

  private count(item: PdfItem): void {
    const letters = item.text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
    if (!letters) return;
    this.letters += letters;
    if (item.bold) this.bold += letters;
    const size = Math.round(2 * item.size) / 2;
    this.sizes.set(size, (this.sizes.get(size) ?? 0) + letters);
  }

  line(page: number): Line | null {
    const text = foldSpace(this.text);
    if (!text) return null;
    const [size = this.size] = [...this.sizes].sort(([, a], [, b]) => b - a)[0] ?? [];
    const { x, right, y, boldStart } = this;
    return { text, page, x, right, y, size, bold: this.letters > 0 && this.bold >= this.letters, boldStart };
  }
}
