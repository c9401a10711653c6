/** docs/checklist.md, from the items, the catalogue, the table of worth, the corpus and the cross-validation. */
import { ITEMS } from '../../lib/checklist';
import { type Item, PILLARS } from '../../lib/checklist/item';
import attributes from '../../lib/derived/attribute-model.json';
import { cutQuote } from '../../lib/evidence/short-quote';
import { READ_VALUES } from '../../lib/findings/attributes';
import { CORPUS_SIZE, prevalenceOf } from '../../lib/grades/corpus';
import { GRAVE_THINGS, MUST_BE_CLEAR } from '../../lib/grades/limits';
import { LEFT_BY_CHOICE, OVERALL, OVERALL_BASE, POINTS, SUSPECT, TRACKED } from '../../lib/grades/points';
import { LETTERS, STEEP, TOO_MUCH_UNCLEAR, TOO_SHORT } from '../../lib/grades/scale';
import { TABLE } from '../../lib/grades/table';
import { itemTexts, type Translate } from '../../lib/texts';
import { ATTRIBUTE_VALUES, type AttributeValues } from '../../lib/values';
import catalogue from '../../locales/en.json';
import { NEVER, WANTED } from '../../training/train-attributes';
import { type CrossValidation, percent } from './measures';

const texts: Readonly<Record<string, string>> = catalogue;
const t: Translate = (key) => texts[key] ?? key;
const words = itemTexts(t, cutQuote);

/** The document, as Markdown. */
export function checklistDocument(validation: CrossValidation): string {
  return [
    '# The checklist',
    '',
    'Written by `npm run documents` from the code; never edited by hand. For each answer, worst first: the points that it adds',
    `in each pillar (fitted by \`npm run fit-grades\`), why, and how many of the ${CORPUS_SIZE} policies of the corpus give it. "Right": how often our answer`,
    'is that of the labels, in cross-validation, on gold policies and on policies of our own, plainer wording, as in',
    '[evaluation.md](evaluation.md); an answer that is `unclear` counts as wrong.',
    '',
    ...PILLARS.flatMap((pillar) => [
      `## ${t(`pillar_${pillar}`)}`,
      '',
      ...ITEMS.filter((item) => item.pillar === pillar).flatMap((item) => itemSection(item, validation)),
    ]),
    ...attributeSection(),
    ...scaleSection(),
  ].join('\n');
}

function itemSection(item: Item, validation: CrossValidation): string[] {
  const { why, answers } = TABLE[item.id];
  const right = (part: 'gold' | 'ownWording'): string =>
    percent(validation.partsAtThreshold[part]?.items[item.id]?.accuracy ?? 0);
  return [
    `### \`${item.id}\` ${words.question(item.id)}`,
    '',
    words.why(item.id),
    '',
    `${why} Right: ${right('gold')} (gold), ${right('ownWording')} (our own).${item.laws ? ` See ${item.laws.join(', ')}.` : ''}`,
    '',
    '| answer | in plain words | tracking | sharing | rights | why | in the corpus |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...Object.entries(answers).map(([answer, row]) => {
      const points = PILLARS.map((pillar) => pointsText(POINTS.points[pillar][item.id]?.[answer])).join(' | ');
      return `| \`${answer}\` | ${words.answer(item.id, answer)} | ${points} | ${row.why} | ${percent(prevalenceOf(item.id, answer))} |`;
    }),
    '',
  ];
}

const pointsText = (points: number | undefined): string =>
  points === undefined ? '' : `${points > 0 ? '+' : points < 0 ? '−' : ''}${Math.abs(points).toFixed(1)}`;

/** What each attribute says. */
const ATTRIBUTES: { readonly [Name in keyof AttributeValues]: string } = {
  audience:
    'A choice of tracking ("in Europe we ask first") or heed of a browser’s signal ("where state law requires it") that holds in some places alone. Rights have the answer `conditional` for that.',
  choice:
    'Of tracking that is admitted: only after consent, or without any say, where that holds for everyone and is read without doubt. What can be refused is the answer to `tracking-choice`.',
  sale: 'A sale that the sentences shown call so only because a law does. Or one in so many words ("we sell your data to" …); else it is left open which of the two.',
  mechanism: 'Of transfers: only Safe Harbor or Privacy Shield are named, or a mechanism that is in force.',
  decision:
    'Of profiling: a sentence shown admits automated decisions, or says that profiles decide nothing of weight (GDPR Art. 22).',
  extent: 'One recipient by name; encryption on the way and nothing else; "not knowingly from children".',
};

