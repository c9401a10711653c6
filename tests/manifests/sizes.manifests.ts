/** What a reader waits for, as it is built: sizes are the same on every machine, so growth is seen with the change that brings it. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BUDGET, sizesOfPages } from '../../scripts/release/sizes';

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

  it('background loads nothing of the copies that popup and panel have', () => {
    const page = readFileSync(`.output/${built}/popup.html`, 'utf8');
    const [, own = ''] = /modulepreload[^>]*href="\/chunks\/([^"]+)"/.exec(page) ?? [];
    expect(own).toMatch(/^popup-/);
    expect(readFileSync(`.output/${built}/background.js`, 'utf8')).not.toContain(own);
  });
});
