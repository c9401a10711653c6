/** A tab with a policy in it, the background's scripts in its document, and what reaches the background: for tests. */
import { knownOf } from '../shared/known-tabs';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, type Mock, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Block, PageVerdict } from '../../types';
import type { Extraction } from '../contract/policy';
import type { TabState } from '../contract/tab-state';
import { type FakeDocument, fakeExtraction, speakEnglish, stageDocument, watchBadges } from '../extension.testing';
import { forgetAllPolicies, keptPolicies } from '../shared/history-store';
import { onMessage } from './listeners';

export const ADDRESS = 'https://shop.example/privacy';
export const POLICY: PageVerdict = { kind: 'privacy-policy', language: 'en', score: 0.95 };
export const OTHER: PageVerdict = { kind: 'other', language: 'en', score: 0.1 };
const sentences = [
  'We never sell your personal information to anyone.',
  'You may ask us to delete your personal data at any time.',
  'We use cookies from advertising networks to show you interest-based ads.',
];
export const blocksOf = (some: string[]): Block[] =>
  Array.from({ length: 40 }, (_, at) => ({
    kind: 'paragraph',
    level: 0,
    text: some[at % some.length] ?? '',
    place: [1, at],
  }));
/** What is read of the document. */
export const extraction = (verdict: PageVerdict = POLICY, changes: Partial<Extraction> = {}) =>
  fakeExtraction({
    verdict,
    policy: { title: 'Privacy', language: verdict.language, blocks: blocksOf(sentences) },
    address: document.address,
    digest: document.digest,
    ...changes,
  });

/** What the badge of each tab shows. */
export let badges: Map<number, string>;
export let tabId: number;
/** Stands for the script that is put into the page. */
export let inPage: Mock<(anyway: boolean) => Promise<unknown>>;
export let document: FakeDocument;
/** What is injected and called, in order. */
export let done: unknown[];
/** Who speaks: the script in the page, and the popup. */
export const page = (documentId = 'first', frameId = 0) => ({ tab: { id: tabId }, frameId, documentId, url: ADDRESS });
export const popup = () => ({ url: fakeBrowser.runtime.getURL('/popup.html') });
/** What the script in the page says. */
export const glance = (isPolicy = true, address = ADDRESS) => ({
  type: 'page-to-background:glance',
  isPolicy,
  address,
});
export const ask = (type: string) =>
  onMessage({ type: `page-of-ours-to-background:${type}`, tabId }, popup()) as Promise<TabState>;
export const statusOf = async (): Promise<string | undefined> => {
  const state = await knownOf(tabId);
  return state?.status === 'reported' ? state.report.status : state?.status;
};
/** The addresses in the history. */
export const kept = async (): Promise<string[]> => (await keptPolicies()).policies.map(({ address }) => address);
/** The tab shows another document now. */
export const load = (documentId: string, address: string): void => {
  document.documentId = documentId;
  document.address = address;
  document.digest = documentId;
};

/** Sets the stage before each test of a file. */
export function stageEach(): void {
  beforeEach(async () => {
    await forgetAllPolicies();
    fakeBrowser.reset();
    speakEnglish();
    badges = watchBadges();
    tabId = (await fakeBrowser.tabs.create({ url: ADDRESS })).id ?? -1;
    inPage = vi.fn(async () => extraction());
    document = {
      documentId: 'first',
      address: ADDRESS,
      digest: 'one',
      read: (anyway) => inPage(anyway),
      fetch: () => null,
    };
    done = stageDocument(document);
  });

  afterEach(() => void vi.useRealTimers());
}