/** The values of an attribute that are read, and those that only given answers can have. */
function valuesOf(name: keyof AttributeValues): { read: string; given: string } {
  const read: readonly string[] = READ_VALUES[name];
  const listed = (values: readonly string[]): string => values.map((value) => `\`${value}\``).join(', ');
  return { read: listed(read), given: listed(ATTRIBUTE_VALUES[name].filter((value) => !read.includes(value))) };
}

function attributeSection(): string[] {
  return [
    '## Beside the answers',
    '',
    'Is anything collected at all (`collection`)? `more` where ads, trackers, following, profiles, sale or sharing for',
    'advertising are admitted; `needed` where the policy says that it collects no more than the service needs; `nothing` where',
    'it says of all personal data that none is collected, and no other answer speaks against it; else it is not stated.',
    '',
    'Attributes of answers. What is not clear stays missing and counts neither way; lib/grades/attributes.ts says what each',
    'changes. Some values are never read: only who gives answers to `candor grade --answers` can give them.',
    '',
    '| attribute | read | only given | meaning |',
    '| --- | --- | --- | --- |',
    ...(Object.keys(ATTRIBUTES) as (keyof AttributeValues)[]).map((name) => {
      const { read, given } = valuesOf(name);
      return `| \`${name}\` | ${read} | ${given} | ${ATTRIBUTES[name]} |`;
    }),
    '',
    'What sentences say of collection, sale and decisions is read by a linear model of its own. A head is shipped only where',
    `at least ${percent(WANTED)} of what it is sure of is right, in policies and passages that it was not trained on:`,
    '',
    '| sentence | sure and right | sure and wrong | all there are |',
    '| --- | --- | --- | --- |',
    ...attributes.heads.map(({ head, policies: p, passages: q, threshold }) =>
      threshold < NEVER
        ? `| \`${head}\` | ${p.right} + ${q.right} | ${p.wrong} + ${q.wrong} | ${p.all} + ${q.all} |`
        : `| \`${head}\` | not shipped | | ${p.all} + ${q.all} |`,
    ),
    '',
    'Sentences of policies + of our own passages.',
    '',
  ];
}

function scaleSection(): string[] {
  const { base } = POINTS;
  return [
    '## From answers to letters',
    '',
    `A policy that says nothing has ${base.tracking} points for tracking, ${base.sharing} for sharing and ${base.rights} for rights; every`,
    'answer adds its points. What else the policy says decides how many of them count ([docs/grades.md](grades.md) says why):',
    '',
    `- \`yes\` to ${TRACKED.map((id) => `\`${id}\``).join(', ')} counts by what the choice leaves of it: ${Object.entries(
      LEFT_BY_CHOICE,
    )
      .map(([choice, left]) => `\`${choice}\` ${percent(left)}`)
      .join(', ')}.`,
    `- Silence about a practice counts as up to ${percent(SUSPECT)} of its mildest admission, the more the rest of the policy admits.`,
    '- Who denies all three kinds of tracking has the points of asking first. Rights that are not mentioned count in part',
    '  where there is little that they could be needed for.',
    '- Where the policy says that it collects nothing, silence about a practice is its denial.',
    '',
    `A score is 100 / (1 + e^((50 − points) / ${STEEP})): in the middle a point is a point, towards the ends less.`,
    `Overall points: ${PILLARS.map((pillar) => `${OVERALL[pillar]} × ${pillar}`).join(' + ')} − ${Math.abs(OVERALL_BASE)}.`,
    '',
    `- Letters: ${LETTERS.map(({ letter, from }) => `${letter} from ${from}`).join(', ')}.`,
    ...GRAVE_THINGS.map(
      ({ item, answer, pillar, best, why }) =>
        `- \`${item}\` = \`${answer}\`: ${pillar} gets at most a ${best}. ${why} Silence holds it there as well.`,
    ),
    `- Unclear: ${MUST_BE_CLEAR.map(([id]) => `\`${id}\``).join(', ')} must be clear for an A or B.`,
    '- For an A or B of a pillar, silence on a grave thing counts like its admission.',
    `- No grade below ${TOO_SHORT} words, or when more than ${percent(TOO_MUCH_UNCLEAR)} of a pillar’s questions are unclear.`,
    '',
  ];
}
