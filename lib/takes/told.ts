import type { Reading } from '../types';
import type { Word } from './matcher';

/** What a sentence states, with its words. */
export interface Told {
  reading: Reading;
  words: readonly Word[];
}
