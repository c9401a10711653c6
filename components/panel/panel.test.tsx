import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import type { Evidence, Report, ReportItem, Tone } from '../../lib/types';
import type { Highlights } from '../shared/answers/highlight-all';
import { testPage, texts } from '../shared/page.testing';
import { todoWith } from '../shared/todo/todo.testing';
import { PanelReport } from './panel';
import { sectionsOf } from './sections';

const { show, all, the, fire } = testPage();

const at = (block: number, heading: string): Evidence => ({ quote: `Sentence ${block}.`, heading, block });
const item = (id: ReportItem['id'], pillar: ReportItem['pillar'], tone: Tone, evidence: Evidence[]): ReportItem => ({
  ...{ id, pillar, tone, evidence },
  answer: 'yes',
  confidence: 1,
  prevalence: 0.5,
});
const grade = { letter: 'C', score: 50, betterThan: 0.5 } as const;
const report: Report = {
  status: 'graded',
  title: '',
  kind: 'privacy-policy',
  language: 'en',
  words: 900,
  grades: { overall: grade, tracking: grade, sharing: grade, rights: grade },
  items: [
    item('behavioural-ads', 'tracking', 'concern', [at(7, 'Adverts'), at(2, 'Data')]),
    item('sells-data', 'sharing', 'concern', [at(9, 'Data')]),
    item('delete', 'rights', 'good', [at(2, 'Data'), at(3, 'Data')]),
  ],
  summary: [],
  standouts: [],
  corpusSize: 339,
  checklistVersion: '1',
};

describe('the sections of the quotes', () => {
  test('stand in the order of the policy, each sentence once with all that rests on it', () => {
    const sections = sectionsOf(report).map(({ heading, sentences }) => [
      heading,
      sentences.map(({ block, items }) => [block, items.map(({ id }) => id)]),
    ]);
    expect(sections).toEqual([
      [
        'Data',
        [
          [2, ['behavioural-ads', 'delete']],
          [3, ['delete']],
        ],
      ],
      ['Adverts', [[7, ['behavioural-ads']]]],
      ['Data', [[9, ['sells-data']]]],
    ]);
  });
});

test('what stands out leads, right under the head, whichever view is chosen, and is there once', async () => {
  show(
    <PanelReport
      report={{ ...report, standouts: ['sells-data'] }}
      host="shop.example"
      texts={texts}
      onShowQuote={async () => true}
      highlights={null}
      method={null}
      about="/about.html"
      todo={todoWith()}
    />,
  );
  const order = (): string[] => all('.overall, .standouts, .pillars, .todo, .views, .quotes').map((e) => e.className);
  expect(order().slice(0, 3)).toEqual(['overall', 'standouts', 'pillars']);
  await fire('[name="view"][value="report"]', 'change');
  expect(order().filter((name) => name === 'standouts')).toHaveLength(1);
});

test('of one paragraph the sentences stand as they are read, whichever answer comes first', () => {
  const said = (quote: string, start?: number): Evidence => ({
    ...{ quote, heading: 'Data', block: 2 },
    ...(start !== undefined && { start }),
  });
  const order = (...first: Evidence[]): string[] =>
    sectionsOf({
      ...report,
      items: [
        item('behavioural-ads', 'tracking', 'concern', first),
        item('delete', 'rights', 'good', [said('B.', 40), said('A.', 0)]),
      ],
    }).flatMap(({ sentences }) => sentences.map(({ quote }) => quote));
  expect(order(said('C.', 90), said('B.', 40))).toEqual(['A.', 'B.', 'C.']);
  // Of a report that was kept before the places in a block were.
  expect(order({ ...said('D.'), block: 1 }, said('E.'))).toEqual(['D.', 'E.', 'A.', 'B.']);
});

