import type { ComponentChildren } from 'preact';
import { Mark } from './glyphs';

/** The head of the extension's pages in a tab: name, and what leads elsewhere. */
export function PageHead({ brand, children }: { brand: string; children?: ComponentChildren }) {
  return (
    <header class="page-head">
      <Mark />
      <span class="brand">{brand}</span>
      <nav>{children}</nav>
    </header>
  );
}
