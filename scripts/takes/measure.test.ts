import { expect, test } from 'vitest';
import { isShown, type Labels, type Measure, measured, plainName, shownBy, tableOf } from './measure';

const labels = (changes: Partial<Labels> = {}): Labels => ({
  ...{ takes: {}, purposes: {}, asked: {}, company: '', updated: '' },
  ...changes,
});
const of = (measures: readonly Measure[], id: string): Measure | undefined => measures.find((one) => one.id === id);

test('only where the readers agree is Candor right or wrong', () => {
  const photos = labels({ takes: { photos: true } });
  const measures = measured([
    { a: photos, b: photos, candor: photos },
    { a: photos, b: photos, candor: labels() },
    { a: photos, b: labels(), candor: photos },
    { a: labels({ takes: { photos: false } }), b: labels(), candor: photos },
  ]);
  expect(of(measures, 'photos')).toEqual({
    ...{ part: 'kinds', id: 'photos', policies: 4, agreed: 3, stated: 2, right: 1 / 3, f1: 0.5 },
  });
  expect(of(measures, 'health')?.f1).toBeNull();
});

test('another answer is stated, but not right', () => {
  const yes = labels({ asked: { refused: 'yes' } });
  const both = labels({ asked: { refused: 'both' } });
  expect(of(measured([{ a: yes, b: yes, candor: both }]), 'refused')).toMatchObject({ right: 0, f1: 1 });
});

test('names are the same whatever their dots and case', () => {
  expect(plainName('The ACME Co., Ltd.')).toBe(plainName('Acme Co Ltd'));
  expect(plainName('Acme S.A.')).not.toBe(plainName('Acme S.p.A.'));
});

test('what rests on the checklist is shown as that is, whatever is measured here', () => {
  const located: Measure = {
    ...{ part: 'kinds', id: 'precise-location', policies: 40, agreed: 40, stated: 20, right: 0.95, f1: 0.9 },
  };
  expect(shownBy([located]).kinds).toEqual([]);
  expect(tableOf([located]).at(-1)).toContain('as the checklist');
});

test('what misses a bar is not shown', () => {
  const good: Measure = { part: 'asked', id: 'refused', policies: 40, agreed: 36, stated: 20, right: 0.95, f1: 0.9 };
  expect(isShown(good)).toBe(true);
  for (const worse of [{ agreed: 31 }, { stated: 2 }, { right: 0.89 }, { f1: 0.79 }, { right: null }, { f1: null }])
    expect(isShown({ ...good, ...worse })).toBe(false);
  expect(shownBy([good])).toEqual({ kinds: [], purposes: [], asked: ['refused'], company: false, updated: false });
  expect(tableOf([good]).at(-1)).toBe('| `refused` | 36 of 40 | 20 | 95 % | 90 % | yes |');
});
