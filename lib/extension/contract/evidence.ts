/** A quote of a policy, as it is kept or comes in a message. */
import * as v from 'valibot';
import { COUNT, extra, ORDINAL, WORDS } from '../../schemas';

export const EVIDENCE = v.object({
  quote: WORDS,
  heading: v.string(),
  block: COUNT,
  start: extra(COUNT),
  page: extra(ORDINAL),
});
