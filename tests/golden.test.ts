/** Policies of our own, which between them draw every answer, and the reports that the engine gives on them. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ITEMS } from '../lib/checklist';
import { answersIn, fullReport, goldenPolicies, goldenPolicy, misread, reportFile, reportText } from './golden/report';

const NAMES = goldenPolicies();

describe('golden reports', () => {
  it.each(NAMES)('%s: is as it was', async (name) => {
    const file = reportFile(name);
    const kept = existsSync(file) ? readFileSync(file, 'utf8').replaceAll('\r\n', '\n') : '';
    expect(await reportText(name), `The report on ${name} changed. If that is meant: npm run golden`).toBe(kept);
  });

  it.each(NAMES)('%s: is graded, and quotes are verbatim', async (name) => {
    const { status, items } = await fullReport(name);
    const { blocks } = goldenPolicy(name);
    expect(status).toBe('graded');
    for (const { id, answer, evidence } of items) {
      const stated = answer !== 'not-stated' && answer !== 'unclear';
      expect(evidence.length > 0, `${id}: ${answer}`).toBe(stated);
      for (const { quote, block, start } of evidence) {
        expect(start, id).toBeDefined();
        expect(blocks[block]?.text.slice(start).startsWith(quote), `${id}: ${quote}`).toBe(true);
      }
    }
  });

  it('draw every answer of every item between them, or are known to be misread', async () => {
    const drawn = (await Promise.all(NAMES.map(answersIn))).flatMap((answers) => [...answers]);
    const meant = Object.values(misread()).flatMap((answers) => Object.entries(answers));
    const covered = new Set([...drawn, ...meant].map(([id, answer]) => `${id}: ${answer}`));
    const missing = ITEMS.flatMap(({ id, answers }) => [...answers, 'not-stated'].map((answer) => `${id}: ${answer}`));
    expect(missing.filter((pair) => !covered.has(pair))).toEqual([]);
  });

  it.each(Object.entries(misread()))('%s: lists nothing as misread that is read right', async (name, meant) => {
    const answers = await answersIn(name);
    for (const [id, answer] of Object.entries(meant)) {
      const known = ITEMS.find((item) => item.id === id)?.answers ?? [];
      expect([...known, 'not-stated'], id).toContain(answer);
      expect(answers.get(id), `${id} is read right now: npm run golden`).not.toBe(answer);
    }
  });
});
