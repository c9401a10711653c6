/** House rules that a linter cannot say. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { minVersion, satisfies } from 'semver';
import { describe, expect, it } from 'vitest';
import { ITEMS } from '../lib/checklist';
import { ITEM_IDS, PILLARS } from '../lib/checklist/item';

const ITEMS_FOLDER = 'lib/checklist/items';

describe('the checklist', () => {
  it('has every item once, with its answers', () => {
    expect(ITEMS.map((item) => item.id)).toEqual([...ITEM_IDS]);
    for (const item of ITEMS) {
      expect(new Set(item.answers).size).toBe(item.answers.length);
      expect(PILLARS).toContain(item.pillar);
    }
  });

  it('has for each item its file and its test, and no file beside', () => {
    const files = readdirSync(ITEMS_FOLDER).sort();
    expect(files).toEqual(ITEM_IDS.flatMap((id) => [`${id}.ts`, `${id}.test.ts`]).sort());
  });

  it.each(ITEMS.map((item) => [item.id, item] as const))(
    '%s: patterns are free of state and of gaps without a limit',
    (_id, item) => {
      for (const cue of item.cued?.cues ?? []) {
        for (const pattern of [cue.pattern, cue.unless, cue.also, cue.after, cue.heading, cue.unlessHeading]) {
          if (!pattern) continue;
          expect(pattern.flags).not.toMatch(/[gy]/);
          // Character classes set aside; an anchored look-ahead over the whole sentence is tried once.
          const bare = pattern.source
            .replaceAll('^(?!.*', '')
            .replace(/\[(\^?)(?:\\.|[^\]\\])*\]/g, (_class, negated: string) => (negated ? '.' : 'C'));
          expect(bare).not.toMatch(/(?:^|[^\\])\.[*+]/);
        }
      }
    },
  );
});

describe('components', () => {
  it('take only types from lib', () => {
    for (const name of readdirSync('components', { recursive: true, encoding: 'utf8' }).filter(
      (file) => /\.tsx?$/.test(file) && !/\.test(?:ing)?\./.test(file),
    )) {
      const code = readFileSync(join('components', name), 'utf8');
      const values = [...code.matchAll(/^import (?!type\b).*from '((?:\.\.\/)+lib\/[^']+)'/gm)].map(
        (match) => match[1],
      );
      expect(values, name).toEqual([]);
    }
  });
});

describe('documents', () => {
  it('name only files that exist', () => {
    for (const document of ['README.md', 'docs/architecture.md', 'docs/results.md', 'docs/scale.md']) {
      const text = readFileSync(document, 'utf8');
      for (const [, link] of text.matchAll(/\]\((?!https?:|#)([^)#]+)\)/g)) {
        const folder = document.includes('/') ? 'docs' : '.';
        expect(existsSync(join(folder, link ?? '')), `${document}: ${link}`).toBe(true);
      }
    }
  });

  it('explain every run-time dependency', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      dependencies: Record<string, string>;
    };
    const architecture = readFileSync('docs/architecture.md', 'utf8');
    for (const name of Object.keys(dependencies)) expect(architecture).toContain(`\`${name}\``);
  });
});

describe('package-lock.json', () => {
  it('holds only packages that run on the oldest Node of each line that package.json names', () => {
    const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
      packages: Record<string, { engines?: { node?: string }; optional?: boolean }>;
    };
    const oldest = (packages['']?.engines?.node ?? '').split('||').map((line) => minVersion(line)?.version ?? line);
    expect(oldest).toContain('20.19.0');
    // npm leaves out an optional package that does not fit.
    const needed = Object.entries(packages).filter(([, { optional }]) => !optional);
    const unfit = needed.flatMap(([name, { engines }]) =>
      oldest
        .filter((node) => !satisfies(node, engines?.node ?? '*'))
        .map((node) => `${name}: ${engines?.node}, not ${node}`),
    );
    expect(unfit).toEqual([]);
  });
});
