import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LETTER_LAWS } from '../../../lib/actions/letter-law';
import { LETTER_KINDS } from '../../../lib/actions/letters';
import { t, testPage, texts } from '../page.testing';
import { AskPlace } from './place';
import { WhatYouCanDo } from './todo';
import { todoWith } from './todo.testing';
import type { Offer } from './ways';

const { show, all, the, fire } = testPage();
const draw = (changes: Parameters<typeof todoWith>[0] = {}, onShowQuote = vi.fn(async () => true)) =>
  show(<WhatYouCanDo todo={todoWith(changes)} texts={texts} onShowQuote={onShowQuote} />);

const offer = (kind: Offer['kind'], href: string, to = ''): Offer => ({
  ...{ kind, href, to, words: '\u202eevil words' },
  evidence: { quote: `<b>We</b> offer ${kind}.`, heading: '', block: 3 },
});
const SIX = [
  offer('opt-out', 'https://ads.example/x', 'ads.example'),
  offer('opt-out', 'https://ads.example/y', 'ads.example'),
  offer('delete', 'https://shop.example/d'),
  offer('export', 'https://shop.example/e'),
  offer('contact', 'mailto:privacy@shop.example', 'privacy@shop.example'),
  offer('complaint', 'https://ico.org.uk/', 'ico.org.uk'),
];

/** The controls named `data-do`, in sight and under "More". */
const kinds = (where: string): (string | null)[] => all(`${where} [data-do]`).map((e) => e.getAttribute('data-do'));

/** On a busy machine, in milliseconds. */
const LOADING = 20_000;
/** What is loaded on a click is there a little later. */
const settled = (selector: string): Promise<void> =>
  vi.waitFor(async () => {
    await act(async () => {});
    expect(all(selector).length).toBeGreaterThan(0);
  }, LOADING);
const openMore = async (): Promise<void> => {
  await fire('[data-part="more"]', 'toggle');
  await settled('[data-part="more"] .inside');
};

describe('what the policy offers', () => {
  test('five buttons at most, one of each kind and the letter; the rest under "More"', async () => {
    draw({ offers: SIX });
    await openMore();
    expect(kinds('section > .offers')).toEqual(['opt-out', 'delete', 'export', 'contact', 'letter']);
    expect(kinds('[data-part="more"]')).toEqual(['opt-out', 'complaint']);
  });

  test('opens in a tab that knows nothing of us, says where it leads, and uses our words', async () => {
    draw({ offers: SIX });
    await openMore();
    for (const link of all('a[data-do]')) {
      expect(link.getAttribute('target')).toBe('_blank');
      expect(link.getAttribute('rel')).toContain('noopener');
      expect(link.textContent).not.toContain('evil');
    }
    expect(the('section > .offers [data-do="opt-out"]').textContent).toBe(`${t('action_opt_out')}ads.example`);
    expect(the('[data-do="delete"]').textContent).toBe(t('action_delete'));
    expect(the('[data-do="contact"]').textContent).toContain('privacy@shop.example');
  });

  test('shows the sentence of each as text, one click from its place', async () => {
    const onShowQuote = vi.fn(async () => true);
    draw({ offers: SIX.slice(2, 3) }, onShowQuote);
    await openMore();
    expect(the('.quote-words').textContent).toBe('<b>We</b> offer delete.');
    await fire('.quote button', 'click');
    expect(onShowQuote).toHaveBeenCalledWith(SIX[2]?.evidence);
  });

  test('nothing: says so, and a letter is still there', () => {
    draw();
    expect(kinds('section > .offers')).toEqual(['letter']);
    expect(the('section > .hint').textContent).toBe(t('todo_none'));
  });
});

