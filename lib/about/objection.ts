/** A report that an answer is wrong, in words that the reader sees, and sends or not. Pure. */
import type { Texts } from '../texts';
import type { ReportItem } from '../types';

/** What the report speaks of. */
export interface Disputed {
  item: Pick<ReportItem, 'id' | 'answer' | 'confidence' | 'attributes' | 'evidence'>;
  /** The version of Candor, and of its checklist. */
  version: string;
  checklistVersion: string;
  /** Where the policy stands; "" where it has no address. */
  address: string;
}

/** What the reader says of it. */
export interface Choices {
  /** The answer that is right; null: the reader does not know, or does not say. */
  shouldBe: string | null;
  remark: string;
  /** May the address be told? */
  withAddress: boolean;
}

/** Some mail programs take no longer address, in characters. */
const LONGEST_MAIL = 1_900;

/**
 * In: what is disputed, what the reader says of it, and how many characters of each quote are told. Out: the report, a line
 * for each thing. Ids stand in brackets, for those who read another language.
 */
export function objectionText(
  { item, version, checklistVersion, address }: Disputed,
  { shouldBe, remark, withAddress }: Choices,
  { t, items }: Texts,
  quoted = Number.POSITIVE_INFINITY,
): string {
  const { id, answer, evidence } = item;
  return [
    t('wrong_line_version', version, checklistVersion),
    t('wrong_line_question', `${items.question(id)} [${id}]`),
    t('wrong_line_given', `${items.said(item)} [${answer}]`),
    ...evidence.map(({ quote }) => t('wrong_line_quote', shortened(quote, quoted))),
    ...(shouldBe === null ? [] : [t('wrong_line_should', `${items.answer(id, shouldBe)} [${shouldBe}]`)]),
    ...(remark.trim() === '' ? [] : [t('wrong_line_remark', shortened(remark.trim(), 2 * quoted))]),
    ...(withAddress && address !== '' ? [t('wrong_line_address', address)] : []),
  ].join('\n');
}

const shortened = (words: string, length: number): string =>
  words.length <= length ? words : `${words.slice(0, length)} …`;

/**
 * In: the same, and who gets the mail. Out: the address that opens the reader's mail program with the report in it; quotes
 * are cut short where it would be too long for some programs.
 */
export function objectionMail(to: string, disputed: Disputed, choices: Choices, texts: Texts): string {
  const subject = encodeURIComponent(texts.t('wrong_subject', disputed.item.id));
  const mail = (quoted?: number): string => {
    // Mail wants both ends of a line (RFC 6068).
    const body = objectionText(disputed, choices, texts, quoted).replaceAll('\n', '\r\n');
    return `mailto:${encodeURIComponent(to).replaceAll('%40', '@')}?subject=${subject}&body=${encodeURIComponent(body.toWellFormed())}`;
  };
  const lengths = [300, 120, 40].map((quoted) => mail(quoted));
  return [mail(), ...lengths].find((one) => one.length <= LONGEST_MAIL) ?? mail(40);
}
