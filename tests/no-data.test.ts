import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readerOfProcess } from '../cli/reader';
import { readMarkdown } from '../lib/extract/markdown';
import { reportOn } from '../lib/pipeline';
import { fullReport } from './golden/report';

const AS_POLICY = { kind: 'privacy-policy', language: 'en' } as const;

/** Small services that collect nothing or next to nothing, in at most 250 words each. */
describe('policies of those who collect nothing', () => {
  it.each(['offline-timer', 'browser-extension', 'puzzle-site', 'village-library'])('%s: at least B', async (name) => {
    expect(['A', 'B']).toContain((await fullReport(name)).grades.overall?.letter);
  });

  it.each(['offline-timer', 'browser-extension', 'puzzle-site'])(
    '%s: nothing is collected, and it is quoted',
    async (name) => {
      const { collection } = await fullReport(name);
      expect(collection?.answer).toBe('nothing');
      expect(collection?.evidence.length).toBeGreaterThan(0);
    },
  );

  it('docs/privacy.md, our own: at least B, and nothing is collected', async () => {
    const own = readMarkdown(readFileSync('docs/privacy.md', 'utf8'), 'privacy');
    const { grades, collection, items } = await reportOn(own, AS_POLICY, await readerOfProcess());
    expect(['A', 'B']).toContain(grades.overall?.letter);
    expect(collection?.answer).toBe('nothing');
    const answers = new Map(items.map(({ id, answer }) => [id, answer]));
    for (const id of ['third-party-trackers', 'sells-data'] as const) expect(answers.get(id), id).toBe('no');
  });

  it.each(['data-broker', 'free-games', 'news-site', 'us-app'])('%s: more than the service needs', async (name) => {
    expect((await fullReport(name)).collection?.answer).toBe('more');
  });
});
