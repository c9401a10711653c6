import { describe, expect, test, vi } from 'vitest';
import { snake } from '../../lib/texts';
import type { ReportItem, SummaryId, Takes } from '../../lib/types';
import { t } from '../shared/page.testing';
import { todoWith } from '../shared/todo/todo.testing';
import type { Shown } from './popup';
import { items, reported, testPopup, texts } from './popup.testing';

const { all, click, focused, show, the } = testPopup();

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
      kinds: [{ kind: 'photos', evidence: quote }],
      purposes: [],
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

describe('without a grade', () => {
  test('unclear: says why, and shows what was found with no letter', () => {
    show(reported('unclear'));
    expect(the('h1').textContent).toBe('Too unclear for a grade');
    expect(all('[data-overall], [data-pillar], .gauge, .letter')).toEqual([]);
    expect(all('[data-item]')).toHaveLength(items.length);
  });

  test.each([
    ['cookie-policy', 'looks like a cookie policy'],
    ['terms', 'looks like terms of service'],
    ['other', 'does not look like a privacy policy'],
  ])('%s: says what the page is, and offers to grade it', async (kind, words) => {
    const onGradeAnyway = vi.fn();
    show(reported('not-a-policy', { kind }), { onGradeAnyway });
    expect(the('h1').textContent).toContain(words);
    await click('button');
    expect(onGradeAnyway).toHaveBeenCalledOnce();
  });

  test('another language is named, one that cannot be told is not guessed', () => {
    show(reported('unsupported-language', { language: 'fr' }));
    expect(the('h1').textContent).toBe('This policy is written in French');
    show(reported('unsupported-language', { language: 'und' }));
    expect(the('h1').textContent).toContain('cannot tell the language');
  });

  test('too short: says how much there is', () => {
    show(reported('too-short', { words: 83 }));
    expect(the('main').textContent).toContain('83 words');
  });

  test.each(['too-short', 'unsupported-language'] as const)(
    '%s: leads on to the policies of the page, and to where a text can be pasted',
    async (status) => {
      const onGradeLink = vi.fn();
      const address = 'https://www.shop.example/en/privacy';
      const links = [{ address, text: 'Privacy policy', kind: 'privacy-policy', distance: 'origin' }];
      show({ ...(reported(status) as object), links } as unknown as Shown, { onGradeLink });
      await click(`[data-link="${address}"]`);
      expect(onGradeLink).toHaveBeenCalledExactlyOnceWith(address);
      expect(the('[data-action="paste"]').getAttribute('href')).toBe('/check.html');
      show(reported(status));
      expect(all('.links, .links-none')).toEqual([]);
      expect(all('[data-action="paste"]')).toHaveLength(1);
    },
  );

  test('how much is read: in words and as progress, and not aloud', () => {
    show({ status: 'loading' });
    expect(document.querySelector('progress')).toBeNull();
    show({ status: 'loading', read: 0.409 });
    const bar = the('progress');
    expect(Number(bar.getAttribute('value'))).toBeCloseTo(0.409);
    expect(bar.closest('label')?.textContent).toBe('40% read');
    expect(bar.closest('[aria-live="off"]')).not.toBeNull();
  });

  test('a PDF: says what reading it takes, and leads to the page that does', () => {
    show({ status: 'error', reason: 'pdf' });
    expect(the('h1').textContent).toBe(t('pdf_title'));
    expect(the('[data-action="read-pdf"]').getAttribute('href')).toBe('/pdf.html?tab=7');
  });

  test('a page of the browser: it may be a PDF on the disk', () => {
    show({ status: 'error', reason: 'forbidden' });
    expect(the('[data-action="open-pdf"]').getAttribute('href')).toBe('/pdf.html');
  });

  test.each(['not-a-policy', 'too-short'] as const)('%s, but in a frame of another site: names it', async (status) => {
    const onGradeLink = vi.fn();
    const address = 'https://www.policies.example/embed/7';
    show({ ...(reported(status) as object), frame: address } as Shown, { onGradeLink });
    expect(the('h1').textContent).toBe(t('frame_title', 'policies.example'));
    expect(onGradeLink).not.toHaveBeenCalled();
    expect(the('[data-action="open-frame"]').getAttribute('data-address')).toBe(address);
    await click('[data-action="open-frame"]');
    expect(onGradeLink).toHaveBeenCalledWith(address);
  });

  test.each(['forbidden', 'gone', 'failed'] as const)(
    'error, %s: says why; trying again only where it may help',
    async (reason) => {
      const onTryAgain = vi.fn();
      show({ status: 'error', reason }, { onTryAgain });
      expect(the('[data-status="error"] h1').textContent).toBe(t(`error_${reason}_title`));
      expect(all('button')).toHaveLength(reason === 'failed' ? 1 : 0);
      expect(the('[data-action="paste"]').getAttribute('href')).toBe('/check.html');
      if (reason === 'failed') await click('button');
      expect(onTryAgain).toHaveBeenCalledTimes(reason === 'failed' ? 1 : 0);
    },
  );
});

