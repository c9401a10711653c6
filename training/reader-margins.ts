/**
 * The reader's margins of the policies that the decision is learnt from, each by a net that has not seen it
 * (`python -m reader margins-of-parts` writes them).
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Margins } from '../lib/types';

const PATH = 'training/kept/margins-of-parts.gz';

/** The first line of the file; log-odds follow, a byte each, in steps, sentence by sentence. */
interface Header {
  outputs: string[];
  step: number;
  policies: { id: string; part: number; sentences: number }[];
}

export interface PolicyMargins {
  /** The part of the cross-validation that the policy is in. */
  part: number;
  margins: Margins;
}

/** Policy -> its margins. */
export function readMargins(): Map<string, PolicyMargins> {
  const bytes = gunzipSync(readFileSync(PATH));
  const end = bytes.indexOf(10);
  const { outputs, step, policies } = JSON.parse(bytes.toString('utf8', 0, end)) as Header;
  const steps = new Int8Array(bytes.buffer, bytes.byteOffset + end + 1);
  let from = 0;
  return new Map(
    policies.map(({ id, part, sentences }) => {
      const rows = Array.from({ length: sentences }, () => {
        const row = Float32Array.from(steps.subarray(from, from + outputs.length), (value) => value * step);
        from += outputs.length;
        return row;
      });
      return [id, { part, margins: { outputs, sentences: rows } }];
    }),
  );
}
