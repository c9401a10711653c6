import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { atOnce, type Steps } from '../../steps';
import type { PolicyText, Report } from '../../types';
import { fakeReport } from '../extension.testing';
import { remember } from './history';
import {
  forgetAllPolicies,
  forgetPolicy,
  keep,
  keptPolicies,
  MOST_POLICIES,
  policyEntry,
  policyRecord,
} from './history-store';

const ADDRESS = 'https://shop.example/privacy';
const OLD = ['We keep it for a year.', 'We never sell it.'];
const NEW = ['We keep it for ten years.', 'We never sell it.'];
const sighting = (sentences: readonly string[], at: number, changes: object = {}) => ({
  address: ADDRESS,
  report: fakeReport({}),
  hash: sentences.join(),
  sentences,
  at,
  document: `document ${at}`,
  fetched: false,
  ...changes,
});

beforeEach(forgetAllPolicies);

describe('what is kept', () => {
  test('first sight: the report, the text and when', async () => {
    await keep(sighting(OLD, 100));
    expect(await policyRecord(ADDRESS)).toEqual({
      address: ADDRESS,
      host: 'shop.example',
      title: 'Privacy at Example',
      firstSeen: 100,
      lastSeen: 100,
      document: 'document 100',
      fetched: false,
      current: { report: fakeReport({}), hash: OLD.join(), sentences: OLD, since: 100, until: 100 },
      previous: null,
    });
  });

  test('the same text again: the newest report, and no change', async () => {
    await keep(sighting(OLD, 100));
    await keep(sighting([...OLD].reverse(), 200, { report: fakeReport({ checklistVersion: '2' }) }));
    const record = await policyRecord(ADDRESS);
    expect(record).toMatchObject({ firstSeen: 100, lastSeen: 200, previous: null });
    expect(record?.current).toMatchObject({ since: 100, until: 200, report: { checklistVersion: '2' } });
  });

  test('another text: both versions, with since when', async () => {
    await keep(sighting(OLD, 100));
    await keep(sighting(OLD, 150));
    await keep(sighting(NEW, 200));
    await keep(sighting(NEW, 300));
    const record = await policyRecord(ADDRESS);
    expect(record?.previous).toMatchObject({ sentences: OLD, since: 100, until: 150 });
    expect(record?.current).toMatchObject({ sentences: NEW, since: 200, until: 300 });
  });

  test('a page that was still loading has not changed its policy', async () => {
    await keep(sighting(OLD.slice(1), 100, { document: 'one' }));
    await keep(sighting(OLD, 101, { document: 'one' }));
    expect(await policyRecord(ADDRESS)).toMatchObject({ previous: null, current: { sentences: OLD } });
  });

  test('a page seen again too early, and then whole, has not changed either', async () => {
    await keep(sighting(OLD, 100));
    await keep(sighting(OLD.slice(1), 200, { document: 'one' }));
    await keep(sighting(OLD, 201, { document: 'one' }));
    expect(await policyRecord(ADDRESS)).toMatchObject({ previous: null, current: { sentences: OLD, since: 100 } });
  });

  test('a page seen too early and then changed: the change is against the old text', async () => {
    await keep(sighting(OLD, 100));
    await keep(sighting(NEW.slice(1), 200, { document: 'one' }));
    await keep(sighting(NEW, 201, { document: 'one' }));
    expect(await policyRecord(ADDRESS)).toMatchObject({ previous: { sentences: OLD }, current: { sentences: NEW } });
  });

  test('a fetched page and a live one are not compared', async () => {
    await keep(sighting(OLD.slice(1), 100, { fetched: true }));
    await keep(sighting(OLD, 200));
    expect(await policyRecord(ADDRESS)).toMatchObject({ previous: null, fetched: false, current: { sentences: OLD } });
    await keep(sighting(NEW, 300, { fetched: true }));
    expect(await policyRecord(ADDRESS)).toMatchObject({ previous: null, lastSeen: 300, current: { sentences: OLD } });
    await keep(sighting(NEW, 400));
    expect(await policyRecord(ADDRESS)).toMatchObject({ previous: { sentences: OLD }, current: { sentences: NEW } });
  });

  test('so many and no more: the one not seen for the longest time goes', async () => {
    for (let n = 0; n <= MOST_POLICIES; n++) await keep(sighting(OLD, n, { address: `https://${n}.example/` }));
    await keep(sighting(OLD, 1_000, { address: 'https://1.example/' }));
    await keep(sighting(OLD, 1_001, { address: 'https://new.example/' }));
    const kept = (await keptPolicies()).policies.map(({ address }) => address);
    expect(kept).toHaveLength(MOST_POLICIES);
    expect(kept.slice(0, 2)).toEqual(['https://new.example/', 'https://1.example/']);
    expect(kept).not.toContain('https://0.example/');
    expect(kept).not.toContain('https://2.example/');
    expect(await policyRecord('https://2.example/')).toBeNull();
  });
});

