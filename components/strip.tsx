import type { Texts } from '../lib/texts';
import type { Grade } from '../lib/types';

/** How many strokes stand for the corpus, worst policy to the left. */
const STROKES = 40;
const STEP = 5;

/** Where a score stands among the corpus: a picture, and the number in words. */
export function Strip({ grade, corpusSize, t }: { grade: Grade; corpusSize: number; t: Texts['t'] }) {
  const at = Math.min(STROKES - 1, Math.floor(grade.betterThan * STROKES));
  const percent = Math.round(100 * grade.betterThan);
  const width = STROKES * STEP;
  return (
    <div class={`strip grade-${grade.letter.toLowerCase()}`}>
      <svg viewBox={`0 0 ${width} 20`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
        {Array.from({ length: STROKES }, (_, i) => {
          const x = i * STEP + STEP / 2;
          const kind = i < at ? 'below' : i === at ? 'here' : 'above';
          return <path key={x} class={`strip-${kind}`} d={i === at ? `M${x} 1v18` : `M${x} 6v8`} />;
        })}
      </svg>
      <p>{percent < 1 ? t('strip_lowest', corpusSize) : t('strip', percent, corpusSize)}</p>
    </div>
  );
}
