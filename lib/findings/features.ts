/** What the decision weighs for each possible answer of an item: what the reader says of every sentence, and what the cues say. */
import type { Item } from '../checklist/item';
import type { Finding, Hit } from '../types';
import { FLOOR, type ReadPolicy } from './read-policy';
import { supportOf } from './support';

/** Names of the features, in their order. Every answer has a value for each; a weight is shared by all items. */
export const FEATURES = [
  'log-odds of the likeliest sentence',
  'mean log-odds of the three likeliest',
  'log of the expected number of sentences',
  'is a sentence likely',
  'log of the number of likely sentences',
  'is a sentence sure',
  'probability of the likeliest sentence',
  'likeliest sentence that is not for residents alone, of a right that everyone has',
  'likeliest sentence for residents, of a right that some have',
  'likeliest sentence that does not hold for a part alone',
  'likeliest sentence for another answer',
  'probability, times that of an answer that comes before it',
  'silence: log-odds of the likeliest sentence for any answer',
  'silence: log of the expected number of sentences for the likeliest answer',
  'silence: probability of the likeliest sentence for any answer',
  'silence: log of the number of sentences',
  'silence: log of the number of sentences that may speak for any answer',
  'cues decide this answer',
  'support of the cues',
  'log of the number of cue hits',
  'cues decide this answer, times the probability of the likeliest sentence',
  'silence: cues decide silence',
  'silence: cues find it unclear',
] as const;

/** How many features of each sort there are: of an answer by the reader and by the cues, of silence by both. */
const BY_READER = 12;
const SILENT_BY_READER = 5;
const BY_CUES = 4;
const SILENT_BY_CUES = 2;

const LIKELY = 0.5;
/** From these log-odds on a sentence may speak for an answer. */
const MAY = -1;
const SURE = 0.85;

const probability = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** What the reader says for one answer, over all sentences. */
interface AnswerSummary {
  top: number;
  three: number;
  expected: number;
  likely: number;
  best: number;
}

function summaryOf(odds: Float32Array): AnswerSummary {
  const top = [FLOOR, FLOOR, FLOOR];
  let expected = 0;
  let likely = 0;
  for (const one of odds) {
    const chance = probability(one);
    expected -= Math.log1p(-Math.min(chance, 0.999));
    if (chance > LIKELY) likely++;
    if (one > (top[2] ?? FLOOR)) {
      top[2] = one;
      top.sort((a, b) => b - a);
    }
  }
  const best = top[0] ?? FLOOR;
  return {
    top: best,
    three: top.reduce((a, b) => a + b, 0) / top.length,
    expected: Math.log(expected + 1e-3),
    likely,
    best: odds.length > 0 ? probability(best) : 0,
  };
}

const bestOf = (odds: Float32Array | undefined, wanted: (place: number) => boolean): number =>
  odds?.reduce((best, one, place) => (wanted(place) ? Math.max(best, one) : best), FLOOR) ?? FLOOR;

/**
 * In: an item, for each of its answers the log-odds of each sentence (`oddsOf`), the policy as it was read, what the cues
 * alone decide (null: they were not asked) and hit. Out: a row of features for each of the item's answers, silence last.
 */
export function answerFeatures(
  item: Item,
  odds: readonly Float32Array[],
  read: ReadPolicy,
  byCues: Finding | null,
  hits: readonly Hit[],
): number[][] {
  const summaries = odds.map(summaryOf);
  const main = hitsOnce(hits).filter((hit) => hit.reading.audience !== 'others');
  const forResidents = (place: number): boolean => read.audiences[place] === 'residents';
  const scoped = item.answers.includes('conditional');
  const rows = item.answers.map((answer, at) => {
    const { top, three, expected, likely, best } = summaries[at] ?? summaryOf(new Float32Array());
    const before = Math.max(0, ...summaries.slice(0, at).map((other) => other.best));
    const others = summaries.filter((_, other) => other !== at).map((other) => other.top);
    const cued = byCues?.answer === answer ? 1 : 0;
    const byReader = [
      top,
      three,
      expected,
      likely > 0 ? 1 : 0,
      Math.log1p(likely),
      best > SURE ? 1 : 0,
      best,
      scoped && answer === 'yes' ? bestOf(odds[at], (place) => !forResidents(place)) : 0,
      scoped && answer === 'conditional' ? bestOf(odds[at], forResidents) : 0,
      bestOf(odds[at], (place) => !read.ofAPart[place]),
      Math.max(FLOOR, ...others),
      best * before,
    ];
    const cues = [
      cued,
      supportOf(answer, main),
      Math.log1p(main.filter((hit) => hit.answer === answer).length),
      cued * best,
    ];
    return [...byReader, ...none(SILENT_BY_READER), ...cues, ...none(SILENT_BY_CUES)];
  });
  const silentByReader = [
    Math.max(FLOOR, ...summaries.map(({ top }) => top)),
    Math.max(Math.log(1e-3), ...summaries.map(({ expected }) => expected)),
    Math.max(0, ...summaries.map(({ best }) => best)),
    Math.log1p(read.firsts.filter((first, place) => first === place).length),
    Math.log1p(read.sentences.filter((_, place) => odds.some((own) => (own[place] ?? FLOOR) > MAY)).length),
  ];
  const silentByCues = [byCues?.answer === 'not-stated' ? 1 : 0, byCues?.answer === 'unclear' ? 1 : 0];
  return [...rows, [...none(BY_READER), ...silentByReader, ...none(BY_CUES), ...silentByCues]];
}

/** The hits of an item, those on the same words once, under whatever heading: a cue sees no more than the words. */
const hitsOnce = (hits: readonly Hit[]): Hit[] => [
  ...new Map(
    hits.map((hit) => [JSON.stringify([hit.answer, hit.weight, hit.reading.audience, hit.reading.folded]), hit]),
  ).values(),
];

const none = (count: number): number[] => new Array<number>(count).fill(0);
