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