describe('the panel', () => {
  const none: Highlights = { ask: async () => null, onOff: () => () => {}, onQuote: () => () => {} };

  /** Draws it; the document of the tests neither scrolls nor focuses. */
  function open(highlights: Highlights | null, onShowQuote = vi.fn(async (_: Evidence) => true)) {
    show(
      <PanelReport
        todo={todoWith()}
        report={report}
        host=""
        texts={texts}
        onShowQuote={onShowQuote}
        highlights={highlights}
        method={null}
        about="/about.html"
      />,
    );
    for (const button of all('[data-quote]')) Object.assign(button, { scrollIntoView: () => {}, focus: () => {} });
    return onShowQuote;
  }
  /** Presses a key where the focus is: in the list, or elsewhere. */
  const press = async (key: string, more: object = {}, focus = '[data-action="next"]'): Promise<boolean> => {
    let isTaken = false;
    await act(async () => {
      const { defaultView } = the('.quotes').ownerDocument;
      const { Event } = defaultView as unknown as { Event: typeof globalThis.Event };
      const event = Object.assign(new Event('keydown', { cancelable: true, bubbles: true }), { key, ...more });
      isTaken = !the(focus).dispatchEvent(event);
    });
    return isTaken;
  };
  const active = (): string[] => all('[aria-current="true"] .quote-words').map((e) => e.textContent ?? '');

  test('goes from quote to quote by key, and the page follows', async () => {
    const shown = open(none);
    expect(active()).toEqual([]);
    await press('j');
    await press('ArrowDown');
    expect(active()).toEqual(['Sentence 3.']);
    await press('k');
    await press('ArrowUp');
    expect(active()).toEqual(['Sentence 2.']);
    expect(shown.mock.calls.map(([{ block }]) => block)).toEqual([2, 3, 2, 2]);
  });

  test('quotes and headings are in the language of the policy', () => {
    open(none);
    expect(all('.quote-words').length).toBeGreaterThan(0);
    expect(all('.quote-words').map((e) => e.getAttribute('lang'))).toEqual(all('.quote-words').map(() => 'en'));
  });

  test('leaves other keys, and those of the browser, alone', async () => {
    open(none);
    await press('x');
    await press('j', { ctrlKey: true });
    expect(active()).toEqual([]);
  });

  test.each(['j', 'ArrowDown'])('leaves %s alone while the focus is not in the list', async (key) => {
    open(none);
    expect(await press(key, {}, '[name="view"][value="report"]')).toBe(false);
    expect(await press(key, {}, '.views')).toBe(false);
    expect(active()).toEqual([]);
    expect(await press(key)).toBe(true);
  });

  test('goes on with the buttons, and stops at the ends', async () => {
    open(none);
    await fire('[data-action="previous"]', 'click');
    expect(active()).toEqual(['Sentence 9.']);
    expect(the('[data-action="next"]').hasAttribute('disabled')).toBe(true);
    expect(the('.steps [role="status"]').textContent).toBe('4 of 4');
  });

  test('shows no page of a text that stands elsewhere, unless it is asked by a click', async () => {
    const shown = open(null);
    await press('j');
    expect(active()).toEqual(['Sentence 2.']);
    expect(shown).not.toHaveBeenCalled();
    expect(all('[data-action="highlights"]')).toEqual([]);
    await fire('[data-quote="1"]', 'click');
    expect(shown).toHaveBeenCalledOnce();
  });

  test('says which quote could not be found', async () => {
    open(
      none,
      vi.fn(async () => false),
    );
    await press('j');
    expect(all('.quote-missing').map((e) => e.closest('li')?.querySelector('.quote-words')?.textContent)).toEqual([
      'Sentence 2.',
    ]);
  });

  test('highlights all quotes, says what came of it, and hears that the page turned it off', async () => {
    let turnOff = (): void => {};
    const ask = vi.fn(async (on: boolean) =>
      on ? { total: 4, missing: [{ quote: 'Sentence 7.', block: 7 }], closed: 2 } : null,
    );
    const highlights: Highlights = {
      ask,
      onOff: (then) => {
        turnOff = then;
        return () => {};
      },
      onQuote: () => () => {},
    };
    open(highlights);
    await fire('[data-action="highlights"]', 'click');
    expect(the('[data-action="highlights"]').getAttribute('aria-pressed')).toBe('true');
    expect(the('.highlight-all p').textContent).toContain('3 of 4 sentences');
    expect(the('.highlight-all p').textContent).toContain('2 of them are in closed parts');
    expect(all('.quote-missing')).toHaveLength(1);
    await act(async () => turnOff());
    expect(the('[data-action="highlights"]').getAttribute('aria-pressed')).toBe('false');
    expect(the('.highlight-all p').textContent).toBe('');
    await fire('[data-action="highlights"]', 'click');
    await fire('[data-action="highlights"]', 'click');
    expect(ask.mock.calls.map(([on]) => on)).toEqual([true, true, false]);
  });

  test('goes to the quote that is clicked on in the page, also from the whole report, and leaves the focus there', async () => {
    let click = (_: { quote: string; block: number }): void => {};
    const shown = open({
      ...none,
      onQuote: (then) => {
        click = then;
        return () => {};
      },
    });
    await act(async () => click({ quote: 'Sentence 7.', block: 7 }));
    expect(active()).toEqual(['Sentence 7.']);
    await act(async () => click({ quote: 'Sentence 7.', block: 1 }));
    expect(active()).toEqual(['Sentence 7.']);
    await press('k');
    expect(active()).toEqual(['Sentence 3.']);
    expect(shown).toHaveBeenCalledOnce();

    await fire('[name="view"][value="report"]', 'change');
    expect(all('[data-quote]')).toEqual([]);
    const { Element } = the('main, .views').ownerDocument.defaultView as unknown as { Element: { prototype: object } };
    Object.assign(Element.prototype, { scrollIntoView: () => {} });
    await act(async () => click({ quote: 'Sentence 9.', block: 9 }));
    expect(active()).toEqual(['Sentence 9.']);
  });
});
