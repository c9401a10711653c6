/** The history as its entry point wires it. */
import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { fakeReport } from '../../lib/extension/extension.testing';
import { entryPage } from './entry.testing';

const page = entryPage();

test('what is erased on another page is neither shown nor offered to be saved any more', async () => {
  const { forgetAllPolicies, keep } = await import('../../lib/extension/shared/history-store');
  const seen = { sentences: ['We care.'], hash: '', at: 1, document: '', fetched: false };
  await keep({ address: 'https://shop.example/privacy', report: fakeReport({}), ...seen });
  await import('../../entrypoints/policies/main');
  await vi.waitFor(() => page.the('[data-policy]'));
  page.the('[data-save]');
  await forgetAllPolicies();
  await vi.waitFor(() => page.the('.empty'));
  expect(page.root().querySelector('[data-policy], [data-save]')).toBeNull();
});