describe('what was kept before records named their document', () => {
  test('is still read; the next look counts as a new visit', async () => {
    await keep(sighting(OLD, 100));
    const database = await openDB('history', 1);
    const { document: _, ...older } = await database.get('policies', ADDRESS);
    await database.put('policies', { ...older, loaded: 90 });
    database.close();
    expect(await policyEntry(ADDRESS)).toMatchObject({ document: '', lastSeen: 100 });
    await keep(sighting(NEW, 200));
    expect(await policyRecord(ADDRESS)).toMatchObject({ document: 'document 200', previous: { sentences: OLD } });
  });
});

/** Puts something of another version in the place of what is kept. */
async function put(store: 'policies' | 'texts', value: object): Promise<void> {
  const database = await openDB('history', 1);
  await database.put(store, value);
  database.close();
}

describe('what another version has kept', () => {
  test('an answer of another checklist is left out; the policy stays', async () => {
    const known = { id: 'delete', pillar: 'rights', tone: 'good', answer: 'yes', confidence: 1, prevalence: 1 };
    const items = [{ ...known, evidence: [] }];
    await keep(sighting(OLD, 100, { report: { ...fakeReport({}), items: [...items, { id: 'retired' }] } }));
    expect(await keptPolicies()).toMatchObject({ policies: [{ current: { report: { items } } }], unreadable: 0 });
  });

  test('what cannot be read is counted, replaced by the next look, and erased with the rest', async () => {
    await keep(sighting(OLD, 100));
    await put('policies', { address: ADDRESS, seen: 'in another shape' });
    await put('policies', { address: 'https://other.example/', lastSeen: 5, current: { report: { status: 'new' } } });
    expect(await keptPolicies()).toEqual({ policies: [], unreadable: 2, closed: null });
    expect(await policyEntry(ADDRESS)).toBeNull();
    await keep(sighting(NEW, 200));
    expect(await keptPolicies()).toMatchObject({ policies: [{ address: ADDRESS, firstSeen: 200 }], unreadable: 1 });
    await forgetAllPolicies();
    expect(await keptPolicies()).toMatchObject({ policies: [], unreadable: 0 });
  });

  test.each([
    ['a number', 5],
    ['objects', [{ text: 'We keep it.' }]],
    ['nothing', undefined],
  ])('texts that are %s count as not kept: the next look is written', async (_, current) => {
    await keep(sighting(OLD, 100));
    await put('texts', { address: ADDRESS, current, previous: null });
    expect(await policyRecord(ADDRESS)).toBeNull();
    await keep(sighting(NEW, 200));
    expect(await policyRecord(ADDRESS)).toMatchObject({ current: { sentences: NEW }, previous: null });
  });

  test('whatever stands in the stores, the list is read and the next look is written', async () => {
    const record = fc.record({
      ...{ host: fc.anything(), title: fc.anything(), lastSeen: fc.anything(), current: fc.anything() },
      previous: fc.anything(),
    });
    const storable = record.filter((value) => {
      try {
        return structuredClone(value) !== null;
      } catch {
        return false;
      }
    });
    await fc.assert(
      fc.asyncProperty(storable, storable, async (entry, texts) => {
        await forgetAllPolicies();
        await put('policies', { ...entry, address: ADDRESS });
        await put('texts', { ...texts, address: ADDRESS });
        const { policies, unreadable } = await keptPolicies();
        expect(policies.length + unreadable).toBe(1);
        await keep(sighting(NEW, 300));
        expect(await policyRecord(ADDRESS)).toMatchObject({ lastSeen: 300, current: { sentences: NEW } });
      }),
      { numRuns: 200 },
    );
  });
});

