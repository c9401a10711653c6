/** A page may take seconds to say what stands in the tab: what is known meanwhile is of a newer look, and stays. */
import { describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { TabState } from '../contract/tab-state';
import { entryOf, knownOf } from '../shared/known-tabs';
import { onMessage } from './listeners';
import {
  ask,
  badges,
  document,
  extraction,
  glance,
  inPage,
  load,
  OTHER,
  page,
  stageEach,
  tabId,
} from './stage.testing';

stageEach();

describe('a popup whose question the page is slow to answer', () => {
  /** Asks while the next question what stands in the tab waits for its answer. Out: what lets it be given, and the popup's answer. */
  async function askSlowly(): Promise<() => Promise<TabState>> {
    const { scripting } = fakeBrowser;
    const inject = scripting.executeScript;
    let answer = (): void => {};
    const held = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const asked = vi.fn(async (given: Parameters<typeof inject>[0]) => {
      Object.assign(scripting, { executeScript: inject });
      await held;
      return inject(given);
    });
    Object.assign(scripting, { executeScript: asked });
    const told = ask('state');
    await vi.waitFor(() => expect(asked).toHaveBeenCalled());
    return () => {
      answer();
      return told;
    };
  }
  const next = 'https://shop.example/privacy-eu';

  test('the next document is read meanwhile: its report stays, and is what the popup gets', async () => {
    await onMessage(glance(), page());
    const told = await askSlowly();
    load('second', next);
    await onMessage(glance(true, next), page('second'));
    const entry = await entryOf(tabId);
    expect(await told()).toMatchObject({ status: 'reported', document: 'second' });
    expect(await entryOf(tabId)).toEqual(entry);
    expect(inPage).toHaveBeenCalledTimes(2);
    expect(badges.get(tabId)).toMatch(/^[A-E]$/);
  });

  test('the next document is being read meanwhile: it is read once, to its end', async () => {
    await onMessage(glance(), page());
    const told = await askSlowly();
    load('second', next);
    let tell = (): void => {};
    inPage.mockImplementationOnce(
      () =>
        new Promise((resolve) => {
          tell = () => resolve(extraction());
        }),
    );
    const looked = onMessage(glance(true, next), page('second'));
    await vi.waitFor(() => expect(inPage).toHaveBeenCalledTimes(2));
    expect(await told()).toEqual({ status: 'loading' });
    tell();
    await looked;
    expect(await knownOf(tabId)).toMatchObject({ status: 'reported', document: 'second' });
    expect(inPage).toHaveBeenCalledTimes(2);
    expect(badges.get(tabId)).toMatch(/^[A-E]$/);
  });

  test('the next document is no policy any more: it is read for the popup, and nothing else', async () => {
    await onMessage(glance(), page());
    const told = await askSlowly();
    load('second', next);
    await onMessage(glance(false, next), page('second'));
    inPage.mockImplementation(async () => extraction(OTHER));
    expect(await told()).toMatchObject({ document: 'second', report: { status: 'not-a-policy' } });
    expect(inPage).toHaveBeenCalledTimes(2);
  });

  test('the page says itself that its text has changed: it is not read once more', async () => {
    await onMessage(glance(), page());
    const told = await askSlowly();
    document.digest = 'two';
    await onMessage(glance(), page());
    expect(await told()).toMatchObject({ status: 'reported', digest: 'two' });
    expect(inPage).toHaveBeenCalledTimes(2);
  });

  test('the reader has the page graded anyway meanwhile: that is what the popup gets', async () => {
    inPage.mockImplementation(async () => extraction({ kind: 'terms', language: 'en', score: 0.2 }));
    await ask('state');
    const told = await askSlowly();
    document.digest = 'two';
    await ask('grade-anyway');
    expect(await told()).toMatchObject({ report: { kind: 'privacy-policy' } });
    expect(inPage.mock.calls).toEqual([[false], [true]]);
  });
});
