/** The part of docs/evaluation.md that tells how the trained model does on policies it was not trained on. */
import type { CurvePoint, Measures } from '../../training/cross-validate';
import { type CrossValidation, percent } from './measures';
import { TRIED } from './tried';

const PARTS: readonly [string, string][] = [
  ['gold', 'gold, without `opp-*`'],
  ['goldRead', '… read by those who wrote the cues'],
  ['goldHeldOut', '… held out from them'],
  ['ownRead', 'own labels, read by those who wrote the cues'],
  ['ownHeldOut', 'own labels, held out from them'],
  ['unread', 'all that were held out'],
];

export function validationSection(validation: CrossValidation): string[] {
  const { parts, partsAtThreshold, curves, reliability, threshold, provenance } = validation;
  return [
    '## The trained model, cross-validated',
    '',
    `Five folds over policies (versions of one service together); learnt from ${provenance.policies} labelled policies: gold`,
    'without `opp-*`, and policies of the corpus that we labelled ourselves by the same rules (training/labels.jsonl holds',
    'answers and places in the text). Cues were written by people who read two thirds of each; they know those policies, so',
    'the fair figure for a policy that nobody has seen is the last row.',
    '',
    '| policies | number | cues alone | cues and model | macro-F1 | evidence | first quote | same overall letter | off by more than one |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...PARTS.flatMap(([name, title]) => row(title, parts[name])),
    '',
    `With the shipped threshold of ${threshold}, below which an answer is \`unclear\` (which counts as wrong here):`,
    '',
    '| policies | number | cues alone | cues and model | macro-F1 | evidence | first quote | same overall letter | off by more than one |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...PARTS.flatMap(([name, title]) => row(title, partsAtThreshold[name])),
    '',
    '### What is said, and how much of it is right',
    '',
    '| threshold | gold: said | gold: right | unread: said | unread: right |',
    '| --- | --- | --- | --- | --- |',
    ...curveRows(curves.gold ?? [], curves.unread ?? []),
    '',
    '### Does the confidence mean what it says?',
    '',
    'On policies that nobody read to write cues.',
    '',
    '| confidence | answers | mean confidence | right |',
    '| --- | --- | --- | --- |',
    ...(reliability.unread ?? [])
      .filter(({ answers }) => answers > 0)
      .map(
        ({ from, answers, confidence, right }) =>
          `| ${from.toFixed(1)} to ${(from + 0.1).toFixed(1)} | ${answers} | ${percent(confidence)} | ${percent(right)} |`,
      ),
    '',
    ...TRIED,
    '',
  ];
}

const row = (title: string, m: Measures | undefined): string[] =>
  m
    ? [
        `| ${title} | ${m.policies} | ${percent(m.cuesAlone)} | ${percent(m.accuracy)} | ${percent(m.macroF1)} | ${percent(m.evidence)} | ${percent(m.firstQuote)} | ${percent(m.sameLetter)} | ${percent(m.farLetter)} |`,
      ]
    : [];

function curveRows(gold: readonly CurvePoint[], unread: readonly CurvePoint[]): string[] {
  return gold
    .map((point, at) => ({ point, other: unread[at] }))
    .filter(({ point }) => point.threshold >= 0.3)
    .map(
      ({ point, other }) =>
        `| ${point.threshold.toFixed(2)} | ${percent(point.said)} | ${percent(point.right)} | ${percent(other?.said ?? 0)} | ${percent(other?.right ?? 0)} |`,
    );
}
