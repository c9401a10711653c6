/** What the version of the rules is a digest of. An update that makes other answers, and keeps it, is told as news of a policy. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pathOf } from '../../tests/imports';
import { importsOf } from './bundled';
import { contentOf, decides, deciding, isBeside, rulesFile } from './rules';

const all = deciding();
const version = rulesFile(all);

/** In: a file that decides, and what is written anew in it. Out: the version with it. */
function versionWith(file: string, change: (code: string) => string): string {
  if (!all.has(file)) throw new Error(`${file} does not decide`);
  return rulesFile(new Map(all).set(file, contentOf(file, Buffer.from(change(readFileSync(file, 'utf8'))))));
}

describe('the version of the rules', () => {
  it.each([
    'lib/detect/look.ts',
    'lib/dom/display.ts',
    'lib/extract/blocks.ts',
    'lib/extract/pdf/order.ts',
    'lib/pipeline.ts',
    'lib/sentences/split.ts',
    'lib/findings/judge.ts',
  ])('is another one when %s does something else, and the same when only a remark is new', (file) => {
    expect(versionWith(file, (code) => `${code}\nexport const planted = 1;\n`)).not.toBe(version);
    expect(versionWith(file, (code) => `// A remark.\n${code}`)).toBe(version);
  });

  it('is another one with another version of what finds a page’s text', () => {
    expect(all.get('@mozilla/readability')).toMatch(/^\d+\.\d+\.\d+$/);
    expect(rulesFile(new Map(all).set('@mozilla/readability', '9.9.9'))).not.toBe(version);
  });

  it.each(['lib/takes/index.ts', 'lib/detect/watch.ts', 'lib/actions/index.ts', 'lib/extract/extract.test.ts'])(
    'is not of %s, which makes no other answer',
    (file) => expect(all.has(file)).toBe(false),
  );

  it('is of all that those take from who decide, but for what is known to make no other answer', () => {
    expect(all.size).toBeGreaterThan(150);
    const taken = [...all.keys()]
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) => importsOf(file).map((name) => ({ file, name: pathOf(file, name) ?? packageOf(name) })));
    expect(taken.filter(({ name }) => !decides(name) && !isBeside(name))).toEqual([]);
  });
});

const packageOf = (name: string): string => name.split('/', name.startsWith('@') ? 2 : 1).join('/');
