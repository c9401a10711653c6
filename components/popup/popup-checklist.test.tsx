import { describe, expect, test, vi } from 'vitest';
import { t } from '../shared/page.testing';
import { item, items, reported, testPopup } from './popup.testing';

const { all, click, show, the, fire } = testPopup();

describe('the checklist', () => {
  const shown = (): (string | null)[] => all('[data-item]').map((e) => e.getAttribute('data-item'));

  test('each gauge leads to the answers of its pillar', () => {
    show(reported('graded'));
    for (const link of all('[data-pillar]')) {
      const section = the(link.getAttribute('href') ?? '');
      expect(section.querySelector('h2')?.textContent).toContain(link.querySelector('.pillar-name')?.textContent);
    }
  });

  test.each([
    ['concern', ['behavioural-ads']],
    ['good', ['sells-data']],
    ['silent', ['affiliates']],
    ['neutral', ['delete']],
    ['unclear', ['location']],
    ['all', items.map(({ id }) => id)],
  ])('shows only what was chosen: %s', async (filter, ids) => {
    show(reported('graded'));
    await fire(`input[value="${filter}"]`, 'change');
    expect(shown()).toEqual(ids);
    expect(the('[data-filter]').getAttribute('data-filter')).toBe(filter);
  });

  test('the choices have the words of the groups', () => {
    show(reported('graded'));
    const words = all('.filter .chip').map((e) => (e.textContent ?? '').replace(/ \d+$/, ''));
    for (const group of all('.group h3')) expect(words).toContain(group.textContent?.replace(/\d+$/, '').trim());
    expect(words).toHaveLength(6);
  });

  test('the choices add up to all answers, and name how many there are', () => {
    show(reported('graded'));
    const [whole, ...parts] = all('.filter .chip i').map((e) => Number(e.textContent));
    expect(whole).toBe(items.length);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(whole);
    // A second number, of one pillar alone, would contradict them.
    expect(
      all('.group h3')
        .map((e) => e.textContent)
        .join(),
    ).not.toMatch(/\d/);
  });

  test('says in words where each pillar stands', () => {
    const grades = {
      overall: { letter: 'C', score: 50, betterThan: 0.5 },
      tracking: { letter: 'E', score: 9, betterThan: 0.62 },
      sharing: { letter: 'A', score: 90, betterThan: 0.97 },
      rights: { letter: 'C', score: 51, betterThan: 0 },
    };
    show(reported('graded', { grades }));
    expect(all('.strip p').map((e) => e.textContent)).toEqual([
      'Better than 62% of 339 policies collected by Open Terms Archive, as Candor read them',
      'Better than 97% of 339 policies collected by Open Terms Archive, as Candor read them',
      'Of 339 policies collected by Open Terms Archive, Candor gave none a lower score',
    ]);
    const strokes = (kind: string) => all(`.strip-${kind}`).map((e) => e.getAttribute('d')?.match(/M/g)?.length ?? 0);
    expect(strokes('below')).toEqual([24, 38, 0]);
    expect(strokes('here')).toEqual([1, 1, 1]);
    expect(strokes('above')).toEqual([15, 1, 39]);
  });

  test('marks answers that few policies give', () => {
    const [first, ...others] = items;
    if (!first) throw new Error('no item');
    show(reported('graded', { items: [{ ...first, prevalence: 0.04 }, ...others] }));
    expect(all('.rare').map((e) => e.textContent)).toEqual([t('rare', 4)]);
  });

  test('marks none as rare of which it is not sure: where misreadings are, answers look rare', () => {
    const [first, ...others] = items;
    if (!first) throw new Error('no item');
    show(reported('graded', { items: [{ ...first, prevalence: 0.04, confidence: 0.7 }, ...others] }));
    expect(all('.rare')).toEqual([]);
  });
});

describe('a quote', () => {
  test.each([
    [true, 'Highlighted on the page.'],
    [false, 'This sentence could not be found again.'],
  ])('found: %s', async (found, words) => {
    const onShowQuote = vi.fn(async () => found);
    show(reported('graded'), { onShowQuote });
    await click('[data-item="sells-data"] button');
    expect(onShowQuote).toHaveBeenCalledWith(items[2]?.evidence[0]);
    expect(the('[data-item="sells-data"] [role="status"]').textContent).toContain(words);
  });
});

describe('a quote of a PDF', () => {
  test('names its page, and is no button', () => {
    const evidence = [{ quote: 'We sell data.', heading: 'Sharing', block: 3, page: 12 }];
    const items = [{ ...item('sells-data', 'sharing', 'yes', 'concern'), evidence }];
    show(reported('graded', { items }));
    expect(the('blockquote.quote').textContent).toContain('We sell data.');
    expect(the('blockquote.quote').textContent).toContain(t('quote_page', '12'));
    expect(all('.quote button')).toHaveLength(0);
  });
});
