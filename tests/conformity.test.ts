/** House rules that a linter cannot say. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { minVersion, satisfies } from 'semver';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { OLDEST } from '../build/oldest';
import { ITEMS } from '../lib/checklist';
import { ITEM_IDS, PILLARS } from '../lib/checklist/item';
import { bundledPackages } from '../scripts/documents/bundled';

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

/** A module from which more than types are taken, or handed on. */
const TAKEN = /^(?:import|export) (?!type\b)[^;'"]*?from ['"]([^'"]+)['"]/gm;

/** In: a module's code. Out: the modules from which it takes or hands on more than types, or which it loads later, as it names them. */
const takenFrom = (code: string): string[] =>
  [
    ...code.matchAll(TAKEN),
    ...code.matchAll(/^import ['"]([^'"]+)['"]/gm),
    ...code.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g),
  ].map(([, name = '']) => name);

describe('components', () => {
  const isOfLib = (name: string): boolean => /^(?:(?:\.\.\/)+|@\/)lib\//.test(name);

  it.each([
    ["import { x } from '../../lib/texts';", ['../../lib/texts']],
    ["import {\n  one,\n  type Other,\n} from '../../lib/texts';", ['../../lib/texts']],
    ["import type { A } from '../../lib/types';\nimport {\n  one,\n} from '../../lib/texts';", ['../../lib/texts']],
    ["import x, {\n  one,\n} from '@/lib/texts';", ['@/lib/texts']],
    ["import * as all from '../../lib/texts';", ['../../lib/texts']],
    ["export {\n  one,\n} from '../../lib/texts';", ['../../lib/texts']],
    ["import '../../lib/texts';", ['../../lib/texts']],
    ["const later = () => import('../../lib/texts');", ['../../lib/texts']],
    ["import type {\n  A,\n} from '../../lib/types';\nexport type { B } from '../../lib/types';", []],
    ["import { x } from '../shared/x';\nimport type { A } from '../../lib/types';", []],
  ])('are seen to take values from lib: %j', (code, values) => {
    expect(takenFrom(code).filter(isOfLib)).toEqual(values);
  });

  it('take only types from lib', () => {
    const files = globSync('components/**/*.{ts,tsx}').filter((file) => !/\.test(?:ing)?\./.test(file));
    expect(files.length).toBeGreaterThan(50);
    for (const file of files) expect(takenFrom(readFileSync(file, 'utf8')).filter(isOfLib), file).toEqual([]);
  });

  it('of every page are closed to those of the others, by name', () => {
    const pages = readdirSync('components', { withFileTypes: true })
      .filter((one) => one.isDirectory() && one.name !== 'shared')
      .map(({ name }) => name);
    expect(pages).toContain('popup');
    const rules = readFileSync('biome.json', 'utf8');
    // In the rule of pages and in that of what they share; there also from a folder within.
    for (const page of pages)
      expect([page, ...(rules.match(new RegExp(`"(?:\\.\\./)+${page}/\\*\\*"`, 'g')) ?? [])]).toEqual([
        page,
        `"../${page}/**"`,
        `"../${page}/**"`,
        `"../../${page}/**"`,
      ]);
  });
});

describe('files', () => {
  it('are no longer than a reader keeps in mind: 300 lines', () => {
    const files = globSync(
      '{build,cli,components,entrypoints,lib,scale,scripts,tests,training}/**/*.{ts,tsx,css,py,html}',
      {
        ignore: ['tests/fixtures/**/*.html', '**/node_modules/**', '**/.*/**'],
      },
    );
    expect(files.length).toBeGreaterThan(700);
    const lines = (file: string): number => readFileSync(file, 'utf8').split('\n').length - 1;
    expect(files.filter((file) => lines(file) > 300).map((file) => `${file}: ${lines(file)}`)).toEqual([]);
  });
});

