/** What the history stores of a policy, in two parts. */
import * as v from 'valibot';
import { NUMBER } from '../../schemas';
import { REPORT } from './report';

const VERSION = v.object({ report: REPORT, hash: v.string(), since: NUMBER, until: NUMBER });

/** All but the texts. */
export const HISTORY_ENTRY = v.object({
  address: v.string(),
  host: v.string(),
  title: v.string(),
  firstSeen: NUMBER,
  lastSeen: NUMBER,
  // What was kept before documents had ids has none.
  document: v.fallback(v.string(), ''),
  fetched: v.fallback(v.boolean(), false),
  current: VERSION,
  previous: v.fallback(v.nullable(VERSION), null),
});

const SENTENCES = v.pipe(v.array(v.string()), v.readonly());

/** The sentences of the last wording, and of the one before. */
export const HISTORY_TEXTS = v.object({
  address: v.string(),
  current: SENTENCES,
  previous: v.fallback(v.nullable(SENTENCES), null),
});
export type HistoryTexts = v.InferOutput<typeof HISTORY_TEXTS>;
