/** Every page of the extension for everyone: axe, keyboard, contrast in both themes, zoom, a phone's width, motion. */
import { describe, expect, it } from 'vitest';
import type { ExtensionPage } from '../browsers/browser';
import { until } from '../browsers/until';
import { fixture } from '../fixtures';
import { violations, violationsInBothThemes } from './axe';
import type { Session } from './session';

const SLOW = 180_000;
const API = '(globalThis.browser ?? globalThis.chrome)';

/** Every status of the popup, from a real page where there is one. `as` changes what is known of the tab. */
const STATES: readonly { status: string; page: string; path: string; as?: string }[] = [
  { status: 'graded', page: 'harbour-notes', path: '/a11y/privacy' },
  { status: 'graded', page: 'brightcart', path: '/a11y/bad/privacy' },
  { status: 'not-a-policy', page: 'article', path: '/a11y/news' },
  { status: 'unsupported-language', page: 'atelier-lumiere', path: '/a11y/fr/privacy' },
  { status: 'too-short', page: 'short-policy', path: '/a11y/short/privacy' },
  {
    status: 'unclear',
    page: 'trailmates',
    path: '/a11y/unclear/privacy',
    as: `(state) => ({ ...state, report: { ...state.report, status: 'unclear', summary: [],
  grades: { overall: null, tracking: null, sharing: null, rights: null } } })`,
  },
  { status: 'loading', page: 'trailmates', path: '/a11y/loading/privacy', as: `() => ({ status: 'loading' })` },
  {
    status: 'error',
    page: 'trailmates',
    path: '/a11y/error/privacy',
    as: `() => ({ status: 'error', reason: 'failed' })`,
  },
];

/** Pages that need no tab. */
const PAGES = ['options.html', 'welcome.html', 'policies.html', 'report.html', 'change.html', 'method.html'];

