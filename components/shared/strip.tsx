import type { Texts } from '../../lib/texts';
import type { Grade } from '../../lib/types';

/** How many strokes stand for the corpus, worst policy to the left. */
const STROKES = 40;
const STEP = 5;

/** Where a stroke stands. */
const middle = (stroke: number): number => stroke * STEP + STEP / 2;

/** One path for many strokes: each element more would delay the popup. */
const strokes = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, i) => `M${middle(from + i)} 6v8`).join('');

/** Who collected the policies of the corpus. */
const ARCHIVE = 'https://opentermsarchive.org/';

/** Where a score stands among the corpus: a picture, and the number in words, with whose policies those are. */
export function Strip({ grade, corpusSize, t }: { grade: Grade; corpusSize: number; t: Texts['t'] }) {
  const at = Math.min(STROKES - 1, Math.floor(grade.betterThan * STROKES));
  const percent = Math.round(100 * grade.betterThan);
  const width = STROKES * STEP;
  const words = percent < 1 ? t('strip_lowest', corpusSize) : t('strip', percent, corpusSize);
  const [before = '', archive = '', after = ''] = words.split('*');
  return (
    <div class={`strip grade-${grade.letter.toLowerCase()}`}>
      <svg viewBox={`0 0 ${width} 20`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <path class="strip-below" d={strokes(0, at)} />
        <path class="strip-here" d={`M${middle(at)} 1v18`} />
        <path class="strip-above" d={strokes(at + 1, STROKES)} />
      </svg>
      <p>
        {before}
        <a href={ARCHIVE} target="_blank" rel="noopener noreferrer">
          {archive}
        </a>
        {after}
      </p>
    </div>
  );
}
