import type { Plugin } from 'vite';
import { QUICK_PAGE } from './quick-pages';

/** Pages and background, in the order in which they must not wait for what only later ones need. */
const ENTRIES: readonly { name: string; entry: RegExp }[] = [
  { name: 'popup', entry: QUICK_PAGE },
  { name: 'pages', entry: /\/entrypoints\/(?!(?:pdf|check)\/)[^/]+\/index\.html$/ },
  // The background, and the pages that read a file.
  { name: 'engine', entry: /\/entrypoints\/(?:(?:pdf|check)\/index\.html|background\.ts)$/ },
];

/**
 * Puts what pages and background share into three files: what popup and panel draw with (copies of their own,
 * `quick-pages.ts`), what the other pages draw with, and what only reads and grades. Left to itself, the bundler makes a file for each set of pages that share
 * something: eleven for the popup, and with each the popup has to wait longer before it can draw.
 */
export function fewFiles(): Plugin {
  /** The name of the file for each module. */
  const files = new Map<string, string>();
  const groups = ENTRIES.map(({ name }) => ({
    name,
    minShareCount: 2,
    test: (id: string): boolean => !id.endsWith('.css') && files.get(id) === name,
  }));
  return {
    name: 'few-files',
    apply: 'build',
    buildEnd() {
      files.clear();
      const all = [...this.getModuleIds()];
      for (const { name, entry } of ENTRIES) {
        const needed = new Set(all.filter((id) => entry.test(id)));
        for (const id of needed) for (const next of this.getModuleInfo(id)?.importedIds ?? []) needed.add(next);
        for (const id of needed) if (!files.has(id)) files.set(id, name);
      }
    },
    // Scripts outside the extension's pages are one file each already.
    outputOptions: (options) => (options.format === 'es' ? { ...options, codeSplitting: { groups } } : options),
  };
}
