/** The messages of the page's script. */
import { sayFrom } from '../messages-of';
import catalogue from './words.json';

export const say = sayFrom(catalogue);
