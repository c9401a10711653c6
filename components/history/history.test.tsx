import { describe, expect, test, vi } from 'vitest';
import { fakeReport } from '../../lib/extension/extension.testing';
import { differencesOf } from '../../lib/history/differences';
import type { KeptPolicies, PolicyEntry } from '../../lib/history/record';
import type { Report, ReportItem } from '../../lib/types';
import { reportItem as item, t, testPage, texts } from '../shared/page.testing';
import { Compare, type Compared } from './compare';
import { History } from './history';

const page = testPage();
const date = (at: number): string => `day ${at}`;
const { each: shown } = page;

const entry = (
  host: string,
  score: number,
  seen: number,
  changes: Partial<PolicyEntry> = {},
  report: Partial<Report> = {},
): PolicyEntry => {
  const letter = score > 60 ? 'A' : 'E';
  const made = fakeReport({ ...report, title: `Privacy of ${host}` });
  const grades = { ...made.grades, overall: { letter, score, betterThan: 0.5 } } as const;
  return {
    address: `https://${host}/privacy`,
    host,
    title: `Privacy of ${host}`,
    firstSeen: 1,
    lastSeen: seen,
    document: '',
    fetched: false,
    current: { report: { ...made, grades }, hash: '', since: seen, until: seen },
    previous: null,
    ...changes,
  };
};
const old = { report: fakeReport({}), hash: '', since: 1, until: 2 };
const POLICIES = [
  entry('b.example', 10, 30),
  entry('c.example', 90, 20, { previous: old }),
  entry('a.example', 50, 10),
];

const erased = async (): Promise<void> => undefined;
const events = { onErase: vi.fn(erased), onEraseAll: vi.fn(erased), onSave: vi.fn() };
const list = (policies = POLICIES, cannot: Partial<KeptPolicies> = {}, failedToErase = false, detects = true): void =>
  page.show(
    <History
      kept={{ policies, unreadable: 0, closed: null, ...cannot }}
      failedToErase={failedToErase}
      detects={detects}
      texts={texts}
      date={date}
      links={{
        report: (p) => `report ${p}`,
        change: (p) => `change ${p}`,
        compare: (some) => `compare ${some.join(' ')}`,
      }}
      {...events}
    />,
  );
const hosts = (): string[] => shown('[data-policy]', 'data-policy').map((address) => new URL(address ?? '').host);
/** Gives a field its value as a reader would. */
const fill = async (selector: string, value: string, type: string): Promise<void> => {
  Object.defineProperty(page.the(selector), 'value', { value, configurable: true, writable: true });
  await page.fire(selector, type);
};

