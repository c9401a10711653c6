/** In a browser that tells no ids of documents: our scripts make their own. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DOCUMENT, EXTRACTOR } from '../contract/page-world';

const HERE = 'https://shop.example/shoes';
const POLICY = 'https://shop.example/privacy';

interface Injection {
  files?: string[];
  func?: (...given: unknown[]) => unknown;
  args?: unknown[];
}

beforeEach(() => {
  vi.stubEnv('FIREFOX', 'true');
  vi.resetModules();
  fakeBrowser.reset();
  // This module's own world stands for that of our scripts in the page.
  vi.stubGlobal('location', { href: HERE });
  Object.assign(fakeBrowser.scripting, {
    executeScript: async ({ files, func, args = [] }: Injection) => {
      if (files) await putExtractor();
      return [{ frameId: 0, result: await func?.(...args) }];
    },
  });
});

afterEach(async () => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
  for (const name of [DOCUMENT, EXTRACTOR]) Reflect.deleteProperty(globalThis, name);
});

/** What `extract.js` does, with a policy that it can fetch. */
async function putExtractor(): Promise<void> {
  const { documentId } = await import('./document-id');
  const verdict = { kind: 'privacy-policy', language: 'en', score: 0.9 };
  const policy = { title: 'Privacy', language: 'en', blocks: [] };
  const fetch = (address: string) => ({ address, verdict, policy, digest: '' });
  Reflect.set(globalThis, EXTRACTOR, { document: documentId(), fetch });
}

test('a page that none of our scripts has been in has an id as soon as it is asked for, and keeps it', async () => {
  const { documentIn } = await import('../shared/injection');
  const { documentId } = await import('./document-id');
  const here = await documentIn(1);
  expect(here).toEqual({ address: HERE, document: expect.stringMatching(/./) });
  expect(await documentIn(1)).toEqual(here);
  expect(documentId()).toBe(here?.document);
});

test('an id that the page’s script has made stays', async () => {
  const { documentIn } = await import('../shared/injection');
  const { documentId } = await import('./document-id');
  const made = documentId();
  expect((await documentIn(1))?.document).toBe(made);
});

test('a policy that such a page links to is fetched', async () => {
  const { documentIn, extractAt } = await import('../shared/injection');
  const here = await documentIn(1);
  expect(await extractAt(1, here?.document ?? '', POLICY)).toMatchObject({ address: POLICY });
});
