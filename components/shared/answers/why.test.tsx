import { describe, expect, test } from 'vitest';
import type { Collection, GradeWhy, Report, ReportItem } from '../../../lib/types';
import { MethodPage } from '../../method/method-page';
import { ReportPage } from '../../report/report-page';
import { t, testPage, texts } from '../page.testing';
import { todoWith } from '../todo/todo.testing';
import { ReportView } from './report-view';

const page = testPage();
const { all, the } = page;

const item = (id: ReportItem['id'], answer: string, tone: ReportItem['tone'], changes = {}): ReportItem => ({
  ...{ id, answer, tone, pillar: 'sharing', confidence: 0.95, prevalence: 0.5 },
  evidence: tone === 'silent' ? [] : [{ quote: `About ${id}.`, heading: '', block: 1 }],
  ...changes,
});
const why: GradeWhy = {
  caps: [{ item: 'sells-data', because: 'admitted', best: 'D' }],
  cost: [
    { item: 'sells-data', answer: 'yes', points: -9 },
    { item: 'affiliates', answer: 'not-stated', points: -2 },
  ],
  earned: [{ item: 'delete', answer: 'yes', points: 3 }],
  lift: [
    { item: 'sells-data', answer: 'no', score: 61, letter: 'B' },
    { item: 'affiliates', answer: 'no', score: 37, letter: 'D' },
  ],
};
const grade = { letter: 'D', score: 35.21, betterThan: 0.3 } as const;
const report: Report = {
  ...{ status: 'graded', title: 'Privacy', kind: 'privacy-policy', language: 'en', words: 900 },
  grades: { overall: { ...grade, why }, tracking: grade, sharing: { ...grade, why }, rights: null },
  items: [
    item('sells-data', 'yes', 'concern', { attributes: { sale: 'law-only' } }),
    item('affiliates', 'not-stated', 'silent'),
    item('delete', 'yes', 'good', { confidence: 0.6, attributes: { audience: 'some' } }),
  ],
  summary: ['much', 'few-promises'],
  standouts: [],
  corpusSize: 339,
  checklistVersion: '1',
};

const show = (changes: Partial<Report> = {}): void =>
  page.show(
    <ReportView
      todo={todoWith()}
      report={{ ...report, ...changes }}
      host="shop.example"
      texts={texts}
      onShowQuote={async () => true}
      highlights={null}
      method="/method.html?tab=7"
      about="/about.html"
    />,
  );
const reasons = (which: string): string[] =>
  all(`[data-why="${which}"] [data-reason]`).map(
    (e) => `${e.getAttribute('data-effect')} ${e.getAttribute('data-reason')}`,
  );

describe('what a letter is about', () => {
  test('is the policy and not the company, with its date and what was not read', () => {
    show({ dated: 'Last updated: <b>May</b> 3, 2024', unread: ['cookies', 'regional'], cut: true });
    expect(the('.this-policy').textContent).toBe(
      `${t('says_not_does')} Policy dated: “Last updated: <b>May</b> 3, 2024”`,
    );
    expect(the('[data-dated]').textContent).toBe('Last updated: <b>May</b> 3, 2024');
    expect(the('[data-unread="cookies regional"]').textContent).toMatch(
      /^Not read: .*cookie policy.*, .*some places\.$/,
    );
    expect(the('.about-letter').textContent).toContain('only its first part');
  });

  test('has its date in the reader’s way where it is known, which then stands once', () => {
    const updated = (date: string) => ({
      dated: 'Last updated: May 3, 2024',
      takes: {
        ...{ kinds: [], purposes: [], gets: [], asked: [] },
        updated: { date, evidence: { quote: 'Last updated: May 3, 2024', heading: '', block: 0 } },
      },
    });
    show(updated('2024-05-03'));
    expect(the('.this-policy').textContent).toBe(`${t('says_not_does')} Policy dated 3 May 2024`);
    expect(the('[data-dated]').getAttribute('datetime')).toBe('2024-05-03');
    show(updated('2024-05-32'));
    expect(the('[data-dated]').textContent).toBe('Last updated: May 3, 2024');
  });

  test('names no date and nothing unread where nothing is known', () => {
    show();
    expect(all('[data-dated], [data-unread]')).toEqual([]);
  });

  test('says whether anything is collected, with its quote, when that was read', () => {
    const collection: Collection = {
      ...{ answer: 'nothing', confidence: 0.7 },
      evidence: [{ quote: 'We keep nothing.', heading: '', block: 2 }],
    };
    show({ collection });
    expect(the('[data-collection="nothing"] .sentence').textContent).toBe(
      'Probably: The policy says that nothing about you is collected.',
    );
    expect(the('[data-collection] .quote-words').textContent).toBe('We keep nothing.');
    show({ collection: { ...collection, answer: 'not-stated', evidence: [] } });
    expect(all('[data-collection]')).toEqual([]);
  });
});