describe('messages', () => {
  /** Who may send what: the first half of its name. A script in a page is `page`; popup, panel and pages in a tab are `page-of-ours`. */
  const SENDERS: Readonly<Record<string, RegExp>> = {
    page: /^(?:lib\/extension\/page\/|entrypoints\/detect\.content\.ts)/,
    'page-of-ours': /^lib\/extension\/pages\//,
    background: /^lib\/extension\/(?:background|shared)\//,
  };
  const named = globSync('{lib,entrypoints,components}/**/*.{ts,tsx}')
    .filter((file) => !/\.test(?:ing)?\.|\.properties\./.test(file))
    .flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/(?<!Extract<\w+, \{ )(type: )?'([a-z-]+)-to-([a-z-]+):[a-z-]+'/g)].map(
        ([name, sent, from = '', to = '']) => ({ file, name, from, to, isSent: Boolean(sent) }),
      ),
    );

  it('say who sends them and who is meant', () => {
    expect(named.length).toBeGreaterThan(20);
    const parties = [...Object.keys(SENDERS), 'extension'];
    expect(named.filter(({ from, to }) => !SENDERS[from] || !parties.includes(to) || from === to)).toEqual([]);
  });

  it('are sent only from where their name says', () => {
    const sent = named.filter(({ file, isSent }) => isSent && !file.startsWith('lib/extension/contract/'));
    expect(new Set(sent.map(({ from }) => from))).toEqual(new Set(Object.keys(SENDERS)));
    expect(sent.filter(({ file, from }) => !SENDERS[from]?.test(file))).toEqual([]);
  });
});

describe('the pages of the extension', () => {
  it('all begin with what they show, or with words that say that it cannot be shown', () => {
    const pages = globSync('entrypoints/*/index.html').map((file) => dirname(file));
    expect(pages.length).toBeGreaterThan(9);
    for (const page of pages) {
      const [, script = ''] = /<script[^>]*src="([^"]+)"/.exec(readFileSync(join(page, 'index.html'), 'utf8')) ?? [];
      const code = readFileSync(join(page, script), 'utf8');
      expect(code, page).toMatch(/^begin\(document, failed, /m);
      expect(code, page).toMatch(/import \{[^}]*\bfailed\b[^}]*\} from '[./]*components\/shared\/page-failed'/);
    }
  });
});

describe('what is spoken when it changes', () => {
  it('stands in an element that was there before: a region that comes with its words stays silent', () => {
    const files = globSync('components/**/*.tsx').filter((file) => !/\.test(?:ing)?\./.test(file));
    const texts = files.map((file) => [file, readFileSync(file, 'utf8')] as const);
    expect(texts.filter(([, text]) => text.includes('role="status"')).length).toBeGreaterThan(8);
    const late = /(?:&&|\?|:|=>|return)\s*\(?\s*<\w+[^>]*\brole="status"|role=\{[^}]*status|role="alert"/;
    // A component that is nothing but its region is held to this where it is used.
    const alone = ['components/shared/status-line.tsx'];
    expect(texts.filter(([file, text]) => late.test(text) && !alone.includes(file)).map(([file]) => file)).toEqual([]);
    expect(texts.filter(([, text]) => /(?:&&|\?|:)\s*\(?\s*<StatusLine/.test(text)).map(([file]) => file)).toEqual([]);
  });
});

describe('quotes', () => {
  it('are told to be in the language of the policy, which need not be that of the interface', () => {
    const quotes = globSync('components/**/*.tsx').flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/<blockquote\b[^>]*>(?:\s*<\w+)?/g)].map(([tag]) => `${file}: ${tag}`),
    );
    expect(quotes.length).toBeGreaterThan(4);
    // Some leave it to the component within.
    expect(quotes.filter((one) => !/\{\.\.\.words\}|<Words$/.test(one))).toEqual([]);
  });
});

