import { afterEach, describe, expect, test, vi } from 'vitest';
import { sendToBackground } from './raw-runtime';

afterEach(() => vi.unstubAllGlobals());

/** Out: whether there was an extension, and how often the message was said to be lost. */
async function send(answer: () => unknown, id: string | undefined = 'candor'): Promise<[boolean, number]> {
  vi.stubGlobal('chrome', { runtime: { id, sendMessage: answer } });
  const onLost = vi.fn();
  const isThere = sendToBackground('hello', onLost);
  await new Promise((done) => setTimeout(done));
  return [isThere, onLost.mock.calls.length];
}

describe('a message to the background', () => {
  test('that was done: is not lost', async () => {
    expect(await send(async () => true)).toEqual([true, 0]);
  });

  test.each([
    ['rejects', () => Promise.reject(new Error('Could not establish connection.'))],
    ['gives nothing', async () => undefined],
  ])('of a background that was stopped, which %s: is lost', async (_, answer) => {
    expect(await send(answer)).toEqual([true, 1]);
  });

  test('without an extension: goes nowhere', async () => {
    const throws = (): never => {
      throw new Error('Extension context invalidated.');
    };
    expect(await send(throws)).toEqual([false, 0]);
    vi.stubGlobal('chrome', undefined);
    expect(sendToBackground('hello', () => undefined)).toBe(false);
  });
});
