/** A hundred policies opened at once: the reader waits for the one in front, and each has its own letter in the end. */
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { bodyOf, fixture, shell } from '../../fixtures';
import { AT_ONCE } from '../at-once';
import { engine } from '../engine';
import { type Name, type Session, session } from '../session';

const TABS = 100;
/** Words that a text of them has at least; it must not be too short to be graded (`TOO_SHORT`). */
const WORDS = 155;
/** So long, in milliseconds, all of them may take on a busy machine. */
const PATIENCE = 300_000;

/** The first paragraphs of a sample policy: as few as are graded. */
function beginning(name: 'harbour-notes' | 'brightcart'): string {
  const paragraphs: string[] = [];
  let words = 0;
  for (const paragraph of bodyOf(fixture(name)).match(/<p>[\s\S]*?<\/p>/g) ?? []) {
    if (words >= WORDS) break;
    paragraphs.push(paragraph);
    words += paragraph.split(/\s+/).length;
  }
  return `<h1>Privacy Policy</h1>${paragraphs.join('\n')}`;
}

const KINDS = [beginning('harbour-notes'), beginning('brightcart')] as const;
const pageOf = (tab: number): string =>
  shell('Privacy Policy', `${KINDS[tab % 2]}<p>This is the policy of shop number ${tab}.</p>`);

/** What the buttons of the tabs say, in their order. */
interface Opened {
  tabs: number[];
  /** When the tab in front had its letter: those of all. */
  letters: string[];
}

export function scenarios(name: Name): void {
  const current = session(name);

  describe(`${TABS} policies opened at once`, { ...AT_ONCE, timeout: PATIENCE + 60_000 }, () => {
    it('the one in front has its letter before half of the others have theirs, and each has its own in the end', async () => {
      const { browser, server, show } = current();
      const right = await Promise.all(
        [0, 1].map(async (tab) => (await engine(pageOf(tab), 'https://shop.example/privacy')).grades.overall?.letter),
      );
      expect(right.filter(Boolean)).toHaveLength(2);
      expect(right[0]).not.toBe(right[1]);
      // What loads the reader, and is the tab that all others are opened from.
      await show('/many/first/privacy', pageOf(TABS));
      await current().badge(({ text }) => text === right[TABS % 2], 'the first letter');

      const urls = Array.from({ length: TABS }, (_, tab) => server.put(`/many/${tab}/privacy`, pageOf(tab)));
      // All in one go, and by the browser's own word: the driver would take turns with it. The one in front begins last.
      const { tabs, letters } = (await browser.askApi(`async (api) => {
        const [front, ...behind] = ${JSON.stringify(urls)}.toReversed();
        const all = behind.map((url) => api.tabs.create({ url, active: false }));
        const { id } = await api.tabs.create({ url: front, active: true });
        const letterOf = (tabId) => api.action.getBadgeText({ tabId });
        while ((await letterOf(id)) === '') await new Promise((done) => setTimeout(done, 20));
        const tabs = [id, ...(await Promise.all(all)).map((tab) => tab.id)];
        return { tabs: tabs.toReversed(), letters: (await Promise.all(tabs.map(letterOf))).toReversed() };
      }`)) as Opened;
      expect(letters.at(-1)).toBe(right[(TABS - 1) % 2]);
      expect(letters.slice(0, -1).filter((letter) => letter !== '').length).toBeLessThan((TABS - 1) / 2);

      const wanted = tabs.map((_, tab) => right[tab % 2]);
      let seen = letters;
      for (const end = Date.now() + PATIENCE; seen.includes('') && Date.now() < end; await sleep(1_000)) {
        seen = await lettersOf(current(), tabs);
        // Another's is wrong also when it goes again.
        expect(seen.filter((letter, tab) => letter !== '' && letter !== wanted[tab])).toEqual([]);
      }
      expect(seen).toEqual(wanted);
    });
  });

  it('nobody had to catch an exception', async () => {
    expect(await current().browser.exceptions()).toEqual([]);
  });
}

const lettersOf = async ({ browser }: Session, tabs: readonly number[]): Promise<string[]> =>
  (await browser.askApi(
    `(api) => Promise.all(${JSON.stringify(tabs)}.map((tabId) => api.action.getBadgeText({ tabId })))`,
  )) as string[];
