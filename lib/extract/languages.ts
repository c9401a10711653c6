/** Pages that hold the policy in several languages. */
import { languageOf } from '../detect';
import type { Steps } from '../steps';
import type { PageBlock } from './page-blocks';

/** Shorter blocks do not tell their language; they go with what is around them. */
const TELLING = 60;
/** So much of a block tells its language. */
const SAMPLE = 500;
/** A language that less than this share of the text is written in is one of quotes and names, not a version. */
const SMALLEST_VERSION = 0.1;
/** After so many blocks of which the language was told the work may pause. */
const BLOCKS_A_STEP = 64;
/** What Candor reads. */
const READ = 'en';

/**
 * In: the page's blocks, and which of them are its own text. Where they are versions of one text in several languages,
 * keeps the shown one; the English one where several are shown, or where each of them is opened by a control. Changes
 * `kept`, at the last step.
 */
export function* keepingOneLanguage(blocks: PageBlock[], kept: boolean[]): Steps<void> {
  const languages = yield* tellingLanguages(blocks, kept);
  const lengths = new Map<string, { all: number; shown: number }>();
  let whole = 0;
  languages.forEach((language, i) => {
    const block = blocks[i];
    if (!kept[i] || !language || !block) return;
    const sum = lengths.get(language) ?? { all: 0, shown: 0 };
    sum.all += block.text.length;
    if (block.shown) sum.shown += block.text.length;
    lengths.set(language, sum);
    whole += block.text.length;
  });
  const versions = [...lengths].filter(([, { all }]) => all >= SMALLEST_VERSION * whole);
  if (versions.length < 2) return;
  const shown = versions.filter(([, sum]) => sum.shown >= 0.5 * sum.all);
  const [first] = (shown.length ? shown : versions).toSorted(([, a], [, b]) => b.all - a.all);
  const candidates = shown.length ? shown : versions;
  const wanted = candidates.some(([language]) => language === READ) ? READ : first?.[0];
  const others = new Set(versions.map(([language]) => language).filter((language) => language !== wanted));
  languages.forEach((language, i) => {
    if (language && others.has(language)) kept[i] = false;
  });
}

/** For each block its language; a short one has that of the telling block before it, a heading that of the one after. */
function* tellingLanguages(blocks: PageBlock[], kept: boolean[]): Steps<(string | null)[]> {
  const own = blocks.map((): string | null => null);
  let told = 0;
  for (const [i, { text }] of blocks.entries()) {
    if (!kept[i] || text.length < TELLING) continue;
    const language = languageOf(text.slice(0, SAMPLE));
    if (language !== 'und') own[i] = language;
    if (++told % BLOCKS_A_STEP === 0) yield;
  }
  const found = [...own];
  let next: string | null = null;
  let seen = 0;
  for (let i = blocks.length - 1; i >= 0; i--) {
    if (own[i]) [next, seen] = [own[i] ?? null, i];
    else if (blocks[i]?.kind === 'heading' && seen - i <= 4) found[i] = next;
  }
  let last: string | null = null;
  return found.map((language) => {
    if (language) last = language;
    return language ?? last;
  });
}
