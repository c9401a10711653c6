/** Work in steps: between two of them others may have their turn, so that a page that is read does not stand still. */

/**
 * Each yield is a place where the work may pause; with a promise, one where it had better wait for that, which is soon done and
 * never rejects. What it returns comes at its end.
 */
export type Steps<T> = Generator<Promise<void> | undefined, T>;

/** Does work, with or without pauses. */
export type InSteps = <T>(steps: Steps<T>) => Promise<T>;

/** Does all of it without a pause. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** So much text, in UTF-16 code units, work over a text goes through in one step, and so much each of its sentences counts at least. */
const TEXT_A_STEP = 8_000;
const SENTENCE = 50;

/** Counts the text that work goes through. Out: what is told the length of each sentence, and says whether a step is done. */
export function pace(): (length: number) => boolean {
  let done = 0;
  return (length) => {
    done += SENTENCE + length;
    if (done < TEXT_A_STEP) return false;
    done = 0;
    return true;
  };
}

/** So long, in milliseconds, the work goes on before it pauses: half a frame of a screen. */
const SLICE = 8;

/** So long, in milliseconds, others have their turns altogether: who never comes to rest must not keep the work from its end. */
const MOST_PAUSED = 1_000;

/** Does it with pauses. In: what resolves when others have had their turn. Rejects with what a step throws. */
export async function inSlices<T>(steps: Steps<T>, pause: () => Promise<void>): Promise<T> {
  let began = performance.now();
  let paused = 0;
  let isFirst = false;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    const now = performance.now();
    // The first step pays for what others have left undone, as a page that is to be styled anew: it is not counted.
    if (isFirst) began = now;
    isFirst = false;
    if (!step.value && now - began < SLICE) continue;
    if (paused > MOST_PAUSED) return atOnce(steps);
    isFirst = true;
    if (step.value) await step.value;
    else {
      await pause();
      paused += performance.now() - now;
    }
  }
}

/** So long, in milliseconds, a turn takes: who waits for one should not notice, and each turn makes the work wait for others. */
const TURN = 32;

/**
 * Does it in turns, however long others have theirs. In: what does a piece of work when its turn has come. Rejects with what a step
 * throws, and with what `inTurn` does: then nothing more is done.
 */
export async function inTurns<T>(steps: Steps<T>, inTurn: <R>(work: () => Promise<R>) => Promise<R>): Promise<T> {
  for (;;) {
    const step = await inTurn(async () => turnOf(steps));
    if (step.done) return step.value;
    await step.value;
  }
}

/** As many steps as a turn has room for, up to one that waits for something. Out: the last one. */
function turnOf<T>(steps: Steps<T>): ReturnType<Steps<T>['next']> {
  const end = performance.now() + TURN;
  let step = steps.next();
  while (!step.done && !step.value && performance.now() < end) step = steps.next();
  return step;
}
