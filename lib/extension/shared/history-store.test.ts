import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test } from 'vitest';
import type { PolicyText, Report } from '../../types';
import { fakeReport } from '../extension.testing';
import { remember } from './history';
import {
  allPolicies,
  forgetAllPolicies,
  forgetPolicy,
  keep,
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
    const kept = (await allPolicies()).map(({ address }) => address);
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

describe('erasing', () => {
  test('one, and all', async () => {
    for (const name of ['a', 'b', 'c']) await keep(sighting(OLD, 1, { address: `https://${name}.example/` }));
    await forgetPolicy('https://b.example/');
    expect(await policyEntry('https://b.example/')).toBeNull();
    expect(await allPolicies()).toHaveLength(2);
    await forgetAllPolicies();
    expect(await allPolicies()).toEqual([]);
    expect(await policyRecord('https://a.example/')).toBeNull();
  });
});

describe('remembering', () => {
  const LIVE = { document: 'first', fetched: false };
  const policy: PolicyText = {
    title: 'Privacy',
    language: 'en',
    blocks: OLD.map((text) => ({ kind: 'paragraph', level: 0, text, place: null })),
  };
  const report = (changes: Partial<Report> = {}): Report => fakeReport(changes);

  test('a graded policy is kept under its address, whatever campaign led there', async () => {
    await remember(`${ADDRESS}?utm_source=mail#sale`, policy, report(), LIVE);
    await remember(ADDRESS, policy, report(), { ...LIVE, document: 'second' });
    expect(await allPolicies()).toHaveLength(1);
    expect((await policyRecord(ADDRESS))?.current.sentences).toEqual(OLD);
  });

  test.each(['not-a-policy', 'unsupported-language', 'too-short', 'unclear'] as const)(
    '%s: not kept',
    async (status) => {
      await remember(ADDRESS, policy, report({ status }), LIVE);
      expect(await allPolicies()).toEqual([]);
    },
  );

  test('no web page: not kept', async () => {
    await remember('file:///privacy.html', policy, report(), LIVE);
    expect(await allPolicies()).toEqual([]);
  });
});
