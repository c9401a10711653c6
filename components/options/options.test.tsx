import { expect, test, vi } from 'vitest';
import { DEFAULTS } from '../../lib/settings';
import { QUESTIONS } from '../../lib/settings/questions';
import { testPage, texts } from '../shared/page.testing';
import { Options, type Outcome } from './options';

const { show, the, all, each } = testPage();

type Remains = readonly ('settings' | 'history' | 'reports')[];
const draw = (outcome: Outcome, remains: Remains = [], settings = DEFAULTS): void =>
  show(
    <Options
      settings={settings}
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
const says = (outcome: Outcome, remains: Remains = []): string => {
  draw(outcome, remains);
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

test('the last pillar that counts cannot be left out, and it says why', () => {
  const cannot = (): (string | null)[] => each('.segments [value="0"][disabled]', 'name');
  draw(null);
  expect(cannot()).toEqual([]);
  draw(null, [], { ...DEFAULTS, weights: { tracking: 0, sharing: 2, rights: 1 } });
  expect([cannot(), all('#weight-sharing-reason')]).toEqual([[], []]);
  draw(null, [], { ...DEFAULTS, weights: { tracking: 0, sharing: 2, rights: 0 } });
  expect(cannot()).toEqual(['weight-sharing']);
  expect(the('[aria-describedby="weight-sharing-reason"] [id="weight-sharing-reason"]').textContent).toContain(
    'has to count',
  );
  expect(all('.segments [name="weight-sharing"]:not([disabled])')).toHaveLength(3);
});