describe('the history', () => {
  test('says when it could not be erased', () => {
    list();
    expect(page.the('[data-part="erasing"]').textContent).toBe('');
    list(POLICIES, {}, true);
    expect(page.the('[data-part="erasing"]').textContent).toContain('still in the history');
  });

  test('empty: says how policies get here, and offers nothing to erase', () => {
    list([]);
    expect(page.the('.empty').textContent).toContain('Nothing here yet');
    expect(page.all('button')).toEqual([]);
    list([], {}, false, false);
    expect(page.the('.empty').textContent).toBe(t('history_empty_off'));
  });

  test('kept by a newer version, or by none that the browser opens: says so, and what can be erased can be', () => {
    list([], { closed: 'newer' });
    expect(page.the('.empty').textContent).toContain('newer version');
    expect(page.all('button')).toHaveLength(1);
    list([], { closed: 'closed' });
    expect(page.the('.empty').textContent).toContain('browser');
    expect(page.all('button')).toEqual([]);
  });

  test('what another version kept and this one cannot read is counted, and can be erased', () => {
    list([], { unreadable: 2 });
    expect(page.the('[data-unreadable]').textContent).toContain('2 policies');
    expect(page.all('.empty')).toEqual([]);
    expect(page.all('button')).toHaveLength(1);
    list(POLICIES, { unreadable: 1 });
    expect(page.the('[data-unreadable]').textContent).toContain('1 policy');
    expect(hosts()).toHaveLength(3);
  });

  test('names each policy with its grade in words, and a change with its day', () => {
    list();
    expect(hosts()).toEqual(['b.example', 'c.example', 'a.example']);
    expect(page.the('[data-overall="A"]').textContent).toContain('grade A, on a scale from A');
    expect(page.all('[data-changed]').map((e) => e.textContent)).toEqual([expect.stringContaining('day 20')]);
    expect(shown('.when a', 'href')).toEqual(['change https://c.example/privacy']);
  });

  test.each([
    ['host', ['a.example', 'b.example', 'c.example']],
    ['grade', ['c.example', 'a.example', 'b.example']],
    ['changed', ['c.example', 'b.example', 'a.example']],
    ['seen', ['b.example', 'c.example', 'a.example']],
  ])('sorted by %s', async (sort, wanted) => {
    list();
    await fill('select', sort, 'change');
    expect(hosts()).toEqual(wanted);
  });

  test('searched by site or title, whatever the case', async () => {
    list();
    await fill('input[type="search"]', ' PRIVACY c.ex', 'input');
    expect(hosts()).toEqual(['c.example']);
    await fill('input[type="search"]', 'zebra', 'input');
    expect(hosts()).toEqual([]);
    expect(page.the('.tools [role="status"]').textContent).toContain('“zebra”');
  });

  test('two to four chosen ones can be compared; one more takes the place of the first', async () => {
    list([...POLICIES, entry('d.example', 5, 4), entry('e.example', 5, 3)]);
    await page.fire('[data-policy*="//b."] input', 'change');
    expect(page.all('.compare-link')).toEqual([]);
    for (const host of ['c', 'a', 'd', 'e']) await page.fire(`[data-policy*="//${host}."] input`, 'change');
    expect(shown('.compare-link', 'href')).toEqual([
      `compare ${['c', 'a', 'd', 'e'].map((host) => `https://${host}.example/privacy`).join(' ')}`,
    ]);
  });

  test('tells a grade that is not sure with its neighbour, and invents none', () => {
    const unsure = (host: string): PolicyEntry => {
      const made = entry(host, 10, 30);
      const { current } = made;
      const { overall, tracking } = current.report.grades;
      const grades = {
        ...current.report.grades,
        overall: overall && { ...overall, perhaps: 'D' as const },
        tracking: tracking && { ...tracking, perhaps: 'E' as const },
      };
      return { ...made, current: { ...current, report: { ...current.report, grades } } };
    };
    list([unsure('b.example'), entry('c.example', 90, 20)]);
    expect(page.the('[data-policy*="//b."] h2').textContent).toContain(t('grade_perhaps_spoken', 'E', 'D'));
    expect(page.the('[data-policy*="//b."] .who').textContent).toContain(`${t('pillar_tracking')} D (perhaps E) ·`);
    expect(shown('[data-perhaps]', 'data-perhaps')).toEqual(['D']);
    expect(page.the('[data-perhaps]').textContent).toBe(`${t('overall')} E (perhaps D) · `);
    expect(page.the('[data-policy*="//c."] h2').textContent).toContain(t('grade_spoken', 'A'));
  });

  test('erases only after it was asked twice', async () => {
    list();
    await page.fire('[data-policy*="//c."] .erase', 'click');
    expect(page.the('legend').textContent).toContain('c.example');
    expect(events.onErase).not.toHaveBeenCalled();
    await page.fire('.confirm button:not([data-confirm])', 'click');
    expect(page.all('.confirm')).toEqual([]);
    await page.fire('[data-policy*="//c."] .erase', 'click');
    await page.fire('[data-confirm]', 'click');
    expect(events.onErase).toHaveBeenCalledExactlyOnceWith('https://c.example/privacy');
    await page.fire('.page-head .erase', 'click');
    expect(events.onEraseAll).not.toHaveBeenCalled();
    await page.fire('.page-head [data-confirm]', 'click');
    expect(events.onEraseAll).toHaveBeenCalledOnce();
  });
});

