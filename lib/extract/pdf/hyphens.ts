/** Words that are broken at the end of a line. */

/** First parts that policies write with a hyphen. */
const COMPOUND =
  /^(?:third|first|second|opt|non|cross|self|well|so|sign|log|e|end|real|two|high|long|short|one|multi|day|co|user|follow|face|peer|privacy|location|interest|age|cost|mid|full|part|in-app|pay)$/i;

/** The hyphens that end a broken line: the soft one, the real one, and the one that only breaks. */
const AT_END = /(\p{L}[\p{L}\p{N}’']{0,60})(?:\u00ad|([-\u2010\u2011]))$/u;
/** An address or a pair of words that is broken behind a slash; a dash without spaces. */
const GLUED = /\S[/@—]$/;

/** In: text of the whole PDF. Out: how a line goes on with the next. */
export function joinerOf(texts: readonly string[]): (above: string, below: string) => string {
  const words = new Set<string>();
  const compounds = new Set<string>();
  for (const text of texts) {
    const clean = text.replaceAll('\u00ad', '').toLowerCase();
    for (const [word] of clean.matchAll(/\p{L}+/gu)) words.add(word);
    for (const [word] of clean.matchAll(/(?<!\p{L})\p{L}+(?:[-\u2010\u2011]\p{L}+)+/gu)) compounds.add(plain(word));
  }
  return (above, below) => {
    const broken = AT_END.exec(above);
    const next = /^\p{L}[\p{L}’']*/u.exec(below)?.[0];
    if (broken && next) {
      const [, first = '', hyphen] = broken;
      const head = above.slice(0, -1);
      if (hyphen === undefined) return head + below;
      const whole = (first + next).toLowerCase();
      const compound = plain(`${first}-${next}`.toLowerCase());
      const keep =
        next !== next.toLowerCase() ||
        compounds.has(compound) ||
        (!words.has(whole) &&
          (COMPOUND.test(first) ||
            (/^(?:re|de|co|pre)$/i.test(first) && /^[aeio]/i.test(next)) ||
            /[-\u2010\u2011]$/.test(head.slice(0, -first.length))));
      return keep ? `${head}-${below}` : head + below;
    }
    return GLUED.test(above) ? above + below : `${above} ${below}`;
  };
}

const plain = (word: string): string => word.replace(/[\u2010\u2011]/g, '-');

/** A soft hyphen inside a line is not shown. */
export const withoutSoftHyphens = (text: string): string => text.replaceAll('\u00ad', '');
