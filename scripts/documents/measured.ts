/** lib/derived/measured.json and the figure in README.md: what the last `npm run train` measured on policies that nothing of it had seen. */
import { CHECKLIST_VERSION } from '../../lib/checklist';
import { type MEASURED, ofHundred } from '../../lib/measured';
import type { ReliabilityBin } from '../../training/cross-validate';
import { between } from './between';
import type { CrossValidation } from './measures';

/** From this share of right answers on, an answer is given without "probably". */
const SURE = 0.8;

const GENERATED = '`npm run documents` from training/cross-validation.json';

/** In: the cross-validation. Out: what ships of it. */
export function measuredOn({ partsAtThreshold, reliability, threshold, provenance }: CrossValidation): typeof MEASURED {
  const { gold } = partsAtThreshold;
  if (!gold) throw new Error('training/cross-validation.json lacks the gold policies');
  const bins = (reliability.gold ?? []).filter(({ answers }) => answers > 0);
  const weak = bins.filter(({ right }) => right < SURE);
  // Bins are a tenth wide.
  const sureFrom = Math.round(10 * Math.max(0, ...weak.map(({ from }) => from + 0.1))) / 10;
  return {
    policies: gold.policies,
    right: gold.accuracy,
    sameLetter: provenance.checklistVersion === CHECKLIST_VERSION ? gold.sameLetter : null,
    sureFrom,
    probablyRight: shareRight(bins.filter(({ from }) => from >= threshold && from < sureFrom - 0.05)),
  };
}

/** Of the answers in some bins, the share that was right. A bin in which some are withheld as unclear is not among them. */
function shareRight(bins: readonly ReliabilityBin[]): number {
  const all = bins.reduce((sum, { answers }) => sum + answers, 0);
  const right = bins.reduce((sum, bin) => sum + bin.answers * bin.right, 0);
  return Math.round((1e6 * right) / Math.max(1, all)) / 1e6;
}

/** The file that ships, as text. */
export const measuredFile = (validation: CrossValidation): string =>
  `${JSON.stringify(measuredOn(validation), null, 2)}\n`;

/** In: README.md as it stands. Out: the same with the figures of the last training. */
export function readmeDocument(document: string, validation: CrossValidation): string {
  const { policies, right, sameLetter, sureFrom, probablyRight } = measuredOn(validation);
  return between(document, GENERATED, [
    `On ${policies} policies, each graded by a model that was not trained on it,`,
    `**${ofHundred(right)} of 100 answers were right**; an answer that could not be told counts as wrong.`,
    ...(sameLetter === null
      ? []
      : [
          `About **${100 - ofHundred(sameLetter)} of 100 overall grades** would be different if every answer were right.`,
        ]),
    `"Probably" stands where Candor is less than ${ofHundred(sureFrom)} % sure: of such answers ${ofHundred(probablyRight)} of 100 were right.`,
  ]);
}
