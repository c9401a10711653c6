/** What each stage costs per word, and how that grows with the text, in Node. */
import { parseHTML } from 'linkedom';
import { readerOfProcess } from '../../cli/reader';
import { extractPolicy } from '../../lib/extract';
import { reportOn } from '../../lib/pipeline';
import { sentencesOf } from '../../lib/sentences';
import { countWords } from '../../lib/sentences/words';
import type { BenchRow } from '../../scripts/documents/extension-figures';
import { longPolicy } from './long-policy';
import { exponent } from './numbers';
import type { Effort } from './rows';

/** Linear is 1; the rest is leave for noise. */
const MOST_GROWTH = 1.1;
/** From so many words on a stage's fixed cost no longer counts. */
const FROM = 2_000;
/** Longer texts are measured once: seconds are enough to go by. */
const OFTEN_UP_TO = 10_000;
const OFTEN = 3;
/** About the longest policy that is read whole. */
const WHOLE = 150_000;
/** Of all stages together, in per cent either way of the middle between the dearest word and the cheapest. */
const MOST_APART = 30;

const STAGES = ['extraction', 'sentences', 'reading', 'grading'] as const;
type Times = Record<(typeof STAGES)[number], number> & { words: number };

/** For each stage its cost per 1,000 words at each length, and the exponent of its growth. The best of some runs counts. */
export async function growth({ sizes, runs }: Effort): Promise<BenchRow[]> {
  await once(longPolicy(FROM)); // warms up
  const measured: Times[] = [];
  const isAll = sizes.some((words) => words > OFTEN_UP_TO);
  for (const words of isAll ? [...sizes, WHOLE] : sizes) {
    const html = longPolicy(words);
    const tries: Times[] = [];
    for (let run = 0; run < (words <= OFTEN_UP_TO ? Math.min(OFTEN, runs) : 1); run++) tries.push(await once(html));
    const best = { words: tries[0]?.words ?? words } as Times;
    for (const stage of STAGES) best[stage] = Math.min(...tries.map((times) => times[stage]));
    measured.push(best);
  }
  const rows = STAGES.flatMap((stage) => {
    const points = measured.filter(({ words }) => words >= FROM).map((times) => [times.words, times[stage]] as const);
    const perWord = measured.map((times) => ({ words: times.words, ms: (1000 * times[stage]) / times.words }));
    const last = perWord.at(-1) ?? { words: 0, ms: Number.NaN };
    return [
      {
        what: `${stage}, per 1,000 words of a policy of ${count(last.words)}`,
        measured: last.ms,
        bar: null,
        unit: 'ms',
        note: perWord.map(({ words, ms }) => `of ${count(words)}: ${ms.toFixed(1)}`).join(', '),
      },
      {
        what: `… growth from ${count(points[0]?.[0] ?? 0)} words on`,
        measured: exponent(points),
        bar: MOST_GROWTH,
        unit: '(exponent)',
      },
    ];
  });
  const together = measured
    .filter(({ words }) => words >= FROM)
    .map((times) => STAGES.reduce((sum, stage) => sum + times[stage], 0) / times.words);
  const [least, most] = [Math.min(...together), Math.max(...together)];
  return [
    ...rows,
    {
      what: `all stages, per word from ${count(FROM)} words on, furthest from the middle`,
      measured: (100 * (most - least)) / (most + least),
      bar: MOST_APART,
      unit: '%',
      note: `${least.toFixed(3)} to ${most.toFixed(3)} ms a word`,
    },
  ];
}

const count = (words: number): string => Math.round(words).toLocaleString('en');

/** Milliseconds of each stage. A page is parsed before: that is the browser's. Throws when the text was cut. */
async function once(html: string): Promise<Times> {
  const reader = await readerOfProcess();
  const { document } = parseHTML(html);
  const begun = performance.now();
  const policy = extractPolicy(document, 'https://policy.example/privacy');
  const extracted = performance.now();
  const sentences = sentencesOf(policy);
  const cut = performance.now();
  const margins = await reader.read(sentences);
  const read = performance.now();
  // All of a report but the reading; the sentences are cut once more, which hardly counts.
  await reportOn(
    policy,
    { kind: 'privacy-policy', language: 'en' },
    { outputs: reader.outputs, read: async () => margins },
  );
  const graded = performance.now();
  if (policy.cut) throw new Error('the long policy was cut');
  return {
    words: countWords(policy),
    extraction: extracted - begun,
    sentences: cut - extracted,
    reading: read - cut,
    grading: graded - read,
  };
}