describe('policies side by side', () => {
  const compared = (host: string, items: ReportItem[]): Compared => ({
    ...{ key: host, host, title: `Privacy of ${host}`, page: host === 'file.md' ? null : `report ${host}` },
    report: fakeReport({ items }),
  });
  const policies = [
    compared('a.example', [item('sells-data', 'yes'), item('affiliates', 'yes'), item('children', 'excluded')]),
    compared('b.example', [
      item('affiliates', 'yes'),
      item('sells-data', 'no', 'We sell nothing.'),
      item('children', 'excluded'),
    ]),
    compared('file.md', [item('affiliates', 'no'), item('sells-data', 'no'), item('children', 'excluded')]),
  ];
  const draw = (changes: Partial<Parameters<typeof Compare>[0]> = {}): void =>
    page.show(
      <Compare
        {...differencesOf(policies.map(({ report }) => report))}
        policies={policies}
        texts={texts}
        historyPage="list"
        onFile={null}
        adding={null}
        {...changes}
      />,
    );

  test('lead with what each is better on, and what the others say', () => {
    draw();
    expect(page.the('[data-better="0"]').textContent).toContain(t('compare_no_better', 'a.example'));
    expect(shown('[data-better="1"] [data-better-item]', 'data-better-item')).toEqual(['sells-data']);
    expect(shown('[data-better="2"] [data-better-item]', 'data-better-item')).toContain('sells-data');
    expect(page.the('[data-better="1"]').textContent).toContain(
      `a.example: ${texts.items.said(item('sells-data', 'yes'))}`,
    );
    expect(page.the('[data-better="1"]').textContent).not.toContain('file.md:');
    const quotes = page.all('[data-better-item] blockquote');
    expect(quotes.length).toBeGreaterThan(0);
    expect(quotes.map((one) => one.getAttribute('lang'))).toEqual(quotes.map(() => 'en'));
  });

  test('each with its letters at the top', () => {
    draw();
    expect(shown('[data-letters]', 'data-letters')).toEqual(['0', '1', '2']);
    const { textContent } = page.the('[data-letters="0"]');
    const { grades } = fakeReport({});
    expect(textContent).toContain(`${t('pillar_sharing')} ${grades.sharing?.letter}`);
    expect(textContent).toContain(t('grade_spoken', grades.overall?.letter ?? ''));
  });

  test('with a grade that is not sure told with its neighbour', () => {
    const { grades } = fakeReport({});
    const overall = grades.overall && { ...grades.overall, perhaps: 'B' as const };
    const [first, ...others] = policies;
    if (!first) throw new Error('nothing to compare');
    draw({ policies: [{ ...first, report: { ...first.report, grades: { ...grades, overall } } }, ...others] });
    expect(page.the('[data-letters="0"]').textContent).toContain(t('grade_perhaps_spoken', 'C', 'B'));
    expect(page.the('[data-letters="1"]').textContent).toContain(t('grade_spoken', 'C'));
    expect(new Set(shown('[data-perhaps]', 'data-perhaps'))).toEqual(new Set(['B']));
  });

  test('then every question with all answers; on demand only what differs', async () => {
    draw();
    expect(shown('[data-compare-item]', 'data-compare-item')).toHaveLength(3);
    expect(shown('[data-differs]', 'data-compare-item').toSorted()).toEqual(['affiliates', 'sells-data']);
    expect(page.all('[data-compare-item="sells-data"] td').map((e) => e.getAttribute('data-answer'))).toEqual([
      'yes',
      'no',
      'no',
    ]);
    expect(shown('thead a', 'href')).toEqual(['report a.example', 'report b.example']);
    Object.assign(page.the('[name="only"]'), { checked: true });
    await page.fire('[name="only"]', 'change');
    expect(shown('[data-compare-item]', 'data-compare-item')).not.toContain('children');
  });

  test('one can be added from a file, as long as there is room', () => {
    draw({ onFile: () => undefined, adding: 'failed' });
    expect(page.all('[name="compare-file"]')).toHaveLength(1);
    expect(page.the('[role="status"]').textContent).toBe(t('compare_add_failed'));
    draw();
    expect(page.all('[name="compare-file"]')).toEqual([]);
  });
});
