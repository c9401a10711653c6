import { describe, expect, test, vi } from 'vitest';
import { itemTexts, type Texts } from '../lib/texts';
import type { ReportItem, ReportStatus } from '../lib/types';
import { t, testPage } from './page.testing';
import { Popup, type PopupProps, type Shown } from './popup';

const texts: Texts = { t, items: itemTexts(t), languageName: (tag) => (tag === 'fr' ? 'French' : null) };

const item = (
  id: ReportItem['id'],
  pillar: ReportItem['pillar'],
  answer: string,
  tone: ReportItem['tone'],
): ReportItem => ({
  id,
  pillar,
  answer,
  tone,
  confidence: 0.9,
  prevalence: 0.5,
  evidence:
    tone === 'silent' || tone === 'unclear'
      ? []
      : [{ quote: `About ${id} <b>we</b> speak.`, heading: 'Data | us', block: 4 }],
});
const items = [
  item('behavioural-ads', 'tracking', 'yes', 'concern'),
  item('location', 'tracking', 'unclear', 'unclear'),
  item('sells-data', 'sharing', 'no', 'good'),
  item('affiliates', 'sharing', 'not-stated', 'silent'),
  item('delete', 'rights', 'conditional', 'neutral'),
];
const none = { overall: null, tracking: null, sharing: null, rights: null };
const reported = (status: ReportStatus, changes: object = {}): Shown => ({
  status: 'reported',
  address: 'https://www.shop.example/privacy?a=b',
  links: [],
  frame: null,
  fetched: false,
  report: {
    status,
    title: 'Privacy',
    kind: 'privacy-policy',
    language: 'en',
    words: 1234,
    grades:
      status === 'graded'
        ? {
            overall: { letter: 'C', score: 50, betterThan: 0.5 },
            tracking: { letter: 'E', score: 9, betterThan: 0.5 },
            sharing: { letter: 'A', score: 90, betterThan: 0.5 },
            rights: { letter: 'C', score: 51, betterThan: 0.5 },
          }
        : none,
    items: status === 'graded' || status === 'unclear' ? items : [],
    summary: [],
    standouts: [],
    corpusSize: 339,
    checklistVersion: '1',
    ...changes,
  },
});

const page = testPage();
const { all, the } = page;

function show(state: Shown, events: Partial<PopupProps> = {}): void {
  const nothing = (): void => {};
  page.show(
    <Popup
      state={state}
      texts={texts}
      onGradeAnyway={nothing}
      onGradeLink={nothing}
      onTryAgain={nothing}
      pdfPages={{ tab: '/pdf.html?tab=7', file: '/pdf.html' }}
      onReadAgain={nothing}
      onShowQuote={async () => true}
      highlights={null}
      methodPage="/method.html?tab=7"
      onOpenPanel={null}
      {...events}
    />,
  );
}
const click = (selector: string): Promise<void> => page.fire(selector, 'click');

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
    expect(the('[data-standout="behavioural-ads"] .spoken').textContent).toContain('a concern');
  });

  test('is not there when nothing does', () => {
    show(reported('graded'));
    expect(all('.standouts')).toEqual([]);
  });
});

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
    ['all', items.map(({ id }) => id)],
  ])('shows only what was chosen: %s', async (filter, ids) => {
    show(reported('graded'));
    await page.fire(`input[value="${filter}"]`, 'change');
    expect(shown()).toEqual(ids);
    expect(the('[data-filter]').getAttribute('data-filter')).toBe(filter);
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
      'Better than 62% of 339 policies',
      'Better than 97% of 339 policies',
      'None of 339 policies scores lower',
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
    expect(all('.rare').map((e) => e.textContent)).toEqual(['Only 4% of policies say this']);
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

describe('without a grade', () => {
  test('unclear: says why, and shows what was found with no letter', () => {
    show(reported('unclear'));
    expect(the('h1').textContent).toBe('Too unclear for a grade');
    expect(all('[data-overall]')).toEqual([]);
    expect(all('[data-grade]').map((e) => e.getAttribute('data-grade'))).toEqual(['none', 'none', 'none']);
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
    expect(the('h1').textContent).toContain('could not be told');
  });

  test('too short: says how much there is', () => {
    show(reported('too-short', { words: 83 }));
    expect(the('main').textContent).toContain('83 words');
  });

  test('loading says so to screen readers', () => {
    show({ status: 'loading' });
    expect(the('[data-status="loading"] [role="status"]').textContent).toContain('Reading this page');
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
      if (reason === 'failed') await click('button');
      expect(onTryAgain).toHaveBeenCalledTimes(reason === 'failed' ? 1 : 0);
    },
  );
});
