import { describe, expect, it, test } from 'vitest';
import { takesOf } from './takes.testing';
import { dateIn } from './updated';

describe('what stands beside a date is no part of it', () => {
  it.each([
    ['Version 1.0, January 2024', '2024-01'],
    ['Version 1.0 January 2024', '2024-01'],
    ['Version 3 – May 2024', '2024-05'],
    ['Version 2, May 2024', '2024-05'],
    ['Version 2.1 May 2024', '2024-05'],
    ['Version 1.2-May 2024', '2024-05'],
    ['v3 May 2024', '2024-05'],
    ['Form 45 May 2024', '2024-05'],
    ['Version 1.0, 3 May 2024', '2024-05-03'],
    ['Version 1.0 3 May 2024', '2024-05-03'],
    ['Version 3.5 of 25/03/2022', '2022-03-25'],
    ['Donkeys, February 2024, version 1.2', '2024-02'],
    ['Effective 25 May 2018 | Copyright 2024', '2018-05-25'],
    ['Updated: 16:09, 29 July 2025', '2025-07-29'],
  ])('%s is %s', (text, date) => expect(dateIn(text)).toBe(date));

  it('a bare number after "version" is that of the version or the day: only the month is sure', () => {
    for (const text of ['Version 3 May 2024', 'Version No. 3 May 2024', 'Version #3 May 2024', 'Rev. 3 May 2024'])
      expect(dateIn(text), text).toBe('2024-05');
    expect(dateIn('Version: 3 May 2024')).toBe('2024-05-03');
    expect(dateIn('Version of 3 May 2024')).toBe('2024-05-03');
  });

  it.each([
    'Date of issue 3 May 2024',
    'Date of Issue. 3 May 2024',
    'Issue date 3 May 2024',
    'Release Date 3 May 2024',
    'DATE OF RELEASE 3-May-2024',
    'Date of this edition 3 May 2024',
    'Date of the current version 3 May 2024',
    'Date of first publication and issue 3 May 2024',
    'Date of issue/release 3 May 2024',
    'Day of issue 3 May 2024',
    'Date of latest rev. 3 May 2024',
    'Date of issue 2024.5.3',
    'Issue 3rd May 2024',
    'Edition 3rd of May 2024',
  ])('the day of which is dated that it came out: %s', (text) => expect(dateIn(text)).toBe('2024-05-03'));

  it.each([
    'Issue 3 May 2024',
    'Release 3 May 2024',
    'Edition 3 May 2024',
    'Date of issue No. 3 May 2024',
    'Date of issue #3 May 2024',
    'Update of version 3 May 2024',
    'Date of acceptance of version 3 May 2024',
  ])('a number that may be of a version is none of a day: %s', (text) => expect(dateIn(text)).toBe('2024-05'));
});

describe('what is no date', () => {
  it.each([
    'Version 2.1 (2024)',
    'Version 2.1/2024',
    'Version 1.2-2024',
    'Version 2.1. 2024',
    'Version 10.3.2.2024',
    'Version 2024.1.3',
    'v2024.05',
    'v2024.05.01',
    'Version 2024.05',
    'Marketing Notice 2024',
    'Decathlon © 2024',
    'Janet Mayor 2024',
    'Novak, Juniper & Augustus 2024',
    'March of Dimes 2024',
    '© 2019–2024',
    '© 2019-2024 Acme',
    'May 2019–2024',
    '03/2024',
    'Regulation (EU) 2016/679',
    'May 3',
    'Updated 00/00/2024',
    'Updated 2024-13-05',
  ])('%s', (text) => expect(dateIn(text)).toBeNull());
});

describe('the ways to write a date', () => {
  it.each([
    ['3rd of May 2024', '2024-05-03'],
    ['May 3rd, 2024', '2024-05-03'],
    ['May 22nd 2024', '2024-05-22'],
    ['MAY 3,2024', '2024-05-03'],
    ['May, 3 2024', '2024-05-03'],
    ['July 12 , 2023', '2023-07-12'],
    ['September/11, 2025', '2025-09-11'],
    ['Monday, May 3, 2024', '2024-05-03'],
    ['Effective: 1 Sept. 2023', '2023-09-01'],
    ['Sept. 1, 2023', '2023-09-01'],
    ['1\u00a0Sep\u00a02023', '2023-09-01'],
    ['03. June, 2022', '2022-06-03'],
    ['3-May-2024', '2024-05-03'],
    ['APRIL-2024', '2024-04'],
    ['Dec. 2023', '2023-12'],
    ['May, 2024', '2024-05'],
    ['2024-05-03', '2024-05-03'],
    ['Version 2024-05-03', '2024-05-03'],
    ['Version 2024.05.03', '2024-05-03'],
    ['2024/5/3', '2024-05-03'],
    ['2024-05-03 10:00', '2024-05-03'],
    ['20.4.2026', '2026-04-20'],
    ['20. 4. 2026', '2026-04-20'],
    ['Version 20.4.2026', '2026-04-20'],
  ])('%s is %s', (text, date) => expect(dateIn(text)).toBe(date));

  it.each([
    ['22/07/2026', '2026-07-22'],
    ['07/22/2026', '2026-07-22'],
    ['06-21-2023', '2023-06-21'],
    ['08/08/2022', '2022-08-08'],
    ['03.04.2024', '2024-04-03'],
    ['03/04/2024', null],
    ['03-04-2024', null],
    // Points elsewhere in the line say nothing of the order.
    ['Version 1.7, 09-08-2025', null],
    ['This policy was last updated on 11/12/2023.', null],
    ['Last updated: 02/24/2025 to update links.', '2025-02-24'],
  ])('day and month of %s: %s', (text, date) => expect(dateIn(text)).toBe(date));

  it('of several the last', () => {
    expect(dateIn('Reviewed on 24/04/2026 and updated on 19/05/2026.')).toBe('2026-05-19');
  });
});

test('a short line at the head dates the policy only where it has a date', () => {
  const dateOf = (text: string) => takesOf(`${text}\n\nWe care.`).updated?.date;
  expect(dateOf('Version 1.0, January 2024')).toBe('2024-01');
  expect(dateOf('Version 3 – May 2024')).toBe('2024-05');
  for (const text of ['Version 2.1 (2024)', 'Marketing Notice 2024', 'Decathlon © 2024', '© 2019–2024'])
    expect(dateOf(text), text).toBeUndefined();
});
