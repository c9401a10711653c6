import { expect, test } from 'vitest';
import { type Checked, isReady, listed, outcomeOf } from './outcome';

const fine: Checked = { title: 'sizes', state: 'ok', notes: ['zip 14.9 MB of 17'] };
const broken: Checked = { title: 'licences', state: 'failed', notes: ['a: GPL-3.0', 'b: none'] };
const silent: Checked = { title: 'advisories', state: 'unknown', notes: ['the registry did not answer'] };

test('each check has its line, its notes below, and all are counted', () => {
  expect(listed([fine, broken, silent])).toBe(
    [
      'ok         sizes',
      '             zip 14.9 MB of 17',
      'FAILED     licences',
      '             a: GPL-3.0',
      '             b: none',
      'not known  advisories',
      '             the registry did not answer',
      '',
      '1 ok, 1 failed, 1 not known',
    ].join('\n'),
  );
});

test('what failed keeps a release back, what is not known does not', () => {
  expect(isReady([fine, silent])).toBe(true);
  expect(isReady([fine, broken])).toBe(false);
});

test('one problem is enough to fail', () => {
  expect(outcomeOf([], ['measured'])).toEqual({ state: 'ok', notes: ['measured'] });
  expect(outcomeOf(['a problem'], ['measured'])).toEqual({ state: 'failed', notes: ['a problem'] });
});