describe('the report to print', () => {
  const print = (collection: Collection) =>
    page.show(
      <ReportPage
        todo={todoWith()}
        report={{ ...report, collection }}
        address="https://shop.example/privacy"
        host="shop.example"
        date=""
        texts={texts}
        historyPage="/policies.html"
        methodPage="/method.html"
        aboutPage="/about.html"
        professional={null}
        onPrint={() => {}}
        words={() => ''}
        onCopy={async () => true}
      />,
    );

  test('says whether anything is collected with the sentence that says so, and nothing where none does', () => {
    print({
      ...{ answer: 'needed', confidence: 0.9 },
      evidence: [{ quote: 'We take only what we need.', heading: '', block: 2 }],
    });
    expect(the('[data-collection="needed"] p').textContent).toContain(
      'no more about you is collected than the service needs',
    );
    expect(the('[data-collection] blockquote').textContent).toBe('We take only what we need.');
    for (const answer of ['not-stated', 'unclear'] as const) {
      print({ answer, confidence: 0.9, evidence: [] });
      expect(all('[data-collection]')).toEqual([]);
    }
  });
});

describe('why the letter is what it is', () => {
  test('names what caps it, what cost and earned most, silence included, and what would lift the letter', () => {
    show();
    const named = ['cap sells-data', 'cost sells-data', 'cost affiliates', 'earned delete'];
    expect(reasons('overall')).toEqual([...named, 'lift sells-data']);
    expect(reasons('sharing')).toEqual(reasons('overall'));
    const text = the('[data-why="overall"]').textContent ?? '';
    expect(text).toContain('keeps the grade at D or below');
    expect(text).toContain('Then B');
    expect(text).not.toContain(t('why_lift_none'));
    expect(text).toContain('of 100 answers were right');
    // The score itself is told nowhere; of 100 grades it may be as many that would differ.
    expect(text).not.toMatch(/\b35\b(?! of 100)/);
  });

  test('tells silences that earned from what is promised, and says where no single answer would lift the letter', () => {
    const quiet: GradeWhy = {
      ...why,
      earned: [...why.earned, { item: 'affiliates', answer: 'not-stated', points: 1 }],
      lift: why.lift.filter(({ letter }) => letter === 'D'),
    };
    show({ grades: { overall: { ...grade, why: quiet }, tracking: null, sharing: null, rights: null } });
    expect(reasons('overall').slice(3)).toEqual(['earned delete', 'earned affiliates']);
    const heads = all('[data-why="overall"] .why-head').map((e) => e.textContent);
    expect(heads.slice(-2)).toEqual([t('why_earned'), t('why_earned_silent')]);
    expect(the('[data-why="overall"]').textContent).toContain(t('why_lift_none'));
  });

  test('says first what a reader would take for a mistake', () => {
    const better = { ...grade, letter: 'B', why } as const;
    show({ grades: { overall: better, tracking: grade, sharing: grade, rights: grade } });
    expect(all('[data-why="overall"] [data-first]').map((e) => e.textContent)).toEqual([t('why_above')]);
    show();
    expect(all('[data-first]')).toEqual([]);
  });

  test('leads to the answer, whatever the filter hides', async () => {
    show();
    for (const details of all('[data-item]')) Object.assign(details, { scrollIntoView: () => {} });
    await page.fire('input[value="good"]', 'change');
    expect(all('#answer-sells-data')).toEqual([]);
    const scrolled: string[] = [];
    const { prototype } = the('main, .overall').constructor as { prototype: object };
    Object.assign(Object.getPrototypeOf(prototype) as object, {
      scrollIntoView(this: Element) {
        scrolled.push(this.id);
      },
      focus() {},
    });
    await page.fire('[data-why="overall"] [data-effect="cap"] a', 'click');
    expect(the('[data-filter]').getAttribute('data-filter')).toBe('all');
    expect(the('#answer-sells-data').hasAttribute('open')).toBe(true);
    expect(scrolled).toEqual(['answer-sells-data']);
  });

  test('the numbers stand behind a link, with the method', () => {
    show();
    expect(the('[data-action="method"]').getAttribute('href')).toBe('/method.html?tab=7');
    const method = (isGone: boolean) => (
      <MethodPage
        subject={isGone ? null : { report, host: 'shop.example' }}
        isGone={isGone}
        texts={texts}
        historyPage="/policies.html"
        aboutPage="/about.html"
        letters={[{ letter: 'A', from: 80 }]}
        shown={Math.floor}
        sureFrom={80}
        probablyRight={67}
      />
    );
    page.show(method(false));
    expect(all('[data-numbers]').map((e) => e.getAttribute('data-numbers'))).toEqual([
      'overall',
      'tracking',
      'sharing',
    ]);
    expect(the('[data-numbers="overall"]').textContent).toContain('35 of 100 points');
    expect(the('[data-numbers="overall"]').textContent).toContain('Better than 30% of 339 policies');
    expect(the('main').textContent).not.toContain(t('report_none'));
    page.show(method(true));
    expect([all('[data-numbers]'), the('main > p').textContent]).toEqual([[], t('report_none')]);
  });

  test('is left out where a kept report does not know it', () => {
    show({ grades: { overall: grade, tracking: grade, sharing: grade, rights: grade } });
    expect(all('[data-why]')).toEqual([]);
  });
});

describe('an answer', () => {
  test('that is weak says probably, before the fact; with what is known beside it', () => {
    show();
    expect(the('[data-item="delete"] .sentence').textContent).toBe(
      'Probably: You can have your data deleted. This applies only to people in some places.',
    );
    expect(the('[data-item="sells-data"] .sentence').textContent).toContain('that some laws call a sale');
  });
});
