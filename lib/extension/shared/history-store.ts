/**
 * The history on the device, in IndexedDB: what is kept of each graded policy. Two stores, so that the list of all
 * policies need not read their texts.
 */
import { type DBSchema, deleteDB, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import {
  comparing,
  type KeptPolicies,
  type PolicyEntry,
  type PolicyRecord,
  recordOf,
  type Sighting,
  type Version,
  type WithoutText,
} from '../../history/record';
import { read } from '../../schemas';
import { atOnce, type InSteps } from '../../steps';
import { HISTORY_ENTRY, HISTORY_TEXTS, type HistoryTexts } from '../contract/history-record';
import { tellErased } from './erased';

/** So many policies are kept; the one that was not seen for the longest time goes first. */
export const MOST_POLICIES = 500;

interface Schema extends DBSchema {
  policies: { key: string; value: PolicyEntry; indexes: { lastSeen: number } };
  texts: { key: string; value: HistoryTexts };
}

const NAME = 'history';
/** Raised with each change of the stores; each raise has its step in `openHistory`. */
const VERSION = 1;

/** `newer`: a later version of Candor has kept it, before this one was put in its place. `closed`: the browser opens none. */
class UnreadableHistory extends Error {
  override readonly name = 'UnreadableHistory';
  constructor(
    readonly reason: 'newer' | 'closed',
    options?: ErrorOptions,
  ) {
    super(`the history cannot be read: ${reason}`, options);
  }
}

/** Throws `UnreadableHistory`. */
function openHistory(): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>(NAME, VERSION, {
    upgrade(database, from) {
      if (from < 1) {
        database.createObjectStore('policies', { keyPath: 'address' }).createIndex('lastSeen', 'lastSeen');
        database.createObjectStore('texts', { keyPath: 'address' });
      }
    },
  }).catch((cause: unknown) => {
    const isNewer = cause instanceof Error && cause.name === 'VersionError';
    throw new UnreadableHistory(isNewer ? 'newer' : 'closed', { cause });
  });
}

/** Runs one task on the database and closes it: a page left open keeps nobody from erasing. */
async function withDatabase<T>(task: (database: IDBPDatabase<Schema>) => Promise<T>): Promise<T> {
  const database = await openHistory();
  try {
    return await task(database);
  } finally {
    database.close();
  }
}

/** The same, with what takes the place of the result where the history cannot be read. */
const orIfUnreadable = <T>(
  task: (database: IDBPDatabase<Schema>) => Promise<T>,
  otherwise: (reason: UnreadableHistory['reason']) => T | Promise<T>,
): Promise<T> =>
  withDatabase(task).catch((error: unknown) => {
    if (error instanceof UnreadableHistory) return otherwise(error.reason);
    throw error;
  });

/** How a long text is kept: with or without pauses; and what says that it is not wanted any more. */
export interface Manner {
  inSteps: InSteps;
  signal?: AbortSignal;
}

const AT_ONCE: Manner = { inSteps: async (steps) => atOnce(steps) };

/**
 * Keeps what was seen of a policy; forgets the oldest ones above `MOST_POLICIES`. Nothing is kept of one that is forgotten while it is
 * compared with what was kept. Throws what `signal` says once that is aborted.
 */
export async function keep(sighting: Sighting, { inSteps, signal }: Manner = AT_ONCE): Promise<void> {
  let compared: Compared | null = null;
  for (;;) {
    const known = await write(sighting, compared, signal);
    if (!known) return;
    // A transaction ends as soon as nothing is asked of it: between two of them, for what is compared may be long.
    compared = { known, same: await inSteps(comparing(known, sighting)) };
  }
}

/** What was kept, and which wordings of it say the same as the look. */
interface Compared {
  known: PolicyRecord;
  same: ReadonlySet<string>;
}