describe('to voices', () => {
  const line = (): string => the('[data-part="spoken"]').textContent ?? '';

  test('each state that comes by itself is told in one line, which was there before its words', () => {
    show({ status: 'loading' });
    const region = the('[data-part="spoken"]');
    expect(region.getAttribute('role')).toBe('status');
    expect(line()).toContain('Reading this page');
    show(reported('graded'));
    expect(line()).toContain('grade C');
    show({ ...reported('graded'), changed: true } as Shown);
    expect(line()).toContain(t('text_changed'));
    show({ status: 'error', reason: 'failed' });
    expect(line()).toBe(t('error_failed_title'));
    expect(the('[data-part="spoken"]')).toBe(region);
    expect(focused().localName).toBe('body');
  });

  test.each([
    ['tries again', { status: 'error', reason: 'failed' }, '.action'],
    ['has an unread page read', { status: 'unread' }, '[data-action="read"]'],
    ['grades it anyway', reported('not-a-policy'), '[data-action="grade-anyway"]'],
    ['has it read again', reported('graded'), '[data-action="read-again"]'],
    [
      'opens what stands in a frame',
      { ...reported('too-short'), frame: 'https://p.example/' },
      '[data-action="open-frame"]',
    ],
  ] as [string, Shown, string][])(
    'a reader who %s is led to what comes, and it is not said twice',
    async (_, from, button) => {
      show(from);
      await click(button);
      show({ status: 'loading', fetching: button.includes('frame') });
      expect(focused()).toBe(the('h1'));
      expect(focused().getAttribute('tabindex')).toBe('-1');
      expect(line()).toBe('');
      show({ status: 'loading', read: 0.4 });
      show(reported('graded', { words: 4 }));
      expect(focused()).toBe(the('h1'));
      expect(the('h1').textContent).toContain('grade C');
      expect(line()).toBe('');
    },
  );

  test('a reader who has gone on meanwhile stays where they are, and is told', async () => {
    show({ status: 'error', reason: 'failed' }, { foot: <a href="#history">History</a> });
    await click('.action');
    show({ status: 'loading' }, { foot: <a href="#history">History</a> });
    const link = the('[href="#history"]');
    (link as HTMLElement).focus();
    show(reported('graded'), { foot: <a href="#history">History</a> });
    expect(focused()).toBe(link);
    expect(line()).toContain('grade C');
  });

  test('nothing is drawn to the heading again and again while its text is read', async () => {
    show({ status: 'error', reason: 'failed' });
    await click('.action');
    show({ status: 'loading' });
    const focus = vi.spyOn(the('h1') as HTMLElement, 'focus');
    // A click on nothing.
    Object.defineProperty(document, 'activeElement', { value: document.body });
    for (const read of [0.1, 0.2, 0.3]) show({ status: 'loading', read });
    expect(focus).not.toHaveBeenCalled();
  });
});
