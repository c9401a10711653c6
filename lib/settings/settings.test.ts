import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Report, ReportItem } from '../types';
import {
  DEFAULTS,
  exportSettings,
  importSettings,
  MIGRATIONS,
  migrate,
  readSettings,
  SETTINGS_VERSION,
  type Settings,
  toStore,
} from '.';
import { isLeftAlone, siteName } from './sites';
import { yourGrade } from './your-grade';

const chosen: Settings = {
  version: 2,
  detect: false,
  leaveAlone: ['example.com', 'mail.example.org'],
  badge: false,
  language: 'de',
  theme: 'dark',
  weights: { tracking: 2, sharing: 1, rights: 0 },
  matters: ['sells-data', 'delete'],
  place: 'uk',
};

describe('reading settings', () => {
  test('what was stored comes back as it was', () => expect(readSettings(chosen)).toEqual(chosen));

  test.each([
    ['nothing', undefined],
    ['a list', [chosen]],
    ['a text', '{"detect":false}'],
    ['nonsense in every field', { ...Object.fromEntries(Object.keys(chosen).map((key) => [key, '<b>'])) }],
  ])('%s: the defaults', (_, stored) => expect(readSettings(stored)).toEqual(DEFAULTS));

  test('one field that is wrong leaves the others alone', () => {
    expect(readSettings({ ...chosen, theme: 'pink' })).toEqual({ ...chosen, theme: 'auto' });
    expect(readSettings({ ...chosen, weights: { ...chosen.weights, tracking: 99 } }).weights).toEqual({
      tracking: 1,
      sharing: 1,
      rights: 0,
    });
  });

  test('no pillar at all is no choice', () => {
    expect(readSettings({ ...chosen, weights: { tracking: 0, sharing: 0, rights: 0 } }).weights).toEqual(
      DEFAULTS.weights,
    );
  });

  test('sites are cleaned, sorted and counted once; questions are those of the checklist', () => {
    const given = { ...chosen, leaveAlone: ['https://www.b.example/x', 'a.example', 'b.example', 5, '<b>'] };
    expect(readSettings({ ...given, matters: ['delete', 'no-such-item'] })).toMatchObject({
      leaveAlone: ['a.example', 'b.example'],
      matters: ['delete'],
    });
  });

  test('of the first version: nobody was asked where they live', () => {
    const { place: _later, ...first } = chosen;
    expect(readSettings({ ...first, version: 1 })).toEqual({ ...chosen, place: null });
    expect(readSettings({ ...chosen, place: 'moon' }).place).toBeNull();
  });

  test('each version has its step to the next one', () => expect(MIGRATIONS).toHaveLength(SETTINGS_VERSION - 1));

  test('an older version goes through every step from its own on', () => {
    const steps = [1, 2, 3].map((step) => (old: object) => ({ ...old, [`step${step}`]: true }));
    expect(migrate({ version: 2 }, steps)).toEqual({ version: 2, step2: true, step3: true });
    expect(migrate({ version: 4 }, steps)).toEqual({ version: 4 });
    expect(migrate({}, steps)).toMatchObject({ step1: true, step2: true, step3: true });
  });

  test('of a later version: what we know of it, and what it has beside that stays', () => {
    const later = { ...chosen, version: 9, colour: 'red' };
    expect(readSettings(later)).toEqual(later);
    expect(importSettings(exportSettings(readSettings(later)))).toEqual(later);
  });
});

