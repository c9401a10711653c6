import type { Evidence, Sentence } from '../types';

/** A sentence as a quote: verbatim, with the heading right above it, and where it stands. */
export const evidenceOf = ({ text, block, start, headings }: Sentence): Evidence => ({
  quote: text,
  heading: headings.at(-1) ?? '',
  block,
  start,
});
