/** `candor agree`: how far Candor agrees with labels, as a table for people or as JSON. */
import { ITEM_IDS } from '../../../lib/checklist/item';
import { Fault, textOf } from '../read/file';
import { eachResult } from '../read/lines';
import { say } from '../words';
import { type Agreement, agreementOf, type Figure, type Figures } from './agreement';
import { FEWEST } from './bootstrap';
import { labelsIn } from './labels';
import { Results } from './match';

/** How many names are told before "and … more". */
const TOLD = 8;

/**
 * In: the files of labels and of results. Out: the text to print, and what was wrong with lines of the results.
 * @throws {Fault} when a file cannot be read.
 * @throws {Fault} when the labels are at fault, or nothing can be compared.
 */
export async function agreementText(
  labelsPath: string,
  resultsPath: string,
  json: boolean,
): Promise<{ text: string; faults: string[] }> {
  const labels = labelsIn(labelsPath, textOf(labelsPath));
  const results = new Results(labels.map(({ id }) => id));
  const { faults } = await eachResult(resultsPath, (result) => results.add(result));
  const agreement = agreementOf(labels, results);
  if (!agreement) {
    const shownName = (name: string | null | undefined): string => (name ? `"${name}"` : '–');
    throw new Fault([...faults, say('agree_nothing', shownName(labels[0]?.id), shownName(results.first))]);
  }
  return { text: json ? JSON.stringify(agreement, null, 2) : agreementTable(agreement), faults };
}

/** In: agreement. Out: lines for people, without a newline at the end. */
export function agreementTable(agreement: Agreement): string {
  const { questions, overall, policies, unclear, said } = agreement;
  const width = Math.max(...ITEM_IDS.map((id) => id.length));
  const line = (name: string, cells: readonly string[]): string =>
    [name.padEnd(width), ...cells.map((cell, at) => (at === 0 ? cell.padStart(6) : cell.padEnd(20)))]
      .join('  ')
      .trimEnd();
  const heads = [say('agree_n'), say('agree_accuracy'), say('agree_f1'), say('agree_kappa')];
  const table = [
    line(say('agree_question'), heads),
    ...questions.map(({ item, ...figures }) => line(item, cellsOf(figures))),
    line(say('agree_overall'), cellsOf(overall)),
  ];
  return [
    say('agree_compared', overall.n, say('agree_policies', policies)),
    '',
    ...table,
    '',
    say('agree_intervals'),
    ...([...questions, overall].some(isUnsure) ? [say('agree_no_interval', FEWEST)] : []),
    say('agree_unclear', unclear),
    ...(said === null ? [] : [say('agree_said', decimals(said))]),
    ...missingLines(agreement),
  ].join('\n');
}

const cellsOf = ({ n, accuracy, macroF1, kappa }: Figures): string[] => [
  n.toLocaleString('en-GB'),
  shown(accuracy),
  shown(macroF1),
  kappa ? shown(kappa) : '–',
];

/** Whether a figure has no interval. */
const isUnsure = ({ accuracy, macroF1, kappa }: Figures): boolean =>
  [accuracy, macroF1, kappa].some((figure) => figure !== null && figure.interval === null);

/** "0.84 (0.79–0.88)". */
const shown = ({ value, interval }: Figure): string =>
  `${decimals(value)}${interval ? ` (${decimals(interval.low)}–${decimals(interval.high)})` : ''}`;

/** With a minus sign, so that it is not taken for the dash of the interval. */
const decimals = (value: number): string =>
  value
    .toFixed(2)
    .replace(/^-(?=0\.00$)/, '')
    .replace('-', '−');

function missingLines({ missing }: Agreement): string[] {
  const { results, answers, labels, questions, questionsPartly } = missing;
  return [
    results.length > 0 && say('agree_no_result', results.length, listed(results)),
    answers.length > 0 && say('agree_ungraded', answers.length, listed(answers)),
    labels.length > 0 && say('agree_no_label', labels.length, listed(labels)),
    questions.length > 0 && say('agree_items_missing', listed(questions)),
    questionsPartly.length > 0 && say('agree_items_partly', listed(questionsPartly)),
  ].filter((line) => line !== false);
}

/** In: names. Out: the first of them, and how many more there are. */
function listed(names: readonly string[]): string {
  const more = names.length - TOLD;
  // An error of a record that could not be read has no name.
  return [...names.slice(0, TOLD).map((name) => name || '–'), ...(more > 0 ? [say('agree_more', more)] : [])].join(
    ', ',
  );
}
