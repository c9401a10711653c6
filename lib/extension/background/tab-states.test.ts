/** A background may be stopped between any two of its words to the browser's storage. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fakeReported, watchBadges } from '../extension.testing';
import { entryOf } from '../shared/known-tabs';
import { underWay } from './tab-locks';
import {
  abandon,
  begin,
  finish,
  forget,
  forgetRun,
  isCutOff,
  type Outcome,
  refresh,
  replace,
  restart,
} from './tab-states';

const TAB = 7;
const KNOWN = fakeReported();
/** What stands in the store after each change of it: is a look under way, and is that noted? */
let moments: { isLoading: boolean; isNoted: boolean }[];

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  watchBadges();
  moments = [];
  const { session } = fakeBrowser.storage;
  for (const name of ['set', 'remove'] as const) {
    const does = session[name].bind(session) as (given: unknown) => Promise<void>;
    vi.spyOn(session, name).mockImplementation(async (given: unknown) => {
      await does(given);
      const { unfinished } = (await session.get('unfinished')) as { unfinished?: number[] };
      const isLoading = (await entryOf(TAB))?.state.status === 'loading';
      moments.push({ isLoading, isNoted: unfinished?.includes(TAB) ?? false });
    });
  }
});

const outcome = (presence: Outcome['presence'] = async () => 'there'): Outcome => ({ presence, show: async () => {} });
const goes = (): Outcome['presence'] => vi.fn(async () => 'gone' as const).mockResolvedValueOnce('there' as never);
const known = (): Promise<void> =>
  fakeBrowser.storage.session.set({ [`tab:${TAB}`]: { run: 'earlier', document: 'first', asked: null, state: KNOWN } });
const look = async (): Promise<string> => (await begin(TAB, { document: 'first', asked: null })).run;
const whatever = async (): Promise<void> => {};

const ENDS: [string, () => Promise<unknown>][] = [
  ['finished', async () => finish(TAB, await look(), KNOWN, outcome())],
  [
    'finished when its page is gone',
    async () =>
      finish(
        TAB,
        await look(),
        KNOWN,
        outcome(async () => 'gone'),
      ),
  ],
  ['finished while its page goes', async () => finish(TAB, await look(), KNOWN, outcome(goes()))],
  [
    'abandoned',
    async () => {
      await known();
      const { run, before } = await begin(TAB, { document: 'first', asked: null });
      await restart(TAB, run, 'first');
      await abandon(TAB, run, before);
    },
  ],
  ['replaced', () => look().then(() => replace(TAB, KNOWN, outcome()))],
  ['replaced while its page goes', () => look().then(() => replace(TAB, KNOWN, outcome(goes())))],
  ['shown anew when its page is gone', () => look().then(() => refresh(TAB, async () => 'gone', whatever))],
  ['forgotten', () => look().then(() => forget(TAB, () => true, whatever))],
  ['forgotten because its document is gone', () => look().then((run) => forgetRun(TAB, run, whatever))],
];

describe('a look', () => {
  test.each(ENDS)('%s: at no moment under way and not noted', async (_, end) => {
    await end();
    expect(moments.filter(({ isLoading, isNoted }) => isLoading && !isNoted)).toEqual([]);
    expect(moments.at(-1)).toEqual({ isLoading: false, isNoted: false });
  });

  test.each(ENDS)('%s: is not under way any more', async (_, end) => {
    underWay.clear();
    await end();
    expect([...underWay]).toEqual([]);
  });

  test('whose document is gone after a newer one began: only the newer one is under way, and nothing of it is touched', async () => {
    underWay.clear();
    const older = await look();
    const newer = await look();
    const after = vi.fn(whatever);
    await forgetRun(TAB, older, after);
    expect([[...underWay], after.mock.calls, (await entryOf(TAB))?.run]).toEqual([[newer], [], newer]);
  });

  test('whose document is gone after everything was erased by storage alone: is not under way any more', async () => {
    underWay.clear();
    const run = await look();
    await fakeBrowser.storage.session.clear();
    await forgetRun(TAB, run, whatever);
    expect([...underWay]).toEqual([]);
  });

  test.each([
    ['forgotten because its document is gone', (run: string) => forgetRun(TAB, run, whatever)],
    ['finished', (run: string) => finish(TAB, run, KNOWN, outcome())],
  ])('%s, where the store cannot be read: throws, and is not under way any more', async (_, end) => {
    underWay.clear();
    const run = await look();
    vi.spyOn(fakeBrowser.storage.session, 'get').mockRejectedValueOnce(new Error('torn'));
    await expect(end(run)).rejects.toThrow('torn');
    expect([...underWay]).toEqual([]);
  });

  test('that cannot begin, because the store cannot be read, is not under way', async () => {
    underWay.clear();
    vi.spyOn(fakeBrowser.storage.session, 'get').mockRejectedValueOnce(new Error('torn'));
    await expect(look()).rejects.toThrow('torn');
    expect([...underWay]).toEqual([]);
  });

  test('that is being finished is not one that was cut off', async () => {
    const run = await look();
    const seen: unknown[] = [];
    const presence = async () => {
      const entry = await entryOf(TAB);
      seen.push(entry && isCutOff(entry));
      return 'there' as const;
    };
    await finish(TAB, run, KNOWN, outcome(presence));
    expect(seen).toEqual([false, false]);
  });

  test('whose tab is forgotten by storage alone, while the page is asked, is neither kept nor shown', async () => {
    const run = await look();
    const [keep, show] = [vi.fn(async () => {}), vi.fn(async () => {})];
    const presence = async () => {
      await fakeBrowser.storage.session.clear();
      return 'there' as const;
    };
    await finish(TAB, run, KNOWN, { presence, keep, show });
    expect([keep.mock.calls, show.mock.calls, await entryOf(TAB)]).toEqual([[], [], null]);
  });

  test('whose end fails is not under way for ever', async () => {
    const run = await look();
    const fails = outcome(() => Promise.reject(new Error('no answer')));
    await expect(finish(TAB, run, KNOWN, fails)).rejects.toThrow('no answer');
    const entry = await entryOf(TAB);
    expect(entry && isCutOff(entry)).toBe(true);
  });
});
