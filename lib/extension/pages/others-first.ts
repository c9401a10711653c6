/**
 * Resolves when the page has had its turn, and other pages of the extension, which wait for the same thread. A page that nobody sees
 * may come back after a second: who pauses often must bear that (lib/steps.ts does).
 */
export const othersFirst = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
