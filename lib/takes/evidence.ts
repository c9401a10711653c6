import type { Evidence, Reading } from '../types';

/** The sentence of a reading as a quote. */
export const evidenceOf = ({ sentence }: Reading): Evidence => ({
  quote: sentence.text,
  heading: sentence.headings.at(-1) ?? '',
  block: sentence.block,
});
