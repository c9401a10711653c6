import { expect, it } from 'vitest';
import { dayText, policyDate } from './policy-date';

it.each([
  ['2026-04-20', 'en', '20 April 2026'],
  ['2026-04-20', 'de', '20. April 2026'],
  ['2026-01-01', 'de', '1. Januar 2026'],
  ['2026-04-20', 'fr', '20 avril 2026'],
  ['2026-04-01', 'fr', '1er avril 2026'],
  ['2026-04-20', 'es', '20 de abril de 2026'],
  ['2024-05', 'en', 'May 2024'],
  ['2024-05', 'es', 'mayo de 2024'],
  ['2024-02-29', 'en', '29 February 2024'],
])('%s in "%s" is "%s", whatever the time zone', (date, language, words) => {
  expect(policyDate(date, language)).toBe(words);
});

it.each(['2026-04-31', '2023-02-29', '2026-13', '2026', '', 'May 2024', '<b>2024-05-03</b>'])(
  '"%s" is no date, and is not made one',
  (date) => {
    expect(policyDate(date, 'en')).toBeNull();
  },
);

it.each(['en', 'de', 'fr', 'es'])('a day of our own is written as a policy’s date is, in "%s"', (language) => {
  for (const [month, day] of [
    [3, 20],
    [4, 1],
    [11, 31],
  ] as const) {
    const iso = `2026-${String(month + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    if (!policyDate(iso, language)) continue;
    expect(dayText(new Date(2026, month, day, 12).getTime(), language)).toBe(policyDate(iso, language));
  }
});
