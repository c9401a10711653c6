/** Text of a block: white space folded, `<br>` read as what it is meant for. */

/** A new block begins after the end of a sentence, or with a bullet or a number; else the break only wraps the line. */
const ENDS = /[.!?:;。！？：；]["'”’)\]]*$/;
const BEGINS = /^(?:[•·▪◦‣*–—-]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])\s*/i;

/** Half a surrogate pair is no text; the browser's messages do not carry it. */
const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** White space that is not a single space already; these are by far the most, and stay. */
const LOOSE = / \s+|[^\S ]\s*/g;

/**
 * Folds white space to single spaces and trims, otherwise verbatim; half surrogate pairs become U+FFFD.
 */
export function foldSpace(text: string): string {
  // A byte order mark counts as white space to "\s", and is none: nobody sees it.
  return text.replaceAll('\ufeff', '').replace(LOOSE, ' ').trim().replace(LONE, '\ufffd');
}

/** So many characters at the end of a line tell whether it ends a sentence. */
const TAIL = 8;

/**
 * In: a block's raw text, with a line feed for each `<br>`. Out: its lines, without empty ones. Two breaks part
 * blocks; a single one does where the text reads so. Takes time in proportion to the text.
 */
export function linesOf(text: string): string[] {
  const lines: string[][] = [];
  let parted = true;
  for (const piece of text.split('\n')) {
    const line = foldSpace(piece);
    const last = lines.at(-1);
    if (!line) parted = true;
    else if (parted || last === undefined || ENDS.test(last.at(-1)?.slice(-TAIL) ?? '') || BEGINS.test(line)) {
      lines.push([line]);
      parted = false;
    } else last.push(line);
  }
  return lines.map((pieces) => pieces.join(' '));
}
