import type { ComponentChildren } from 'preact';
import type { Texts } from '../../lib/texts';
import { type Scene, SceneGlyph } from './glyphs';

/** A state without grades: what is the matter, and what can be done. */
export function Notice({
  scene,
  of,
  title,
  text,
  children,
}: {
  scene: Scene;
  /** The site that it is about, which then is the heading, and what voices are told after its name. */
  of?: { name: string; spoken: string } | null;
  title: string;
  text: string;
  children?: ComponentChildren;
}) {
  return (
    <section class="notice">
      <SceneGlyph scene={scene} />
      {of ? (
        <>
          <h1 dir="auto">
            {of.name}
            <span class="spoken"> {of.spoken}</span>
          </h1>
          <h2>{title}</h2>
        </>
      ) : (
        <h1>{title}</h1>
      )}
      {text && <p>{text}</p>}
      {children}
    </section>
  );
}

/**
 * The page is being read: the shape of what will come. `read`: how much of the text is, 0 to 1, once that is known. Whoever
 * shows it tells voices of it, in a line that was there before.
 */
export function Loading({
  title,
  text,
  read,
  t,
}: {
  title: string;
  text: string;
  read: number | undefined;
  t: Texts['t'];
}) {
  return (
    <section class="notice loading">
      <span class="pulse" aria-hidden="true">
        <i />
        <i />
        <i />
      </span>
      <h1>{title}</h1>
      <p>{text}</p>
      {read !== undefined && (
        // Each percent said aloud would be too much.
        <label class="progress" aria-live="off">
          <progress value={read} />
          {t('read_so_far', Math.floor(100 * read))}
        </label>
      )}
    </section>
  );
}
