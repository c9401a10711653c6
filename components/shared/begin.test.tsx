import { parseHTML } from 'linkedom';
import { type ComponentChild, render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { speakEnglish } from '../../lib/extension/extension.testing';
import { begin } from '../../lib/extension/pages/begin';
import { Loading } from './notice';
import { t } from './page.testing';
import { failed } from './page-failed';

let page: Document;
beforeEach(() => {
  fakeBrowser.reset();
  speakEnglish();
  page = parseHTML('<!doctype html><html><body><div id="root"></div></body></html>').document;
  vi.stubGlobal('document', page);
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test('a page that cannot be shown says so, and offers to load it again', async () => {
  await begin(page, failed, () => Promise.reject(new Error('no storage')));
  expect(page.querySelector('h1')?.textContent).toBe('This page could not be shown');
  expect(page.querySelector('[data-action="load-again"]')?.textContent).toBe('Load again');
});

test('a page that can be is left alone', async () => {
  await begin(page, failed, async (parent) => {
    parent.textContent = 'here';
  });
  expect(page.querySelector('#root')?.textContent).toBe('here');
});

describe.each([
  ['a promise that nobody waits for', 'unhandledrejection', { reason: new Error('no storage') }, true],
  ['what a click does', 'error', { error: new Error('no such thing') }, true],
  ['a picture that does not load', 'error', {}, false],
])('a page that has begun, and in which %s fails', (_, type, event, isFault) => {
  const failsOn = async (drawn: ComponentChild): Promise<void> => {
    await begin(page, failed, async (parent) => {
      render(drawn, parent);
    });
    const { defaultView } = page;
    defaultView?.dispatchEvent(Object.assign(new defaultView.Event(type), event));
  };
  const title = (): string => page.querySelector('h1')?.textContent ?? '';

  test('once something is drawn: that stays, and the log tells', async () => {
    await failsOn(<h1>Report</h1>);
    expect(page.querySelector('#root')?.innerHTML).toBe('<h1>Report</h1>');
    expect(console.warn).toHaveBeenCalledTimes(isFault ? 1 : 0);
  });

  test.each([
    ['nothing is drawn', null],
    ['it says that it loads', <Loading key="loading" title="Reading" text="" read={0.4} t={t} />],
  ])('and %s: says so, for nothing would come', async (_when, drawn) => {
    await failsOn(drawn);
    expect(title() === 'This page could not be shown').toBe(isFault);
  });
});
