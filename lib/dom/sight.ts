/** Ways to put an element out of sight that a computed style and a declared one say alike. */

/** Below this, nobody sees it. */
export const FAINTEST = 0.05;
/** Letters smaller than this, in pixels, are no letters. */
export const SMALLEST_FONT = 2;
/** So far, in pixels, nobody moves text for any other reason than to have it out of sight. */
export const FAR = 500;

export const isFaint = ({ opacity, filter }: { opacity?: string; filter?: string }): boolean =>
  (opacity !== undefined && opacity !== '' && Number.parseFloat(opacity) < FAINTEST) ||
  /opacity\(\s{0,9}0{0,9}(?:\.0\d{0,9})?%?\s{0,9}\)/.test(filter ?? '');

/** Cut down to a point? */
export function isClippedAway(path: string, clip: string): boolean {
  const inset = /inset\(\s*([\d.]+)%/.exec(path);
  if (inset && Number(inset[1]) >= 50) return true;
  if (
    /circle\(\s*0(?:px|%)?[\s)]|polygon\(\s*0(?:px|%)?\s+0(?:px|%)?\s*(?:,\s*0(?:px|%)?\s+0(?:px|%)?\s*)*\)/.test(path)
  )
    return true;
  const sides = /rect\(([^)]{0,200})\)/
    .exec(clip)?.[1]
    ?.split(/[\s,]+/)
    .filter(Boolean)
    .map(Number.parseFloat);
  if (sides?.length !== 4) return false;
  const [top = 0, right = 0, bottom = 0, left = 0] = sides;
  return bottom - top <= 1 || right - left <= 1;
}