/** Writes what is to be kept from now on. Out: what is kept, where that is to be compared first; else null. */
function write(
  sighting: Sighting,
  compared: Compared | null,
  signal: AbortSignal | undefined,
): Promise<PolicyRecord | null> {
  return withDatabase(async (database) => {
    const transaction = database.transaction(['policies', 'texts'], 'readwrite');
    const [policies, texts] = [transaction.objectStore('policies'), transaction.objectStore('texts')];
    const entry = read(HISTORY_ENTRY, await policies.get(sighting.address));
    const isAsCompared = compared !== null && entry !== null && isSameLook(compared.known, entry);
    const known = isAsCompared ? compared.known : joined(entry, await texts.get(sighting.address));
    if (compared && !known) return null;
    if (known && !isAsCompared && known.current.hash !== sighting.hash) return known;
    // At the last moment: what is erased from now on is erased with this.
    signal?.throwIfAborted();
    const { current, previous, ...base } = recordOf(known, sighting, compared?.same ?? new Set());
    // Together: where there is no room for one of them, nobody would hear of the others' end.
    await Promise.all([
      policies.put({ ...base, current: withoutText(current), previous: previous && withoutText(previous) }),
      texts.put({ address: base.address, current: current.sentences, previous: previous?.sentences ?? null }),
      forgetSurplus(transaction),
      transaction.done,
    ]);
    return null;
  });
}

async function forgetSurplus(transaction: IDBPTransaction<Schema, ('policies' | 'texts')[], 'readwrite'>) {
  const [policies, texts] = [transaction.objectStore('policies'), transaction.objectStore('texts')];
  let surplus = (await policies.count()) - MOST_POLICIES;
  let cursor = surplus > 0 ? await policies.index('lastSeen').openKeyCursor() : null;
  for (; cursor && surplus > 0; surplus--) {
    await Promise.all([policies.delete(cursor.primaryKey), texts.delete(cursor.primaryKey)]);
    cursor = await cursor.continue();
  }
}

const isSameLook = (one: PolicyEntry, other: PolicyEntry): boolean =>
  one.lastSeen === other.lastSeen &&
  one.current.hash === other.current.hash &&
  one.previous?.hash === other.previous?.hash;

/** The history: all policies, the one seen last first, and what cannot be shown of it. */
export function keptPolicies(): Promise<KeptPolicies> {
  return orIfUnreadable<KeptPolicies>(
    async (database) => {
      const stored = await database.getAll('policies');
      const policies = stored.flatMap((entry) => read(HISTORY_ENTRY, entry) ?? []);
      policies.sort((one, other) => other.lastSeen - one.lastSeen);
      return { policies, unreadable: stored.length - policies.length, closed: null };
    },
    (closed) => ({ policies: [], unreadable: 0, closed }),
  );
}

/** One policy without its texts; null when it is not kept. */
export function policyEntry(address: string): Promise<PolicyEntry | null> {
  return orIfUnreadable(
    async (database) => read(HISTORY_ENTRY, await database.get('policies', address)),
    () => null,
  );
}

/** One policy with its texts; null when it is not kept. */
export function policyRecord(address: string): Promise<PolicyRecord | null> {
  return orIfUnreadable(
    async (database) => {
      const transaction = database.transaction(['policies', 'texts']);
      const entry = transaction.objectStore('policies').get(address);
      const text = transaction.objectStore('texts').get(address);
      return joined(read(HISTORY_ENTRY, await entry), await text);
    },
    () => null,
  );
}

export async function forgetPolicy(address: string): Promise<void> {
  await withDatabase(async (database) => {
    const transaction = database.transaction(['policies', 'texts'], 'readwrite');
    transaction.objectStore('policies').delete(address);
    transaction.objectStore('texts').delete(address);
    await transaction.done;
  });
  tellErased(address);
}

/** Erases the history, that of a later version with its stores. */
export async function forgetAllPolicies(): Promise<void> {
  await orIfUnreadable(
    async (database) => {
      const transaction = database.transaction(['policies', 'texts'], 'readwrite');
      transaction.objectStore('policies').clear();
      transaction.objectStore('texts').clear();
      await transaction.done;
    },
    (reason) => (reason === 'newer' ? deleteDB(NAME) : undefined),
  );
  tellErased(null);
}

function withoutText({ report, hash, since, until }: Version): WithoutText {
  return { report, hash, since, until };
}

/** What an earlier or later version of the extension kept in another shape counts as not kept. */
function joined(entry: PolicyEntry | null, storedTexts: unknown): PolicyRecord | null {
  const texts = entry && read(HISTORY_TEXTS, storedTexts);
  if (!entry || !texts) return null;
  const { current, previous } = entry;
  return {
    ...entry,
    current: { ...current, sentences: texts.current },
    previous: previous && texts.previous ? { ...previous, sentences: texts.previous } : null,
  };
}
