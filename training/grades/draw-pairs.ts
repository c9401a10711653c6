/**
 * `npm run draw-pairs`: draws the pairs of policies whose order any expert would sign (tests/pairs.json), the better one
 * first. They are drawn from the experts' readings alone, whatever the table says of them, and the same on every run.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { hashOf } from '../../lib/practices/features';
import { type RatedPolicy, ratedPolicies } from './experts';

/** How many pairs, and how often one policy may stand in them, so that they are spread over kinds of policies. */
const PAIRS = 120;
/** Points that every reading of the one stands above every reading of the other: twice what the yardstick calls sure. */
const APART = 30;
const MOST_OF_ONE = 3;
const SEED = 1;

/**
 * Left out by hand, for the order rests on sentences that no answer tells: one gives hashed addresses to a broker of
 * identities, which its answers call sharing for advertising like any other; the other's "sale" is its shop's ads.
 */
const BY_SENTENCES: readonly (readonly [string, string])[] = [['b03', 'imgur']];

function drawn(policies: readonly RatedPolicy[]): [string, string][] {
  const sure = policies.flatMap((better) =>
    policies
      .filter((worse) => Math.min(...better.readings.overall) - Math.max(...worse.readings.overall) >= APART)
      .map((worse): [string, string] => [better.id, worse.id]),
  );
  const order = sure.toSorted((a, b) => hashOf(a.join(), SEED) - hashOf(b.join(), SEED));
  const used = new Map<string, number>();
  const pairs: [string, string][] = [];
  for (const pair of order) {
    if (pairs.length === PAIRS) break;
    if (BY_SENTENCES.some(([better, worse]) => pair[0] === better && pair[1] === worse)) continue;
    if (pair.some((id) => (used.get(id) ?? 0) >= MOST_OF_ONE)) continue;
    for (const id of pair) used.set(id, (used.get(id) ?? 0) + 1);
    pairs.push(pair);
  }
  return pairs;
}

if (!existsSync('../shared/experts'))
  console.log('Nothing drawn: the experts’ ratings (../shared/experts) are not here.');
else
  writeFileSync(
    'tests/pairs.json',
    `[\n${drawn(ratedPolicies())
      .map((pair) => `  ${JSON.stringify(pair).replace(',', ', ')}`)
      .join(',\n')}\n]\n`,
  );
