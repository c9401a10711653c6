/** The stages after the reader give way to others, and end when nobody waits any more. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fixture } from '../tests/fixtures';
import { pageOf } from './detect/page.testing';
import { extractPolicy } from './extract';
import { reportOn } from './pipeline';
import type { InTurn, Reader } from './reading/reader';
import { READER_OF_WORDS, SILENT_READER } from './reading/reader.testing';
import { MOST_SENTENCES } from './sentences/budget';
import type { PolicyText } from './types';

const AS_POLICY = { kind: 'privacy-policy', language: 'en' } as const;
const policy = extractPolicy(pageOf(fixture('brightcart')));

afterEach(() => vi.restoreAllMocks());

/** A clock by which a turn has room for one step. */
function oneStepATurn(): void {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 1_000));
}

/** A reader that tells when it is done. */
const telling = (then: () => void): Reader => ({
  ...READER_OF_WORDS,
  async read(...given) {
    const margins = await READER_OF_WORDS.read(...given);
    then();
    return margins;
  },
});

describe('a report', () => {
  it('is the same in turns, with pauses and at once, to the byte', async () => {
    const once = JSON.stringify(await reportOn(policy, AS_POLICY, READER_OF_WORDS));
    expect(JSON.parse(once)).toMatchObject({ status: 'graded' });
    oneStepATurn();
    let turns = 0;
    const inTurn: InTurn = (work) => {
      turns++;
      return work();
    };
    const pause = vi.fn(async () => {});
    expect(JSON.stringify(await reportOn(policy, AS_POLICY, READER_OF_WORDS, { inTurn }))).toBe(once);
    expect(JSON.stringify(await reportOn(policy, AS_POLICY, READER_OF_WORDS, { pause }))).toBe(once);
    expect(turns).toBeGreaterThan(300);
    expect(pause).toHaveBeenCalled();
  });

  it('of two texts at once, step by step in turn: each as it is alone', async () => {
    const policies = [policy, extractPolicy(pageOf(fixture('harbour-notes')))];
    const alone = await Promise.all(policies.map((one) => reportOn(one, AS_POLICY, READER_OF_WORDS)));
    oneStepATurn();
    const turns: string[] = [];
    const together = policies.map((one) => {
      const inTurn: InTurn = async (work) => {
        await new Promise((resolve) => setImmediate(resolve));
        turns.push(one.title);
        return work();
      };
      return reportOn(one, AS_POLICY, READER_OF_WORDS, { inTurn });
    });
    expect(await Promise.all(together)).toEqual(alone);
    const changes = turns.filter((title, at) => at > 0 && title !== turns[at - 1]);
    expect(changes.length).toBeGreaterThan(200);
  });

  it('is done at once where nobody takes turns: without a pause after the reader', async () => {
    let isRead = false;
    let others = 0;
    const report = reportOn(
      policy,
      AS_POLICY,
      telling(() => {
        isRead = true;
        setImmediate(() => others++);
      }),
    );
    await report;
    expect([isRead, others]).toEqual([true, 0]);
  });
});

describe('once nobody waits', () => {
  it.each([1, 2, 50])('nothing more is done: told after turn %i behind the reader', async (last) => {
    oneStepATurn();
    const end = new AbortController();
    let isRead = false;
    let turns = 0;
    const inTurn: InTurn = async (work) => {
      const done = await work();
      if (isRead && ++turns === last) end.abort(new Error('given up'));
      return done;
    };
    const reader = telling(() => {
      isRead = true;
    });
    await expect(reportOn(policy, AS_POLICY, reader, { inTurn, signal: end.signal })).rejects.toThrow('given up');
    expect(turns).toBe(last);
  });

  it('nor is a text cut into sentences any more', async () => {
    oneStepATurn();
    const end = new AbortController();
    const read = vi.fn(SILENT_READER.read);
    const inTurn: InTurn = (work) => {
      end.abort(new Error('given up'));
      return work();
    };
    const long: PolicyText = { ...policy, blocks: Array.from({ length: 100 }, () => policy.blocks).flat() };
    const report = reportOn(long, AS_POLICY, { ...SILENT_READER, read }, { inTurn, signal: end.signal });
    await expect(report).rejects.toThrow('given up');
    expect(read).not.toHaveBeenCalled();
  });
});

describe('a text of more sentences than any policy has', () => {
  const block = { kind: 'paragraph', level: 0, place: null } as const;

  it.each([
    ['in one block', [{ ...block, text: 'Go on. '.repeat(MOST_SENTENCES + 10) }]],
    ['in many', Array.from({ length: MOST_SENTENCES + 10 }, () => ({ ...block, text: 'Go on.' }))],
  ])('%s is read as far as that', async (_, blocks) => {
    let sentences = 0;
    const read: Reader['read'] = async (given) => {
      sentences = given.length;
      throw new Error('enough');
    };
    await expect(reportOn({ ...policy, blocks }, AS_POLICY, { ...SILENT_READER, read })).rejects.toThrow('enough');
    expect(sentences).toBe(MOST_SENTENCES);
  });
});
