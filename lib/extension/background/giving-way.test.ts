/** What follows the reader takes turns, too: a long text keeps nobody from the background. */
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Reader } from '../../reading/reader';
import { SILENT_READER } from '../../reading/reader.testing';
import type { PolicyText } from '../../types';
import { giveUp, provideReader, reportOnPage } from './reading';

const POLICY = { kind: 'privacy-policy', language: 'en' } as const;
const textOf = (sentences: number): PolicyText => ({
  title: '',
  language: 'en',
  blocks: Array.from({ length: sentences }, (_, at) => ({
    ...{ kind: 'paragraph', level: 0, place: null },
    text: `We may share your personal information with partner ${at} for their own advertising.`,
  })),
});
const LONG = textOf(1_500);
const SHORT = textOf(40);

/** Called when a text has been read; what follows it has not begun. */
let onRead: (sentences: number) => void;
const reader: Reader = {
  ...SILENT_READER,
  async read(sentences, { inTurn } = {}) {
    const margins = await SILENT_READER.read(sentences);
    await inTurn?.(async () => onRead(sentences.length));
    return margins;
  },
};

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  Object.assign(fakeBrowser.runtime, { getPlatformInfo: async () => ({}) });
  onRead = () => undefined;
  provideReader(async () => reader);
});

/** Counts how often others have their word, until that is ended. */
function others(): { words: number; end(): void } {
  const counted = { words: 0, end: () => clearInterval(timer) };
  const timer = setInterval(() => counted.words++);
  return counted;
}

it('others have their word between two slices of a long text', async () => {
  let counted = others();
  onRead = () => {
    counted.end();
    counted = others();
  };
  await reportOnPage(1, 'long', LONG, POLICY);
  counted.end();
  expect(counted.words).toBeGreaterThan(5);
});

it('a text that nobody waits for any more is left between two of them', async () => {
  onRead = () => setTimeout(() => giveUp(1));
  await expect(reportOnPage(1, 'long', LONG, POLICY)).rejects.toThrow('abort');
});

it('a short text of the tab in front is done before a long one that began first', async () => {
  const front = await fakeBrowser.tabs.create({});
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([front]);
  const done: string[] = [];
  let short: Promise<unknown> = Promise.resolve();
  onRead = (sentences) => {
    if (sentences < LONG.blocks.length) return;
    short = reportOnPage(front.id ?? 0, 'short', SHORT, POLICY).then(() => done.push('short'));
  };
  await reportOnPage(-1, 'long', LONG, POLICY).then(() => done.push('long'));
  await short;
  expect(done).toEqual(['short', 'long']);
});
