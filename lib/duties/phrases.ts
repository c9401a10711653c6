/** Word tables: lists of phrases, looked for in a sentence word by word. Hardly a pattern reads the text. */

/**
 * Phrases in lower case, words parted by single spaces, without hyphens and apostrophes: "data protection officer";
 * "restrict*" is the beginning of a word. `#mail`, `#web`, `#number` and `#company` stand for a mail address, a web address, a
 * telephone number and a company's full name.
 */
export type Phrases = readonly string[];

/** In: phrases, parted by commas. */
export const list = (phrases: string): Phrases => phrases.split(',').map((phrase) => phrase.trim());

const BETWEEN = /[^\p{L}\p{N}]+/gu;
const NUMBER = /\d[\d ()/-]{4,20}\d/;

/** A name with its legal form: "limited" alone is a word. */
const COMPANY =
  /\p{Lu}[\p{L}\p{N}&.'’-]{0,40},? \(?(?:GmbH|gGmbH|mbH|AG|KG|UG|SE|eG|Ltd|LTD|Limited|LIMITED|Inc|INC|LLC|LLP|L\.?P\.|[Pp]lc|PLC|PBC|Corp(?:oration)?|CORP|S\.?[àa]\.?r\.?l|SARL|S\.?A\.?S|S\.?A\.|SA|SPRL|B\.?V|N\.?V|AB|ASA?|A\/S|ApS|Oyj?|s\.? ?r\.? ?o|a\. ?s\.|S\.?p\.?A|S\.?[rR]\.?[lL]|S\.?L|DAC|Pty|Pte|e\. ?V|Foundation|Association|Verein|Stiftung|Kft|OOD|OÜ|Sp\. z)(?![\p{L}\p{N}])/u;

/** A list as it is looked for, worked out once. */
interface Sought {
  /** Phrases of one word. */
  words: ReadonlySet<string>;
  /** Phrases of several, each with its first word, between spaces. */
  several: readonly { first: string; line: string }[];
  /** Beginnings of words, behind a space. */
  beginnings: readonly string[];
}
const sought = new WeakMap<Phrases, Sought>();

function soughtOf(phrases: Phrases): Sought {
  const known = sought.get(phrases);
  if (known) return known;
  const whole = phrases.filter((phrase) => !phrase.endsWith('*'));
  const fresh = {
    words: new Set(whole.filter((phrase) => !phrase.includes(' '))),
    several: whole.flatMap((phrase) => {
      const space = phrase.indexOf(' ');
      return space < 0 ? [] : [{ first: phrase.slice(0, space), line: ` ${phrase} ` }];
    }),
    beginnings: phrases.flatMap((phrase) => (phrase.endsWith('*') ? [` ${phrase.slice(0, -1)}`] : [])),
  };
  sought.set(phrases, fresh);
  return fresh;
}

/** The words of a sentence or a heading, ready to be looked at with many lists. */
export class Words {
  /** Between single spaces. */
  readonly #line: string;
  readonly #each: ReadonlySet<string>;

  /** In: folded text, and the same as it stands. */
  constructor(folded: string, verbatim = '') {
    // The words of an address say nothing.
    const runs = folded.replaceAll("'", '').split(' ');
    const plain = runs.filter((run) => !isMail(run) && !isWeb(run));
    const words = plain.join(' ').replace(BETWEEN, ' ').trim().split(' ');
    if (runs.some(isMail)) words.push('#mail');
    if (runs.some(isWeb)) words.push('#web');
    if (NUMBER.test(folded)) words.push('#number');
    if (COMPANY.test(verbatim)) words.push('#company');
    this.#line = ` ${words.join(' ')} `;
    this.#each = new Set(words);
  }

  /** Does one of the phrases stand there? */
  haveOne(phrases: Phrases): boolean {
    const { words, several, beginnings } = soughtOf(phrases);
    const [fewer, more] = words.size < this.#each.size ? [words, this.#each] : [this.#each, words];
    for (const word of fewer) if (more.has(word)) return true;
    for (const { first, line } of several) if (this.#each.has(first) && this.#line.includes(line)) return true;
    return beginnings.some((beginning) => this.#line.includes(beginning));
  }
}

const isMail = (run: string): boolean => run.includes('@');
const isWeb = (run: string): boolean => run.includes('www.') || run.includes('://');
