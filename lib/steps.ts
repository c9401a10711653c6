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

/** Does it with pauses. In: what resolves when others have had their turn. Rejects with what a step throws. */
export async function inSlices<T>(steps: Steps<T>, pause: () => Promise<void>): Promise<T> {
  let began = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - began < SLICE) continue;
    await pause();
    began = performance.now();
  }
}
