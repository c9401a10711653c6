/** A page that wants to know whether Candor reads it, and one that wants to be heard by it. */
import { describe, expect, it } from 'vitest';
import { until } from '../../browsers/until';
import { AT_ONCE } from '../at-once';
import { viewOf } from '../popup-view';
import type { Session } from '../session';
import { BAD, LETTER, policyPage } from './pages';

/** What a page may do itself, and would see done by others in its world. */
const DEEDS: Readonly<Record<string, string>> = {
  postMessage: `window.postMessage(1, '*')`,
  fetch: `fetch('/spied/nothing')`,
  getComputedStyle: 'getComputedStyle(document.body)',
  MutationObserver: 'new MutationObserver(() => {})',
  createElement: `document.createElement('i')`,
  createTreeWalker: 'document.createTreeWalker(document.body)',
  createRange: 'document.createRange()',
  querySelector: `document.querySelector('h1')`,
  querySelectorAll: `document.querySelectorAll('h1')`,
  attachShadow: `document.createElement('div').attachShadow({ mode: 'closed' })`,
  getBoundingClientRect: 'document.body.getBoundingClientRect()',
  checkVisibility: 'document.body.checkVisibility()',
  setAttribute: `document.createElement('i').setAttribute('title', 'i')`,
  cloneNode: 'document.body.cloneNode(true)',
  appendChild: `document.createElement('i').appendChild(new Text())`,
  insertBefore: `document.createElement('i').insertBefore(new Text(), null)`,
  addEventListener: `document.addEventListener('click', () => {})`,
  dispatchEvent: `document.dispatchEvent(new Event('spied'))`,
  'a node': `document.documentElement.append('a text')`,
  'an attribute': `document.body.title = 'a title'`,
  'a global': 'window.deed = 1',
  'a symbol': `window[Symbol.for('deed')] = 1`,
  'a highlight': `CSS.highlights.set('deed', new Highlight())`,
  'an element made': `document.createElement('spied-part')`,
};
const NAMES = Object.keys(DEEDS).filter((name) => !name.includes(' '));

/** In the head: from here on the page hears of whatever is called in its world. */
const SPY = `<script>(() => {
  const found = new Set();
  let before = null;
  const note = (what) => { if (before) found.add(what); };
  const owners = [window, ...[EventTarget, Node, Document, DocumentFragment, Element, Range].map((one) => one.prototype)];
  const observer = new MutationObserver((records) => {
    for (const { type } of records) note(type === 'childList' ? 'a node' : type === 'attributes' ? 'an attribute' : type);
  });
  customElements.define('spied-part', class extends HTMLElement {
    constructor() { super(); note('an element made'); }
  });
  for (const owner of owners) for (const name of ${JSON.stringify(NAMES)}) if (Object.hasOwn(owner, name)) {
    owner[name] = new Proxy(owner[name], {
      apply(plain, self, given) { note(name); return Reflect.apply(plain, self, given); },
      construct(plain, given, as) { note(name); return Reflect.construct(plain, given, as); },
    });
  }
  window.watchFrom = () => {
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    before = new Set(Reflect.ownKeys(window));
  };
  window.spied = () => {
    const after = Reflect.ownKeys(window).filter((key) => !before.has(key));
    if (after.some((key) => typeof key === 'symbol')) found.add('a symbol');
    for (const key of after) if (typeof key === 'string') found.add(key === 'deed' ? 'a global' : 'a global ' + key);
    if (CSS.highlights.size > 0) found.add('a highlight');
    return [...found].sort();
  };
  window.deeds = () => { ${Object.values(DEEDS).join('; ')} };
})()</script>`;
/** At the very end: what is done from here on is none of the parser's. */
const SPIED = policyPage(`${BAD}<spied-part></spied-part><img src="/spied/picture" alt=""><script>watchFrom()</script>`)
  .replace('<title>', `${SPY}<title>`)
  .replace('</body></html>', '');

const FORGED = [
  { type: 'page-to-background:glance', isPolicy: false, address: 'http://127.0.0.1/forged', document: 'forged' },
  { type: 'page-of-ours-to-background:erased' },
].map((message) => ({ ...message, from: 'page' }));
/** Says them, in every way that a page has, as long as it stands. */
const FORGING = `<script>setInterval(() => {
  for (const message of ${JSON.stringify(FORGED)}) {
    postMessage(message, '*');
    new BroadcastChannel(message.type).postMessage(message);
    for (const target of [window, document, document.documentElement]) {
      target.dispatchEvent(new CustomEvent(message.type, { detail: message, bubbles: true }));
      target.dispatchEvent(new MessageEvent('message', { data: message }));
    }
    for (const api of [window.chrome, window.browser]) api?.runtime?.sendMessage?.(message);
  }
}, 50)</script>`;

export function traces(session: () => Session): void {
  describe('a page that spies on what is done in it', AT_ONCE, () => {
    it('finds nothing when it is graded, nor when the popup is opened; and does find its own deeds', async () => {
      const { browser, server, show, badge } = session();
      const spied = (): Promise<unknown> => browser.evaluate('spied()');
      await show('/spied/privacy', SPIED);
      await badge(({ text }) => text === 'E', 'the badge');
      expect(await spied()).toEqual([]);
      expect((await viewOf(await browser.openPopup())).status).toBe('graded');
      expect(await spied()).toEqual([]);
      await browser.closePopup();
      expect(server.asked().filter((path) => path.startsWith('/spied/'))).toEqual(['/spied/privacy', '/spied/picture']);

      await browser.evaluate('void deeds()');
      const own = Object.keys(DEEDS).sort();
      await until(async () => ((await spied()) as string[]).length >= own.length, 'all deeds of the page');
      expect(await spied()).toEqual(own);
    });
  });

  describe('a page that talks as our scripts do', AT_ONCE, () => {
    it('is heard by no part of the extension, and keeps its letter', async () => {
      const { browser, show, badge } = session();
      await show('/forging/privacy', policyPage(BAD + FORGING));
      await badge(({ text }) => text === 'E', 'the badge');
      expect(await browser.evaluate('typeof (window.chrome ?? window.browser)?.runtime?.sendMessage')).toBe(
        'undefined',
      );
      // A message of a script of ours shows that one would be heard.
      await browser.runFromExtension(
        `() => void setInterval(() => chrome.runtime.sendMessage({ from: 'ours' })?.catch(() => {}), 50)`,
      );
      const heard = await browser.askApi(`async (api) => {
        const heard = new Set();
        const note = ({ from }) => { if (from) heard.add(from); };
        api.runtime.onMessage.addListener(note);
        await new Promise((done) => setTimeout(done, 1_000));
        api.runtime.onMessage.removeListener(note);
        return [...heard];
      }`);
      expect(heard).toEqual(['ours']);
      expect((await browser.badge()).text).toMatch(LETTER);
    });
  });
}
