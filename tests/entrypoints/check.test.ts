/** Where one checks a policy of one's own, as its entry point wires it. */
import { expect, test, vi } from 'vitest';
import { fakeReport } from '../../lib/extension/extension.testing';
import { entryPage } from './entry.testing';

const page = entryPage();

test('what was pasted is still there when its grade is shown', async () => {
  vi.doMock('../../lib/extension/pages/own-policy', () => ({
    policyOfText: (text: string) => ({ blocks: [{ text }] }),
    reportOnOwn: async () => fakeReport({ duties: [{ id: 'retention', state: 'vague', evidence: [] }] }),
    TooLarge: Error,
  }));
  vi.doMock('../../lib/history/text', () => ({ sentencesForHistory: () => [] }));
  await import('../../entrypoints/check/main');
  await vi.waitFor(() => page.the('textarea'));
  Object.assign(page.the('textarea'), { value: 'We collect your name.' });
  page.fire('textarea', 'input');
  await vi.waitFor(() => expect(page.the('[data-action="check"]').hasAttribute('disabled')).toBe(false));
  page.fire('[data-action="check"]', 'click');
  await vi.waitFor(() => expect(page.attribute('main', 'data-status')).toBe('checked'));
  expect(Reflect.get(page.the('textarea'), 'value')).toBe('We collect your name.');
});
