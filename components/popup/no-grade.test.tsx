import { describe, expect, test, vi } from 'vitest';
import { t } from '../shared/page.testing';
import type { Shown } from './popup';
import { items, reported, testPopup } from './popup.testing';

const { all, click, focused, show, the } = testPopup();

describe('without a grade', () => {
  test('unclear: says why, and shows what was found with no letter', () => {
    show(reported('unclear'));
    expect(the('h1').textContent).toBe('shop.example no grade');
    expect(the('.notice h2').textContent).toBe('Candor is not sure enough for a grade');
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

  test('unclear, of what has no site: says that first', () => {
    show(reported('unclear'), { hostOf: () => '' });
    expect(the('h1').textContent).toBe('Candor is not sure enough for a grade');
    expect(all('.notice h2')).toEqual([]);
  });

  test('of a text that is refused for its language, another one is asked for', () => {
    show(reported('unsupported-language', { language: 'fr' }));
    expect(the('[data-action="paste"]').textContent).toBe('Paste the English version');
    show(reported('too-short', { words: 83 }));
    expect(the('[data-action="paste"]').textContent).toBe('Paste the text instead');
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

  test('a PDF in a browser that lets nobody read it: says so, and leads to where the saved file is opened', () => {
    show({ status: 'error', reason: 'pdf' }, { pdfPages: { tab: null, file: '/pdf.html' } });
    expect(the('.notice').textContent).toContain(t('pdf_text_file'));
    expect(the('a.action').getAttribute('href')).toBe('/pdf.html');
    expect(all('[data-action="read-pdf"]')).toEqual([]);
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
      expect(all('button')).toHaveLength(reason === 'forbidden' ? 0 : 1);
      expect(the('[data-action="paste"]').getAttribute('href')).toBe('/check.html');
      if (reason !== 'forbidden') await click('button');
      expect(onTryAgain).toHaveBeenCalledTimes(reason === 'forbidden' ? 0 : 1);
    },
  );
});

test.each<[string, Shown]>([
  ['nobody has read', { status: 'unread' }],
  ['is no policy', reported('not-a-policy', { kind: 'other' })],
])('a page that %s, while finding is switched off: nothing is said to come by itself', (_, state) => {
  show(state);
  expect(the('.notice').textContent).toContain('automatically');
  expect(the('.notice').textContent).not.toContain(t('detect_off'));
  show(state, { detects: false });
  expect(the('.notice').textContent).toContain(t('detect_off'));
});

test('a tab that is closed: says so, and has nothing to try again', () => {
  show({ status: 'error', reason: 'gone' }, { onTryAgain: null });
  expect(the('.notice').textContent).toContain('It was closed or shows another page now');
  expect(all('button')).toEqual([]);
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

  test('what changes by itself later does not take the focus, and is told', async () => {
    show({ status: 'error', reason: 'failed' });
    await click('.action');
    show({ status: 'loading' });
    show(reported('graded'));
    expect(focused()).toBe(the('h1'));
    show({ status: 'loading' });
    expect(focused().localName).toBe('body');
    expect(line()).toContain('Reading this page');
    show({ status: 'error', reason: 'gone' });
    expect(focused().localName).toBe('body');
    expect(line()).toBe(t('error_gone_title'));
  });

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
