/** The part of docs/evaluation.md that tells how the trained model does on policies it was not trained on. */
import type { CurvePoint, Measures } from '../../training/cross-validate';
import { type CrossValidation, percent } from './measures';
import { TRIED } from './tried';

const PARTS: readonly [string, string][] = [
  ['gold', 'gold, without `opp-*`'],
  ['goldWithCues', '… whose words nobody had read to write cues: with them'],
  ['goldWithoutCues', '… the others: by the reader alone'],
  ['ownWording', 'policies of our own wording, plain and mixed'],
];

export function validationSection(validation: CrossValidation): string[] {
  const { parts, partsAtThreshold, curves, reliability, threshold, alone, cues, provenance } = validation;
  return [
    '## On policies that nothing of it has seen',
    '',
    `Cross-validated in three parts over ${provenance.policies} policies (versions of one service, and near copies, together): each is`,
    'read by a net that has not seen its part, and decided by a decision that was learnt from the other parts. The few cues',
    'that are left are asked only where those who wrote them had not read the policy. What ships is the mean of the three nets',
    '([training/README.md](../training/README.md)), so these figures are, if anything, a little low.',
    '',
    ...answersTable(parts),
    '',
    `With the shipped threshold of ${threshold}, below which an answer is \`unclear\` (which counts as wrong here):`,
    '',
    ...answersTable(partsAtThreshold),
    '',
    '### Letters',
    '',
    'The letters of the three pillars against those that the right answers earn. A letter is told alone where at least',
    `${percent(alone)} of 60 draws of the answers by their chances earn it (lib/grades/certainty.ts); else its likelier neighbour is`,
    'told with it, "B, perhaps C".',
    '',
    '| policies | same letter | two or more off | told alone | … and right | what is told holds the right letter |',
    '| --- | --- | --- | --- | --- | --- |',
    ...PARTS.flatMap(([name, title]) => lettersRow(title, partsAtThreshold[name])),
    '',
    '### By question',
    '',
    '| question | gold | our own wording |',
    '| --- | --- | --- |',
    ...Object.entries(partsAtThreshold.gold?.items ?? {}).map(
      ([item, { accuracy }]) =>
        `| \`${item}\` | ${percent(accuracy)} | ${percent(partsAtThreshold.ownWording?.items[item]?.accuracy ?? 0)} |`,
    ),
    '',
    '### What the cues add',
    '',
    `Right answers with the cues less those without them, of ${cues.policies} policies whose words those who wrote the cues had not`,
    'read. Of the rights the cues are refusals, which these policies hardly hold: what they are for shows in the golden reports.',
    '',
    '| question | right answers gained |',
    '| --- | --- |',
    ...Object.entries(cues.gained).map(([item, gained]) => `| \`${item}\` | ${gained > 0 ? '+' : ''}${gained} |`),
    '',
    '### What is said, and how much of it is right',
    '',
    '| threshold | gold: said | gold: right | our own: said | our own: right |',
    '| --- | --- | --- | --- | --- |',
    ...curveRows(curves.gold ?? [], curves.ownWording ?? []),
    '',
    '### Does the confidence mean what it says?',
    '',
    'On gold policies.',
    '',
    '| confidence | answers | mean confidence | right |',
    '| --- | --- | --- | --- |',
    ...(reliability.gold ?? [])
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

function answersTable(parts: CrossValidation['parts']): string[] {
  return [
    '| policies | number | right answers | macro-F1 | evidence | first quote | same overall letter | off by more than one |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...PARTS.flatMap(([name, title]) => {
      const m = parts[name];
      if (!m) return [];
      const quotes = m.evidence > 0 ? [percent(m.evidence), percent(m.firstQuote)] : ['–', '–'];
      return [
        `| ${title} | ${m.policies} | ${percent(m.accuracy)} | ${percent(m.macroF1)} | ${quotes.join(' | ')} | ${percent(m.sameLetter)} | ${percent(m.farLetter)} |`,
      ];
    }),
  ];
}

const lettersRow = (title: string, m: Measures | undefined): string[] =>
  m
    ? [
        `| ${title} | ${percent(m.pillars.same)} | ${percent(m.pillars.far)} | ${percent(m.pillars.alone)} | ${percent(m.pillars.aloneRight)} | ${percent(m.pillars.holds)} |`,
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
