import { expect, test } from 'vitest';
import { fakeReport } from '../../lib/extension/extension.testing';
import { t, testPage, texts } from '../shared/page.testing';
import { type Checked, CheckPage } from './check-page';

const { show, the, all, fire } = testPage();
const nothing = (): void => undefined;
const draw = (state: Checked): void =>
  show(
    <CheckPage
      state={state}
      texts={texts}
      methodPage="method.html"
      aboutPage="/about.html"
      onFile={nothing}
      onText={nothing}
      onCopy={() => Promise.resolve(true)}
    />,
  );

test('asks for a file or a text, and for nothing while it reads', () => {
  draw({ status: 'choose' });
  expect(the('input[type="file"]').getAttribute('accept')).toContain('.pdf');
  expect(the('[data-action="check"]').hasAttribute('disabled')).toBe(true);
  expect(the('.own-text textarea').getAttribute('rows')).toBe('12');
  expect(all('.who-says')).toEqual([]);
  draw({ status: 'reading', read: 0.5 });
  expect(all('input')).toEqual([]);
});

test('says why there is nothing to show, and asks again', () => {
  draw({ status: 'choose' });
  const line = the('[data-part="spoken"]');
  expect([line.getAttribute('role'), line.textContent]).toEqual(['status', '']);
  draw({ status: 'reading' });
  expect(line.textContent).toBe(t('own_reading'));
  draw({ status: 'refused', why: 'own_too_large' });
  expect(the('.refused').textContent).toBe(t('own_too_large'));
  expect(line.textContent).toBe(t('own_too_large'));
  expect(all('input[type="file"]')).toHaveLength(1);
});

test.each([undefined, 'B'] as const)(
  'tells the grade in words, with its neighbour where it is not sure: %s',
  (perhaps) => {
    const { grades } = fakeReport({});
    const overall = grades.overall && { ...grades.overall, ...(perhaps && { perhaps }) };
    draw({
      status: 'checked',
      report: fakeReport({ grades: { ...grades, overall } }),
      lacking: { gdpr: [], ccpa: [] },
      professional: { shown: { gdpr: [], ccpa: [] }, cite: () => '' },
    });
    const told = perhaps ? t('grade_perhaps_spoken', 'C', perhaps) : t('grade_spoken', 'C');
    expect(the('.summary h2').textContent).toContain(told);
    expect(all('.summary [data-perhaps]')).toHaveLength(perhaps ? 1 : 0);
  },
);

const checked = (): Checked => ({
  status: 'checked',
  report: fakeReport({}),
  lacking: { gdpr: [{ id: 'retention', state: 'vague', article: 'Art. 13(2)(a)' }], ccpa: [] },
  professional: { shown: { gdpr: [], ccpa: [] }, cite: () => '' },
});

test.each([
  ['a refusal', { status: 'refused', why: 'own_no_answers' } as const],
  ['a grade', checked()],
])('what was pasted is still there after %s', async (_, end) => {
  draw({ status: 'choose' });
  const area = the('textarea');
  Object.assign(area, { value: 'We collect your name.' });
  await fire('textarea', 'input');
  draw({ status: 'reading' });
  expect(all('textarea')).toEqual([]);
  draw(end);
  expect(the('textarea')).not.toBe(area);
  expect(Reflect.get(the('textarea'), 'value')).toBe('We collect your name.');
  expect(the('[data-action="check"]').hasAttribute('disabled')).toBe(false);
});

test('shows the grade, what could be added, and the checklist unfolded', () => {
  draw(checked());
  expect(the('main').getAttribute('data-overall')).toBe(fakeReport({}).grades.overall?.letter ?? null);
  expect(the('[data-improve]').getAttribute('data-improve')).toBe('retention');
  expect(the('[data-professional]').hasAttribute('open')).toBe(true);
  expect(the('.summary .who-says').textContent).toContain(t('read_by_program'));
});
