/**
 * Which part of Candor may take from which, over all imports, however they are written. The linter (biome.json) says where an
 * import belongs as it is typed; this holds what it says by the way a path is written.
 */
import { describe, expect, it } from 'vitest';
import { imports, inCircles, namedIn, pathOf } from './imports';

/** A rule: of the folder `within`, the files `of` may take from `may` alone. */
interface Rule {
  of: RegExp;
  within: RegExp;
  /** Null: nothing of it. */
  may: RegExp | null;
}

const EXTENSION = /^lib\/extension\//;
const rooms = (...names: string[]): RegExp => new RegExp(`^lib/extension/(?:${names.join('|')})/`);
/** What lies above the library: it takes from there, and is not taken from. */
const ABOVE = /^(?:build|cli|components|entrypoints|scripts|tests|training)\//;

const RULES: readonly Rule[] = [
  // The background, web pages and the extension's own pages are three processes, which meet in the contract.
  {
    of: /^(?:lib\/extension\/background\/|entrypoints\/background\.ts$)/,
    within: EXTENSION,
    may: rooms('background', 'shared', 'contract'),
  },
  {
    of: /^(?:lib\/extension\/page\/|entrypoints\/(?:detect\.content|extract|highlight)\.ts$)/,
    within: EXTENSION,
    may: rooms('page', 'contract'),
  },
  {
    of: /^(?:lib\/extension\/pages\/|entrypoints\/[^/]+\/)/,
    within: EXTENSION,
    may: rooms('pages', 'shared', 'contract'),
  },
  { of: /^lib\/extension\/shared\//, within: EXTENSION, may: rooms('shared', 'contract') },
  { of: /^lib\/extension\/contract\//, within: EXTENSION, may: rooms('contract') },
  { of: /^entrypoints\/pdf-worker\.ts$/, within: EXTENSION, may: null },
  // The pure library.
  { of: /^lib\/(?!extension\/)/, within: EXTENSION, may: null },
  { of: /^lib\/(?!extension\/)/, within: /^lib\/pipeline\.ts$/, may: null },
  { of: /^lib\//, within: ABOVE, may: null },
  // What is shown.
  { of: /^components\//, within: EXTENSION, may: null },
  { of: /^components\//, within: /^lib\/pipeline\.ts$/, may: null },
  { of: /^components\//, within: ABOVE, may: /^components\// },
  { of: /^entrypoints\//, within: ABOVE, may: /^(?:components|entrypoints)\// },
  // An entry point begins a script or a page of its own.
  { of: /^entrypoints\//, within: /^entrypoints\//, may: null },
  { of: /^cli\//, within: EXTENSION, may: null },
  { of: /^cli\//, within: ABOVE, may: /^cli\// },
];

/** Takes what its test needs. */
const FOR_TESTS = /\.(?:test|testing|fixture)\.tsx?$/;

/** In: a file, and one that it takes from. Out: does a rule forbid it? */
function isForbidden(file: string, taken: string): boolean {
  if (FOR_TESTS.test(file)) return false;
  if (FOR_TESTS.test(taken)) return /^(?:lib|components|entrypoints|cli)\//.test(file);
  const [, page] = /^components\/([^/]+)\//.exec(file) ?? [];
  const [, other] = /^components\/([^/]+)\//.exec(taken) ?? [];
  if (page && other && other !== page && other !== 'shared') return true;
  return RULES.some(({ of, within, may }) => of.test(file) && within.test(taken) && !may?.test(taken));
}

describe('imports are seen', () => {
  it.each([
    ["import { a } from './a';", './a'],
    ["import './a';", './a'],
    ["import type { A } from './a';", './a'],
    ["import { type A } from './a';", './a'],
    ["export { a } from './a';", './a'],
    ["export * from './a';", './a'],
    ["export type { A } from './a';", './a'],
    ["const later = () => import('./a');", './a'],
    ['const later = () => import(name);', null],
    ["type A = typeof import('./a');", './a'],
    ["type A = import('./a').A;", './a'],
    ["import a = require('./a');", './a'],
  ])('in %j', (code, name) => expect(namedIn(code)).toEqual([name]));

  it('whichever way a path is written', () => {
    for (const name of ['@/lib/types', '~/lib/types', '@@/lib/types.ts', '../../lib/types'])
      expect(pathOf('components/panel/panel.tsx', name)).toBe('lib/types.ts');
    expect(pathOf('components/panel/panel.tsx', '../../lib/dom')).toBe('lib/dom/index.ts');
    expect(pathOf('components/panel/panel.tsx', 'preact')).toBeNull();
    expect(() => pathOf('components/panel/panel.tsx', './nowhere')).toThrow('not there');
  });
});

describe('the rules', () => {
  it.each([
    ['lib/extension/background/grading.ts', 'lib/extension/pages/begin.ts'],
    ['lib/extension/background/grading.ts', 'lib/extension/page/document-id.ts'],
    ['lib/extension/pages/begin.ts', 'lib/extension/background/grading.ts'],
    ['lib/extension/page/raw-runtime.ts', 'lib/extension/shared/browser.ts'],
    ['lib/extension/shared/injection.ts', 'lib/extension/background/tab-locks.ts'],
    ['lib/extension/contract/messages.ts', 'lib/extension/shared/browser.ts'],
    ['lib/extension/shared/injection.ts', 'components/shared/glyphs.tsx'],
    ['entrypoints/background.ts', 'lib/extension/pages/begin.ts'],
    ['entrypoints/extract.ts', 'lib/extension/shared/browser.ts'],
    ['entrypoints/popup/main.tsx', 'lib/extension/background/quoted.ts'],
    ['entrypoints/popup/main.tsx', 'lib/extension/page/document-id.ts'],
    ['entrypoints/popup/main.tsx', 'entrypoints/report/main.tsx'],
    ['entrypoints/pdf-worker.ts', 'lib/extension/contract/messages.ts'],
    ['lib/links/index.ts', 'lib/extension/contract/messages.ts'],
    ['lib/schemas.ts', 'lib/pipeline.ts'],
    ['lib/grades/index.ts', 'cli/grader.ts'],
    ['lib/grades/index.ts', 'training/shuffle.ts'],
    ['lib/grades/index.ts', 'scripts/held-out.ts'],
    ['lib/grades/index.ts', 'tests/remembering-reader.ts'],
    ['lib/grades/index.ts', 'lib/answers.testing.ts'],
    ['components/panel/panel.tsx', 'components/popup/popup.tsx'],
    ['components/shared/todo/todo.tsx', 'components/popup/popup.tsx'],
    ['components/panel/panel.tsx', 'lib/extension/pages/begin.ts'],
    ['components/panel/panel.tsx', 'lib/pipeline.ts'],
    ['cli/grader.ts', 'training/shuffle.ts'],
  ])('forbid %s to take from %s', (file, taken) => expect(isForbidden(file, taken)).toBe(true));

  it.each([
    ['lib/extension/background/grading.ts', 'lib/extension/shared/browser.ts'],
    ['lib/extension/background/reading.ts', 'lib/pipeline.ts'],
    ['entrypoints/popup/main.tsx', 'components/popup/popup.tsx'],
    ['components/panel/panel.tsx', 'components/shared/glyphs.tsx'],
    ['lib/answers.testing.ts', 'cli/reader.ts'],
    ['cli/grader.ts', 'lib/pipeline.ts'],
  ])('let %s take from %s', (file, taken) => expect(isForbidden(file, taken)).toBe(false));

  it('see what goes in a circle, through however many, and of a file with itself', () => {
    const circle = new Map([
      ['above', ['one']],
      ['one', ['two', 'leaf']],
      ['two', ['three']],
      ['three', ['one']],
      ['leaf', []],
    ]);
    expect(inCircles(circle)).toEqual(['one', 'two', 'three']);
    expect(inCircles(new Map([['self', ['self']]]))).toEqual(['self']);
    expect(inCircles(circle.set('three', ['leaf']))).toEqual([]);
  });
});

describe('what ships, its scripts and its tests', () => {
  const { taken, unread } = imports();

  it('are read whole', () => {
    expect(taken.size).toBeGreaterThan(900);
    // It loads whichever files hold patterns.
    expect(unread).toEqual(['tests/patterns/collect.ts']);
  });

  it('stand in a room: what runs in the extension belongs to one of its processes, or to the contract', () => {
    const known = /^lib\/extension\/(?:background|page|pages|shared|contract)\//;
    const files = [...taken.keys()].filter((file) => EXTENSION.test(file) || /^entrypoints\//.test(file));
    const stands = (file: string): boolean =>
      known.test(file) ||
      FOR_TESTS.test(file) ||
      (!EXTENSION.test(file) && RULES.some(({ of, within }) => within === EXTENSION && of.test(file)));
    expect(files.filter((file) => !stands(file))).toEqual([]);
  });

  it('take only from where they may', () => {
    const faults = [...taken].flatMap(([file, those]) =>
      those.filter((one) => isForbidden(file, one)).map((one) => `${file} takes from ${one}`),
    );
    expect(faults).toEqual([]);
  });

  it('take from each other in no circle, types included', () => {
    expect(inCircles(taken)).toEqual([]);
  });
});
