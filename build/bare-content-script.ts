import type { Plugin } from 'vite';

/** What WXT puts around a content script, and the line of it that imports the script. */
const WRAPPER = 'virtual:wxt-content-script-isolated-world-entrypoint';
const SCRIPT = /^import definition from .+$/m;

/**
 * Leaves of WXT's wrapper the call of `main` alone. The rest would triple the script that runs on every page: a context
 * with the whole browser API, which that script does not use, and a log of crashes, which is empty in production.
 */
export function bareContentScript(): Plugin {
  return {
    name: 'bare-content-script',
    enforce: 'pre',
    transform(code, id) {
      if (!id.includes(WRAPPER)) return null;
      const [line] = SCRIPT.exec(code) ?? [];
      if (!line) this.error(`${WRAPPER} no longer imports its script so: update build/bare-content-script.ts`);
      return { code: `${line}\nexport default definition.main();`, map: null };
    },
  };
}
