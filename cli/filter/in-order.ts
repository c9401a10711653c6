/** Many things at once, handed on in the order in which they came. */

/** How much is on its way at most: so many things, and so much by weight, unless one alone weighs more. */
export interface Room {
  things: number;
  weight: number;
}

interface InOrder<In, Out> {
  inputs: AsyncIterable<In>;
  /** Does the work. It must not fail: what goes wrong is a result too. */
  work: (input: In) => Promise<Out>;
  room: Room;
  weightOf: (input: In) => number;
  /** Ends it early: nothing more is taken in, and what is done by then, up to the first that is not, is handed on. */
  stop?: AbortSignal;
}

/**
 * Out: a result for each input, in the inputs' order, each as soon as it and those before it are there. An input is taken
 * only when there is room: what waits does not grow, however slow the work or whoever takes the results.
 * @throws what reading the inputs throws, after the results of those before.
 */
export async function* inOrder<In, Out>({ inputs, work, room, weightOf, stop }: InOrder<In, Out>): AsyncGenerator<Out> {
  const waiting: Doing<Out>[] = [];
  let weight = 0;
  let ended = false;
  let left = false;
  let failed: { error: unknown } | null = null;
  const changes = new Bell();
  const stopped = (): boolean => left || (stop?.aborted ?? false);
  const ring = (): void => changes.ring();
  stop?.addEventListener('abort', ring);
  const iterator = inputs[Symbol.asyncIterator]();

  const reading = (async (): Promise<void> => {
    try {
      while (!stopped()) {
        while (!stopped() && waiting.length > 0 && (waiting.length >= room.things || weight >= room.weight))
          await changes.next();
        if (stopped()) break;
        const next = await iterator.next();
        if (next.done || stopped()) break;
        const heavy = weightOf(next.value);
        weight += heavy;
        waiting.push(new Doing(work(next.value), heavy, ring));
        changes.ring();
      }
    } catch (error) {
      failed = { error };
    }
    ended = true;
    changes.ring();
  })();

  try {
    for (;;) {
      const [first] = waiting;
      if (first?.done) {
        waiting.shift();
        weight -= first.weight;
        changes.ring();
        yield first.done.result;
      } else if (stopped() || (ended && !first)) break;
      else await changes.next();
    }
    if (failed !== null) throw (failed as { error: unknown }).error;
  } finally {
    left = true;
    stop?.removeEventListener('abort', ring);
    ring();
    // Where it was ended early, reading may wait for an input that never comes.
    if (ended) await reading;
    else void iterator.return?.();
  }
}

/** One piece of work, and its result once it is there. */
class Doing<Out> {
  done: { result: Out } | null = null;

  constructor(
    work: Promise<Out>,
    readonly weight: number,
    whenDone: () => void,
  ) {
    void work.then((result) => {
      this.done = { result };
      whenDone();
    });
  }
}

/** Tells whoever waits that something has changed. */
class Bell {
  private waiting: (() => void)[] = [];

  next(): Promise<void> {
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  ring(): void {
    const all = this.waiting;
    this.waiting = [];
    for (const resolve of all) resolve();
  }
}
