import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { speakEnglish } from '../../lib/extension/extension.testing';
import { begin } from '../../lib/extension/pages/begin';
import { failed } from './page-failed';

let page: Document;
beforeEach(() => {
  fakeBrowser.reset();
  speakEnglish();
  page = parseHTML('<!doctype html><html><body><div id="root"></div></body></html>').document;
  vi.stubGlobal('document', page);
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => void vi.unstubAllGlobals());

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

test.each([
  ['a promise that nobody waits for', 'unhandledrejection', { reason: new Error('no storage') }, true],
  ['what a click does', 'error', { error: new Error('no such thing') }, true],
  ['a picture that does not load', 'error', {}, false],
])('a page that has begun, and in which %s fails', async (_, type, event, isTold) => {
  await begin(page, failed, async (parent) => {
    parent.textContent = 'here';
  });
  const { defaultView } = page;
  defaultView?.dispatchEvent(Object.assign(new defaultView.Event(type), event));
  expect(page.querySelector('h1')?.textContent ?? '').toBe(isTold ? 'This page could not be shown' : '');
  expect(page.querySelector('#root')?.textContent === 'here').toBe(!isTold);
});
