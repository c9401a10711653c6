/**
 * `npm run train`: learns from the labelled policies what ships, measures it by cross-validation, and derives the tables
 * of the corpus. One seed: the same bytes on every run. `npm run train -- STAGE…` runs single stages, in this order:
 * decisions (a minute), attributes (a minute), corpus (reads 2.2 million words: ten on two cores).
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHECKLIST_VERSION } from '../lib/checklist';
import { contentOf, MARGINS, textOf } from './content';
import { crossValidate, curveOf, measure, reliabilityOf, thresholdFrom } from './cross-validate';
import { labelledPolicies, type Predicted } from './dataset';
import { learn } from './learn';
import { aloneFrom, lettersOf } from './letters';
import { whatCuesAdd } from './what-cues-add';

const SHARED = '../shared';

const STAGES: Readonly<Record<string, () => void>> = {
  decisions,
  // In processes of their own, so that each reads what was just written.
  attributes: () => execFileSync('npx', ['tsx', 'training/write-attributes.ts'], { stdio: 'inherit' }),
  corpus: () => execFileSync('npx', ['tsx', 'training/measure-corpus.ts'], { stdio: 'inherit' }),
};

const asked = process.argv.slice(2);
const unknown = asked.filter((stage) => !STAGES[stage]);
if (!existsSync(join(SHARED, 'gold'))) console.log('Nothing derived: the labelled policies (../shared) are not here.');
else if (unknown.length > 0) throw new Error(`no such stage: ${unknown.join(', ')}`);
else for (const [name, run] of Object.entries(STAGES)) if (asked.length === 0 || asked.includes(name)) run();

function decisions(): void {
  const policies = labelledPolicies();
  const predicted = crossValidate(policies);
  const gold = predicted.filter(({ policy }) => policy.gold);
  const threshold = thresholdFrom(gold);
  const alone = aloneFrom(lettersOf(gold).pillars);
  const weights = learn(policies);
  const provenance = {
    inputs: inputsHash(),
    code: codeVersion(),
    policies: policies.length,
    // Letters that were measured under another version are not those that ship.
    checklistVersion: CHECKLIST_VERSION,
    content: contentOf({ threshold, alone, weights }),
  };

  write('lib/derived/decisions.json', { threshold, alone, weights, provenance });
  write('training/cross-validation.json', {
    provenance,
    threshold,
    alone,
    cues: whatCuesAdd(policies, predicted),
    ...measuresOf(predicted, threshold, alone),
  });
}

function measuresOf(predicted: readonly Predicted[], threshold: number, alone: number) {
  const gold = predicted.filter(({ policy }) => policy.gold);
  const parts = {
    gold,
    goldWithoutCues: gold.filter(({ policy }) => !policy.cues),
    goldWithCues: gold.filter(({ policy }) => policy.cues),
    ownWording: predicted.filter(({ policy }) => !policy.gold),
  };
  const said = (part: readonly Predicted[]): Predicted[] =>
    part.map(({ policy, findings }) => ({
      policy,
      findings: findings.map((finding) =>
        finding.confidence < threshold ? { ...finding, answer: 'unclear', evidence: [] } : finding,
      ),
    }));
  return {
    parts: Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, measure(part, alone)])),
    partsAtThreshold: Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, measure(said(part), alone)]),
    ),
    curves: { gold: curveOf(gold), ownWording: curveOf(parts.ownWording) },
    reliability: { gold: reliabilityOf(gold), ownWording: reliabilityOf(parts.ownWording) },
  };
}

function write(path: string, content: object): void {
  const text = `${textOf(content)}\n`;
  writeFileSync(path, text);
  console.log(`${path}: ${Math.round(text.length / 1000)} kB`);
}

/** SHA-256 over every file that was learnt from. */
function inputsHash(): string {
  const hash = createHash('sha256');
  const gold = join(SHARED, 'gold');
  for (const name of readdirSync(gold).sort())
    if (!name.startsWith('opp-')) hash.update(readFileSync(join(gold, name)));
  hash.update(readFileSync(MARGINS));
  const corpus = join(SHARED, 'corpus/privacy-policies');
  for (const name of readdirSync(corpus).sort()) hash.update(readFileSync(join(corpus, name)));
  return hash.digest('hex').slice(0, 16);
}

/** The last commit that changed what learning rests on. */
function codeVersion(): string {
  const paths = [
    'lib/checklist',
    'lib/practices',
    'lib/findings',
    'lib/sentences',
    'lib/extract/markdown.ts',
    'training/*.ts',
  ];
  try {
    return execFileSync('git', ['log', '-1', '--format=%h', '--', ...paths], { encoding: 'utf8' }).trim();
  } catch {
    return 'unknown';
  }
}
