/** Work in steps: between two of them others may have their turn, so that a page that is read does not stand still. */

/** Each yield is a place where the work may pause; what it returns comes at its end. */
export type Steps<T> = Generator<void, T>;

/** Does all of it without a pause. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** So long, in milliseconds, the work goes on before it pauses: half a frame of a screen. */
const SLICE = 8;

/** So long, in milliseconds, others have their turns altogether: who never comes to rest must not keep the work from its end. */
const MOST_PAUSED = 1_000;

/** Does it with pauses. In: what resolves when others have had their turn. Rejects with what a step throws. */
export async function inSlices<T>(steps: Steps<T>, pause: () => Promise<void>): Promise<T> {
  let began = performance.now();
  let paused = 0;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    const now = performance.now();
    if (now - began < SLICE) continue;
    if (paused > MOST_PAUSED) return atOnce(steps);
    await pause();
    paused += performance.now() - now;
    // The first step pays for what others have left undone, as a page that is to be styled anew: it is not counted.
    const first = steps.next();
    if (first.done) return first.value;
    began = performance.now();
  }
}
