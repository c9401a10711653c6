/** The reader that ships, in Node. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readerOfProcess } from '../cli/reader';
import { ITEMS } from '../lib/checklist';
import { readMarkdown } from '../lib/extract/markdown';
import { openReader } from '../lib/reading/reader';
import { sentencesOf } from '../lib/sentences';
import { keptMargins, TINY_TEXT, tinyMargins } from './golden/margins';

const policy = sentencesOf(readMarkdown(readFileSync('tests/golden/us-app.md', 'utf8'), 'us-app'));

describe('the reader', () => {
  it('says of a tiny text what it said (if another is meant: npm run golden)', async () => {
    const { outputs, sentences } = await tinyMargins();
    const kept = keptMargins();
    expect(outputs).toEqual(kept.outputs);
    expect(sentences).toHaveLength(kept.margins.length);
    const off = sentences.map((margins, at) =>
      Math.max(...[...margins].map((margin, output) => Math.abs(margin - (kept.margins[at]?.[output] ?? 0)))),
    );
    expect(Math.max(...off)).toBeLessThan(1e-4);
  });

  it('has an output for every answer of the checklist', async () => {
    const { outputs } = await readerOfProcess();
    const missing = ITEMS.flatMap(({ id, answers }) => answers.map((answer) => `${id}=${answer}`)).filter(
      (name) => !outputs.includes(name),
    );
    expect(missing).toEqual([]);
  });

  it('reads two texts at once as one after the other', async () => {
    const reader = await readerOfProcess();
    const alone = [await reader.read(policy), await reader.read(TINY_TEXT)];
    expect(await Promise.all([reader.read(policy), reader.read(TINY_TEXT)])).toEqual(alone);
  });

  it('reads nothing in an empty text', async () => {
    expect(await (await readerOfProcess()).read([])).toEqual([]);
  });

  it('tells how far it is, up to the end', async () => {
    const told: number[] = [];
    await (await readerOfProcess()).read(policy, { progress: (share) => told.push(share) });
    expect(told.length).toBeGreaterThan(2);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(told.at(-1)).toBe(1);
  });

  it('stops where that is wanted', async () => {
    const end = new AbortController();
    let windows = 0;
    const reading = (await readerOfProcess()).read(policy, {
      signal: end.signal,
      progress: () => {
        if (++windows === 2) end.abort(new Error('enough'));
      },
    });
    await expect(reading).rejects.toThrow('enough');
    expect(windows).toBe(2);
  });

  it('lets others run between its windows', async () => {
    let done = false;
    let ticks = 0;
    const tick = (): void => {
      if (!done) setTimeout(tick, 0, ++ticks);
    };
    tick();
    await (await readerOfProcess()).read(policy);
    done = true;
    expect(ticks).toBeGreaterThan(2);
  });

  it.each(['', '{}', '[]', '[{"name":"a","bias":0}]'])('is not made of %j', async (outputs) => {
    const none = new Uint8Array();
    await expect(openReader({ model: none, kernel: none, vocabulary: '', outputs })).rejects.toThrow();
  });
});
