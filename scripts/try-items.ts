/**
 * Tries the cues of some items on the gold policies: `npx tsx scripts/try-items.ts [--all|--held-out] [--show N] ITEM…`
 * For each item: accuracy, confusion, and with --show the wrong ones with what was found. The held-out third is never
 * shown, only counted: cues are written by reading the development part alone.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ITEMS } from '../lib/checklist';
import { readMarkdown } from '../lib/extract/markdown';
import { findingsByCues } from '../lib/findings';
import { practicesIn } from '../lib/practices';
import { sentencesOf } from '../lib/sentences';
import { isHeldOut } from './held-out';

const GOLD = '../shared/gold';
if (!existsSync(GOLD)) {
  console.error('The gold policies are not here (../shared/gold).');
  process.exit(1);
}
const args = process.argv.slice(2);
const heldOutOnly = args.includes('--held-out');
const all = args.includes('--all');
const showAt = args.indexOf('--show');
const show = showAt >= 0 ? Number(args[showAt + 1]) : 0;
const wanted = args.filter((a, i) => !a.startsWith('--') && !(showAt >= 0 && i === showAt + 1));
const items = ITEMS.filter((item) => wanted.length === 0 || wanted.includes(item.id));

interface Gold {
  id: string;
  items: Record<string, { answer: string; quotes: string[] }>;
}
const golds = readdirSync(GOLD)
  .filter((f) => f.endsWith('.json'))
  .map((f) => JSON.parse(readFileSync(join(GOLD, f), 'utf8')) as Gold)
  .filter((g) => all || isHeldOut(g.id) === heldOutOnly);
const words = (t: string): string[] =>
  t
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[^a-z0-9']+/g, ' ')
    .trim()
    .split(' ');
const overlaps = (a: string, b: string): boolean => {
  const x = words(a);
  const y = words(b);
  const n = Math.min(5, x.length, y.length);
  const grams = new Set<string>();
  for (let i = 0; i + n <= x.length; i++) grams.add(x.slice(i, i + n).join(' '));
  for (let i = 0; i + n <= y.length; i++) if (grams.has(y.slice(i, i + n).join(' '))) return true;
  return false;
};
const stat = new Map(
  items.map((i) => [
    i.id,
    { right: 0, confusion: new Map<string, string[]>(), lines: [] as string[], ev: 0, evAll: 0 },
  ]),
);
for (const g of golds) {
  const policy = readMarkdown(readFileSync(join(GOLD, `${g.id}.md`), 'utf8'), g.id);
  const findings = findingsByCues(items, practicesIn(sentencesOf(policy), items));
  for (const f of findings) {
    const s = stat.get(f.id);
    const want = g.items[f.id];
    if (!s || !want) continue;
    if (want.answer === f.answer) {
      s.right++;
      if (f.answer !== 'not-stated') {
        s.evAll++;
        if (f.evidence.some((e) => want.quotes.some((q) => overlaps(e.quote, q)))) s.ev++;
      }
    } else {
      const key = `${want.answer} -> ${f.answer}`;
      s.confusion.set(key, [...(s.confusion.get(key) ?? []), g.id]);
      if (!heldOutOnly && !(all && isHeldOut(g.id)))
        s.lines.push(
          `  [${g.id}] want ${want.answer}, got ${f.answer}\n     gold: ${want.quotes.map((q) => q.slice(0, 260)).join(' || ')}\n     ours: ${f.evidence.map((e) => e.quote.slice(0, 260)).join(' || ')}`,
        );
    }
  }
}
let sum = 0;
let ev = 0;
let evAll = 0;
for (const item of items) {
  const s = stat.get(item.id);
  if (!s) continue;
  sum += s.right / golds.length;
  ev += s.ev;
  evAll += s.evAll;
  console.log(
    `${item.id}: ${((100 * s.right) / golds.length).toFixed(1)} %  evidence ${((100 * s.ev) / (s.evAll || 1)).toFixed(0)} %  ${[
      ...s.confusion,
    ]
      .sort((a, b) => b[1].length - a[1].length)
      .map(([k, v]) => `${k} ${v.length}`)
      .join(', ')}`,
  );
  if (show) console.log(s.lines.slice(0, show).join('\n'));
}
console.log(
  `${golds.length} policies · accuracy ${((100 * sum) / items.length).toFixed(1)} % · evidence ${((100 * ev) / (evAll || 1)).toFixed(1)} %`,
);
