/**
 * The words beside the overall letter: what the policy allows itself, what it promises, and what decides. Each is a sentence
 * of its own that is true whatever the others say, and each says what the policy says.
 */
import { itemOf } from '../checklist';
import type { ItemId } from '../checklist/item';
import type { Collection, Grades, Letter, ReportItem, SummaryId } from '../types';
import type { Answers } from './chances';
import { isAskedFirst } from './limits';
import type { GraveSummary } from './rests-on';

/** More sentences than these are a list, and there is one below; but what is grave is never left out. */
const MOST_DECIDING = 3;

/** From so many of the seventeen rights and promises on there are many; below the other there are few. */
const MANY = 9;
const FEW = 5;

type Given = Pick<Answers, 'said' | 'attributes'>;

/** What decides, gravest first. */
const DECIDING: readonly (readonly [GraveSummary, (given: Given) => boolean])[] = [
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
  const holding = (sentences: readonly (readonly [SummaryId, (given: Given) => boolean])[]): SummaryId[] =>
    sentences.filter(([, holds]) => holds(given)).map(([id]) => id);
  const nothing = collection?.answer === 'nothing';
  const grave = holding(DECIDING);
  // Where nothing is collected, there is nothing that the unclear sentence could be about.
  const deciding = [...grave, ...(nothing ? [] : holding(UNCLEAR))];
  return [
    nothing && deciding.length === 0 ? 'collects-nothing' : practiceOf(grades, items),
    promisesIn(items, collection),
    ...(deciding.length > 0 ? deciding.slice(0, Math.max(MOST_DECIDING, grave.length)) : holding(GOOD).slice(0, 1)),
  ];
}

/** Items as the limits see answers. */
const givenIn = (items: readonly ReportItem[]): Given => ({
  said: Object.fromEntries(items.map(({ id, answer }) => [id, answer])) as Given['said'],
  attributes: Object.fromEntries(items.map(({ id, attributes }) => [id, attributes])),
});

/** What the two pillars of what is done with data are about. */
const DONE = { tracking: 'watching', sharing: 'sharing' } as const;
type Done = keyof typeof DONE;

/** In: grades of which none is missing, and the items. Out: how much is done with data, by the pillars that it holds of. */
function practiceOf(grades: Grades, items: readonly ReportItem[]): SummaryId {
  const letterOf = (pillar: Done): Letter => grades[pillar]?.letter ?? 'E';
  const low = (['tracking', 'sharing'] as const).filter((pillar) => letterOf(pillar) > 'B');
  if (low.length === 0) return 'restrained';
  // Where nothing is admitted, it is what is silent or unclear that holds the letter down.
  const admitting = low.filter((pillar) => items.some((item) => item.pillar === pillar && isAdmitted(item)));
  const [much, ...more] = admitting.filter((pillar) => letterOf(pillar) > 'C');
  if (much) return more.length > 0 ? 'much' : `much-${DONE[much]}`;
  const [some, ...others] = admitting;
  if (!some) return 'open';
  const isOpen =
    admitting.length < low.length ||
    admitting.some((pillar) => grades[pillar]?.why?.caps.some(({ because }) => because === 'silent'));
  if (others.length > 0) return isOpen ? 'mixed-open' : 'mixed';
  return isOpen ? `mixed-${DONE[some]}-open` : `mixed-${DONE[some]}`;
}

/** Something done with data, also if only after the reader's consent. */
const isAdmitted = ({ tone, answer, attributes }: ReportItem): boolean =>
  tone === 'concern' || (answer === 'yes' && attributes?.choice === 'consent');

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
