/** What was measured, as a digest: a model that was exchanged or changed by hand does not carry the figures of another. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** What nets that have not seen them say of the labelled policies: what is measured rests on it. */
export const MARGINS = 'training/kept/margins-of-parts.gz';

/** JSON as it is committed, numbers to six digits. */
export const textOf = (content: object): string =>
  JSON.stringify(content, (_key, value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(6)) : value));

/** In: what decides, with or without its provenance. Out: 16 hexadecimal digits of it and of the margins it was measured on. */
export function contentOf({
  threshold,
  alone,
  weights,
}: {
  threshold: number;
  alone: number;
  weights: object;
}): string {
  const hash = createHash('sha256').update(textOf({ threshold, alone, weights }));
  return hash.update(readFileSync(MARGINS)).digest('hex').slice(0, 16);
}
