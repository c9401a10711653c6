/** What policies in the field did to Candor, and what pages that mean harm tried, in each browser. */
import { type Name, session } from '../session';
import { cases } from './cases';
import { dialogues } from './dialogues';
import { frames } from './frames';
import { hidden } from './hidden';
import { holdUps } from './hold-ups';
import { huge } from './huge';
import { invisible } from './invisible';
import { shadowTrees } from './shadow-trees';
import { spelling } from './spelling';
import { traces } from './traces';

export function scenarios(name: Name): void {
  const current = session(name);
  cases(current);
  hidden(current);
  invisible(current);
  spelling(current);
  traces(current);
  shadowTrees(current);
  frames(current);
  dialogues(current);
  huge(current);
  // Last: what holds up the background would hold up the others too.
  holdUps(current);
}
