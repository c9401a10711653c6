/** Pages that move, change and come late, and what is seen of them over time. */
import { setTimeout as sleep } from 'node:timers/promises';
import { policyText } from '../../../lib/detect/page.testing';
import { until } from '../../browsers/until';
import { beginningOf, bodyOf, fixture, shell } from '../../fixtures';
import { engine } from '../engine';
import type { Session } from '../session';

/** Two policies with different letters, and a page that is none. */
export const GOOD = beginningOf('harbour-notes');
export const BAD = beginningOf('brightcart');
export const SHOP = `<h1>Shoes</h1><p>${'Shoes for everyone, and laces. '.repeat(60)}</p><a id="link" href="privacy">Privacy</a>`;

export const policy = (body: string, more = ''): string => shell('Privacy Policy', body + more);
export const shop = (more = ''): string => shell('Shop', SHOP + more);

const letterOf = async (body: string): Promise<string> => {
  const { grades } = await engine(policy(body), 'https://shop.example/privacy');
  const { letter } = grades.overall ?? {};
  if (!letter) throw new Error('a sample policy has no grade');
  return letter;
};
export const GOOD_LETTER = await letterOf(GOOD);
export const BAD_LETTER = await letterOf(BAD);

const literal = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

/** An app: `go(path, body, title, after)` changes the address, and so many milliseconds later what it shows. */
export const app = (body: string, title = 'Privacy Policy'): string =>
  shell(
    title,
    `<div id="app">${body}</div><script>
      const bodies = ${literal({ good: GOOD, bad: BAD, shop: SHOP })};
      window.draw = (name) => {
        document.title = name === 'shop' ? 'Shop' : 'Privacy Policy';
        document.getElementById('app').innerHTML = bodies[name];
      };
      window.go = (path, name, after) => {
        history.pushState(0, '', path);
        if (after === 0) draw(name); else setTimeout(draw, after, name);
      };
    </script>`,
  );

/** A page that shows its policy so many milliseconds after it has loaded. */
export const late = (body: string, after: number): string =>
  shell(
    'Please wait',
    `<div id="app">Please wait</div><script>
      addEventListener('load', () => setTimeout(() => {
        document.title = 'Privacy Policy';
        document.getElementById('app').innerHTML = ${literal(body)};
      }, ${after}));
    </script>`,
  );

/** How long a look that is still under way is waited for, in milliseconds. */
const QUIET = 15_000;

/** What the badge says over so many milliseconds: each text once, in the order of their coming. */
export async function badgesOver({ browser }: Session, milliseconds: number): Promise<string[]> {
  const seen: string[] = [];
  const end = Date.now() + milliseconds;
  do {
    const { text } = await browser.badge().catch(() => ({ text: seen.at(-1) ?? '' }));
    if (text !== seen.at(-1)) seen.push(text);
    await sleep(40);
  } while (Date.now() < end);
  return seen;
}

/** The badge once it says this; it must not say another letter meanwhile. */
export async function badgeBecomes(session: Session, wanted: string, not: string[] = [], ms = 30_000): Promise<void> {
  const end = Date.now() + ms;
  let last = '';
  do {
    ({ text: last } = await session.browser.badge().catch(() => ({ text: last })));
    if (last === wanted) return;
    if (not.includes(last)) throw new Error(`the badge says ${last}`);
    await sleep(40);
  } while (Date.now() < end);
  throw new Error(`the badge says “${last}”, not “${wanted}”`);
}

/** Why a test is skipped that found nothing wrong, and could not wait until nothing wrong could come any more. */
export const BUSY = 'the machine was too busy for every look to end';
/** A whole policy that takes longer than this to grade here, without browser and extension, is graded by a busy machine. */
const AT_LEISURE = QUIET / 5;

/** The same work, done beside the browser: what it takes tells of the machine, and nothing of the extension. */
async function machineIsBusy(): Promise<boolean> {
  const begun = Date.now();
  await letterOf(bodyOf(fixture('brightcart')));
  return Date.now() - begun > AT_LEISURE;
}

/**
 * Waits as long as a wrong letter could still come: until a policy that is opened now, behind the others, has its letter, and
 * no look is under way. Out: whether it came to that; false where the machine has more to do than it can. Leaves nothing behind.
 * @throws Error where the machine has time, and the extension does not end its looks: that is its fault.
 */
export async function allQuiet({ browser, showBehind }: Session): Promise<boolean> {
  const control = await showBehind('/control/privacy', policy(policyText()));
  const looks = `async (api) => Object.values(await api.storage.session.get(null)).filter((one) => one?.state?.status === 'loading').length`;
  const quiet = async (): Promise<true> => {
    await until(async () => (await control.badgeText()) !== '', 'the letter of the control', QUIET);
    return until(async () => (await browser.askApi(looks)) === 0, 'every look to end', QUIET);
  };
  try {
    return await quiet();
  } catch (late) {
    console.warn(String(late));
    if (await machineIsBusy()) return false;
    // It may have been busy until now.
    return await quiet();
  } finally {
    await control.close();
  }
}

/** What the history keeps under a path: the rest of each address and its letter. */
export async function keptUnder({ browser }: Session, path: string): Promise<Record<string, string>> {
  // Opened before the extension has made it, the database would be an empty one for ever.
  const all = (await browser.askApi(`async () => {
    if (!(await indexedDB.databases()).some(({ name }) => name === 'history')) return [];
    const database = await new Promise((done, fail) => {
      const request = indexedDB.open('history');
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
    const entries = await new Promise((done) => {
      const request = database.transaction('policies').objectStore('policies').getAll();
      request.onsuccess = () => done(request.result);
    });
    database.close();
    return entries.map(({ address, current }) => [new URL(address).pathname, current.report.grades.overall?.letter]);
  }`)) as [string, string][];
  return Object.fromEntries(
    all.filter(([name]) => name.startsWith(path)).map(([name, letter]) => [name.slice(path.length), letter]),
  );
}

/** The ids of tabs that something is known of. */
export const knownTabs = async ({ browser }: Session): Promise<number[]> =>
  (await browser.askApi(`async (api) => Object.keys(await api.storage.session.get(null))
    .filter((key) => key.startsWith('tab:')).map((key) => Number(key.slice(4)))`)) as number[];

/** What a popup on the tab of the tests says, in short: its letter or its status. */
export async function popupSays({ browser }: Session): Promise<string> {
  const { viewOf } = await import('../popup-view');
  const view = await viewOf(await browser.openPopup());
  await browser.closePopup();
  return view.status === 'graded' ? view.overall : view.status;
}

export const clickIn = ({ browser }: Session, id: string): Promise<unknown> =>
  browser.evaluate(`document.getElementById(${JSON.stringify(id)}).click()`);
