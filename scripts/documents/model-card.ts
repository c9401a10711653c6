/** docs/model-card.md: what the reader is, what it learnt from, what it can and cannot do, with the figures of the last training. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ITEMS } from '../../lib/checklist';
import { type CrossValidation, percent } from './measures';

const linesOf = (path: string): number => readFileSync(path, 'utf8').trimEnd().split('\n').length;

const PASSAGES = 'training/passages';
/** Those on collection are for the linear model beside the reader. */
const ASIDE = 'collection.jsonl';

/** How many passages the reader learnt from. */
const passagesOfReader = (): number =>
  readdirSync(PASSAGES, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.jsonl') && name !== ASIDE)
    .reduce((sum, name) => sum + linesOf(join(PASSAGES, name)), 0);

/** In: the cross-validation. Out: the document, as Markdown. */
export function modelCard(validation: CrossValidation): string {
  const { gold, ownWording } = validation.partsAtThreshold;
  if (!gold || !ownWording) throw new Error('training/cross-validation.json lacks its parts');
  const worst = Object.entries(gold.items).sort(([, a], [, b]) => a.accuracy - b.accuracy);
  const megabytes = (statSync('public/reader/model.bin').size / 1e6).toFixed(1);
  const labelled = linesOf('training/labels/places.jsonl');
  const passages = passagesOfReader();
  const answers = ITEMS.reduce((sum, item) => sum + item.answers.length, 0);
  return [
    '# Model card: the reader',
    '',
    'Written by `npm run documents`; never edited by hand.',
    '',
    '## What it is',
    '',
    `An encoder of six layers (width 384, 1,024 inner neurons, 5,800 word pieces, weights of 8 bits: ${megabytes} MB) that reads a`,
    'privacy policy in windows of 256 word pieces and says for each sentence how likely it states each of the',
    `${answers} answers to the ${ITEMS.length} questions of the [checklist](checklist.md), and whether it holds for others than the reader or for a part`,
    'only. A small learned decision makes one answer a question of it. It runs on the reader’s own device, in WASM.',
    '',
    '## What it is for',
    '',
    'English privacy policies of websites, apps and services, to tell people what they say. It is not for contracts, terms,',
    'other languages, or for judging whether a policy is lawful or true.',
    '',
    '## What it learnt from',
    '',
    '| data | how much | licence |',
    '| --- | --- | --- |',
    '| all-MiniLM-L6-v2, the encoder that it began as | 22 million weights | Apache 2.0 |',
    `| privacy policies, labelled sentence by sentence by the project ([labels](../training/labels/README.md)); their texts are not part of this repository | ${labelled} policies | texts: Open Terms Archive contributors, ODC-By 1.0 |`,
    `| passages and whole policies of our own wording ([passages](../training/passages/README.md), [own policies](../training/own-policies/README.md)) | ${passages.toLocaleString('en')} passages, ${ownWording.policies} policies | as the project |`,
    '',
    'OPP-115 (`opp-*`) taught it nothing: its licence allows evaluation alone. No reader’s page, no crawl, nothing of a person',
    'who uses Candor is among the data.',
    '',
    '## How often it is right',
    '',
    'On policies that neither the net nor the decision had seen ([evaluation](evaluation.md) has all figures and how they were',
    'measured):',
    '',
    '| policies | number | right answers | the letter of a pillar is that of right answers | two or more off |',
    '| --- | --- | --- | --- | --- |',
    `| platforms and firms | ${gold.policies} | ${percent(gold.accuracy)} | ${percent(gold.pillars.same)} | ${percent(gold.pillars.far)} |`,
    `| our own wording, plain and mixed | ${ownWording.policies} | ${percent(ownWording.accuracy)} | ${percent(ownWording.pillars.same)} | ${percent(ownWording.pillars.far)} |`,
    '',
    'Hardest are the questions on which careful readers differ, too:',
    '',
    ...worst.slice(0, 8).map(([item, { accuracy }]) => `- \`${item}\`: ${percent(accuracy)} right`),
    '',
    '## What it cannot do',
    '',
    '- It reads what stands in the text. What a policy leaves to another page it does not know.',
    '- It can miss a sentence, and take one for more than it says; answers that are less sure say "probably", and a letter that',
    '  is not sure is told with its neighbour.',
    '- Long sentences lose their middle beyond 192 word pieces.',
    '- It was labelled by few readers: what they all take for granted, it takes for granted.',
    '- Policies of kinds that it has not seen (very old ones, poetry, machine-made spam) may be misread.',
    '',
  ].join('\n');
}
