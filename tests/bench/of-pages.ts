/** What is measured of the extension's own pages. */
import { setTimeout as sleep } from 'node:timers/promises';
import { attach } from '../browsers/cdp';
import { launchChromium } from '../browsers/chromium';
import type { Chromium } from '../browsers/chromium-browser';
import type { Server } from '../browsers/server';
import { until } from '../browsers/until';
import { fixture } from '../fixtures';

interface PopupTime {
  /** Milliseconds from the click (as the API makes it) to the popup's document: the browser's own work. */
  window: number;
  /** Milliseconds from the popup's document to its complete content. */
  content: number;
}

export const total = ({ window, content }: PopupTime): number => window + content;

/** How long a popup is left alone, for asking it would slow it down. It notes its times itself. */
const ALONE_MS = 400;
/** When the document was complete, by its own clock: as the popup says, or at the end of its load event. */
const COMPLETE = {
  mark: `performance.getEntriesByName('complete')[0]?.startTime`,
  load: `performance.getEntriesByType('navigation')[0]?.loadEventEnd`,
};

/** Opens the real popup on a policy whose report is there already, again and again. */
export async function popupToContent(chromium: Chromium, server: Server, runs: number): Promise<PopupTime[]> {
  await chromium.open(server.put('/popup/privacy', fixture('brightcart')));
  await until(async () => (await chromium.badge()).text !== '', 'the badge');
  return openAgainAndAgain(chromium, runs, COMPLETE.mark);
}

/** The same for an extension whose popup is empty, pinned: the floor, which is the browser's and the machine's. */
export async function emptyPopup(program: string, server: Server, runs: number): Promise<PopupTime[]> {
  const chromium = await launchChromium({ program, extension: 'tests/bench/empty-popup' });
  try {
    await chromium.pin();
    await chromium.open(server.put('/popup/privacy', fixture('brightcart')));
    return await openAgainAndAgain(chromium, runs, COMPLETE.load);
  } finally {
    await chromium.finish();
  }
}

async function openAgainAndAgain(chromium: Chromium, runs: number, complete: string): Promise<PopupTime[]> {
  const times: PopupTime[] = [];
  for (let run = 0; run < runs; run++) {
    await chromium.page.bringToFront();
    await sleep(300);
    const clicked = await chromium.inExtension<number>(
      `(() => {
        const clicked = performance.timeOrigin + performance.now();
        return chrome.action.openPopup().then(() => clicked);
      })()`,
    );
    await sleep(ALONE_MS);
    const popup = await attach(chromium.context, ({ url }) => url.includes('/popup.html'), 'the popup');
    const seen = await until(async () => {
      const { origin, content } = (await popup.evaluate(
        `({ origin: performance.timeOrigin, content: ${complete} ?? 0 })`,
      )) as { origin: number; content: number };
      return content > 0 && { window: origin - clicked, content };
    }, 'the popup to be complete');
    times.push(seen);
    await popup.closeTarget();
  }
  return times;
}
