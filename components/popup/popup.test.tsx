import { describe, expect, test, vi } from 'vitest';
import { snake } from '../../lib/texts';
import type { ReportItem, SummaryId, Takes } from '../../lib/types';
import { t } from '../shared/page.testing';
import { todoWith } from '../shared/todo/todo.testing';
import type { Shown } from './popup';
import { items, reported, testPopup, texts } from './popup.testing';

const { all, click, show, the } = testPopup();

describe('a graded policy', () => {
  test('names all grades, each pillar and each answer once', () => {
    show(reported('graded'));
    expect(the('[data-status]').getAttribute('data-status')).toBe('graded');
    expect(the('[data-overall]').getAttribute('data-overall')).toBe('C');
    expect(all('[data-pillar]').map((e) => [e.getAttribute('data-pillar'), e.getAttribute('data-grade')])).toEqual([
      ['tracking', 'E'],
      ['sharing', 'A'],
      ['rights', 'C'],
    ]);
    expect(all('[data-item]').map((e) => [e.getAttribute('data-item'), e.getAttribute('data-answer')])).toEqual(
      items.map(({ id, answer }) => [id, answer]),
    );
  });

  test('says each grade in words, and the site', () => {
    show(reported('graded'));
    expect(the('h1').textContent).toContain('shop.example');
    expect(the('[data-overall]').textContent).toContain('grade C, on a scale from A');
    expect(the('[data-pillar="tracking"]').textContent).toContain('grade E');
  });

  test('says who reads, how to object, and who makes it', () => {
    show(reported('graded'));
    expect(the('.who-says').textContent).toContain(t('read_by_program'));
    expect(the('[data-action="who-makes"]').getAttribute('href')).toBe('/about.html');
  });

  test('sorts answers into concerns, good points, the rest, unclear and silence', () => {
    show(reported('graded'));
    const groupOf = (id: string): string => the(`[data-item="${id}"]`).closest('section')?.className ?? '';
    expect(items.map(({ id }) => groupOf(id).replace('group group-', ''))).toEqual([
      'concern',
      'unclear',
      'good',
      'silent',
      'neutral',
    ]);
  });

  test('gives each answer in plain words, and why it matters', () => {
    show(reported('graded'));
    for (const { id, answer } of items) {
      const text = the(`[data-item="${id}"]`).textContent;
      expect(text).toContain(texts.items.answer(id, answer));
      expect(text).toContain(texts.items.why(id));
    }
  });

  test("shows quotes as text, never as the page's markup", () => {
    show(reported('graded'));
    expect(all('b, script, img')).toEqual([]);
    expect(the('[data-item="sells-data"] .quote-words').textContent).toBe('About sells-data <b>we</b> speak.');
    expect(the('[data-item="sells-data"] .quote-heading').textContent).toBe('Under “Data | us”');
  });

  test('an answer without a quote offers none', () => {
    show(reported('graded'));
    expect(all('[data-item="affiliates"] button, [data-item="location"] button')).toEqual([]);
  });
});

describe('the panel beside the page', () => {
  test('that the browser does not open: says so, until it does', async () => {
    const onOpenPanel = vi.fn(async () => true).mockResolvedValueOnce(false);
    show(reported('graded'), { onOpenPanel });
    expect(all('[data-part="panel-shut"]')).toEqual([]);
    await click('[data-action="panel"]');
    expect(the('[data-part="panel-shut"]').textContent).toBe(t('panel_not_opened'));
    const spoken = all('main > [role="status"]').map((e) => e.textContent);
    expect(spoken).toEqual([expect.stringContaining(t('panel_not_opened'))]);
    await click('[data-action="panel"]');
    expect(all('[data-part="panel-shut"]')).toEqual([]);
  });
});

describe('reading again', () => {
  test.each(['graded', 'unclear'] as const)('%s: a button asks for it, quietly', async (status) => {
    const onReadAgain = vi.fn();
    show(reported(status), { onReadAgain });
    expect(the('[data-action="read-again"]').hasAttribute('data-changed')).toBe(false);
    await click('[data-action="read-again"]');
    expect(onReadAgain).toHaveBeenCalledOnce();
  });

  test('a text that has changed since: says so, above the grades', () => {
    show({ ...reported('graded'), changed: true } as Shown);
    expect(the('[data-changed]').closest('section')?.textContent).toContain('has changed since');
    expect(the('main').textContent?.indexOf('has changed')).toBeLessThan(
      the('main').textContent?.indexOf('grade C') ?? 0,
    );
  });

  test('a fetched text, or a page without a grade, has none', () => {
    show({ ...reported('graded'), fetched: true } as Shown);
    expect(all('[data-action="read-again"]')).toEqual([]);
    show(reported('too-short'));
    expect(all('[data-action="read-again"]')).toEqual([]);
  });

  test('a page whose reading ended before its text is not called short of words, and can be read again', async () => {
    const onReadAgain = vi.fn();
    show(reported('too-short', { cut: true, words: 12 }), { onReadAgain });
    const { textContent } = the('main');
    expect(textContent).toContain(t('text_cut'));
    expect(textContent).not.toContain(t('too_short_text', 12));
    await click('[data-action="read-again"]');
    expect(onReadAgain).toHaveBeenCalledOnce();
  });
});

