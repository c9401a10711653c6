import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

/** Marks the copies. */
const QUICK = '?quick';
/** The pages that have copies, by the names of their files. */
export const QUICK_PAGE = /\/entrypoints\/(?:popup|sidepanel)\/index\.html$/;

/** What popup and panel have in the place of other modules, by the names that those are asked for. */
const INSTEAD: Readonly<Record<string, string>> = {
  // The polyfill, for `wxt/browser`: in every browser of build/oldest.ts it only hands on the API that the browser itself has.
  '@wxt-dev/webextension-polyfill/browser':
    'export const browser = globalThis.browser?.runtime?.id ? globalThis.browser : globalThis.chrome;',
  // What looks for the styles and scripts of a part that is loaded later: parts have no styles here, and their scripts lie on the disk.
  '\0vite/preload-helper.js': 'export const __vitePreload = (load) => load();',
  // What begins WXT's plugins, of which there are none.
  'virtual:wxt-html-plugins': '',
};

/**
 * Gives popup and panel a copy of their own of each module that they lead to. Of a module that is shared all stays that
 * anybody needs, and a file that is shared names each thing that others take of it; the copies hold only what these two use.
 * What is to be loaded later must be so: the build fails where a module is also imported at the start.
 */
export function quickPages(): Plugin {
  /** Names that nobody has asked for yet. */
  const unasked = new Set<string>();
  let isOfPages = false;
  return {
    name: 'quick-pages',
    apply: 'build',
    enforce: 'pre',
    buildStart() {
      isOfPages = false;
      for (const name of Object.keys(INSTEAD)) unasked.add(name);
    },
    async resolveId(source, importer, options) {
      const isCopy = importer?.endsWith(QUICK);
      if (!importer || !(isCopy || QUICK_PAGE.test(importer.replaceAll('\\', '/')))) return null;
      isOfPages = true;
      if (Object.hasOwn(INSTEAD, source)) {
        unasked.delete(source);
        return source + QUICK;
      }
      const found = await this.resolve(source, isCopy ? importer.slice(0, -QUICK.length) : importer, {
        ...options,
        skipSelf: true,
      });
      const isFile = found && !found.external && !/^\0|[?]|\.css$/.test(found.id);
      return isFile ? { ...found, id: found.id + QUICK } : found;
    },
    async load(id) {
      const original = id.endsWith(QUICK) ? id.slice(0, -QUICK.length) : '';
      if (Object.hasOwn(INSTEAD, original)) return INSTEAD[original];
      // By the ends of their names bundlers tell what files are; they know scripts all the same.
      if (!original.endsWith('.json')) return null;
      return { code: await readFile(original, 'utf8'), moduleType: 'json' };
    },
    onLog(_level, { code, message }) {
      if (code === 'INEFFECTIVE_DYNAMIC_IMPORT') this.error(message);
    },
    generateBundle(_options, bundle) {
      if (isOfPages && unasked.size > 0)
        this.error(`${[...unasked].join(', ')}: imported no longer; update build/quick-pages.ts`);
      for (const chunk of Object.values(bundle))
        if (chunk.type === 'chunk' && chunk.isDynamicEntry && chunk.facadeModuleId?.endsWith(QUICK))
          if (chunk.viteMetadata?.importedCss.size) this.error(`${chunk.facadeModuleId} has styles that nobody loads`);
    },
  };
}
