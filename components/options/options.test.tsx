import { expect, test, vi } from 'vitest';
import { DEFAULTS } from '../../lib/settings';
import { QUESTIONS } from '../../lib/settings/questions';
import { itemTexts } from '../../lib/texts';
import { t, testPage } from '../shared/page.testing';
import { Options, type Outcome } from './options';

const { show, the } = testPage();
const texts = { t, items: itemTexts(t), languageName: () => null };

const says = (outcome: Outcome, remains: readonly ('settings' | 'history' | 'reports')[] = []): string => {
  show(
    <Options
      settings={DEFAULTS}
      outcome={outcome}
      remains={remains}
      items={QUESTIONS}
      mostSites={150}
      languages={[['de', { name: 'Deutsch' }]]}
      texts={texts}
      pages={{ history: '', welcome: '', about: '' }}
      nameOfSite={() => null}
      onChange={vi.fn()}
      onErase={vi.fn()}
      onExport={vi.fn()}
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