describe('what is stored', () => {
  test('is what was chosen, and is read again', () => {
    for (const stored of [undefined, 'nonsense', {}, DEFAULTS, { ...chosen, version: 1 }])
      expect(readSettings(toStore(stored, chosen))).toEqual(chosen);
  });

  test('of a later version stays, save what the reader changes', () => {
    const later = { ...chosen, version: 9, colour: 'red', theme: { day: 'light', night: 'dark' } };
    const seen = readSettings(later);
    expect(seen.theme).toBe('auto');
    expect(toStore(later, { ...seen, badge: true })).toEqual({ ...later, badge: true });
    expect(toStore(later, { ...seen, theme: 'dark' })).toEqual({ ...later, theme: 'dark' });
  });

  test('whatever stood there, the settings come back as they were chosen', () => {
    fc.assert(
      fc.property(fc.anything(), fc.boolean(), (stored, badge) => {
        const wanted = { ...readSettings(stored), badge };
        expect(readSettings(toStore(stored, wanted))).toEqual(wanted);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('export and import', () => {
  test('come back the same', () => expect(importSettings(exportSettings(chosen))).toEqual(chosen));

  test.each(['', 'no JSON', '[]', '{"detect":false}', JSON.stringify({ kind: 'report' })])('%j is refused', (file) =>
    expect(importSettings(file)).toBeNull(),
  );
});

describe('a file that names what every object has', () => {
  const given = '{"detect":false,"theme":"dark","leaveAlone":["evil.example"],"toString":1}';
  test.each([
    ['its prototype', `{"kind":"candor-settings","__proto__":${given}}`],
    ['that of its weights', `{"kind":"candor-settings","weights":{"__proto__":{"tracking":0}}}`],
    ['its constructor', `{"kind":"candor-settings","constructor":{"prototype":${given}},"toString":"x"}`],
  ])('%s: changes no setting, and nothing else', (_, file) => {
    const settings = importSettings(file);
    expect(settings).toEqual(DEFAULTS);
    expect(Object.getPrototypeOf(settings)).toBe(Object.prototype);
    expect(Object.keys(settings ?? {}).toSorted()).toEqual(Object.keys(DEFAULTS).toSorted());
    expect(importSettings(exportSettings(settings ?? DEFAULTS))).toEqual(DEFAULTS);
    const stored = JSON.parse(file.replace('"kind":"candor-settings",', ''));
    expect(readSettings(toStore(stored, { ...DEFAULTS, badge: false }))).toEqual({
      ...DEFAULTS,
      badge: false,
    });
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect({}).not.toHaveProperty('detect');
  });

  test('what kind of file it is must be said by itself', () => {
    expect(importSettings(`{"__proto__":${exportSettings(DEFAULTS)}}`)).toBeNull();
  });
});

describe('sites', () => {
  test.each<[typed: string, name: string | null]>([
    ['example.com', 'example.com'],
    [' https://www.Example.com/some/page?x ', 'example.com'],
    ['http://127.0.0.1:8080/', '127.0.0.1'],
    ['münchen.example', 'xn--mnchen-3ya.example'],
    ['localhost', 'localhost'],
    ['com', null],
    ['two words.com', null],
    ['javascript:alert(1)', null],
    ['ftp://example.com', null],
    ['', null],
  ])('%j is %j', (typed, name) => expect(siteName(typed)).toBe(name));

  test.each<[address: string, alone: boolean]>([
    ['https://example.com/privacy', true],
    ['https://legal.example.com/privacy', true],
    ['https://notexample.com/privacy', false],
    ['https://example.com.evil.example/', false],
    ['nonsense', false],
  ])('%s left alone: %s', (address, alone) => expect(isLeftAlone(['example.com'], address)).toBe(alone));
});

describe('your grade', () => {
  const item = (id: ReportItem['id'], answer: string) => ({ id, answer }) as ReportItem;
  const grade = (score: number) => ({ score, letter: 'C' as const, betterThan: 0.5 });
  const report = {
    grades: { overall: grade(50), tracking: grade(80), sharing: grade(50), rights: grade(20) },
    items: [item('sells-data', 'yes'), item('delete', 'yes'), item('breach-notice', 'unclear')],
  } as unknown as Report;
  const wish = (changes: Partial<Settings>) => yourGrade(report, { ...DEFAULTS, ...changes });

  test('with the shipped weights there is none', () => expect(wish({})).toBeNull());

  test('without a shipped grade there is none', () => {
    const none = { overall: null, tracking: null, sharing: null, rights: null };
    expect(yourGrade({ ...report, grades: none }, chosen)).toBeNull();
  });

  test('a pillar that counts nothing weighs nothing', () => {
    expect(wish({ weights: { tracking: 1, sharing: 1, rights: 0 } })).toMatchObject({ score: 66, letter: 'B' });
    expect(wish({ weights: { tracking: 0, sharing: 0, rights: 1 } })).toMatchObject({ score: 20, letter: 'D' });
  });

  test('a pillar that counts twice pulls', () => {
    const even = wish({ weights: { tracking: 0.5, sharing: 0, rights: 0.5 } })?.score ?? 0;
    expect(wish({ weights: { tracking: 0.5, sharing: 0, rights: 2 } })?.score).toBeLessThan(even);
    expect(wish({ weights: { tracking: 2, sharing: 0, rights: 0.5 } })?.score).toBeGreaterThan(even);
  });

  test('what matters counts like one more pillar; unclear answers do not', () => {
    const without = wish({ matters: ['breach-notice'] })?.score ?? 0;
    expect(wish({ matters: ['delete'] })).toMatchObject({ matters: ['delete'] });
    expect(wish({ matters: ['delete'] })?.score).toBeGreaterThan(without);
    expect(wish({ matters: ['sells-data'] })?.score).toBeLessThan(without);
  });
});
