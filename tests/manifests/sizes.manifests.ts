/** What a reader waits for, as it is built: sizes are the same on every machine, so growth is seen with the change that brings it. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BUDGET, beginningWith, sizesOfPages } from '../../scripts/release/sizes';

describe.each(['chrome-mv3', 'firefox-mv3'])('%s', (built) => {
  it.each(['popup', 'sidepanel'] as const)(
    '%s begins with no more than its budget of scripts and styles',
    async (page) => {
      const sizes = await sizesOfPages((name) => readFileSync(`.output/${built}/${name}`));
      // A page of a few kilobytes would be one of which the rest was not seen.
      expect(sizes[page]).toBeGreaterThan(20_000);
      expect(sizes[page], 'bytes, gzipped').toBeLessThanOrEqual(BUDGET[page]);
    },
  );

  it('background loads nothing of the copies that popup and panel have', async () => {
    const bytes = (name: string): Uint8Array => readFileSync(`.output/${built}/${name}`);
    const own = new Set(
      [...(await beginningWith('popup.html', bytes)).keys()].filter((name) => /popup-.*\.js$/.test(name)),
    );
    expect(own.size).toBeGreaterThan(0);
    const background = [...(await beginningWith('background.js', bytes)).keys()];
    // What grades is in a file of its own: else nothing of it was seen.
    expect(background).not.toEqual([]);
    expect(background.filter((name) => own.has(name))).toEqual([]);
  });
});
