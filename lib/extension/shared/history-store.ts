/**
 * The history on the device, in IndexedDB: what is kept of each graded policy. Two stores, so that the list of all
 * policies need not read their texts.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { fieldsOf } from '../../fields';
import {
  type PolicyEntry,
  type PolicyRecord,
  recordOf,
  type Sighting,
  type Version,
  type WithoutText,
} from '../../history/record';
import { parseReport } from '../contract/parse-report';

/** So many policies are kept; the one that was not seen for the longest time goes first. */
export const MOST_POLICIES = 500;

interface Texts {
  address: string;
  current: readonly string[];
  previous: readonly string[] | null;
}

interface Schema extends DBSchema {
  policies: { key: string; value: PolicyEntry; indexes: { lastSeen: number } };
  texts: { key: string; value: Texts };
}

/** Runs one task on the database and closes it: a page left open keeps nobody from erasing. */
async function withDatabase<T>(task: (database: IDBPDatabase<Schema>) => Promise<T>): Promise<T> {
  const database = await openDB<Schema>('history', 1, {
    upgrade(fresh) {
      fresh.createObjectStore('policies', { keyPath: 'address' }).createIndex('lastSeen', 'lastSeen');
      fresh.createObjectStore('texts', { keyPath: 'address' });
    },
  });
  try {
    return await task(database);
  } finally {
    database.close();
  }
}

/** Keeps what was seen of a policy; forgets the oldest ones above `MOST_POLICIES`. */
export function keep(sighting: Sighting): Promise<PolicyRecord> {
  return withDatabase(async (database) => {
    const transaction = database.transaction(['policies', 'texts'], 'readwrite');
    const [policies, texts] = [transaction.objectStore('policies'), transaction.objectStore('texts')];
    const [entry, text] = await Promise.all([policies.get(sighting.address), texts.get(sighting.address)]);
    const record = recordOf(joined(entry, text), sighting);
    const { current, previous, ...base } = record;
    policies.put({ ...base, current: withoutText(current), previous: previous && withoutText(previous) });
    texts.put({ address: record.address, current: current.sentences, previous: previous?.sentences ?? null });
    let surplus = (await policies.count()) - MOST_POLICIES;
    let cursor = surplus > 0 ? await policies.index('lastSeen').openKeyCursor() : null;
    for (; cursor && surplus > 0; surplus--) {
      policies.delete(cursor.primaryKey);
      texts.delete(cursor.primaryKey);
      cursor = await cursor.continue();
    }
    await transaction.done;
    return record;
  });
}

/** All policies, the one seen last first. */
export function allPolicies(): Promise<PolicyEntry[]> {
  return withDatabase(async (database) => {
    const entries = await database.getAllFromIndex('policies', 'lastSeen');
    return entries.flatMap((entry) => parseEntry(entry) ?? []).reverse();
  });
}

/** One policy without its texts; null when it is not kept. */
export function policyEntry(address: string): Promise<PolicyEntry | null> {
  return withDatabase(async (database) => parseEntry(await database.get('policies', address)));
}

/** One policy with its texts; null when it is not kept. */
export function policyRecord(address: string): Promise<PolicyRecord | null> {
  return withDatabase(async (database) => {
    const transaction = database.transaction(['policies', 'texts']);
    const entry = transaction.objectStore('policies').get(address);
    const text = transaction.objectStore('texts').get(address);
    return joined(await entry, await text);
  });
}

export function forgetPolicy(address: string): Promise<void> {
  return withDatabase(async (database) => {
    const transaction = database.transaction(['policies', 'texts'], 'readwrite');
    transaction.objectStore('policies').delete(address);
    transaction.objectStore('texts').delete(address);
    await transaction.done;
  });
}

export function forgetAllPolicies(): Promise<void> {
  return withDatabase(async (database) => {
    const transaction = database.transaction(['policies', 'texts'], 'readwrite');
    transaction.objectStore('policies').clear();
    transaction.objectStore('texts').clear();
    await transaction.done;
  });
}

function withoutText({ report, hash, since, until }: Version): WithoutText {
  return { report, hash, since, until };
}

function joined(entry: unknown, texts: Texts | undefined): PolicyRecord | null {
  const parsed = parseEntry(entry);
  if (!parsed || !texts) return null;
  const { current, previous } = parsed;
  return {
    ...parsed,
    current: { ...current, sentences: texts.current },
    previous: previous && texts.previous ? { ...previous, sentences: texts.previous } : null,
  };
}

/** What an earlier or later version of the extension kept in another shape counts as not kept. */
function parseEntry(value: unknown): PolicyEntry | null {
  const given = fieldsOf(value);
  const current = parseVersion(given?.current);
  if (!given || !current) return null;
  const { address, host, title, firstSeen, lastSeen, document, fetched } = given;
  if (typeof address !== 'string' || typeof host !== 'string' || typeof title !== 'string') return null;
  if (typeof firstSeen !== 'number' || typeof lastSeen !== 'number') return null;
  // What was kept before documents had ids has none.
  const read = { document: typeof document === 'string' ? document : '', fetched: fetched === true };
  const base = { address, host, title, firstSeen, lastSeen, ...read };
  return { ...base, current, previous: parseVersion(given.previous) };
}

function parseVersion(value: unknown): WithoutText | null {
  const given = fieldsOf(value);
  const report = parseReport(given?.report);
  if (!given || !report || typeof given.hash !== 'string') return null;
  if (typeof given.since !== 'number' || typeof given.until !== 'number') return null;
  return { report, hash: given.hash, since: given.since, until: given.until };
}
