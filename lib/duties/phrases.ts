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

/** In: folded text, and the same as it stands. Out: its words between single spaces, with a mark for each thing of a kind in it. */
export function wordsOf(folded: string, verbatim = ''): string {
  // The words of an address say nothing.
  const runs = folded.replaceAll("'", '').split(' ');
  const plain = runs.filter((run) => !isMail(run) && !isWeb(run));
  const marks = [
    runs.some(isMail) ? ' #mail' : '',
    runs.some(isWeb) ? ' #web' : '',
    NUMBER.test(folded) ? ' #number' : '',
    COMPANY.test(verbatim) ? ' #company' : '',
  ];
  return ` ${plain.join(' ').replace(BETWEEN, ' ').trim()}${marks.join('')} `;
}

const isMail = (run: string): boolean => run.includes('@');
const isWeb = (run: string): boolean => run.includes('www.') || run.includes('://');

/** In: words as `wordsOf` gives them. Does one of the phrases stand there? */
export const hasOne = (words: string, phrases: Phrases): boolean =>
  phrases.some((phrase) => words.includes(phrase.endsWith('*') ? ` ${phrase.slice(0, -1)}` : ` ${phrase} `));
