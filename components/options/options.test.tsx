import { expect, test, vi } from 'vitest';
import { DEFAULTS } from '../../lib/settings';
import { QUESTIONS } from '../../lib/settings/questions';
import { testPage, texts } from '../shared/page.testing';
import { Options, type Outcome } from './options';

const { show, the } = testPage();

const says = (outcome: Outcome, remains: readonly ('settings' | 'history' | 'reports')[] = []): string => {
  show(
    <Options
      settings={DEFAULTS}
      outcome={outcome}
      remains={remains}
      items={QUESTIONS}
      languages={[['de', { name: 'Deutsch' }]]}
      texts={texts}
      pages={{ history: '', welcome: '', check: '', about: '' }}
      nameOfSite={() => null}
      onChange={vi.fn()}
      onErase={async () => undefined}
      onExport={vi.fn()}
      mostSites={150}
      onImport={vi.fn()}
    />,
  );
  return the('.outcome').textContent ?? '';
};

test('settings that cannot be read: says so, and that nothing was changed', () => {
  expect(says(null)).toBe('');
  expect(says('unreadable')).toContain('nothing was changed');
});

test('an erasure that failed says what remained', () => {
  expect(says('not_erased', ['history', 'reports'])).toContain('the history, the reports of open tabs');
  expect(says('erased')).toBe('Everything was erased.');
});
