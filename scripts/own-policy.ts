import { readFileSync } from 'node:fs';
import type { BlockKind, PolicyText } from '../lib/types';

/** In: the path of a policy of our own (training/own-policies). Out: its text, its company as the title. */
export function ownPolicy(path: string): PolicyText {
  const { organisation, sentences } = JSON.parse(readFileSync(path, 'utf8')) as {
    organisation: string;
    sentences: { kind: BlockKind; level?: number; text: string }[];
  };
  const blocks = sentences.map(({ kind, level, text }) => ({
    // Which table a cell stands in is not kept.
    kind: kind === 'cell' ? ('paragraph' as const) : kind,
    level: kind === 'list-item' ? 1 : (level ?? 0),
    text,
    place: null,
  }));
  return { title: organisation, language: 'en', blocks };
}
