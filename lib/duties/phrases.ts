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

/** The words of a sentence or a heading, ready to be looked at with many lists. */
export class Words {
  /** Between single spaces. */
  readonly #line: string;
  readonly #each: ReadonlySet<string>;
  /** Most lists are asked for by more than one row. */
  readonly #known = new Map<Phrases, boolean>();

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
    const known = this.#known.get(phrases);
    if (known !== undefined) return known;
    const found = phrases.some((phrase) => this.#have(phrase));
    this.#known.set(phrases, found);
    return found;
  }

  #have(phrase: string): boolean {
    if (phrase.endsWith('*')) return this.#line.includes(` ${phrase.slice(0, -1)}`);
    const space = phrase.indexOf(' ');
    if (space < 0) return this.#each.has(phrase);
    return this.#each.has(phrase.slice(0, space)) && this.#line.includes(` ${phrase} `);
  }
}

const isMail = (run: string): boolean => run.includes('@');
const isWeb = (run: string): boolean => run.includes('www.') || run.includes('://');