describe('a letter', () => {
  const letters = todoWith().letters;
  const open = async (): Promise<void> => {
    await fire('[data-do="letter"]', 'click');
    await settled('[data-letter]');
  };

  test('two taps: open, copy', async () => {
    const onCopy = vi.fn(async () => true);
    draw({ letters: { ...letters, law: 'gdpr', onCopy } });
    expect(all('[data-letter]')).toEqual([]);
    await open();
    await fire('[data-action="copy-letter"]', 'click');
    expect(onCopy).toHaveBeenCalledWith(expect.stringMatching(/Article 15[\s\S]*5 March 2026[\s\S]*shop\.example/));
    expect(the('[data-copied]').textContent).toBe(t('export_copied'));
  });

  test('another right and another law: another letter and its time to answer', async () => {
    const write = vi.fn(await letters.load());
    draw({ letters: { ...letters, load: async () => write, law: 'ccpa' } });
    await open();
    expect(write).toHaveBeenLastCalledWith('access', 'ccpa');
    expect(the('[data-part="letter"]').textContent).toContain('45 days');
    await fire('input[value="object"]', 'change');
    expect(write).toHaveBeenLastCalledWith('object', 'ccpa');
    expect(the('[data-part="letter"]').textContent).toContain('15 business days');
    expect(write.mock.results.at(-1)?.value.body).toContain('1798.120');
  });

  test('of every kind, and by every law that there are words for, can be chosen', async () => {
    draw();
    await open();
    const values = (of: string): (string | null)[] => all(of).map((one) => one.getAttribute('value'));
    expect(values('[data-part="letter"] option')).toEqual([...LETTER_LAWS]);
    expect(values('input[name="letter"]')).toEqual([...LETTER_KINDS]);
    const names = all('[data-part="letter"] option, .chip').map((one) => one.textContent);
    expect(new Set(names).size).toBe(LETTER_LAWS.length + LETTER_KINDS.length);
    expect(names).not.toContain('');
  });

  test('without a known law: names none, says so, and a law that the reader chooses is named', async () => {
    draw();
    await open();
    const words = (): string => (the('[data-letter]') as HTMLTextAreaElement).value;
    expect(words()).not.toMatch(/GDPR|California/);
    expect(the('[data-part="letter"]').textContent).toContain(t('letter_deadline_none'));
    // linkedom's lists have no choice of their own.
    Object.defineProperty(the('[name="letter-law"]'), 'value', { value: 'uk-gdpr' });
    await fire('[name="letter-law"]', 'change');
    expect(words()).toContain('UK GDPR');
  });

  test('who corrects where they live gets a letter that says nothing of the place before', async () => {
    draw({ letters: { ...letters, law: 'ccpa' } });
    await open();
    expect((the('[data-letter]') as HTMLTextAreaElement).value).toContain('I live in California');
    draw({ letters: { ...letters, law: 'none' } });
    await settled('[data-letter]');
    expect((the('[data-letter]') as HTMLTextAreaElement).value).not.toContain('California');
  });

  test('a mail is offered only where an address is known', async () => {
    draw();
    await open();
    expect(all('[data-action="mail-letter"]')).toEqual([]);
    expect(the('[data-part="letter"]').textContent).toContain(t('letter_no_address'));
  });

  test('to a known address: names it', async () => {
    const to = 'privacy@shop.example';
    const plain = await letters.load();
    const load: typeof letters.load = async () => (kind, law) => ({
      ...plain(kind, law),
      mailto: `mailto:${to}?subject=x`,
    });
    draw({ letters: { ...letters, to, load } });
    await open();
    expect(the('[data-action="mail-letter"]').getAttribute('href')).toBe(`mailto:${to}?subject=x`);
    expect(the('[data-part="letter"]').textContent).toContain(t('letter_to', to));
  });

  test('what may not be copied is said', async () => {
    draw({ letters: { ...letters, onCopy: async () => false } });
    await open();
    await fire('[data-action="copy-letter"]', 'click');
    expect(the('[role="status"]').textContent).toContain(t('export_not_copied'));
  });
});

