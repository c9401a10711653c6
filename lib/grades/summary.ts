/**
 * The words beside the overall letter: what the policy allows itself, what it promises, and what decides. Each is a sentence
 * of its own that is true whatever the others say, and each says what the policy says.
 */
import { itemOf } from '../checklist';
import type { ItemId } from '../checklist/item';
import type { Collection, Grades, ReportItem, SummaryId } from '../types';
import type { Answers } from './chances';
import { isAskedFirst } from './limits';

/** More sentences than these are a list, and there is one below. */
const MOST_DECIDING = 3;

/** From so many of the seventeen rights and promises on there are many; below the other there are few. */
const MANY = 9;
const FEW = 5;

type Given = Pick<Answers, 'said' | 'attributes'>;

/** What decides, gravest first. */
const DECIDING: readonly (readonly [SummaryId, (given: Given) => boolean])[] = [
  ['sells', (given) => sale(given) === 'own-word'],
  ['sells-or', (given) => sale(given) === 'untold'],
  ['sells-by-law', (given) => sale(given) === 'law-only'],
  ['shares', (given) => given.said['shares-for-advertising'] === 'yes' && !isAgreed(given, 'shares-for-advertising')],
  [
    'follows',
    (given) =>
      given.said['cross-site-tracking'] === 'yes' && !isAskedFirst(given) && !isAgreed(given, 'cross-site-tracking'),
  ],
  ['refuses-deletion', ({ said }) => said.delete === 'no'],
];

/** What is unclear where a clear answer could decide. */
const UNCLEAR: readonly (readonly [SummaryId, (given: Given) => boolean])[] = [
  ['unclear-sells', ({ said }) => said['sells-data'] === 'unclear'],
  ['unclear-shares', ({ said }) => said['shares-for-advertising'] === 'unclear'],
  ['unclear-follows', ({ said }) => said['cross-site-tracking'] === 'unclear'],
  ['unclear-ads', ({ said }) => said['behavioural-ads'] === 'unclear'],
  ['unclear-deletion', ({ said }) => said.delete === 'unclear'],
];

/** What speaks for the policy where nothing grave decides, the best first. */
const GOOD: readonly (readonly [SummaryId, (given: Given) => boolean])[] = [
  ['no-ads-no-trackers', ({ said }) => said['behavioural-ads'] === 'no' && said['third-party-trackers'] === 'no'],
  ['no-ads', ({ said }) => said['behavioural-ads'] === 'no'],
  ['no-trackers', ({ said }) => said['third-party-trackers'] === 'no'],
  ['no-sale', ({ said }) => said['sells-data'] === 'no'],
];

/** In: a report's grades and items, and whether anything is collected. Out: the sentences, in their order. */
export function summaryOf(
  grades: Grades,
  items: readonly ReportItem[],
  collection?: Pick<Collection, 'answer'>,
): SummaryId[] {
  const { tracking, sharing, overall } = grades;
  if (!overall || !tracking || !sharing) return [];
  const given = givenIn(items);
  const holding = (sentences: typeof DECIDING): SummaryId[] =>
    sentences.filter(([, holds]) => holds(given)).map(([id]) => id);
  const nothing = collection?.answer === 'nothing';
  // Where nothing is collected, there is nothing that the unclear sentence could be about.
  const deciding = [...holding(DECIDING), ...(nothing ? [] : holding(UNCLEAR))];
  return [
    nothing && deciding.length === 0 ? 'collects-nothing' : practiceOf(grades, items),
    promisesIn(items, collection),
    ...(deciding.length > 0 ? deciding.slice(0, MOST_DECIDING) : holding(GOOD).slice(0, 1)),
  ];
}

/** Items as the limits see answers. */
const givenIn = (items: readonly ReportItem[]): Given => ({
  said: Object.fromEntries(items.map(({ id, answer }) => [id, answer])) as Given['said'],
  attributes: Object.fromEntries(items.map(({ id, attributes }) => [id, attributes])),
});

function practiceOf({ tracking, sharing }: Grades, items: readonly ReportItem[]): SummaryId {
  const pillars = [tracking, sharing];
  const letters = pillars.map((grade) => grade?.letter ?? 'E');
  // Where nothing is admitted, it is what is unclear that holds the letter down.
  const admits = items.some(({ pillar, tone }) => pillar !== 'rights' && tone === 'concern');
  if (!letters.includes('C') && !letters.includes('D') && !letters.includes('E')) return 'restrained';
  if (!admits) return 'open';
  if (letters.includes('D') || letters.includes('E')) return 'much';
  const caps = pillars.filter((grade) => grade?.letter === 'C').flatMap((grade) => grade?.why?.caps ?? []);
  return caps.some(({ because }) => because === 'silent') ? 'mixed-open' : 'mixed';
}

function promisesIn(items: readonly ReportItem[], collection: Pick<Collection, 'answer'> | undefined): SummaryId {
  const given = items.filter(({ id, tone }) => itemOf(id).pillar === 'rights' && tone === 'good').length;
  if (given >= MANY) return 'many-promises';
  if (given >= FEW) return 'some-promises';
  return collection?.answer === 'needed' ? 'few-needed' : 'few-promises';
}

/** In which sense a policy says that it sells; null where it does not. */
function sale({ said, attributes }: Given): 'own-word' | 'law-only' | 'untold' | null {
  return said['sells-data'] === 'yes' ? (attributes['sells-data']?.sale ?? 'untold') : null;
}

const isAgreed = ({ attributes }: Given, id: ItemId): boolean => attributes[id]?.choice === 'consent';
