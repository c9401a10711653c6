import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { InTurn, Reader } from '../../reading/reader';
import { SILENT_READER } from '../../reading/reader.testing';
import type { PolicyText } from '../../types';
import { watchProgress } from '../shared/progress';
import { giveUp, provideReader, reportInTurn, reportOnPage } from './reading';

const POLICY = { kind: 'privacy-policy', language: 'en' } as const;
const WINDOWS = 4;
const policy: PolicyText = {
  title: '',
  language: 'en',
  blocks: Array.from({ length: 40 }, () => ({
    kind: 'paragraph',
    level: 0,
    text: 'We never sell your personal information to anyone.',
    place: null,
  })),
};

/** How many windows a text has that has not four. */
let windows: Record<string, number>;
/** The windows that were read: of which text, in order. */
let read: string[];
/** The same, as how many of which text were read in one go. */
const stretches = (): string =>
  (read.join('').match(/(.)\1*/g) ?? []).map((same) => `${same[0]}${same.length}`).join(' ');
/** Called after each window. */
let meanwhile: (window: string) => void;

const atOnce: InTurn = (work) => work();

/** A reader of texts, which are told apart by the order in which their reading begins. */
function slowReader(): Reader {
  let texts = 0;
  return {
    ...SILENT_READER,
    async read(sentences, { inTurn = atOnce, progress, signal } = {}) {
      const text = 'abc'[texts++] ?? '';
      const all = windows[text] ?? WINDOWS;
      for (let at = 1; at <= all; at++) {
        await inTurn(async () => {
          signal?.throwIfAborted();
          read.push(text);
        });
        progress?.(at / all);
        meanwhile(`${text}${at}`);
      }
      return SILENT_READER.read(sentences);
    },
  };
}

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  read = [];
  windows = {};
  meanwhile = () => undefined;
  const reader = slowReader();
  provideReader(async () => reader);
});

describe('texts of several tabs', () => {
  it('are read one after the other where they are of usual length', async () => {
    const reports = await Promise.all([1, 2].map((tab) => reportOnPage(tab, 'text', policy, POLICY)));
    expect(reports.map(({ kind }) => kind)).toEqual([POLICY.kind, POLICY.kind]);
    expect(read.join('')).toBe('aaaabbbb');
  });

  it('wait for that of the tab in front', async () => {
    const front = await fakeBrowser.tabs.create({});
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([front]);
    await Promise.all([-1, front.id ?? 0, -2].map((tab) => reportOnPage(tab, 'text', policy, POLICY)));
    expect(read.join('')).toBe('bbbbaaaacccc');
  });

  it('all behind: those of usual length need not wait for the end of a long one', async () => {
    windows = { a: 200 };
    await Promise.all([1, 2, 3].map((tab) => reportOnPage(tab, 'text', policy, POLICY)));
    expect(stretches()).toBe('a50 b4 c4 a150');
  });

  it('all behind: long ones take turns', async () => {
    windows = { a: 120, b: 120 };
    await Promise.all([1, 2, 3].map((tab) => reportOnPage(tab, 'text', policy, POLICY)));
    expect(stretches()).toBe('a50 b50 c4 a50 b50 a20 b20');
  });

  it('behind, one that comes while a long one is read: is read at once', async () => {
    windows = { a: 200, b: 60 };
    const short = new Promise((done) => {
      meanwhile = (window) => window === 'a70' && done(reportOnPage(2, 'text', policy, POLICY));
    });
    await Promise.all([reportOnPage(1, 'text', policy, POLICY), short]);
    expect(stretches()).toBe('a70 b50 a30 b10 a100');
  });

  it('a long one in front waits for none behind, nor once it comes there', async () => {
    const front = await fakeBrowser.tabs.create({});
    const query = vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([]);
    windows = { a: 120, b: 120 };
    meanwhile = (window) => {
      if (window === 'b40') query.mockResolvedValue([front]);
    };
    await Promise.all([front.id ?? 0, -1].map((tab) => reportOnPage(tab, 'text', policy, POLICY)));
    expect(stretches()).toBe('a50 b40 a70 b80');
  });

  it('in front of two windows: both before those behind, and neither waits for the end of the other', async () => {
    const fronts = [await fakeBrowser.tabs.create({}), await fakeBrowser.tabs.create({})];
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue(fronts);
    windows = { b: 100 };
    const tabs = [-1, ...fronts.map(({ id = 0 }) => id)];
    await Promise.all(tabs.map((tab) => reportOnPage(tab, 'text', policy, POLICY)));
    expect(stretches()).toBe('b50 c4 b50 a4');
  });
});

