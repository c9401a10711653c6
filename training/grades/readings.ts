/** What Candor reads in the gold policies that nobody had read to write cues. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMarkdown } from '../../lib/extract/markdown';
import { type Answers, answersOf } from '../../lib/grades/chances';
import { answersIn } from '../../lib/pipeline';
import { isHeldOut } from '../../scripts/held-out';
import type { RatedPolicy } from './experts';

/** In: rated policies. Out: for those of gold that are held out, by id, what is read in them. */
export function answersRead(policies: readonly RatedPolicy[]): Map<string, Answers> {
  const wanted = policies.filter(({ id }) => isGold(id) && isHeldOut(id));
  return new Map(
    wanted.map(({ id }) => {
      const policy = readMarkdown(readFileSync(join('../shared/gold', `${id}.md`), 'utf8'), id);
      const { findings, collection } = answersIn(policy);
      return [id, answersOf(findings, collection)];
    }),
  );
}

/** The project's own policies are named by a letter and two digits. */
export const isGold = (id: string): boolean => !/^[a-e]\d\d$/.test(id);
