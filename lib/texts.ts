/** The message catalogue by name: which messages there are, and those of a checklist item. Pure; the texts come in. */
import type { ItemId } from './checklist/item';
import type { SummaryId } from './types';

export type MessageKey = keyof typeof import('../locales/en.json');

/** Gives the message of that name. `$1`, `$2` … are replaced; a number as the first one also picks singular or plural. */
export type Translate = (key: MessageKey, ...substitutions: (string | number)[]) => string;

/** The texts of the checklist's items. */
export interface ItemTexts {
  /** A noun for lists: "Sale of your data". */
  label(id: ItemId): string;
  question(id: ItemId): string;
  /** Why the question matters, one or two sentences. */
  why(id: ItemId): string;
  /** What the policy says, as a sentence: "The policy says that …". */
  answer(id: ItemId, answer: string): string;
  /** The words beside the overall letter. */
  summary(ids: readonly SummaryId[]): string;
}

/** All that a component needs to speak. */
export interface Texts {
  t: Translate;
  items: ItemTexts;
  /** A language in words ("fr" → "French"); null when the tag says nothing. */
  languageName(tag: string): string | null;
}

type Snake<S extends string> = S extends `${infer Head}-${infer Tail}` ? `${Head}_${Snake<Tail>}` : S;

/** Message names hold letters, digits and underscores only. */
export const snake = <S extends string>(id: S): Snake<S> => id.replaceAll('-', '_') as Snake<S>;

/** The name of the message for an item's answer. That each exists is shown by tests/texts.test.ts, not by the compiler. */
export const answerKey = (id: ItemId, answer: string): MessageKey => `item_${snake(id)}_${snake(answer)}` as MessageKey;

export function itemTexts(t: Translate): ItemTexts {
  return {
    label: (id) => t(`item_${snake(id)}_label`),
    question: (id) => t(`item_${snake(id)}_question`),
    why: (id) => t(`item_${snake(id)}_why`),
    answer: (id, answer) => t(answerKey(id, answer)),
    summary: (ids) => summaryText(t, ids),
  };
}

/** Picks from "one | many" by the count; a message without the bar is the same for every count. */
export function plural(message: string, count: number): string {
  const [one = message, many = one] = message.split(' | ');
  return count === 1 ? one : many;
}

/** The words beside the overall letter, as one text. */
export const summaryText = (t: Translate, summary: readonly SummaryId[]): string =>
  summary.map((id) => t(`summary_${snake(id)}`)).join(' ');
