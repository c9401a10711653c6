/** How sure a letter is: the answers are drawn again and again by their chances, and each draw is graded. */
import type { Pillar } from '../checklist/item';
import decisions from '../derived/decisions.json';
import { randomFrom } from '../random';
import { atOnce, type Steps } from '../steps';
import type { Collection, Finding, Letter } from '../types';
import { DENIED } from './attributes';
import { answersOf } from './chances';
import { limitedScores } from './limits';
import { LETTERS, letterOf } from './scale';
import { rounded } from './why';

type Which = Pillar | 'overall';
const ALL: readonly Which[] = ['overall', 'tracking', 'sharing', 'rights'];

/** How often the answers are drawn: shares of letters are then within some 6 points of what endless draws would give. */
const DRAWS = 60;

/** A letter that less than this share of the draws earns is not told alone. Derived by `npm run train`. */
const ALONE: number = decisions.alone;

type Shares = Record<Which, Map<Letter, number>>;

/** In: findings, and what is collected. Out: for each grade, the share of the draws that earn each letter. */
export const letterShares = (findings: readonly Finding[], collection?: Pick<Collection, 'answer'>): Shares =>
  atOnce(drawingLetters(findings, collection));

/** The same in steps. */
export function* drawingLetters(findings: readonly Finding[], collection?: Pick<Collection, 'answer'>): Steps<Shares> {
  // The same text gives the same report.
  const random = randomFrom(1);
  const draws = findings.some(({ chances }) => chances) ? DRAWS : 1;
  const shares: Shares = { overall: new Map(), tracking: new Map(), sharing: new Map(), rights: new Map() };
  for (let draw = 0; draw < draws; draw++) {
    const scores = limitedScores(
      answersOf(
        findings.map((finding) => drawn(finding, random())),
        collection,
      ),
    );
    for (const which of ALL) {
      const letter = letterOf(rounded(scores[which]));
      shares[which].set(letter, (shares[which].get(letter) ?? 0) + 1 / draws);
    }
    yield;
  }
  return shares;
}

/**
 * In: the letter that is shown, and how likely each is. Out: the neighbour that may be right instead, the likelier one;
 * null where the letter is sure enough to stand alone.
 */
export function perhapsOf(letter: Letter, shares: ReadonlyMap<Letter, number>, alone = ALONE): Letter | null {
  if ((shares.get(letter) ?? 0) >= alone) return null;
  const rank = LETTERS.findIndex((row) => row.letter === letter);
  const neighbours = [LETTERS[rank - 1]?.letter, LETTERS[rank + 1]?.letter].filter((one) => one !== undefined);
  // Draws beyond a neighbour speak for its side as well.
  const side = (neighbour: Letter): number =>
    LETTERS.filter((_, at) => (neighbour < letter ? at < rank : at > rank)).reduce(
      (sum, row) => sum + (shares.get(row.letter) ?? 0),
      0,
    );
  return neighbours.sort((a, b) => side(b) - side(a))[0] ?? null;
}

/** The finding with one answer for certain; what was read beside the answer holds for that answer alone. */
function drawn(finding: Finding, number: number): Finding {
  const { id, answer, confidence, evidence, chances, attributes } = finding;
  if (!chances) return finding;
  let left = number;
  const chosen = Object.entries(chances).find(([, chance]) => {
    left -= chance;
    return left < 0;
  })?.[0];
  if (chosen === undefined || chosen === answer)
    return { id, answer, confidence, evidence, ...(attributes && { attributes }) };
  const isDenied = answer === 'no' && chosen === 'yes';
  return { id, answer: chosen, confidence, evidence: [], ...(isDenied && { attributes: DENIED }) };
}
