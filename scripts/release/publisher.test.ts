import { describe, expect, test } from 'vitest';
import { isPlaceholder, PROJECT, publisherOf } from '../../lib/about/project';
import { problemsOf } from './publisher';

const complete = {
  name: 'Ada Lovelace',
  funding: 'Paid for by its authors.',
  contact: 'hello@candor-reads.org',
  reports: 'wrong+answers@candor-reads.org',
  addOnIds: { firefox: 'candor@candor-reads.org', chromium: null },
};

describe('who publishes it, in a release', () => {
  test('lets a complete file pass, before and after the first upload to each store', () => {
    expect(problemsOf(complete)).toEqual([]);
    const chromium = 'abcdefghijklmnopabcdefghijklmnop';
    const firefox = '{01234567-89ab-cdef-0123-456789abcdef}';
    expect(problemsOf({ ...complete, addOnIds: { firefox, chromium } })).toEqual([]);
  });

  test('refuses placeholders, each by its name', () => {
    const problems = problemsOf({
      name: '<who publishes it>',
      funding: '<who pays>',
      contact: 'contact@candor.example',
      reports: 'reports@candor.example',
      addOnIds: { firefox: 'candor@candor.example', chromium: null },
    });
    expect(problems.map((problem) => /"(\w+)" is still the placeholder/.exec(problem)?.[1])).toEqual([
      'name',
      'funding',
      'contact',
      'reports',
      'firefox',
    ]);
  });

  test.each([
    ['name', ''],
    ['name', ' <your name> '],
    ['funding', '  '],
    ['contact', 'somebody@example.com'],
    ['contact', 'candor-reads.org'],
    ['reports', 'a@b@c.org'],
    ['reports', 'a@c.org?bcc=d@c.org'],
    ['reports', 42],
  ])('refuses %s: %j', (field, value) => {
    const problems = problemsOf({ ...complete, [field]: value });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`"${field}"`);
  });

  test('refuses ids that no store gives', () => {
    for (const addOnIds of [
      undefined,
      { firefox: 'candor', chromium: null },
      { firefox: 'candor@candor.example', chromium: null },
      { firefox: complete.addOnIds.firefox },
      { firefox: complete.addOnIds.firefox, chromium: 'candor' },
    ])
      expect(problemsOf({ ...complete, addOnIds }), JSON.stringify(addOnIds)).toHaveLength(1);
    expect(problemsOf([])).toHaveLength(1);
  });
});

describe('the id of the add-on for Firefox', () => {
  // Firefox keeps settings and history by it: under another id Candor would begin anew, and the store would call it another add-on.
  test('is settled, whoever publishes it, and stays', () => {
    expect(PROJECT.addOnIds.firefox).toBe('{b15f0384-a117-4181-b8a3-ac5209d66fb7}');
    expect(problemsOf(PROJECT).filter((problem) => problem.includes('firefox'))).toEqual([]);
  });
});

describe('who publishes it', () => {
  test('is told only when all of it is given', () => {
    expect(publisherOf(complete)).toEqual({
      name: complete.name,
      funding: complete.funding,
      contact: complete.contact,
      reports: complete.reports,
    });
    expect(publisherOf({ ...complete, reports: 'reports@candor.example' })).toBeNull();
    expect(publisherOf({ ...complete, funding: '' })).toBeNull();
  });

  test('is no placeholder because it is short or in capitals', () => {
    expect(isPlaceholder('NLNET FOUNDATION')).toBe(false);
    expect(isPlaceholder('hello@example.community')).toBe(false);
    expect(isPlaceholder('hello@mail.example.org')).toBe(true);
  });
});
