/**
 * The history on the device, in IndexedDB: what is kept of each graded policy. Two stores, so that the list of all
 * policies need not read their texts.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import {
  type PolicyEntry,
  type PolicyRecord,
  recordOf,
  type Sighting,
  type Version,
  type WithoutText,
} from '../../history/record';
import { read } from '../../schemas';
import { HISTORY_ENTRY, HISTORY_TEXTS, type HistoryTexts } from '../contract/history-record';

/** So many policies are kept; the one that was not seen for the longest time goes first. */
export const MOST_POLICIES = 500;

interface Schema extends DBSchema {
  policies: { key: string; value: PolicyEntry; indexes: { lastSeen: number } };
  texts: { key: string; value: HistoryTexts };
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
    return entries.flatMap((entry) => read(HISTORY_ENTRY, entry) ?? []).reverse();
  });
}

/** One policy without its texts; null when it is not kept. */
export function policyEntry(address: string): Promise<PolicyEntry | null> {
  return withDatabase(async (database) => read(HISTORY_ENTRY, await database.get('policies', address)));
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

/** What an earlier or later version of the extension kept in another shape counts as not kept. */
function joined(storedEntry: unknown, storedTexts: unknown): PolicyRecord | null {
  const [entry, texts] = [read(HISTORY_ENTRY, storedEntry), read(HISTORY_TEXTS, storedTexts)];
  if (!entry || !texts) return null;
  const { current, previous } = entry;
  return {
    ...entry,
    current: { ...current, sentences: texts.current },
    previous: previous && texts.previous ? { ...previous, sentences: texts.previous } : null,
  };
}
