import type { ComponentChildren } from 'preact';
import { type Scene, SceneGlyph } from './glyphs';

/** A state without grades: what is the matter, and what can be done. */
export function Notice({
  scene,
  title,
  text,
  children,
}: {
  scene: Scene;
  title: string;
  text: string;
  children?: ComponentChildren;
}) {
  return (
    <section class="notice">
      <SceneGlyph scene={scene} />
      <h1>{title}</h1>
      {text && <p>{text}</p>}
      {children}
    </section>
  );
}

/** The page is being read: the shape of what will come, and a word to screen readers. */
export function Loading({ title, text }: { title: string; text: string }) {
  return (
    <section class="notice loading" role="status">
      <span class="pulse" aria-hidden="true">
        <i />
        <i />
        <i />
      </span>
      <h1>{title}</h1>
      <p>{text}</p>
    </section>
  );
}