describe('texts of one tab', () => {
  it('are read once where they are the same', async () => {
    const [one, other] = await Promise.all([1, 2].map(() => reportOnPage(1, 'text', policy, POLICY)));
    expect(other).toBe(one);
    expect(read.join('')).toBe('aaaa');
  });

  it('are not read to their end once another is there', async () => {
    const first = reportOnPage(1, 'text', policy, POLICY).catch(() => 'given up');
    const second = await new Promise((done) => {
      meanwhile = (window) => {
        if (window === 'a2') done(reportOnPage(1, 'other text', policy, POLICY));
      };
    });
    expect(await first).toBe('given up');
    expect(second).toMatchObject(POLICY);
    expect(read.join('')).toBe('aabbbb');
  });

  it('are not read to their end once nobody waits', async () => {
    meanwhile = (window) => window === 'a3' && giveUp(1);
    await expect(reportOnPage(1, 'text', policy, POLICY)).rejects.toThrow();
    expect(read.join('')).toBe('aaa');
  });

  it('are read anew when that was in vain', async () => {
    provideReader(() => Promise.reject(new Error('no file')));
    await expect(reportOnPage(1, 'text', policy, POLICY)).rejects.toThrow('no file');
    provideReader(async () => slowReader());
    expect(await reportOnPage(1, 'text', policy, POLICY)).toMatchObject(POLICY);
  });
});

describe('the browser', () => {
  it('is asked something while a text is read, and no longer: else it ends the background', async () => {
    vi.useFakeTimers();
    const asked = vi.fn(async () => ({}));
    Object.assign(fakeBrowser.runtime, { getPlatformInfo: asked });
    let opened: (reader: Reader) => void = () => undefined;
    provideReader(() => new Promise((done) => (opened = done)));
    const report = reportOnPage(1, 'text', policy, POLICY);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked.mock.calls.length).toBeGreaterThanOrEqual(3);
    opened(SILENT_READER);
    await vi.advanceTimersByTimeAsync(0);
    await report;
    asked.mockClear();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked).not.toHaveBeenCalled();
    vi.useRealTimers();
  });
});

describe('who shows a tab', () => {
  it('is told how much of its text is read, and of no other', async () => {
    const told: number[] = [];
    const end = watchProgress(2, (share) => told.push(share));
    await Promise.all([1, 2].map((tab) => reportOnPage(tab, 'text', policy, POLICY)));
    expect(told).toEqual([0.25, 0.5, 0.75, 1]);
    end();
    await reportOnPage(2, 'text', policy, POLICY);
    expect(told).toHaveLength(WINDOWS);
  });

  it('is told of the text begun last where two of the tab are read at once, from its beginning on', async () => {
    const told: number[] = [];
    const end = watchProgress(1, (share) => told.push(share));
    const own = reportOnPage(1, 'text', policy, POLICY);
    const linked = new Promise((done) => {
      meanwhile = (window) => window === 'a2' && done(reportInTurn(1, policy, POLICY));
    });
    await Promise.all([own, linked]);
    end();
    expect(read.join('')).toBe('aaaabbbb');
    expect(told).toEqual([0.25, 0.5, 0.25, 0.5, 0.75, 1]);
  });
});
