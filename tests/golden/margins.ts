/** A tiny text, and what the reader says of its sentences: kept beside the golden reports. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readerOfProcess } from '../../cli/reader';
import type { Placed } from '../../lib/reading/windows';
import type { Margins } from '../../lib/types';

export const MARGINS_FILE = join(import.meta.dirname, 'margins.json');

const HEADINGS = ['Privacy policy', 'What we share'];
export const TINY_TEXT: readonly Placed[] = [
  { text: 'What we share', kind: 'heading', headings: ['Privacy policy'], intro: null },
  { text: 'We never sell your personal information.', kind: 'paragraph', headings: HEADINGS, intro: null },
  {
    text: 'advertising networks, who know you by a cookie;',
    kind: 'list-item',
    headings: HEADINGS,
    intro: 'We share your data with:',
  },
  { text: 'Location | Collected: NO', kind: 'cell', headings: HEADINGS, intro: null },
  { text: '…', kind: 'paragraph', headings: [], intro: null },
];

interface Kept {
  outputs: readonly string[];
  /** For each sentence. */
  margins: readonly (readonly number[])[];
}

/** What the reader says of the text now. */
export async function tinyMargins(): Promise<Margins> {
  const reader = await readerOfProcess();
  return { outputs: reader.outputs, sentences: await reader.read(TINY_TEXT) };
}

/** The file as it should be. */
export async function marginsText(): Promise<string> {
  const { outputs, sentences } = await tinyMargins();
  const kept: Kept = {
    outputs,
    margins: sentences.map((margins) => [...margins].map((margin) => Number(margin.toFixed(5)))),
  };
  return `${JSON.stringify(kept)}\n`;
}

export const keptMargins = (): Kept => JSON.parse(readFileSync(MARGINS_FILE, 'utf8')) as Kept;
