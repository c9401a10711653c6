/** What is measured of the extension's own pages. */
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { attach } from '../browsers/cdp';
import type { Chromium } from '../browsers/chromium';
import type { Server } from '../browsers/server';
import { until } from '../browsers/until';
import { fixture } from '../fixtures';

/** Scripts and styles that a page asks for at its start, in bytes, each gzipped. In: the built extension's folder. */
export function pageSize(folder: string, page: string): number {
  const html = readFileSync(`${folder}/${page}.html`, 'utf8');
  const files = [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(([, file = '']) => file);
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(`${folder}/${file}`), { level: 9 }).length, 0);
}

export interface PopupTime {
  /** Milliseconds from the click (as the API makes it) to the popup's document: the browser's own work. */
  window: number;
  /** Milliseconds from the popup's document to its complete content. */
  content: number;
}

/** Opens the real popup on a policy whose report is there already, again and again. */
export async function popupToContent(chromium: Chromium, server: Server, runs: number): Promise<PopupTime[]> {
  await chromium.open(server.put('/popup/privacy', fixture('brightcart')));
  await until(async () => (await chromium.badge()).text !== '', 'the badge');
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
    const popup = await attach(chromium.context, ({ url }) => url.includes('/popup.html'), 'the popup');
    const { origin, complete } = await until(async () => {
      const seen = (await popup.evaluate(
        `({ origin: performance.timeOrigin, complete: performance.getEntriesByName('complete')[0]?.startTime ?? 0 })`,
      )) as { origin: number; complete: number };
      return seen.complete > 0 && seen;
    }, 'the popup to be complete');
    times.push({ window: origin - clicked, content: complete });
    await popup.closeTarget();
  }
  return times;
}
