/** A report that an answer, or a grade, is wrong, in words that the reader sees, and sends or not. Pure. */

import type { Texts } from '../texts';
import { gradeTold } from '../told';
import type { Grades, ReportItem } from '../types';

/** What the report speaks of. */
export interface Disputed {
  item: Pick<ReportItem, 'id' | 'answer' | 'confidence' | 'attributes' | 'evidence'> | null;
  /** What is told where it speaks of no answer: the item is null. */
  grades: Grades;
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
  disputed: Disputed,
  choices: Choices,
  texts: Texts,
  quoted = Number.POSITIVE_INFINITY,
): string {
  const { t } = texts;
  const { version, checklistVersion, address } = disputed;
  const { remark, withAddress } = choices;
  return [
    t('wrong_line_version', version, checklistVersion),
    ...(disputed.item ? linesOn(disputed.item, choices, texts, quoted) : [gradesLine(disputed.grades, texts)]),
    ...(remark.trim() === '' ? [] : [t('wrong_line_remark', shortened(remark.trim(), 2 * quoted))]),
    ...(withAddress && address !== '' ? [t('wrong_line_address', address)] : []),
  ].join('\n');
}

/** What is said of an answer. */
function linesOn(
  item: NonNullable<Disputed['item']>,
  { shouldBe }: Pick<Choices, 'shouldBe'>,
  { t, items }: Texts,
  quoted: number,
): string[] {
  const { id, answer, evidence } = item;
  return [
    t('wrong_line_question', `${items.question(id)} [${id}]`),
    t('wrong_line_given', `${items.said(item)} [${answer}]`),
    ...evidence.map(({ quote }) => t('wrong_line_quote', shortened(quote, quoted))),
    ...(shouldBe === null ? [] : [t('wrong_line_should', `${items.answer(id, shouldBe)} [${shouldBe}]`)]),
  ];
}

/** The letters, as the button tells them. */
function gradesLine({ overall, tracking, sharing, rights }: Grades, { t }: Texts): string {
  if (!overall) return t('unclear_title');
  return t('badge_graded', ...[overall, tracking, sharing, rights].map((grade) => gradeTold(grade, t)));
}

const shortened = (words: string, length: number): string =>
  words.length <= length ? words : `${words.slice(0, length)} …`;

/**
 * In: the same, and who gets the mail. Out: the address that opens the reader's mail program with the report in it; quotes
 * are cut short where it would be too long for some programs.
 */
export function objectionMail(to: string, disputed: Disputed, choices: Choices, texts: Texts): string {
  const subject = encodeURIComponent(
    disputed.item ? texts.t('wrong_subject', disputed.item.id) : texts.t('wrong_subject_grade'),
  );
  const mail = (quoted?: number): string => {
    // Mail wants both ends of a line (RFC 6068).
    const body = objectionText(disputed, choices, texts, quoted).replaceAll('\n', '\r\n');
    return `mailto:${encodeURIComponent(to).replaceAll('%40', '@')}?subject=${subject}&body=${encodeURIComponent(body.toWellFormed())}`;
  };
  const lengths = [300, 120, 40].map((quoted) => mail(quoted));
  return [mail(), ...lengths].find((one) => one.length <= LONGEST_MAIL) ?? mail(40);
}
