/** A text is kept in steps: what happens between two of them. */
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { atOnce, type InSteps } from '../../steps';
import type { PolicyText } from '../../types';
import { fakeReport } from '../extension.testing';
import { remember } from './history';
import { forgetAllPolicies, forgetPolicy, keep, keptPolicies, policyRecord } from './history-store';

const ADDRESS = 'https://shop.example/privacy';
const OLD = ['We keep it for a year.', 'We never sell it.'];
const NEW = ['We keep it for ten years.', 'We never sell it.'];
const OTHER = ['We keep it for ever.', 'We never sell it.'];
const sighting = (sentences: readonly string[], at: number, document = `document ${at}`) => ({
  ...{ address: ADDRESS, report: fakeReport({}), hash: sentences.join(), fetched: false },
  ...{ sentences, at, document },
});
const textOf = (sentences: readonly string[]): PolicyText => ({
  ...{ title: 'Privacy', language: 'en' },
  blocks: sentences.map((text) => ({ kind: 'paragraph', level: 0, text, place: null })),
});
const live = (document: string) => ({ document, fetched: false });
const wordings = async () => {
  const record = await policyRecord(ADDRESS);
  return [record?.previous?.sentences, record?.current.sentences];
};

/** Does the work, and before each of so many pieces of it something else. */
const meanwhile = (...happens: (() => unknown)[]): InSteps => {
  return async (steps) => {
    await happens.shift()?.();
    return atOnce(steps);
  };
};

beforeEach(async () => {
  vi.restoreAllMocks();
  await forgetAllPolicies();
});

describe('while a look is compared with what is kept', () => {
  beforeEach(() => keep(sighting(OLD, 100)));

  test.each([
    ['all is erased', forgetAllPolicies],
    ['the policy is forgotten', () => forgetPolicy(ADDRESS)],
  ])('%s: nothing is kept', async (_, happens) => {
    await keep(sighting(NEW, 200), { inSteps: meanwhile(happens) });
    expect(await keptPolicies()).toMatchObject({ policies: [], unreadable: 0 });
  });

  test('another look is kept: it is compared with that', async () => {
    await keep(sighting(NEW, 200), { inSteps: meanwhile(() => keep(sighting(OTHER, 150))) });
    expect(await wordings()).toEqual([OTHER, NEW]);
    expect(await policyRecord(ADDRESS)).toMatchObject({ firstSeen: 100, lastSeen: 200 });
  });

  test('the same text is kept by another look: no change', async () => {
    await keep(sighting(NEW, 200), { inSteps: meanwhile(() => keep(sighting(NEW, 150))) });
    expect(await wordings()).toEqual([OLD, NEW]);
    expect((await policyRecord(ADDRESS))?.current).toMatchObject({ since: 150, until: 200 });
  });

  test('all is erased, and the policy is kept anew: the look is compared with that', async () => {
    const again = async () => {
      await forgetAllPolicies();
      await keep(sighting(OTHER, 150));
    };
    await keep(sighting(NEW, 200), { inSteps: meanwhile(again) });
    expect(await wordings()).toEqual([OTHER, NEW]);
    expect(await policyRecord(ADDRESS)).toMatchObject({ firstSeen: 150 });
  });
});

describe('remembering', () => {
  test('a short text does not overtake a long one that was seen before it', async () => {
    let read = (): void => undefined;
    const reading = new Promise<void>((resolve) => {
      read = resolve;
    });
    await keep(sighting(OLD, 100));
    const first = remember(ADDRESS, textOf(NEW), fakeReport({}), live('one'), { inSteps: meanwhile(() => reading) });
    const second = remember(ADDRESS, textOf(OTHER), fakeReport({}), live('two'), { inSteps: meanwhile() });
    setTimeout(read, 50);
    await Promise.all([first, second]);
    expect(await wordings()).toEqual([NEW, OTHER]);
  });

  test.each([
    ['cut', 0],
    ['compared', 1],
  ])('all is erased while a text is %s: nothing is kept, and nothing is said', async (_, piece) => {
    const warned = vi.spyOn(console, 'warn');
    await keep(sighting(OLD, 100));
    const erased = new AbortController();
    const erase = async () => {
      erased.abort();
      await forgetAllPolicies();
      // Somebody else keeps it: what is not wanted does not touch that either.
      await keep(sighting(OTHER, 150));
    };
    const happens = Array.from({ length: piece + 1 }, (__, at) => (at === piece ? erase : () => undefined));
    const manner = { inSteps: meanwhile(...happens), signal: erased.signal };
    await remember(ADDRESS, textOf(NEW), fakeReport({}), live('one'), manner);
    expect(await wordings()).toEqual([undefined, OTHER]);
    expect(warned).not.toHaveBeenCalled();
  });
});
