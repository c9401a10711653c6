/** In a browser that tells no ids of documents: our scripts make their own. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DOCUMENT, EXTRACTOR, HIGHLIGHTER } from '../contract/page-world';

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
      if (files?.includes('/extract.js')) await putExtractor();
      if (files?.includes('/highlight.js')) putHighlighter();
      return [{ frameId: 0, result: await func?.(...args) }];
    },
  });
});

afterEach(async () => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
  for (const name of [DOCUMENT, EXTRACTOR, HIGHLIGHTER]) Reflect.deleteProperty(globalThis, Symbol.for(name));
});

/** What `extract.js` does, with a policy that it can fetch. */
async function putExtractor(): Promise<void> {
  const { documentId } = await import('./document-id');
  const verdict = { kind: 'privacy-policy', language: 'en', score: 0.9 };
  const policy = { title: 'Privacy', language: 'en', blocks: [] };
  const fetch = (address: string) => ({ address, verdict, policy, digest: '' });
  Reflect.set(globalThis, Symbol.for(EXTRACTOR), { document: documentId(), fetch });
}

/** What is highlighted. */
const highlighted = vi.fn(async (_message: unknown) => ({ found: true }));
/** What `highlight.js` does. */
const putHighlighter = (): void => void Reflect.set(globalThis, Symbol.for(HIGHLIGHTER), highlighted);

/** The tab shows the next document, in which none of our scripts has been. */
function leave(): void {
  for (const name of [DOCUMENT, EXTRACTOR, HIGHLIGHTER]) Reflect.deleteProperty(globalThis, Symbol.for(name));
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

test.each([7, '', {}, null])('what is no id counts as none: %j', async (given) => {
  const { documentIn, extractAt } = await import('../shared/injection');
  Reflect.set(globalThis, Symbol.for(DOCUMENT), given);
  expect(await documentIn(1)).toEqual({ address: HERE, document: '' });
  await putExtractor();
  const { fetch } = Reflect.get(globalThis, Symbol.for(EXTRACTOR));
  const answers = (document: unknown) => async () => [{ frameId: 0, result: { document, result: fetch(POLICY) } }];
  Object.assign(fakeBrowser.scripting, { executeScript: answers(given) });
  expect(await extractAt(1, 'a', POLICY)).toBeNull();
  Object.assign(fakeBrowser.scripting, { executeScript: answers('a') });
  expect(await extractAt(1, 'a', POLICY)).toMatchObject({ address: POLICY });
});

test('a policy that such a page links to is fetched', async () => {
  const { documentIn, extractAt } = await import('../shared/injection');
  const here = await documentIn(1);
  expect(await extractAt(1, here?.document ?? '', POLICY)).toMatchObject({ address: POLICY });
});

describe('a quote', () => {
  const request = { quote: 'We sell your data.', place: null };
  const { scripting } = fakeBrowser;
  beforeEach(() => highlighted.mockClear());

  test('is highlighted in its document', async () => {
    const { highlightIn } = await import('../shared/injection');
    const { documentId } = await import('./document-id');
    expect(await highlightIn(1, documentId(), request)).toBe(true);
  });

  test('is highlighted in whichever document is there, where none is known', async () => {
    const { highlightIn } = await import('../shared/injection');
    expect(await highlightIn(1, null, request)).toBe(true);
  });

  /** When the page goes: before what is injected at that place. */
  test.each([
    ['before it is asked', 0],
    ['once it has said that it is there', 1],
    ['once the script is in it', 2],
  ])('of a document that goes %s: is not looked for in the next one', async (_, goesAt) => {
    const { highlightIn } = await import('../shared/injection');
    const { documentId } = await import('./document-id');
    const document = documentId();
    const inject = scripting.executeScript;
    let injections = 0;
    Object.assign(scripting, {
      executeScript: (given: never) => {
        if (injections++ === goesAt) {
          leave();
          // The next one has these scripts already, and a mark of its own.
          putHighlighter();
          documentId();
        }
        return inject(given);
      },
    });
    expect(await highlightIn(1, document, request)).toBe(false);
    expect(injections).toBeGreaterThan(goesAt);
    expect(highlighted).not.toHaveBeenCalled();
  });

  test('of a document that goes: is not looked for in the next one, in which none of our scripts has been', async () => {
    const { highlightIn } = await import('../shared/injection');
    const { documentId } = await import('./document-id');
    const document = documentId();
    const inject = scripting.executeScript;
    Object.assign(scripting, {
      executeScript: ({ files, ...given }: Injection) => {
        if (files) leave();
        return inject({ files, ...given } as never);
      },
    });
    expect(await highlightIn(1, document, request)).toBe(false);
    expect(highlighted).not.toHaveBeenCalled();
  });
});
