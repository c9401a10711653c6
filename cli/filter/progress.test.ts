import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Progress, progressLine } from './progress';

describe('progress', () => {
  it('says how many, at what rate, and how long it will take', () => {
    expect(progressLine({ done: 1234, now: 1234, of: 4936, share: 0.25, from: 0, seconds: 100 })).toBe(
      `[${'█'.repeat(6)}${'░'.repeat(18)}] 25 %  1,234 of 4,936 · 12 a second · 5 min left`,
    );
  });

  it('says of a stream what is known of it', () => {
    expect(progressLine({ done: 30, now: 30, of: null, share: null, from: 0, seconds: 20 })).toBe('30 · 1.5 a second');
    expect(progressLine({ done: 3, now: 3, of: null, share: 0.5, from: 0, seconds: 20 })).toContain(
      '3 · 0.1 a second · 20 s left',
    );
  });

  it('tells the time left by what was done in this run', () => {
    expect(progressLine({ done: 900, now: 10, of: 1000, share: 0.9, from: 0, seconds: 10 })).toContain(
      '900 of 1,000 · 1.0 a second · 2 min left',
    );
  });

  it.each([
    [8_000, '2 h 13 min left'],
    [89, '89 s left'],
    [91, '2 min left'],
  ])('says %d seconds as people do', (seconds, text) => {
    expect(progressLine({ done: 1, now: 1, of: 2, share: 0.5, from: 0, seconds })).toContain(text);
  });

  it('names no time when it begins and when it is done', () => {
    expect(progressLine({ done: 0, now: 0, of: 9, share: 0, from: 0, seconds: 0 })).toContain('0 of 9 · 0.0 a second');
    expect(progressLine({ done: 9, now: 9, of: 9, share: 1, from: 0, seconds: 3 })).not.toContain('left');
  });

  it('tells the time left of a stream that is gone on with by what was done of it in this run', () => {
    // Half was left, and half of that took 10 s.
    expect(progressLine({ done: 950, now: 50, of: null, share: 0.75, from: 0.5, seconds: 10 })).toContain(
      '950 · 5.0 a second · 10 s left',
    );
  });

  it('draws nothing where there is no terminal', () => {
    const progress = new Progress(null);
    expect(() => {
      progress.update({ done: 1, now: 1, of: 2, share: 0.5 });
      progress.end();
    }).not.toThrow();
  });

  describe('on a terminal', () => {
    const written: string[] = [];
    const terminal = { write: (text: string) => written.push(text) } as unknown as NodeJS.WriteStream;
    beforeEach(() => {
      written.length = 0;
      vi.useFakeTimers({ now: 0 });
    });
    afterEach(() => void vi.useRealTimers());

    it('goes on while one record takes long', () => {
      const progress = new Progress(terminal);
      vi.advanceTimersByTime(10_000);
      progress.update({ done: 1, now: 1, of: 3, share: 1 / 3 });
      expect(written.at(-1)).toContain('20 s left');
      vi.advanceTimersByTime(10_000);
      expect(written.at(-1)).toContain('1 of 3 · 0.1 a second · 40 s left');
      progress.end();
      expect(written.at(-1)).toBe('\r\u001b[2K');
      const count = written.length;
      vi.advanceTimersByTime(10_000);
      expect(written).toHaveLength(count);
    });

    it('leaves what was done before out of the time', () => {
      const progress = new Progress(terminal);
      vi.advanceTimersByTime(5_000);
      progress.update({ done: 900, now: 0, of: null, share: 0.9 });
      vi.advanceTimersByTime(9_500);
      progress.update({ done: 901, now: 1, of: null, share: 0.91 });
      expect(written.at(-1)).toContain('901 · 0.1 a second · 86 s left');
      progress.end();
    });

    it('says nothing of what is done once it is ended', () => {
      const progress = new Progress(terminal);
      progress.end();
      const count = written.length;
      progress.update({ done: 1, now: 1, of: 3, share: 1 / 3 });
      vi.advanceTimersByTime(10_000);
      expect(written).toHaveLength(count);
    });

    it('gives way to a message', () => {
      const progress = new Progress(terminal);
      vi.advanceTimersByTime(1_000);
      progress.update({ done: 1, now: 1, of: 3, share: 1 / 3 });
      progress.clear();
      expect(written.at(-1)).toBe('\r\u001b[2K');
      progress.end();
    });
  });
});
