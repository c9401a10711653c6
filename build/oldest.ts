/**
 * The oldest browsers that the extension says it runs in, by major version. Nothing older is claimed than what
 * `npm run test:oldest` runs: the oldest that Debian's stable release still has. (Of Firefox that is 140; but the manifest's
 * word that no data is collected is understood from 142 on, on Android.)
 */
export const OLDEST = { chromium: 150, firefox: 142 } as const;
