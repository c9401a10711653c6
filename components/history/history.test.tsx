import { describe, expect, test, vi } from 'vitest';
import { fakeReport } from '../../lib/extension/extension.testing';
import type { PolicyEntry } from '../../lib/history/record';
import { itemTexts } from '../../lib/texts';
import type { Report, ReportItem } from '../../lib/types';
import { Change } from '../change/change';
import { News } from '../popup/change-news';
import { ReportPage } from '../report/report-page';
import { CopyButtons } from '../shared/export-menu';
import { t, testPage } from '../shared/page.testing';
import { todoWith } from '../shared/todo/todo.testing';
import { Compare } from './compare';
import { History } from './history';

const page = testPage();
const texts = { t, items: itemTexts(t), languageName: () => null };
const date = (at: number): string => `day ${at}`;
const shown = (selector: string, of: string): (string | null)[] => page.all(selector).map((e) => e.getAttribute(of));

const item = (id: ReportItem['id'], answer: string, quote = ''): ReportItem => ({
  id,
  answer,
  pillar: 'sharing',
  tone: 'neutral',
  confidence: 1,
  prevalence: 0.5,
  evidence: quote ? [{ quote, heading: '', block: 0 }] : [],
});
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

const events = { onErase: vi.fn(), onEraseAll: vi.fn(), onSave: vi.fn() };
const list = (policies = POLICIES): void =>
  page.show(
    <History
      policies={policies}
      texts={texts}
      date={date}
      links={{ report: (p) => `report ${p}`, change: (p) => `change ${p}`, compare: (l, r) => `compare ${l} ${r}` }}
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
  test('empty: says how policies get here, and offers nothing to erase', () => {
    list([]);
    expect(page.the('.empty').textContent).toContain('Nothing here yet');
    expect(page.all('button')).toEqual([]);
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
    expect(page.the('[role="status"]').textContent).toContain('“zebra”');
  });

  test('two chosen ones can be compared; a third takes the place of the first', async () => {
    list();
    expect(page.all('.compare-link')).toEqual([]);
    for (const host of ['b', 'c', 'a']) await page.fire(`[data-policy*="//${host}."] input`, 'change');
    expect(shown('.compare-link', 'href')).toEqual(['compare https://c.example/privacy https://a.example/privacy']);
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

describe('two policies side by side', () => {
  test('every item with both answers; on demand only what differs', async () => {
    const [left, right] = [
      entry('a.example', 50, 1, {}, { items: [item('sells-data', 'yes'), item('affiliates', 'yes')] }),
      entry('b.example', 90, 1, {}, { items: [item('affiliates', 'yes'), item('sells-data', 'no')] }),
    ];
    page.show(<Compare left={left} right={right} texts={texts} historyPage="list" reportPage={(p) => p} />);
    expect(shown('[data-compare-item]', 'data-compare-item')).toEqual(['sells-data', 'affiliates']);
    expect(shown('[data-differs]', 'data-compare-item')).toEqual(['sells-data']);
    expect(page.all('[data-compare-item="sells-data"] td').map((e) => e.getAttribute('data-answer'))).toEqual([
      'yes',
      'no',
    ]);
    Object.assign(page.the('input'), { checked: true });
    await page.fire('input', 'change');
    expect(shown('[data-compare-item]', 'data-compare-item')).toEqual(['sells-data']);
  });
});

const NEWS = {
  address: 'https://a.example/privacy',
  until: 100,
  since: 200,
  sameChecklist: false,
  grades: [{ name: 'sharing', before: { letter: 'B', score: 70, betterThan: 0 }, after: null }],
  answers: [
    {
      id: 'sells-data',
      before: item('sells-data', 'no', 'We <b>never</b> sell.'),
      after: item('sells-data', 'yes', 'We sell.'),
    },
  ],
} as const;
const news = { ...NEWS, grades: [...NEWS.grades], answers: [...NEWS.answers] };

describe('a change', () => {
  test('the news say since when, which grades, and how many answers', () => {
    page.show(<News news={news} link="change" texts={texts} date={date} />);
    const { textContent } = page.the('.news');
    for (const words of ['day 100', 'Sharing: –, was B', '1 answer differs']) expect(textContent).toContain(words);
    const { textContent: answer } = page.the('.news [data-answer-change="sells-data"]');
    for (const given of ['no', 'yes']) expect(answer).toContain(texts.items.answer('sells-data', given));
  });

  test('the page shows answers with their quotes, and sentences with their changed words', () => {
    const sentences = [
      {
        place: 0,
        before: [
          { text: 'We sell ', changed: false },
          { text: 'nothing.', changed: true },
        ],
        after: [
          { text: 'We sell ', changed: false },
          { text: '<i>all</i>.', changed: true },
        ],
      },
      { place: 1, before: null, after: [{ text: 'New.', changed: false }] },
      { place: 2, before: [{ text: 'Old.', changed: false }], after: null },
    ];
    page.show(
      <Change
        host="a.example"
        title="Privacy"
        news={news}
        sentences={sentences}
        texts={texts}
        date={date}
        historyPage="list"
      />,
    );
    expect(shown('[data-change]', 'data-change')).toEqual(['reworded', 'added', 'dropped']);
    expect(page.all('del, ins').map((e) => e.textContent)).toEqual(['nothing.', '<i>all</i>.']);
    expect(page.all('blockquote').map((e) => e.textContent)).toEqual(['We <b>never</b> sell.', 'We sell.']);
    expect(page.all('main i, main b')).toEqual([]);
    expect(page.the('main').textContent).toContain("Candor's own rules changed");
  });

  test('none is known: says so', () => {
    page.show(<Change host="" title="" news={null} sentences={[]} texts={texts} date={date} historyPage="list" />);
    expect(page.the('.empty').textContent).toBe('Candor knows of no change to this policy.');
  });
});

describe('copies', () => {
  test.each([true, false])('allowed: %s', async (allowed) => {
    const onCopy = vi.fn(async () => allowed);
    page.show(<CopyButtons t={t} words={(format) => `words as ${format}`} onCopy={onCopy} />);
    await page.fire('[data-copy="markdown"]', 'click');
    await vi.waitFor(() => expect(page.the('[role=status]').textContent).not.toBe(''));
    expect(onCopy).toHaveBeenCalledExactlyOnceWith('words as markdown');
    expect(shown('[data-copied]', 'data-copied')).toEqual(allowed ? ['markdown'] : []);
    expect(page.all('textarea')).toHaveLength(allowed ? 0 : 1);
  });

  test('the page to print holds every answer once, each with at most one quote', () => {
    const report = fakeReport({
      items: [item('sells-data', 'yes', 'We sell <u>it</u>.'), item('affiliates', 'not-stated')],
    });
    page.show(
      <ReportPage
        todo={todoWith()}
        methodPage="/method.html"
        report={report}
        address="https://a.example/"
        host="a.example"
        date=""
        texts={texts}
        historyPage="list"
        onPrint={() => {}}
        words={() => ''}
        onCopy={async () => true}
      />,
    );
    expect(shown('[data-item]', 'data-item')).toEqual(['sells-data', 'affiliates']);
    expect(page.all('blockquote').map((e) => e.textContent)).toEqual(['We sell <u>it</u>.']);
    expect(page.the('main').getAttribute('data-overall')).toBe('C');
  });
});