describe('what stands out', () => {
  test('is named in the order of the report, each with its quote', () => {
    show(reported('graded', { standouts: ['behavioural-ads', 'sells-data'] }));
    expect(all('[data-standout]').map((e) => e.getAttribute('data-standout'))).toEqual([
      'behavioural-ads',
      'sells-data',
    ]);
    expect(the('[data-standout="sells-data"] .quote-words').textContent).toContain('About sells-data');
    expect(the('[data-standout="sells-data"] .label').textContent).toContain(texts.items.answer('sells-data', 'no'));
    expect(all('[data-standout] summary')).toEqual([]);
    expect(the('[data-standout="behavioural-ads"] .label .spoken').textContent).toContain('a concern');
  });

  test('shows as much of a long quote as there is room for, with the deciding words marked', async () => {
    const [first] = items;
    if (!first) throw new Error('no item');
    const quote = `${'Our shop is in an old mill by the river, as it was. '.repeat(5)}We use what you read to target ads at you.`;
    const evidence = [{ quote, heading: '', block: 4 }];
    const onShowQuote = vi.fn(async () => true);
    const long = reported('graded', { standouts: [first.id], items: [{ ...first, evidence }] });
    show(long, { onShowQuote });
    const words = `[data-standout="${first.id}"] .quote-words`;
    expect(the(`${words} mark`).textContent).toBe('use what you read to target ads');
    expect(the(words).textContent?.length).toBeLessThan(105);
    expect(quote).toContain(the(words).textContent?.replace(/^… /, ''));
    await click(`[data-standout="${first.id}"] .quote button`);
    expect(onShowQuote).toHaveBeenCalledWith(evidence[0]);
    expect(the(`[data-item="${first.id}"] .quote-words`).textContent).toBe(quote);
  });

  test('is not said twice: the words beside the letter leave it out', () => {
    const summary = ['much', 'few-promises', 'no-sale'];
    show(reported('graded', { summary }));
    expect(the('[data-overall]').textContent).toContain(t('summary_no_sale'));
    show(reported('graded', { summary, standouts: ['sells-data'] }));
    expect(the('[data-overall]').textContent).not.toContain(t('summary_no_sale'));
    expect(the('[data-overall]').textContent).toContain(t('summary_much'));
  });

  test.each<[SummaryId, ReportItem['id']]>([
    ['sells', 'sells-data'],
    ['sells-or', 'sells-data'],
    ['sells-by-law', 'sells-data'],
    ['shares', 'shares-for-advertising'],
    ['follows', 'cross-site-tracking'],
    ['refuses-deletion', 'delete'],
  ])('what is grave stands beside the letter all the same: %s', (id, standout) => {
    show(reported('graded', { summary: ['much', id], standouts: [standout] }));
    expect(the('[data-overall]').textContent).toContain(t(`summary_${snake(id)}`));
  });

  test('comes first after the letter; then what is taken, what to do, and the letters of the pillars', () => {
    const quote = { quote: 'We take photos.', heading: '', block: 3 };
    const takes: Takes = {
      kinds: [{ kind: 'photos', evidence: [quote] }],
      purposes: [],
      gets: [],
      asked: [{ id: 'refused', answer: 'not-stated', evidence: [] }],
    };
    show(reported('graded', { standouts: ['sells-data'], takes }));
    const order = ['data-overall', 'data-standout', 'data-takes', 'data-do', 'data-pillar', 'data-asked', 'data-item'];
    const places = order.map((name) => all('*').findIndex((one) => one.hasAttribute(name)));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test('where the reader lives is asked below it, until they answer', () => {
    show(reported('graded'), { todo: todoWith({ place: null }) });
    expect(all('[data-part="place"]')).toHaveLength(1);
    show(reported('graded'), { todo: todoWith({ place: 'unsaid' }) });
    expect(all('section > [data-part="place"]')).toEqual([]);
  });

  test('is not there when nothing does', () => {
    show(reported('graded'));
    expect(all('.standouts')).toEqual([]);
  });
});