describe('a part that does not load', () => {
  /** Fails once, then loads. */
  const once = <T,>(load: () => Promise<T>) => vi.fn(load).mockRejectedValueOnce(new Error('no such file'));
  const again = (): Promise<void> => fire('[data-part="not-loaded"] button', 'click');
  beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => {}));
  afterEach(() => void vi.restoreAllMocks());

  test.each([
    ['the letter', '[data-do="letter"]', 'click', '[data-letter]'],
    ['what stands under "More"', '[data-part="more"]', 'toggle', '[data-part="gpc"]'],
  ])('%s: says so, and can be tried again', async (_, control, event, wanted) => {
    const load = { writer: once(() => import('./letters')), more: once(() => import('./todo-more')) };
    show(<WhatYouCanDo todo={todoWith()} texts={texts} onShowQuote={null} load={load} />);
    await fire(control, event);
    await settled('[data-part="not-loaded"]');
    expect(the('[data-part="not-loaded"]').textContent).toContain(t('part_failed'));
    await again();
    await settled(wanted);
    expect(all('[data-part="not-loaded"]')).toEqual([]);
  });

  test('the words of the letter, and the rights of the place: likewise', async () => {
    const { letters } = todoWith();
    const rights = { place: 'elsewhere', load: once(async () => []), loadHere: async () => new Map() } as const;
    draw({ letters: { ...letters, load: once(letters.load) }, place: 'elsewhere', rights });
    await fire('[data-do="letter"]', 'click');
    await settled('[data-part="not-loaded"]');
    await again();
    await settled('[data-letter]');
    await openMore();
    await settled('[data-part="not-loaded"]');
    await again();
    await settled('[data-part="rights"]');
    expect(all('[data-part="not-loaded"]')).toEqual([]);
  });
});

describe('where the reader lives', () => {
  test('is asked in sight as long as nobody answered, then kept under "More"', async () => {
    const ask = (place: 'unsaid' | null): void => show(<AskPlace todo={{ place, onPlace: async () => true }} t={t} />);
    ask(null);
    expect(all('[data-part="place"]')).toHaveLength(1);
    ask('unsaid');
    expect(all('[data-part="place"]')).toEqual([]);
    draw({ place: 'unsaid' });
    await openMore();
    expect(all('[data-part="more"] [name="place"]')).toHaveLength(1);
    expect(all('[data-part="rights"]')).toEqual([]);
  });

  test('an answer that the browser cannot store holds for now, and that it is not saved is said', async () => {
    let keep = (_: boolean): void => {};
    const onPlace = vi.fn(() => {
      draw(true);
      return new Promise<boolean>((done) => {
        keep = done;
      });
    });
    const draw = (answered: boolean): void =>
      show(<AskPlace todo={{ place: answered ? 'eu' : null, onPlace }} t={t} />);
    const answer = async (isKept: boolean): Promise<void> => {
      draw(false);
      Object.defineProperty(the('[name="place"]'), 'value', { configurable: true, value: 'eu' });
      await fire('[name="place"]', 'change');
      expect(onPlace).toHaveBeenLastCalledWith('eu');
      await act(async () => keep(isKept));
    };
    await answer(false);
    expect(the('[data-part="place"] [role="status"]').textContent).toBe(t('options_not_saved'));
    await answer(true);
    expect(all('[data-part="place"]')).toEqual([]);
  });

  test('the rights that the policy leaves out, each with its law', async () => {
    const source = 'https://www.legislation.gov.uk/eur/2016/679/article/17';
    const load = async () => [{ id: 'delete', law: 'uk-gdpr', at: '17', source } as const];
    draw({ place: 'uk', rights: { place: 'uk', load, loadHere: async () => new Map() } });
    await openMore();
    await settled('[data-right]');
    expect(the('[data-right="delete"]').textContent).toBe(`${t('right_delete')} Art. 17 UK GDPR`);
    expect(the('[data-right="delete"] a').getAttribute('href')).toBe(source);
    expect(the('[data-part="rights"]').textContent).toContain(t('rights_note_uk'));
  });

  test('elsewhere: no law is made up', async () => {
    draw({ place: 'elsewhere', rights: { place: 'elsewhere', load: async () => [], loadHere: async () => new Map() } });
    await openMore();
    await settled('[data-part="rights"]');
    expect(the('[data-part="rights"]').textContent).toContain(t('rights_elsewhere'));
  });
});

test.each(['on', 'firefox', 'chromium'] as const)(
  'Global Privacy Control, %s: says what holds in this browser',
  async (gpc) => {
    draw({ gpc });
    await openMore();
    expect(the('[data-gpc]').textContent).toContain(t(`gpc_${gpc}`));
  },
);
