/** For the tests of this folder: a browser that speaks English, and a report. */
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import german from '../../locales/de.json';
import catalogue from '../../locales/en.json';
import { READER_OF_WORDS } from '../reading/reader.testing';
import { DEFAULTS } from '../settings';
import type { Report } from '../types';
import { provideReader } from './background/reading';
import { EXTRACTOR } from './contract/page-world';
import type { Extraction } from './contract/policy';
import type { Reported } from './contract/tab-state';
import { saveSettings } from './shared/settings';

const messages: Readonly<Record<string, string>> = catalogue;

/** Lets the fake browser answer from the English catalogue, as the real ones do. */
export function speakEnglish(): void {
  Object.assign(fakeBrowser.i18n, {
    getMessage: (name: string, given: string[] = []) =>
      (messages[name] ?? '').replace(/\$(\d)/g, (_, digit: string) => given[Number(digit) - 1] ?? ''),
    getUILanguage: () => 'en',
  });
}

/** The background wakes to a reader who has chosen German: the catalogue is there only so many milliseconds later. */
export async function wakeInGerman(after = 50): Promise<void> {
  vi.stubGlobal('fetch', async () => {
    await new Promise((done) => setTimeout(done, after));
    return Response.json(Object.fromEntries(Object.entries(german).map(([name, message]) => [name, { message }])));
  });
  await saveSettings({ ...DEFAULTS, language: 'de' });
}

/** Puts the browser's action in reach of the test: what the badge of each tab shows. */
export function watchBadges(): Map<number, string> {
  const badges = new Map<number, string>();
  const titles = new Map<number, string>();
  Object.assign(fakeBrowser.action, {
    setBadgeText: vi.fn(async ({ tabId, text }: { tabId: number; text: string }) => void badges.set(tabId, text)),
    setBadgeBackgroundColor: vi.fn(async () => {}),
    setBadgeTextColor: vi.fn(async () => {}),
    setTitle: vi.fn(async ({ tabId, title }: { tabId: number; title: string }) => void titles.set(tabId, title)),
    getBadgeText: vi.fn(async ({ tabId }: { tabId: number }) => badges.get(tabId) ?? ''),
    getTitle: vi.fn(async ({ tabId }: { tabId: number }) => titles.get(tabId) ?? catalogue.extName),
  });
  return badges;
}

/** A report with a C overall, changed as the test needs it. */
export function fakeReport(changes: Partial<Report>): Report {
  return {
    status: 'graded',
    title: 'Privacy at Example',
    kind: 'privacy-policy',
    language: 'en',
    words: 1234,
    grades: {
      overall: { letter: 'C', score: 55, betterThan: 0.5 },
      tracking: { letter: 'D', score: 40, betterThan: 0.5 },
      sharing: { letter: 'C', score: 52, betterThan: 0.5 },
      rights: { letter: 'B', score: 70, betterThan: 0.5 },
    },
    items: [],
    summary: [],
    standouts: [],
    corpusSize: 339,
    checklistVersion: '1',
    ...changes,
  };
}

/** Stands for the document in the tab, with our scripts in it. */
export interface FakeDocument {
  documentId: string;
  address: string;
  digest: string;
  /** The page has taken the browser's API from our script. */
  isMute?: boolean;
  /** Our script in the page throws: Chromium gives nothing then. */
  isBroken?: boolean;
  /** What `extract.js` gives; null: nothing is fetched. May throw as the browser does. */
  read(anyway: boolean): unknown;
  fetch(address: string): unknown;
}

interface Injection {
  target: { documentIds?: string[] };
  files?: string[];
  args?: unknown[];
}

/** Puts a document into every tab, and a reader into the background; `page` may be changed as the test goes on. Out: what is injected and called, in order. */
export function stageDocument(page: FakeDocument): unknown[] {
  provideReader(async () => READER_OF_WORDS);
  const done: unknown[] = [];
  const executeScript = async ({ target, files, args = [] }: Injection): Promise<unknown[]> => {
    const { documentId, address, digest } = page;
    if (target.documentIds && !target.documentIds.includes(documentId))
      throw new Error(`No document with id ${target.documentIds[0]} in tab with id 1`);
    const given = (result: unknown) => [{ documentId, frameId: 0, result }];
    if (files) {
      done.push(...files);
      return given(undefined);
    }
    const [name, , method, argument] = args;
    if (args.length === 0) return given(page.isMute ? address : null);
    if (name !== EXTRACTOR) return given({ address });
    if (method === 'check') return given({ document: '', result: { address, digest } });
    done.push([method, argument]);
    if (page.isBroken) return given(null);
    const result = await (method === 'fetch' ? page.fetch(String(argument)) : page.read(argument === true));
    return given({ document: '', result });
  };
  Object.assign(fakeBrowser.scripting, { executeScript });
  return done;
}

/** What `extract.js` gives of a policy with that text. */
export function fakeExtraction(changes: Partial<Extraction> = {}): Extraction {
  return {
    address: 'https://shop.example/privacy',
    verdict: { kind: 'privacy-policy', language: 'en', score: 0.95 },
    policy: { title: 'Privacy', language: 'en', blocks: [] },
    digest: 'digest',
    moved: null,
    links: [],
    frame: null,
    ...changes,
  };
}

/** What is known of a document that was read. */
export function fakeReported(changes: Partial<Reported> = {}): Reported {
  const page = 'https://shop.example/privacy';
  const read = { document: 'first', page, address: page, digest: 'digest', text: 'text' };
  return {
    status: 'reported',
    ...read,
    report: fakeReport({}),
    words: {},
    places: {},
    links: [],
    frame: null,
    fetched: false,
    ...changes,
  };
}
