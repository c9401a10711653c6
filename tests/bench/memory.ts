/** How much memory the extension's own process holds. Linux alone says so. */
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { BenchRow } from '../../scripts/documents/extension-figures';
import type { Chromium } from '../browsers/chromium-browser';
import type { Server } from '../browsers/server';
import { until } from '../browsers/until';
import { longPolicy } from './long-policy';
import type { Effort } from './rows';

/** Above its start with the reader loaded, after a hundred policies. */
const MOST_GROWTH_MB = 15;
const WORDS = 500;
/** How often it is looked at while the reader reads. */
const LOOK_MS = 50;
/** So long after a reading what is left over is collected. */
const REST_MS = 5_000;

/** Reads policies one after the other in one tab. Empty where the system does not tell. */
export async function memory(chromium: Chromium, server: Server, { policies }: Effort): Promise<BenchRow[]> {
  const pid = await extensionProcess(chromium);
  if (pid === null) return [];
  let most = 0;
  const look = (): number => {
    const now = ownMegabytes(pid);
    most = Math.max(most, now);
    return now;
  };
  const asleep = look();
  const read = async (run: number): Promise<void> => {
    await chromium.open(server.put(`/memory/${run}/privacy`, longPolicy(WORDS + run)));
    await until(async () => {
      look();
      await sleep(LOOK_MS);
      return (await chromium.badge()).text !== '';
    }, `the badge of policy ${run}`);
  };
  /** What is held on to: without what the next collection of garbage gives back, which comes when the browser wants it. */
  const held = async (): Promise<number> => {
    await sleep(REST_MS);
    await collectGarbage(chromium);
    await sleep(REST_MS);
    return ownMegabytes(pid);
  };
  await read(0);
  const loaded = await held();
  for (let run = 1; run <= policies; run++) await read(run);
  await sleep(REST_MS);
  const uncollected = look();
  const after = await held();
  const megabytes = (what: string, measured: number, bar: number | null = null): BenchRow => ({
    what,
    measured,
    bar,
    unit: 'MB',
  });
  return [
    megabytes('before the first policy', asleep),
    megabytes('at rest after the first policy, the reader loaded', loaded),
    megabytes('at most, while reading', most),
    megabytes(`at rest after ${policies} more policies of ${WORDS} words`, after),
    megabytes('… before its garbage was collected', uncollected),
    megabytes('… more than after the first', after - loaded, MOST_GROWTH_MB),
  ];
}

/** Has the background, and the page of the extension that asks it, collect their garbage. */
async function collectGarbage(chromium: Chromium): Promise<void> {
  const browser = chromium.context.browser();
  if (!browser) throw new Error('the browser has gone');
  const cdp = await browser.newBrowserCDPSession();
  const { targetInfos } = await cdp.send('Target.getTargets');
  for (const { targetId } of targetInfos.filter(({ url }) => url.startsWith('chrome-extension:'))) {
    const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: false });
    const collected = new Promise<void>((done) => {
      cdp.on('Target.receivedMessageFromTarget', (event) => {
        if (event.sessionId === sessionId) done();
      });
    });
    const message = JSON.stringify({ id: 1, method: 'HeapProfiler.collectGarbage' });
    await cdp.send('Target.sendMessageToTarget', { sessionId, message });
    await collected;
    await cdp.send('Target.detachFromTarget', { sessionId });
  }
  await cdp.detach();
}

/** The process that runs the extension's own code: of Chromium's processes the one that it starts for that; or null. */
async function extensionProcess(chromium: Chromium): Promise<number | null> {
  await chromium.inExtension('1');
  const browser = chromium.context.browser();
  if (!browser) throw new Error('the browser has gone');
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const own = processInfo.find(({ id }) => read(`/proc/${id}/cmdline`).includes('--extension-process'));
  return own?.id ?? null;
}

/** What a process holds for itself alone, in MB of 1,000,000 bytes. */
function ownMegabytes(pid: number): number {
  const kibibytes = [...read(`/proc/${pid}/smaps_rollup`).matchAll(/^Private_\w+:\s+(\d+) kB$/gm)];
  return kibibytes.reduce((sum, [, number]) => sum + (Number(number) * 1024) / 1e6, 0);
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