/** In: a module. Out: it and every module whose code it brings along, our own by path, those of libraries by name. */
function broughtAlong(entry: string): Set<string> {
  const found = new Set([entry]);
  for (const file of found) {
    if (!/\.tsx?$/.test(file)) continue;
    const imports = readFileSync(file, 'utf8').matchAll(TAKEN);
    for (const [, name = ''] of imports) {
      const path = name.startsWith('@/') ? name.slice(2) : name.startsWith('.') ? join(dirname(file), name) : null;
      const module =
        path &&
        ['.ts', '.tsx', '/index.ts', ''].map((end) => path + end).find((one) => existsSync(one) && /\.\w+$/.test(one));
      found.add(module || name);
    }
  }
  return found;
}

describe('scripts in web pages', () => {
  it.each([
    ['detect.content', 'raw-runtime'],
    ['extract', 'page-events'],
    ['highlight', 'raw-runtime'],
  ])('%s brings along no schemas, and no browser polyfill', (name, own) => {
    const modules = [...broughtAlong(`entrypoints/${name}.ts`)];
    expect(modules).toContain(`lib/extension/page/${own}.ts`);
    expect(
      modules.filter((one) =>
        /valibot|wxt\/browser|lib\/schemas|lib\/extension\/(?:shared|pages|background)/.test(one),
      ),
    ).toEqual([]);
  });
});

describe('documents', () => {
  it('name only files that exist', () => {
    for (const document of globSync(['*.md', 'docs/**/*.md'])) {
      const text = readFileSync(document, 'utf8');
      for (const [, link] of text.matchAll(/\]\((?!https?:|#)([^)#]+)(?:#[^)]*)?\)/g))
        expect(existsSync(join(dirname(document), link ?? '')), `${document}: ${link}`).toBe(true);
    }
  });

  it.each([
    ['Chrome, Edge, Brave', OLDEST.chromium],
    ['Firefox', OLDEST.firefox],
  ])('README.md says from which version on it runs in %s', (browsers, version) => {
    expect(readFileSync('README.md', 'utf8')).toContain(`**${browsers}** (${version} or later`);
  });

  it('lead a new contributor through files that exist', () => {
    const files = globSync('{entrypoints,lib,components,tests}/**/*.{ts,tsx,html}', { expandDirectories: false });
    const named = [...readFileSync('CONTRIBUTING.md', 'utf8').matchAll(/`([\w./-]+\.(?:tsx?|html))`/g)].map(
      ([, name]) => name,
    );
    expect(named.length).toBeGreaterThan(20);
    for (const name of named)
      expect(
        files.filter((file) => `/${file}`.endsWith(`/${name}`)),
        name,
      ).not.toEqual([]);
  });

  it.each(['lib', 'components'])('name every folder of %s in the list of docs/architecture.md', (top) => {
    const [, list = ''] = readFileSync('docs/architecture.md', 'utf8').split('## The folders\n');
    // A line that begins at the margin begins another part of the list.
    const [, part = ''] = new RegExp(`^${top}/(.*(?:\\n .*)*)`, 'm').exec(list) ?? [];
    const folders = readdirSync(top, { recursive: true, withFileTypes: true }).filter((one) => one.isDirectory());
    expect(folders.length).toBeGreaterThan(10);
    const isNamed = ({ name }: { name: string }): boolean => new RegExp(`(?<![\\w<>-])${name}/`).test(part);
    expect(folders.filter((one) => !isNamed(one)).map(({ parentPath, name }) => join(parentPath, name))).toEqual([]);
  });

  it('explain every run-time dependency', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      dependencies: Record<string, string>;
    };
    const architecture = readFileSync('docs/architecture.md', 'utf8');
    // And all that the extension is built with, read off its imports.
    for (const name of [...Object.keys(dependencies), ...bundledPackages()])
      expect(architecture).toContain(`\`${name}\``);
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

describe('the pictures of the button', () => {
  it.each([16, 32, 48, 96, 128])('%i: drawn and committed, so that a build is the same everywhere', (size) => {
    const png = readFileSync(`public/icon/${size}.png`);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  });
});
