import { describe, expect, test } from 'vitest';
import { News } from '../popup/change-news';
import { reportItem as item, t, testPage, texts } from '../shared/page.testing';
import { Change } from './change';

const page = testPage();
const date = (at: number): string => `day ${at}`;
const { each: shown } = page;

const NEWS = {
  headline: null,
  address: 'https://a.example/privacy',
  until: 100,
  since: 200,
  sameChecklist: true,
  grades: [
    { name: 'sharing', before: { letter: 'B', score: 70, betterThan: 0 }, after: null, byWords: true },
    { name: 'rights', before: { letter: 'B', score: 70, betterThan: 0 }, after: null, byWords: false },
  ],
  answers: [
    {
      id: 'sells-data',
      before: item('sells-data', 'no', 'We <b>never</b> sell.'),
      after: item('sells-data', 'yes', 'We sell.'),
      quotes: { before: 'We <b>never</b> sell.', after: 'We sell.' },
    },
  ],
  readings: [
    {
      id: 'affiliates',
      before: item('affiliates', 'yes', 'Ours.'),
      after: item('affiliates', 'not-stated'),
      quotes: { before: 'Ours.', after: null },
    },
  ],
} as const;
const news = { ...NEWS, grades: [...NEWS.grades], answers: [...NEWS.answers], readings: [...NEWS.readings] };
const sold = { kind: 'new', item: { ...item('sells-data', 'yes'), attributes: { sale: 'own-word' } } } as const;

describe('a change', () => {
  test('the news say since when, which grades, and how many answers', () => {
    page.show(<News news={news} link="change" texts={texts} date={date} />);
    const { textContent } = page.the('.news');
    for (const words of ['day 100', 'Sharing: –, was B', '1 answer changed']) expect(textContent).toContain(words);
    const { textContent: answer } = page.the('.news [data-answer-change="sells-data"]');
    for (const given of ['no', 'yes']) expect(answer).toContain(texts.items.answer('sells-data', given));
    const quotes = page.all('[data-answer-change="sells-data"] blockquote');
    expect(quotes.map((e) => [e.textContent, e.getAttribute('lang')])).toEqual([
      ['We <b>never</b> sell.', 'en'],
      ['We sell.', 'en'],
    ]);
  });

  test('the worst change is told in a sentence; what Candor read differently is no news', () => {
    page.show(<News news={{ ...news, headline: sold }} link="change" texts={texts} date={date} />);
    expect(page.the('[data-headline="sells-data"]').textContent).toBe(t('change_new_sells_data'));
    expect(shown('[data-grade-change]', 'data-grade-change')).toEqual(['sharing']);
    expect(shown('[data-answer-change]', 'data-answer-change')).toEqual(['sells-data']);
    page.show(<News news={{ ...news, sameChecklist: false }} link="change" texts={texts} date={date} />);
    expect(page.all('[data-headline], [data-grade-change]')).toEqual([]);
  });

  test('a grade that was or is not sure is told with its neighbour, on the page and in the news', () => {
    const unsure = {
      name: 'overall',
      byWords: true,
      before: { letter: 'C', score: 50, betterThan: 0, perhaps: 'B' },
      after: { letter: 'D', score: 40, betterThan: 0 },
    } as const;
    const told = 'Overall: D, was C (perhaps B)';
    page.show(<News news={{ ...news, grades: [unsure] }} link="change" texts={texts} date={date} />);
    expect(page.the('[data-grade-change="overall"]').textContent).toBe(told);
    page.show(
      <Change
        {...{ host: 'a.example', title: 'Privacy', sentences: [], texts, date, historyPage: 'list' }}
        news={{ ...news, grades: [unsure] }}
      />,
    );
    expect(page.the('[data-grade-change="overall"] .spoken').textContent).toBe(told);
    expect(shown('.from-to [data-perhaps]', 'data-perhaps')).toEqual(['B']);
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
        news={{ ...news, headline: sold, sameChecklist: false }}
        sentences={sentences}
        texts={texts}
        date={date}
        historyPage="list"
      />,
    );
    expect(shown('[data-change]', 'data-change')).toEqual(['reworded', 'added', 'dropped']);
    expect(page.all('del, ins').map((e) => e.textContent)).toEqual(['nothing.', '<i>all</i>.']);
    expect(page.all('blockquote').map((e) => e.textContent)).toEqual(['We <b>never</b> sell.', 'We sell.', 'Ours.']);
    expect(page.the('[data-headline]').textContent).toBe(t('change_new_sells_data'));
    expect(shown('[data-reading]', 'data-reading')).toEqual(['affiliates']);
    expect(page.the('[data-grade-change="rights"]').textContent).toContain(t('change_grade_reading'));
    expect(page.the('[data-grade-change="sharing"]').textContent).not.toContain(t('change_grade_reading'));
    expect(page.all('main i, main b')).toEqual([]);
    expect(page.the('main').textContent).toContain("Candor's own rules changed");
  });

  test('none is known: says so', () => {
    page.show(<Change host="" title="" news={null} sentences={[]} texts={texts} date={date} historyPage="list" />);
    expect(page.the('.empty').textContent).toBe('Candor knows of no change to this policy.');
  });
});
