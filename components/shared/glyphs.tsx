/** Small drawings. All of them stand beside words, so they are hidden from screen readers. */
import type { ComponentChildren } from 'preact';
import type { Tone } from '../../lib/types';

const SHAPES: Readonly<Record<Tone, ComponentChildren>> = {
  concern: <path d="M8 1.8 15 14H1L8 1.8Zm0 4.4v3.6m0 1.6v.9" />,
  good: <path d="M8 1.2a6.8 6.8 0 1 1 0 13.6A6.8 6.8 0 0 1 8 1.2ZM4.9 8.2l2.2 2.2 4-4.6" />,
  neutral: <path d="M8 1.2a6.8 6.8 0 1 1 0 13.6A6.8 6.8 0 0 1 8 1.2Zm0 6.2v3.8M8 4.7v.7" />,
  unclear: <path d="M5.2 5.6a2.8 2.8 0 1 1 4.4 2.3C8.5 8.7 8 9.2 8 10.3m0 2.2v.9" />,
  silent: (
    <path d="M3 2.5h10a1.5 1.5 0 0 1 1.5 1.5v6a1.5 1.5 0 0 1-1.5 1.5H8l-3.5 2.8v-2.8H3A1.5 1.5 0 0 1 1.5 10V4A1.5 1.5 0 0 1 3 2.5Z" />
  ),
};

export function ToneGlyph({ tone }: { tone: Tone }) {
  return (
    <svg class={`glyph glyph-${tone}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {SHAPES[tone]}
    </svg>
  );
}

/** The mark of the extension: an open eye that is a C. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path class="mark-ring" d="M25.5 9.3a11.5 11.5 0 1 0 0 13.4" />
      <circle class="mark-pupil" cx="16" cy="16" r="4" />
    </svg>
  );
}

/** Leads onwards. */
export function Arrow() {
  return (
    <svg class="arrow" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d="M6 3.5 10.5 8 6 12.5" />
    </svg>
  );
}

/** A window with something beside its page. */
export function PanelGlyph() {
  return (
    <svg class="glyph" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d="M3 2.5h10A1.5 1.5 0 0 1 14.5 4v8a1.5 1.5 0 0 1-1.5 1.5H3A1.5 1.5 0 0 1 1.5 12V4A1.5 1.5 0 0 1 3 2.5Zm6.5 0v11" />
    </svg>
  );
}

export type Scene = 'page' | 'words' | 'short' | 'stop';

const SCENES: Readonly<Record<Scene, ComponentChildren>> = {
  page: <path d="M34 30h28m-28 10h28M34 50h16" />,
  words: <path d="M28 54l8-22 8 22m-13-7h10M48 38h18m-9-4v4m-6 0c1 7 6 13 13 16m0-16c-1 7-6 13-13 16" />,
  short: <path d="M34 30h14" />,
  stop: <path d="M38 32l20 20m0-20L38 52" />,
};

/** A sheet of paper with what is the matter drawn on it. */
export function SceneGlyph({ scene }: { scene: Scene }) {
  return (
    <svg class="scene" viewBox="0 0 96 80" aria-hidden="true" focusable="false">
      <path class="scene-sheet" d="M24 8h36l14 14v50a4 4 0 0 1-4 4H24a4 4 0 0 1-4-4V12a4 4 0 0 1 4-4Z" />
      <path class="scene-fold" d="M60 8v10a4 4 0 0 0 4 4h10" />
      {SCENES[scene]}
    </svg>
  );
}
