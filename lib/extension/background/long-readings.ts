/** The button says that a policy is being read where that takes long. */
import { showReading } from '../shared/badge';
import { showUnderWay } from './tab-states';

/** In milliseconds: what is read sooner needs no word, which would flicker. */
const UNTOLD = 2_000;

/** Out: what the reading of a policy gives or throws. Whatever ends the run takes the button's words back. */
export async function toldWhenLong<T>(tabId: number, run: string, reading: Promise<T>): Promise<T> {
  const late = setTimeout(() => {
    // A button that cannot be had is no fault of the reading.
    showUnderWay(tabId, run, () => showReading(tabId)).catch(() => undefined);
  }, UNTOLD);
  try {
    return await reading;
  } finally {
    clearTimeout(late);
  }
}
