/** docs/checklist.md, from the items, the catalogue, the table of worth, the corpus and the cross-validation. */
import { ITEMS } from '../../lib/checklist';
import { type Item, PILLARS } from '../../lib/checklist/item';
import { CORPUS_SIZE, prevalenceOf } from '../../lib/grades/corpus';
import { CAPS, LETTERS, SILENCE_CAPS, STEPS_ABOVE_WORST, TOO_MUCH_UNCLEAR, TOO_SHORT } from '../../lib/grades/scale';
import { TABLE } from '../../lib/grades/table';
import { itemTexts, type Translate } from '../../lib/texts';
import catalogue from '../../locales/en.json';
import { type CrossValidation, percent } from './measures';

const texts: Readonly<Record<string, string>> = catalogue;
const t: Translate = (key) => texts[key] ?? key;
const words = itemTexts(t);

/** The document, as Markdown. */
export function checklistDocument(validation: CrossValidation): string {
  return [
    '# The checklist',
    '',
    'Written by `npm run documents` from the code; never edited by hand. For each answer: what it is worth in its pillar',
    `(0 worst, 1 best), why, and how many of the ${CORPUS_SIZE} policies of the corpus give it. "Right": how often our answer`,
    'is that of the labels, in cross-validation, on gold policies and on policies that nobody read to write cues.',
    '',
    ...PILLARS.flatMap((pillar) => [
      `## ${t(`pillar_${pillar}`)}`,
      '',
      ...ITEMS.filter((item) => item.pillar === pillar).flatMap((item) => itemSection(item, validation)),
    ]),
    ...scaleSection(),
  ].join('\n');
}

function itemSection(item: Item, validation: CrossValidation): string[] {
  const { weight, why, answers } = TABLE[item.id];
  const right = (part: 'gold' | 'unread'): string => percent(validation.parts[part]?.items[item.id]?.accuracy ?? 0);
  return [
    `### \`${item.id}\` ${words.question(item.id)}`,
    '',
    words.why(item.id),
    '',
    `Weight ${weight}: ${why} Right: ${right('gold')} (gold), ${right('unread')} (unread).${item.laws ? ` See ${item.laws.join(', ')}.` : ''}`,
    '',
    '| answer | in plain words | worth | why | in the corpus |',
    '| --- | --- | --- | --- | --- |',
    ...[...item.answers, 'not-stated'].map((answer) => {
      const worth = answers[answer];
      return `| \`${answer}\` | ${words.answer(item.id, answer)} | ${worth?.worth} | ${worth?.why} | ${percent(prevalenceOf(item.id, answer))} |`;
    }),
    '',
  ];
}

function scaleSection(): string[] {
  return [
    '## From answers to letters',
    '',
    'A pillar scores the weighted mean of its answers’ worth, times 100; unclear answers are left out.',
    '',
    `- Letters: ${LETTERS.map(({ letter, from }) => `${letter} from ${from}`).join(', ')}.`,
    ...CAPS.map(
      ({ item, answer, pillar, best, why }) =>
        `- \`${item}\` = \`${answer}\`: ${pillar} gets at most ${best === 'A' ? 'an A' : `a ${best}`}. ${why}`,
    ),
    ...SILENCE_CAPS.map(
      ({ below, best, why }) =>
        `- Less than ${percent(below)} of a pillar’s weight is stated: at most a ${best}. ${why}`,
    ),
    `- Overall: the mean of the pillars, at most ${STEPS_ABOVE_WORST} letter better than the worst pillar.`,
    `- No grade below ${TOO_SHORT} words, or when more than ${percent(TOO_MUCH_UNCLEAR)} of a pillar’s weight is unclear.`,
    '',
  ];
}
