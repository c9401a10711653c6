/**
 * The words beside the overall letter: what the policy allows itself, what it promises, and what decides. Each is a sentence
 * of its own that is true whatever the others say, and each says what the policy says.
 */
import { itemOf } from '../checklist';
import type { ItemId } from '../checklist/item';
import type { Collection, Grades, ReportItem, SummaryId } from '../types';

/** More sentences than these are a list, and there is one below. */
const MOST_DECIDING = 2;

/** From so many of the seventeen rights and promises on there are many; below the other there are few. */
const MANY = 9;
const FEW = 5;

type Said = (id: ItemId) => string | undefined;

/** What decides, gravest first. */
const DECIDING: readonly (readonly [SummaryId, (said: Said, item: Map<ItemId, ReportItem>) => boolean])[] = [
  ['sells', (said, items) => said('sells-data') === 'yes' && !isByLaw(items)],
  ['sells-by-law', (said, items) => said('sells-data') === 'yes' && isByLaw(items)],
  ['shares', (said, items) => said('shares-for-advertising') === 'yes' && !isAgreed(items, 'shares-for-advertising')],
  [
    'follows',
    (said, items) =>
      said('cross-site-tracking') === 'yes' &&
      said('tracking-choice') !== 'opt-in' &&
      !isAgreed(items, 'cross-site-tracking'),
  ],
  ['refuses-deletion', (said) => said('delete') === 'no'],
  ['unclear-sells', (said) => said('sells-data') === 'unclear'],
  ['unclear-shares', (said) => said('shares-for-advertising') === 'unclear'],
  ['unclear-follows', (said) => said('cross-site-tracking') === 'unclear'],
  ['unclear-ads', (said) => said('behavioural-ads') === 'unclear'],
  ['unclear-deletion', (said) => said('delete') === 'unclear'],
];

/** What speaks for the policy where nothing grave decides, the best first. */
const GOOD: readonly (readonly [SummaryId, (said: Said) => boolean])[] = [
  ['no-ads-no-trackers', (said) => said('behavioural-ads') === 'no' && said('third-party-trackers') === 'no'],
  ['no-ads', (said) => said('behavioural-ads') === 'no'],
  ['no-trackers', (said) => said('third-party-trackers') === 'no'],
  ['no-sale', (said) => said('sells-data') === 'no'],
];

/** In: a report's grades and items, and whether anything is collected. Out: the sentences, in their order. */
export function summaryOf(
  grades: Grades,
  items: readonly ReportItem[],
  collection?: Pick<Collection, 'answer'>,
): SummaryId[] {
  const { tracking, sharing, overall } = grades;
  if (!overall || !tracking || !sharing) return [];
  const found = new Map(items.map((item) => [item.id, item]));
  const said: Said = (id) => found.get(id)?.answer;
  const deciding = DECIDING.filter(([, holds]) => holds(said, found)).map(([id]) => id);
  const good = GOOD.filter(([, holds]) => holds(said)).map(([id]) => id);
  const nothing = collection?.answer === 'nothing';
  return [
    nothing && deciding.length === 0 ? 'collects-nothing' : practiceOf(grades),
    promisesIn(items),
    ...(deciding.length > 0 ? deciding.slice(0, MOST_DECIDING) : good.slice(0, 1)),
  ];
}

function practiceOf({ tracking, sharing }: Grades): SummaryId {
  const pillars = [tracking, sharing];
  const letters = pillars.map((grade) => grade?.letter ?? 'E');
  if (letters.some((letter) => letter === 'D' || letter === 'E')) return 'much';
  if (!letters.includes('C')) return 'restrained';
  const caps = pillars.filter((grade) => grade?.letter === 'C').flatMap((grade) => grade?.why?.caps ?? []);
  const silent =
    caps.some(({ because }) => because === 'silent') && caps.every(({ because }) => because !== 'admitted');
  return silent ? 'open' : 'mixed';
}

function promisesIn(items: readonly ReportItem[]): SummaryId {
  const given = items.filter(({ id, tone }) => itemOf(id).pillar === 'rights' && tone === 'good').length;
  if (given >= MANY) return 'many-promises';
  return given < FEW ? 'few-promises' : 'some-promises';
}

const isByLaw = (items: Map<ItemId, ReportItem>): boolean => items.get('sells-data')?.attributes?.sale === 'law-only';
const isAgreed = (items: Map<ItemId, ReportItem>, id: ItemId): boolean =>
  items.get(id)?.attributes?.choice === 'consent';