describe('the stores', () => {
  afterEach(() => deleteDB('history'));

  test('as they were first shipped are opened, with what they hold', async () => {
    await deleteDB('history');
    const shipped = await openDB('history', 1, {
      upgrade(database) {
        database.createObjectStore('policies', { keyPath: 'address' }).createIndex('lastSeen', 'lastSeen');
        database.createObjectStore('texts', { keyPath: 'address' });
      },
    });
    const current = { report: fakeReport({}), hash: OLD.join(), since: 1, until: 2 };
    const entry = { address: ADDRESS, host: 'shop.example', title: 'Privacy', firstSeen: 1, lastSeen: 2 };
    await shipped.put('policies', { ...entry, current, previous: null });
    await shipped.put('texts', { address: ADDRESS, current: OLD, previous: null });
    shipped.close();
    expect(await policyRecord(ADDRESS)).toMatchObject({ ...entry, current: { ...current, sentences: OLD } });
    await keep(sighting(NEW, 300));
    expect(await policyRecord(ADDRESS)).toMatchObject({ previous: { sentences: OLD }, current: { sentences: NEW } });
  });

  test('of a newer version: said so, left alone, and erased on demand', async () => {
    await keep(sighting(OLD, 100));
    (await openDB('history', 2)).close();
    expect(await keptPolicies()).toEqual({ policies: [], unreadable: 0, closed: 'newer' });
    expect(await policyEntry(ADDRESS)).toBeNull();
    expect(await policyRecord(ADDRESS)).toBeNull();
    await expect(keep(sighting(NEW, 200))).rejects.toThrow('newer');
    const later = await openDB('history', 2);
    expect(await later.get('texts', ADDRESS)).toMatchObject({ current: OLD });
    later.close();
    await forgetAllPolicies();
    await keep(sighting(NEW, 300));
    expect(await keptPolicies()).toMatchObject({ policies: [{ address: ADDRESS, firstSeen: 300 }], closed: null });
  });
});

describe('erasing', () => {
  test('one, and all', async () => {
    for (const name of ['a', 'b', 'c']) await keep(sighting(OLD, 1, { address: `https://${name}.example/` }));
    await forgetPolicy('https://b.example/');
    expect(await policyEntry('https://b.example/')).toBeNull();
    expect((await keptPolicies()).policies).toHaveLength(2);
    await forgetAllPolicies();
    expect((await keptPolicies()).policies).toEqual([]);
    expect(await policyRecord('https://a.example/')).toBeNull();
  });
});

describe('remembering', () => {
  const LIVE = { document: 'first', fetched: false };
  const AT_ONCE = { inSteps: async <T>(steps: Steps<T>) => atOnce(steps) };
  const policy: PolicyText = {
    title: 'Privacy',
    language: 'en',
    blocks: OLD.map((text) => ({ kind: 'paragraph', level: 0, text, place: null })),
  };
  const report = (changes: Partial<Report> = {}): Report => fakeReport(changes);

  test('a graded policy is kept under its address, whatever campaign led there', async () => {
    await remember(`${ADDRESS}?utm_source=mail#sale`, policy, report(), LIVE, AT_ONCE);
    await remember(ADDRESS, policy, report(), { ...LIVE, document: 'second' }, AT_ONCE);
    expect((await keptPolicies()).policies).toHaveLength(1);
    expect((await policyRecord(ADDRESS))?.current.sentences).toEqual(OLD);
  });

  test.each(['not-a-policy', 'unsupported-language', 'too-short', 'unclear'] as const)(
    '%s: not kept',
    async (status) => {
      await remember(ADDRESS, policy, report({ status }), LIVE, AT_ONCE);
      expect((await keptPolicies()).policies).toEqual([]);
    },
  );

  test('no web page: not kept', async () => {
    await remember('file:///privacy.html', policy, report(), LIVE, AT_ONCE);
    expect((await keptPolicies()).policies).toEqual([]);
  });
});