export function accessibility(session: () => Session): void {
  /** Shows a page, waits until it is read, and opens the popup or the panel on it as a page. */
  const open = async (file: string, { status, page, path, as }: (typeof STATES)[number]): Promise<ExtensionPage> => {
    const { browser, show } = session();
    await show(path, fixture(page));
    const tab = await browser.tabId();
    // The popup looks at a page that nobody has read yet; the panel waits for that.
    const popup = await browser.openExtensionPage(`popup.html?tab=${tab}`);
    const read = as ? 'graded' : status;
    await until(
      () => popup.evaluate(`Boolean(document.querySelector('[data-status="${read}"]'))`) as Promise<boolean>,
      read,
    );
    if (file !== 'popup.html') await popup.close();
    const opened = file === 'popup.html' ? popup : await browser.openExtensionPage(`${file}?tab=${tab}`);
    // Again when the look that just ended draws over it.
    const change = as
      ? `${API}.storage.session.get('tab:${tab}').then(({ ['tab:${tab}']: stored }) =>
          ${API}.storage.session.set({ ['tab:${tab}']: { ...stored, state: (${as})(stored.state) } })).then(() => null)`
      : 'null';
    await until(async () => {
      await opened.evaluate(change);
      return opened.evaluate(`Boolean(document.querySelector('[data-status="${status}"]'))`) as Promise<boolean>;
    }, `${file} to show ${status}`);
    return opened;
  };

  describe('axe', () => {
    it('would tell of a fault', { timeout: SLOW }, async () => {
      const [first] = STATES;
      if (!first) throw new Error('no state');
      const page = await open('popup.html', first);
      await page.evaluate(`(() => {
        const unseen = Object.assign(document.createElement('p'), { textContent: 'Not to be seen in the dark' });
        unseen.style.color = 'light-dark(#18272c, #33393c)';
        document.querySelector('main').append(document.createElement('button'), unseen);
      })()`);
      const found = await violationsInBothThemes(page);
      expect(found).toContainEqual(expect.stringContaining('light: button-name'));
      expect(found).toContainEqual(expect.stringContaining('dark: color-contrast: <p style'));
      await page.close();
    });

    it.each(STATES)(
      'finds nothing in the popup, and nothing sticks out of it in small windows: $status ($page)',
      { timeout: SLOW },
      async (state) => {
        const page = await open('popup.html', state);
        expect(await unfolded(page)).toEqual([]);
        expect(await sticksOut(page)).toEqual([]);
        await page.close();
      },
    );

    it.each(STATES)('finds nothing in the panel: $status ($page)', { timeout: SLOW }, async (state) => {
      const page = await open('sidepanel.html', state);
      expect(await unfolded(page)).toEqual([]);
      if (state.status === 'graded') expect(await sticksOut(page)).toEqual([]);
      await page.close();
    });

    it.each(PAGES)('finds nothing in %s, and nothing sticks out of it', { timeout: SLOW }, async (file) => {
      const page = await own(session(), file);
      expect(await unfolded(page)).toEqual([]);
      expect(await sticksOut(page)).toEqual([]);
      await page.close();
    });

    it('finds nothing in the history and the reports of two policies', { timeout: SLOW }, async () => {
      for (const state of STATES.slice(0, 2)) await (await open('popup.html', state)).close();
      const page = await own(session(), 'policies.html');
      expect(await unfolded(page)).toEqual([]);
      const links = (await page.evaluate(
        `[...document.querySelectorAll('main a[href*=".html?"]')].map((link) => link.getAttribute('href'))`,
      )) as string[];
      await page.close();
      expect(links.length).toBeGreaterThan(0);
      for (const link of links.slice(0, 3)) {
        const next = await own(session(), link.replace(/^.*\//, ''));
        expect(await unfolded(next), link).toEqual([]);
        await next.close();
      }
    });
  });

  describe('the keyboard', () => {
    it.each(['popup.html', 'sidepanel.html'])(
      'reaches everything in %s, and shows where it is',
      { timeout: SLOW },
      async (file) => {
        const [first] = STATES;
        if (!first) throw new Error('no state');
        const page = await open(file, first);
        expect(await unreached(page)).toEqual([]);
        await page.close();
      },
    );

    it.each(['options.html', 'welcome.html', 'policies.html', 'method.html'])(
      'reaches everything in %s, and shows where it is',
      { timeout: SLOW },
      async (file) => {
        const page = await own(session(), file);
        expect(await unreached(page)).toEqual([]);
        await page.close();
      },
    );
  });

  it('in the few colours that a reader has chosen for all pages, everything is still to be seen', {
    timeout: SLOW,
  }, async () => {
    const [first] = STATES;
    if (!first) throw new Error('no state');
    const page = await open('popup.html', first);
    await page.prefer({ theme: 'light', colours: 'forced' });
    try {
      const forced = `matchMedia('(forced-colors: active)').matches`;
      await until(async () => (await page.evaluate(forced)) === true, 'the forced colours');
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(UNSEEN)).toEqual([]);
      const [chosen, other] = (await page.evaluate(CHOSEN)) as string[];
      expect(chosen).not.toBe(other);
    } finally {
      await page.prefer({ colours: 'own' });
      await page.close();
    }
  });

  it('nothing moves for those who want less motion', { timeout: SLOW }, async () => {
    const state = STATES.find(({ status }) => status === 'loading');
    if (!state) throw new Error('no state');
    const page = await open('popup.html', state);
    await page.prefer({ motion: 'full' });
    await until(async () => Number(await page.evaluate('document.getAnimations().length')) > 0, 'something to move');
    await page.prefer({ motion: 'reduced' });
    // The page hears of it a moment later.
    await until(
      async () => (await page.evaluate('document.getAnimations().length')) === 0,
      'everything to stand still',
    );
    await page.prefer({ motion: 'full' });
    await page.close();
  });
}

/** What is drawn, not written, and so is no matter of axe's: letters and signs that stand out from their ground too little. */
const UNSEEN = `(() => {
  const light = (colour) => {
    const [r, g, b] = colour.match(/[\\d.]+/g).map((part) => part / 255)
      .map((part) => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ground = light(getComputedStyle(document.body).backgroundColor);
  const contrast = (colour) => (Math.max(light(colour), ground) + 0.05) / (Math.min(light(colour), ground) + 0.05);
  return [['.gauge text', 'fill', 4.5], ['.gauge-fill', 'stroke', 3], ['.glyph', 'stroke', 3]].flatMap(([name, how, least]) => {
    const all = [...document.querySelectorAll(name)].filter((e) => e.checkVisibility());
    if (all.length === 0) return ['no ' + name];
    return all.map((e) => getComputedStyle(e)[how]).filter((colour) => colour !== 'none' && contrast(colour) < least)
      .map((colour) => name + ' ' + colour);
  });
})()`;
/** The grounds of a chip that is chosen, and of one that is not. */
const CHOSEN = `['input:checked + .chip', 'input:not(:checked) + .chip']
  .map((name) => getComputedStyle(document.querySelector(name)).backgroundColor)`;

/** A page that needs no tab, once it has drawn itself. */
async function own({ browser }: Session, path: string): Promise<ExtensionPage> {
  const page = await browser.openExtensionPage(path);
  await until(
    () => page.evaluate(`Boolean(document.querySelector('#root')?.firstElementChild)`) as Promise<boolean>,
    path,
  );
  return page;
}

/** What axe finds with everything unfolded. */
async function unfolded(page: ExtensionPage): Promise<string[]> {
  await page.evaluate(`void document.querySelectorAll('details').forEach((details) => { details.open = true; })`);
  return violationsInBothThemes(page);
}

/** Numbers everything that a mouse can use, and tells which is in focus and whether that is to be seen. */
const NUMBER = `[...document.querySelectorAll('a[href], button, summary, input, select, textarea, [tabindex]')]
  .filter((e) => e.checkVisibility() && !e.disabled && !e.closest('[inert]') && e.tabIndex >= 0)
  .map((e, i) => (e.dataset.number = String(i), e.outerHTML.slice(0, 120)))`;
const FOCUSED = `(() => {
  const e = document.activeElement;
  const marked = [e, e.parentElement].some((one) => one && getComputedStyle(one).outlineStyle !== 'none');
  const { left, top, width, height } = e.getBoundingClientRect();
  const points = [[left + width / 2, top + 4], [left + width / 2, top + height / 2], [left + width / 2, top + height - 4]];
  const uncovered = points.some(([x, y]) => document.elementsFromPoint(x, y)[0]?.closest('[data-number]') === e);
  return { number: e.dataset?.number ?? null, visible: marked && (uncovered || e.type === 'checkbox' || e.type === 'radio') };
})()`;

interface Focused {
  number: string | null;
  visible: boolean;
}

/** What is in focus, once the page has scrolled to it; a browser under load takes a moment. */
async function focused(page: ExtensionPage): Promise<Focused> {
  let last: Focused = { number: null, visible: false };
  for (let i = 0; i < 10 && !last.visible; i++) {
    last = (await page.evaluate(
      `new Promise((done) => setTimeout(done, ${i * 20})).then(() => ${FOCUSED})`,
    )) as Focused;
    if (last.number === null) break;
  }
  return last;
}

/**
 * What Tab does not reach going forth, and Shift+Tab going back, or reaches without showing it: no outline, or all of
 * it under something else. Of the radio buttons with one name the keyboard reaches one; the arrows reach the others.
 */
async function unreached(page: ExtensionPage): Promise<string[]> {
  // Smooth scrolling would still be on its way.
  await page.prefer({ motion: 'reduced' });
  const all = (await page.evaluate(NUMBER)) as string[];
  const problems: string[] = [];
  // Not beyond the first and the last one: there the browser's own buttons begin.
  for (const [key, end] of [
    ['Tab', all.length - 1],
    ['Shift+Tab', 0],
  ] as const) {
    const reached = new Set<string>(key === 'Tab' ? [] : [String(all.length - 1)]);
    for (let i = 0; i < all.length + 2 && !reached.has(String(end)); i++) {
      await page.press(key);
      const { number, visible } = await focused(page);
      if (number === null) continue;
      reached.add(number);
      if (!visible) problems.push(`${key} does not show: ${all[Number(number)]}`);
    }
    const missed = all.filter((html, i) => !reached.has(String(i)) && !html.includes('type="radio"'));
    problems.push(...missed.map((html) => `${key} does not reach: ${html}`));
  }
  await page.prefer({ motion: 'full' });
  return problems;
}

/** Elements that are wider than the window, on a phone (360 and 320 px) and at 200 % of a small laptop's (640 px). */
async function sticksOut(page: ExtensionPage): Promise<string[]> {
  await page.evaluate(`void document.querySelectorAll('details').forEach((details) => { details.open = true; })`);
  const found: string[] = [];
  for (const width of [320, 360, 412, 640]) {
    await page.resize(width, 640);
    const out = (await page.evaluate(`document.documentElement.scrollWidth <= innerWidth ? [] :
      [...document.querySelectorAll('body *')].filter((e) => e.getBoundingClientRect().right > innerWidth + 1)
        .slice(0, 3).map((e) => e.outerHTML.slice(0, 120))`)) as string[];
    found.push(...out.map((html) => `${width}: ${html}`));
  }
  return found;
}
