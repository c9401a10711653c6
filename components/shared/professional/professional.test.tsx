import { expect, test } from 'vitest';
import type { ShownDuty } from '../../../lib/duties/shown';
import { t, testPage, texts } from '../page.testing';
import { Improvements } from './duties';
import { Professional } from './professional';

const { show, the, all, fire } = testPage();

const row = (id: ShownDuty['id'], state: ShownDuty['state'], quotes: string[] = []): ShownDuty => ({
  ...{ id, state, article: 'Art. 13(1)(a)', onlyOfSome: id === 'dpo' },
  evidence: quotes.map((quote) => ({ quote, heading: '', block: 0 })),
});
const shown = {
  gdpr: [row('controller', 'present', ['We are Fern Ltd.']), row('dpo', 'missing'), row('categories', 'vague')],
  ccpa: [row('categories', 'vague')],
};

test('both lists are folded; each row has its article, how far it is told, and its place', () => {
  show(<Professional shown={shown} texts={texts} cite={() => ''} onCopy={() => Promise.resolve(true)} />);
  expect(the('[data-professional]').hasAttribute('open')).toBe(false);
  expect(all('[data-law]').map((law) => law.getAttribute('data-law'))).toEqual(['gdpr', 'ccpa']);
  const controller = the('[data-duty="controller"]');
  expect(controller.getAttribute('data-state')).toBe('present');
  expect(controller.textContent).toContain('Listed in Art. 13(1)(a) GDPR: Found here');
  expect(controller.querySelector('blockquote')?.textContent).toBe('We are Fern Ltd.');
  expect(controller.querySelector('blockquote')?.getAttribute('lang')).toBe('en');
  expect(the('[data-duty="dpo"]').textContent).toContain(t('duties_some'));
  expect(the('[data-law="gdpr"]').textContent).toContain('1 found, 1 only vaguely, 1 not found');
  expect(the('[data-law="gdpr"]').textContent).toContain(
    '1 point that is missing or vague is needed only in some policies.',
  );
  expect(the('[data-law="ccpa"]').textContent).not.toContain('of those not found');
});

test('the report to cite is written on a click, and copied', async () => {
  const copied: string[] = [];
  show(
    <Professional
      shown={shown}
      texts={texts}
      cite={(format) => Promise.resolve(`cited as ${format}`)}
      onCopy={(words) => {
        copied.push(words);
        return Promise.resolve(true);
      }}
    />,
  );
  expect(copied).toEqual([]);
  await fire('[data-copy="markdown"]', 'click');
  expect(copied).toEqual(['cited as markdown']);
});

test('what could be added is listed with what would tell it; where nothing is lacking, that is said', () => {
  const lacking = {
    gdpr: [{ id: 'dpo', state: 'missing', article: 'Art. 13(1)(b)' }],
    ccpa: [{ id: 'ca-requests', state: 'vague', article: '§ 7011(e)(3)(A)' }],
  } as const;
  show(<Improvements lacking={lacking} texts={texts} />);
  const groups = all('[data-improve-law]');
  expect(groups.map((group) => group.querySelector('h3')?.textContent)).toEqual([t('duties_gdpr'), t('duties_ccpa')]);
  expect(groups.map((group) => group.querySelector('li')?.getAttribute('data-improve'))).toEqual([
    'dpo',
    'ca-requests',
  ]);
  expect(the('[data-improve="dpo"]').textContent).toContain(t('duty_dpo_hint'));
  expect(the('[data-improve="dpo"]').textContent).toContain('Not found: Art. 13(1)(b) GDPR');
  expect(the('[data-improve="ca-requests"]').textContent).toContain('vaguely: CCPA regulations § 7011(e)(3)(A)');
  show(<Improvements lacking={{ gdpr: [], ccpa: [] }} texts={texts} />);
  expect(the('.improvements').textContent).toContain(t('improve_none'));
});
