import type { Plugin } from 'vite';

/**
 * Puts what pages and background share into one file. Left to itself, the bundler makes a file for each set of
 * pages that share something: eleven for the popup, and with each the popup has to wait longer before it can draw.
 */
export function fewFiles(): Plugin {
  const shared = { name: 'shared', minShareCount: 2, test: (id: string): boolean => !id.endsWith('.css') };
  return {
    name: 'few-files',
    apply: 'build',
    // Scripts outside the extension's pages are one file each already.
    outputOptions: (options) =>
      options.format === 'es' ? { ...options, codeSplitting: { groups: [shared] } } : options,
  };
}
