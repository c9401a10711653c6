/** Adding policies from files to those that stand side by side. */

/** How much of a file is read, 0 to 1; or one could not be. Null: neither. */
export type Adding = number | 'failed' | null;

interface Comparing<P> {
  /** More do not fit beside each other. */
  most: number;
  /** Out: what is to stand there; null where it cannot. In: what is told how much of the file is read, 0 to 1. */
  read: (file: File, place: number, progress: (share: number) => void) => Promise<P | null>;
  draw: (policies: readonly P[], adding: Adding, onFile: ((file: File) => void) | null) => void;
}

/**
 * Draws policies side by side, with what adds another. Files are read one after the other, each beside those that have come
 * before it: of two that are chosen quickly none is lost.
 */
export function compareWith<P>(first: readonly P[], { most, read, draw }: Comparing<P>): void {
  let policies = first;
  let waiting = 0;
  let hasFailed = false;
  let last = Promise.resolve();
  const isFull = (): boolean => policies.length + waiting >= most;
  const show = (adding: Adding): void => draw(policies, adding, isFull() ? null : add);
  const one = async (file: File): Promise<void> => {
    show(0);
    const added = await read(file, policies.length, show).catch(() => null);
    waiting--;
    if (added) policies = [...policies, added];
    else hasFailed = true;
    if (waiting === 0) show(hasFailed ? 'failed' : null);
  };
  const add = async (file: File): Promise<void> => {
    if (isFull()) return;
    if (waiting === 0) hasFailed = false;
    waiting++;
    last = last.then(() => one(file));
    await last;
  };
  show(null);
}
