/**
 * `npm run fit-grades`: fits the points of the answers to the experts (`lib/derived/points.json`) and measures, by
 * cross-validation over policies, how well the scores agree with them (`training/grades/agreement.json`, which
 * docs/grades.md tells). The same bytes on every run.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { ITEM_IDS } from '../../lib/checklist/item';
import { limitedScores } from '../../lib/grades/limits';
import type { Points } from '../../lib/grades/points';
import { letterOf } from '../../lib/grades/scale';
import { type Agreement, agreementOf, type Scores, spearman } from './agreement';
import { type RatedPolicy, ratedPolicies, WHICH, type Which } from './experts';
import { fitPoints } from './fit';
import { answersRead, isGold } from './readings';
import { crossScores } from './validate';

/** What docs/grades.md tells. */
export interface GradesValidation {
  policies: number;
  /** Cross-validated, from right answers: all, and gold alone. */
  right: Record<Which, Agreement>;
  gold: Record<Which, Agreement>;
  /** As read, by nets and a decision that have not seen the policy: gold policies, and those of our own wording. */
  read: Record<Which, Agreement> & { policies: number };
  readOwn: Record<Which, Agreement> & { policies: number };
  /** One reading of the experts against the mean of the others. */
  experts: Record<Which, number>;
  /** Rank correlation of a score with the number of its questions that are answered: ours and the experts'. */
  silence: Record<Which, { ours: number; experts: number }>;
  /** Share of letters that change when every point is made larger or smaller at random by up to a fifth, mean of ten. */
  sensitivity: Record<Which, number>;
}

function fitGrades(): void {
  const policies = ratedPolicies();
  const table = fitPoints(policies);
  writeFileSync('lib/derived/points.json', `${JSON.stringify(table)}\n`);
  const validation = validate(policies, table);
  const rounded = JSON.stringify(validation, (_key, value: unknown) =>
    typeof value === 'number' ? Math.round(1000 * value) / 1000 : value,
  );
  writeFileSync('training/grades/agreement.json', `${rounded}\n`);
  for (const part of ['right', 'gold', 'read', 'readOwn'] as const)
    console.log(part, WHICH.map((which) => `${which} ${JSON.stringify(validation[part][which])}`).join('\n  '));
}

function validate(policies: readonly RatedPolicy[], table: Points): GradesValidation {
  const { right, read } = crossScores(policies, answersRead());
  const part = (wanted: (policy: RatedPolicy) => boolean, scores: readonly (Scores | null)[]) => {
    const rows = policies.flatMap((policy, at) => {
      const score = scores[at];
      return score && wanted(policy) ? [{ policy, score }] : [];
    });
    return {
      rows,
      agreement: agreementOf(
        rows.map(({ policy }) => policy),
        rows.map(({ score }) => score),
      ),
    };
  };
  const asRead = part(({ id }) => isGold(id), read);
  const ownAsRead = part(({ id }) => !isGold(id), read);
  const rated = part(({ id, readings }) => isGold(id) && readings.overall.length > 2, right).rows;
  return {
    policies: policies.length,
    right: part(() => true, right).agreement,
    gold: part(({ id }) => isGold(id), right).agreement,
    read: { ...asRead.agreement, policies: asRead.rows.length },
    readOwn: { ...ownAsRead.agreement, policies: ownAsRead.rows.length },
    experts: each((which) => betweenExperts(policies, which)),
    silence: each((which) => {
      const answered = rated.map(({ policy }) => stated(policy, which));
      return {
        ours: spearman(
          rated.map(({ score }) => score[which]),
          answered,
        ),
        experts: spearman(
          rated.map(({ policy }) => policy.mean[which]),
          answered,
        ),
      };
    }),
    sensitivity: sensitivityOf(policies, table),
  };
}

const each = <T>(make: (which: Which) => T): Record<Which, T> =>
  Object.fromEntries(WHICH.map((which) => [which, make(which)])) as Record<Which, T>;

/** Rank correlation of a policy's first reading with the mean of its others, over all that have more than one. */
function betweenExperts(policies: readonly RatedPolicy[], which: Which): number {
  const several = policies.map(({ readings }) => readings[which]).filter((readings) => readings.length > 1);
  const others = several.map((readings) => readings.slice(1).reduce((a, b) => a + b, 0) / (readings.length - 1));
  return spearman(
    several.map(([first = 0]) => first),
    others,
  );
}

function stated({ answers }: RatedPolicy, which: Which): number {
  const own = which === 'overall' ? ITEM_IDS : ITEM_IDS.filter((id) => pillarOf(id) === which);
  return own.filter((id) => answers.said[id] !== 'not-stated').length;
}

const pillarOf = (id: (typeof ITEM_IDS)[number]): Which => {
  const at = ITEM_IDS.indexOf(id);
  if (at < ITEM_IDS.indexOf('sells-data')) return 'tracking';
  return at < ITEM_IDS.indexOf('access') ? 'sharing' : 'rights';
};

const RUNS = 10;
const CHANGE = 0.2;

function sensitivityOf(policies: readonly RatedPolicy[], table: Points): Record<Which, number> {
  const before = policies.map(({ answers }) => limitedScores(answers, table));
  const changed = each(() => 0);
  for (let run = 0; run < RUNS; run++) {
    const other = shaken(table, run + 1);
    for (const [at, { answers }] of policies.entries()) {
      const after = limitedScores(answers, other);
      for (const which of WHICH)
        if (letterOf(after[which]) !== letterOf(before[at]?.[which] ?? 0))
          changed[which] += 1 / (RUNS * policies.length);
    }
  }
  return changed;
}

/** The table with every point multiplied by 0.8 to 1.2; the same on every run. */
function shaken({ base, points }: Points, seed: number): Points {
  let state = seed;
  const next = (): number => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return 1 + CHANGE * (2 * (state / 0x7fffffff) - 1);
  };
  const row = (values: Readonly<Record<string, number>>) =>
    Object.fromEntries(Object.entries(values).map(([answer, value]) => [answer, value * next()]));
  const pillar = (rows: Points['points']['tracking']) =>
    Object.fromEntries(Object.entries(rows).map(([id, values]) => [id, row(values)]));
  return {
    base,
    points: { tracking: pillar(points.tracking), sharing: pillar(points.sharing), rights: pillar(points.rights) },
  };
}

if (!existsSync('../shared/experts'))
  console.log('Nothing fitted: the experts’ ratings (../shared/experts) are not here.');
else fitGrades();
