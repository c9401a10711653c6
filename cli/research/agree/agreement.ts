/** How far Candor agrees with a researcher's own answers. */
import { ITEM_IDS, type ItemId } from '../../../lib/checklist/item';
import { type Interval, wilson } from '../figures/interval';
import { Fault } from '../read/file';
import { answersTo } from '../read/result';
import { say } from '../words';
import { bootstrap, confusionOf, type Question, type Sureness } from './bootstrap';
import type { Label } from './labels';
import type { Answered, Results } from './match';
import { type Measures, measuresOf, overall } from './measures';

export interface Figure {
  value: number;
  /** 95 %. */
  interval: Interval | null;
}

export interface Figures {
  n: number;
  accuracy: Figure;
  macroF1: Figure;
  /** Null where chance alone would agree always. */
  kappa: Figure | null;
}

export interface Agreement {
  policies: number;
  /** In the checklist's order; only questions of which something could be compared. */
  questions: (Figures & { item: ItemId })[];
  overall: Figures;
  /** How often Candor said `unclear`, and the share of what it said otherwise that is the label's; null where it said nothing else. */
  unclear: number;
  said: number | null;
  missing: {
    /** Ids of labels without a result, and of those to whose policy Candor gave no answers. */
    results: string[];
    answers: string[];
    /** Ids of results that no label names. */
    labels: string[];
    /** Questions without any label, and with labels for some of the policies. */
    questions: ItemId[];
    questionsPartly: ItemId[];
  };
}

interface Compared extends Label {
  policy: number;
  given: string;
}

/**
 * In: labels and results. Out: how far they agree; null where no label has an answer beside it.
 * @throws {Fault} when several results go by a label's id, or two labels of one question are of one policy by two names.
 */
export function agreementOf(labels: readonly Label[], results: Results): Agreement | null {
  const places = new Map<Answered, number>();
  const names = new Map<string, string>();
  const [withoutResult, withoutAnswers] = [new Set<string>(), new Set<string>()];
  const compared = labels.flatMap((label): Compared[] => {
    const result = results.find(label.id);
    const answer = result?.answers.find(({ id }) => id === label.item)?.answer;
    if (!result) withoutResult.add(label.id);
    else if (answer === undefined) withoutAnswers.add(label.id);
    if (!result || answer === undefined) return [];
    const policy = places.get(result) ?? places.size;
    places.set(result, policy);
    const key = `${policy} ${label.item}`;
    const other = names.get(key);
    if (other !== undefined) throw new Fault([say('agree_twice', other, label.id, label.item)]);
    names.set(key, label.id);
    return [{ ...label, policy, given: answer }];
  });
  if (compared.length === 0) return null;
  return {
    policies: places.size,
    ...figuresOf(compared, places.size),
    ...unclearOf(compared),
    missing: {
      results: [...withoutResult],
      answers: [...withoutAnswers],
      labels: results.unnamed(labels.map(({ id }) => id)),
      ...questionsMissing(labels),
    },
  };
}

function figuresOf(compared: readonly Compared[], policies: number): Pick<Agreement, 'questions' | 'overall'> {
  const asked = ITEM_IDS.flatMap((item) => {
    const answers = answersTo(item);
    const met = compared
      .filter((one) => one.item === item)
      .map(({ policy, answer, given }) => ({ policy, label: answers.indexOf(answer), answer: answers.indexOf(given) }));
    return met.length > 0 ? [{ item, size: answers.length, met }] : [];
  });
  const measures = asked.map((question: Question) => measuresOf(confusionOf(question)));
  const { each, all } = bootstrap(policies, asked);
  return {
    questions: asked.flatMap(({ item }, at) => {
      const [one, sure] = [measures[at], each[at]];
      // A policy has one answer to a question: they are independent, and Wilson's interval holds.
      return one && sure ? [{ item, ...figures(one, { ...sure, accuracy: wilsonOf(one) }) }] : [];
    }),
    overall: figures(overall(measures), all),
  };
}

const wilsonOf = ({ n, accuracy }: Measures): Interval => wilson(Math.round(n * accuracy), n);

const figures = ({ n, accuracy, macroF1, kappa }: Measures, sure: Sureness): Figures => ({
  n,
  accuracy: { value: accuracy, interval: sure.accuracy },
  macroF1: { value: macroF1, interval: sure.macroF1 },
  kappa: kappa === null ? null : { value: kappa, interval: sure.kappa },
});

function unclearOf(compared: readonly Compared[]): Pick<Agreement, 'unclear' | 'said'> {
  const said = compared.filter(({ given }) => given !== 'unclear');
  const right = said.filter(({ given, answer }) => given === answer).length;
  return {
    unclear: compared.length - said.length,
    said: said.length > 0 ? right / said.length : null,
  };
}

function questionsMissing(labels: readonly Label[]): Pick<Agreement['missing'], 'questions' | 'questionsPartly'> {
  const policies = new Set(labels.map(({ id }) => id)).size;
  const counts = new Map<ItemId, number>();
  for (const { item } of labels) counts.set(item, (counts.get(item) ?? 0) + 1);
  return {
    questions: ITEM_IDS.filter((item) => !counts.has(item)),
    questionsPartly: ITEM_IDS.filter((item) => (counts.get(item) ?? policies) < policies),
  };
}
