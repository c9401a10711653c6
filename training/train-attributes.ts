/**
 * Trains the attribute model and measures it: for each head, which sentences it is sure of in policies that it has not
 * seen. A head whose precision stays below `WANTED` there is not shipped: its threshold is out of reach.
 */
import { isOfAll } from '../lib/findings/collection';
import { ATTRIBUTE_HEADS } from '../lib/practices/attribute-heads';
import { hashOf } from '../lib/practices/features';
import { type PackedModel, SentenceModel } from '../lib/practices/sentence-model';
import { randomFrom } from '../lib/random';
import type { LabelledReading } from './attribute-data';
import { type SparseRow, trainSvm } from './linear-svm';
import { packModel, type TrainedSentences } from './pack';
import { rowsOf, type Vocabulary, vocabularyOf } from './vocabulary';

/** As for the answers; of the sentences without a label that a head asks for, only a share is used. */
const SETTINGS = { costNegative: 0.5, costPositive: 4, epochs: 12, share: 0.08, seed: 20_261_128 };
const FOLDS = 5;
/** How many features each head keeps. */
const KEPT = 1500;
/** A feature in one policy or passage alone is a slip. Passages are short: more cannot be asked. */
const FEWEST = 2;

/** The share of the sentences that a head is sure of which must be rightly so. */
export const WANTED = 0.9;
/** So many right ones must be found out of fold: of fewer, no precision can be told. */
const ENOUGH = 8;
/** No margin reaches this. */
export const NEVER = 9;

const CODE = { collection: 'col', sale: 'sds', decision: 'dec' } as const;

/** 1: an example. 0: a counter-example. Null: says nothing of the head. */
function targetOf(labelled: LabelledReading, head: number): 0 | 1 | null {
  const wanted = ATTRIBUTE_HEADS[head];
  if (!wanted) return null;
  const code = CODE[wanted.attribute];
  const own = labelled.labels.filter((label) => label.startsWith(`${code}=`));
  const label = `${code}=${wanted.value}`;
  if (own.includes(label)) return 1;
  // A hint is neither.
  if (own.includes(`${label}~`)) return null;
  // Only sentences that admit a sale are asked how.
  if (wanted.attribute === 'sale') return own.length > 0 ? 0 : null;
  // Nearly every policy says somewhere what it collects, and no label says where: passages alone teach it.
  if (label === 'col=more') return labelled.passage ? 0 : null;
  return 0;
}

function trainAttributes(all: readonly LabelledReading[]): TrainedSentences {
  const vocabulary = vocabularyOf(byGroup(all), FEWEST);
  const rows = rowsOf(
    all.map(({ features }) => features),
    vocabulary,
  );
  return { vocabulary, weights: ATTRIBUTE_HEADS.map((_, head) => trainHead(all, rows, vocabulary, head)) };
}

/** The model that ships: pruned and quantised. */
export function packAttributes(all: readonly LabelledReading[]): PackedModel {
  const trained = trainAttributes(all);
  // Few heads know few features: sentences are as long as all their features make them, as in training.
  return { ...packModel(trained, KEPT), unknown: usualSquare(trained.vocabulary) };
}

/** The square of the inverse document frequency of a feature as it usually stands in a sentence. */
function usualSquare({ idf }: Vocabulary): number {
  let sum = 0;
  let weight = 0;
  for (const one of idf) {
    sum += Math.exp(-one) * one ** 2;
    weight += Math.exp(-one);
  }
  return sum / (weight || 1);
}

function trainHead(
  all: readonly LabelledReading[],
  rows: readonly SparseRow[],
  vocabulary: Vocabulary,
  head: number,
): Float32Array | null {
  const random = randomFrom(SETTINGS.seed + head);
  const chosen: SparseRow[] = [];
  const positive: number[] = [];
  all.forEach((labelled, at) => {
    const target = targetOf(labelled, head);
    const row = rows[at];
    if (target === null || !row) return;
    const rare = labelled.passage || labelled.labels.some((label) => /^(?:col|sds|dec|pro)=/.test(label));
    if (target === 0 && !rare && random() > SETTINGS.share) return;
    chosen.push(row);
    positive.push(target);
  });
  if (!positive.includes(1)) return null;
  const importance = new Float32Array(chosen.length).fill(1);
  return trainSvm(chosen, Uint8Array.from(positive), importance, vocabulary.idf.length, SETTINGS);
}

function byGroup(all: readonly LabelledReading[]): number[][][] {
  const groups = new Map<string, number[][]>();
  for (const { group, features } of all) {
    const known = groups.get(group);
    if (known) known.push(features);
    else groups.set(group, [features]);
  }
  return [...groups.values()];
}

/** Of one head, on sentences of policies and passages that it was not trained on. */
interface HeadMeasure {
  head: string;
  /** From this margin on it is sure. */
  threshold: number;
  precision: number;
  recall: number;
  /** How many it is rightly and wrongly sure of, and how many there are, in policies and in passages. */
  policies: { right: number; wrong: number; all: number };
  passages: { right: number; wrong: number; all: number };
}

/** The margins out of fold: for each reading, of each head. */
export function marginsOutOfFold(all: readonly LabelledReading[]): Float32Array[] {
  const margins: Float32Array[] = [];
  const foldOf = ({ group }: LabelledReading): number => hashOf(group, 9) % FOLDS;
  for (let fold = 0; fold < FOLDS; fold++) {
    // Pruned and quantised, as it ships.
    const model = new SentenceModel(packAttributes(all.filter((labelled) => foldOf(labelled) !== fold)));
    all.forEach((labelled, at) => {
      if (foldOf(labelled) === fold) margins[at] = model.marginsOf(labelled.features);
    });
  }
  return margins;
}

/** In: readings and their margins out of fold. Out: each head with the lowest threshold at which it is precise enough. */
export function measureHeads(all: readonly LabelledReading[], margins: readonly Float32Array[]): HeadMeasure[] {
  return ATTRIBUTE_HEADS.map(({ attribute, value }, head) => {
    const judged = all
      .map((labelled, at) => {
        // As at run time: what cannot be meant of all data is not asked.
        const asked = value !== 'nothing' || isOfAll(labelled.reading.folded);
        return { labelled, target: targetOf(labelled, head), margin: asked ? (margins[at]?.[head] ?? -1) : -NEVER };
      })
      .filter(({ target }) => target !== null)
      .sort((a, b) => b.margin - a.margin);
    let right = 0;
    let kept = 0;
    judged.forEach(({ target }, at) => {
      right += target ?? 0;
      if (right >= ENOUGH && right / (at + 1) >= WANTED) kept = at + 1;
    });
    const count = (passage: boolean) => {
      const part = judged
        .map((one, at) => ({ ...one, sure: at < kept }))
        .filter((one) => one.labelled.passage === passage);
      return {
        right: part.filter(({ sure, target }) => sure && target === 1).length,
        wrong: part.filter(({ sure, target }) => sure && target === 0).length,
        all: part.filter(({ target }) => target === 1).length,
      };
    };
    const policies = count(false);
    const passages = count(true);
    const found = policies.right + passages.right;
    return {
      head: `${attribute}=${value}`,
      threshold: kept > 0 ? (judged[kept - 1]?.margin ?? NEVER) : NEVER,
      precision: found / (kept || 1),
      recall: found / (policies.all + passages.all || 1),
      policies,
      passages,
    };
  });
}
