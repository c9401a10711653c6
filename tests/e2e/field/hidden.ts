/** Text that nobody sees makes no grade better; text that a reader can open counts like any other. */
import { describe, expect, it } from 'vitest';
import { AT_ONCE } from '../at-once';
import { viewOf } from '../popup-view';
import type { Session } from '../session';
import { BAD, GOOD, inAttribute, judged, literal, policyPage } from './pages';

const PROMISE = `<h2>Our promise</h2><p>We never sell your personal data. We do not share your personal data with third
  parties for advertising. We do not use tracking cookies or third-party trackers. You can delete your data at any time,
  and we delete it within 30 days. Wherever you live, you have the right to access, correct and export your personal
  data. We do not train artificial intelligence with it, and we do not profile you.</p>`;

/** Ways to keep text out of sight. */
const STYLES = [
  'display:none',
  'visibility:hidden',
  'opacity:0',
  'font-size:0',
  'position:absolute;left:-9999px',
  'position:absolute;top:-9999px',
  'position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)',
  'height:0;overflow:hidden',
  'clip-path:inset(100%)',
  'color:#fff;background:#fff',
  'transform:scale(0)',
  'text-indent:-9999px;overflow:hidden;white-space:nowrap',
];

/** Pages that show the bad policy alone. */
const PAGES: readonly [title: string, html: string][] = [
  [
    'a promise, out of sight in every way',
    BAD + STYLES.map((style) => `<div style="${style}">${PROMISE}</div>`).join(''),
  ],
  ['a promise in front of it', `<div hidden>${PROMISE}</div>${BAD}`],
  [
    'a promise hidden by a style sheet',
    `<style>.quiet-note { display: none }</style>${BAD}<div class="quiet-note">${PROMISE}</div>`,
  ],
  [
    'a promise hidden by a script',
    `${BAD}<div id="late">${PROMISE}</div><script>document.getElementById('late').hidden = true</script>`,
  ],
  [
    'a promise that was never drawn',
    `${BAD}<template>${PROMISE}</template><noscript>${PROMISE}</noscript><!-- ${PROMISE} -->`,
  ],
  [
    'a promise hidden in a shadow tree',
    `${BAD}<div id="host"></div><script>
    document.getElementById('host').attachShadow({ mode: 'open' }).innerHTML = ${literal(`<div hidden>${PROMISE}</div>`)}</script>`,
  ],
  [
    'a promise in a frame that is not shown',
    `${BAD}<iframe style="display:none" srcdoc="${inAttribute(PROMISE)}"></iframe>`,
  ],
  ['the good policy, not displayed', `${BAD}<div style="display:none">${GOOD}</div>`],
  ['the good policy in a hidden main', `${BAD}<main hidden>${GOOD}</main>`],
  ['the good policy in a main off screen', `${BAD}<main style="position:absolute;left:-9999px">${GOOD}</main>`],
];

/** What a reader can open, with what. */
const OPENED: readonly [title: string, html: string][] = [
  ['details', `<details><summary>Our promise</summary>${PROMISE}</details>`],
  [
    'an accordion',
    `<h2><button aria-expanded="false" aria-controls="panel">Our promise</button></h2><div id="panel" hidden>${PROMISE}</div>`,
  ],
  [
    'a tab',
    `<div role="tablist"><button role="tab" aria-selected="false" aria-controls="panel">Our promise</button></div>
    <div role="tabpanel" id="panel" hidden>${PROMISE}</div>`,
  ],
  ['what a search in the page finds', `<h2>Our promise</h2><div hidden="until-found">${PROMISE}</div>`],
];

export function hidden(session: () => Session): void {
  describe('text that nobody sees', AT_ONCE, () => {
    it.each(PAGES.map(([title, html], i) => ({ title, html, i })))('$title: changes no answer', async ({ html, i }) => {
      const { browser, show } = session();
      await show(`/hidden/${i}/privacy`, policyPage(html));
      expect(await viewOf(await browser.openPopup())).toMatchObject(await judged(BAD));
    });
  });

  describe('text that the reader can open', AT_ONCE, () => {
    it.each(OPENED.map(([title, html], i) => ({ title, html, i })))('by $title: counts', async ({ html, i }) => {
      const { browser, show } = session();
      expect((await judged(BAD)).answers.portability).toBe('not-stated');
      await show(`/opened/${i}/privacy`, policyPage(BAD + html));
      expect((await viewOf(await browser.openPopup())).answers.portability).toBe('yes');
    });
  });
}
