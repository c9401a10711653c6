/** How experts rated policies (../shared/experts), with the right answers that they rated from. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ITEM_IDS, type ItemId, type Pillar } from '../../lib/checklist/item';
import { type Answers, answersOf } from '../../lib/grades/chances';
import type { Finding } from '../../lib/types';
import { groupOf } from '../dataset';

const SHARED = '../shared';

export type Which = Pillar | 'overall';
export const WHICH: readonly Which[] = ['tracking', 'sharing', 'rights', 'overall'];

export interface RatedPolicy {
  id: string;
  /** Versions of one service's policy share a group and are never split between fitting and testing. */
  group: string;
  answers: Answers;
  /** The readings of each score, 0 to 100, and their mean. */
  readings: Record<Which, number[]>;
  mean: Record<Which, number>;
}

interface Labels {
  items?: Record<ItemId, { answer: string }>;
  answers?: Record<ItemId, string | { answer: string }>;
}

const lines = <T>(path: string): T[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as T);

/** The rated policies, by id; each with its right answers. */
export function ratedPolicies(): RatedPolicy[] {
  const folder = join(SHARED, 'experts');
  const readings = new Map<string, Record<Which, number>[]>();
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort())
    for (const row of lines<{ id: string } & Record<Which, number>>(join(folder, file)))
      readings.set(row.id, [...(readings.get(row.id) ?? []), row]);
  const rights = rightAnswers();
  return [...readings]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([id, rows]) => {
      const findings = rights.get(id);
      if (!findings) return [];
      const all = Object.fromEntries(WHICH.map((which) => [which, rows.map((row) => row[which])]));
      return [
        {
          id,
          group: groupOf(id),
          answers: answersOf(findings),
          readings: all as RatedPolicy['readings'],
          mean: Object.fromEntries(WHICH.map((which) => [which, meanOf(all[which] ?? [])])) as RatedPolicy['mean'],
        },
      ];
    });
}

/** The right answers of the gold policies and of the project's own, as certain findings. `opp-*` is never fitted to. */
export function rightAnswers(): Map<string, Finding[]> {
  const found = new Map<string, Finding[]>();
  for (const folder of ['gold', 'own-policies'])
    for (const file of readdirSync(join(SHARED, folder)).sort()) {
      if (!file.endsWith('.json') || file.startsWith('opp-')) continue;
      const label = JSON.parse(readFileSync(join(SHARED, folder, file), 'utf8')) as Labels;
      found.set(
        file.slice(0, -5),
        ITEM_IDS.map((id) => certain(id, answerIn(label, id))),
      );
    }
  return found;
}

const certain = (id: ItemId, answer: string): Finding => ({ id, answer, confidence: 1, evidence: [] });

function answerIn({ items, answers }: Labels, id: ItemId): string {
  const given = items?.[id] ?? answers?.[id];
  return typeof given === 'string' ? given : (given?.answer ?? 'not-stated');
}

const meanOf = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / (values.length || 1);
