import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BUILT_IN, type Locked, licenceOutcome, noticeOutcome } from './licences';

const one = (license: string | undefined, dev: boolean, name = 'thing'): string =>
  licenceOutcome({ '': {}, [`node_modules/${name}`]: { version: '1.0.0', license, dev } }).state;

describe('licences', () => {
  test.each(['MIT', 'Apache-2.0', '(MIT OR GPL-3.0-or-later)', '(MIT AND Zlib)', 'MPL-2.0'])(
    '%s may ship',
    (license) => {
      expect(one(license, false)).toBe('ok');
    },
  );

  test.each([
    'GPL-3.0-only',
    'AGPL-3.0-or-later',
    'LGPL-3.0-or-later',
    'MIT AND GPL-3.0-only',
    'CC-BY-4.0',
    'CC-BY-NC-4.0',
    'UNLICENSED',
    'SEE LICENSE IN LICENSE.md',
    'BSD',
    '',
    undefined,
  ])('%s may not', (license) => expect(one(license, false)).toBe('failed'));

  test('tools may have a few more', () => {
    expect(one('LGPL-3.0-or-later', true)).toBe('ok');
    expect(one('AGPL-3.0-or-later', true)).toBe('failed');
  });

  test('what is built in ships, wherever it is named', () => {
    expect(one('CC-BY-4.0', true)).toBe('ok');
    expect(one('CC-BY-4.0', true, 'preact')).toBe('failed');
    expect(one('CC-BY-4.0', true, 'other/node_modules/preact')).toBe('failed');
  });

  test('a package that is not allowed is named, with where it is used', () => {
    const { notes } = licenceOutcome({ 'node_modules/@a/b': { license: 'GPL-2.0-only', dev: true } });
    expect(notes).toHaveLength(1);
    expect(notes[0]).toMatch(/^@a\/b \(builds\): GPL-2\.0-only /);
  });
});

describe('notices', () => {
  const text = 'Candor\n\nMIT\n\n---\n\nidb 8.0.4\n\nISC License\n\nuses diff in its tests\n';

  test('of what ships have to ship with it', () => {
    expect(noticeOutcome(text, ['idb'])).toMatchObject({ state: 'ok' });
    expect(noticeOutcome(text, ['idb', 'diff']).notes).toEqual([
      'diff ships, and its notice is not in public/licences.txt',
    ]);
  });

  test('of one are not those of another that begins alike', () =>
    expect(noticeOutcome(text, ['id']).state).toBe('failed'));
});

describe('our own', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> };

  test('packages are all allowed', () => expect(licenceOutcome(packages)).toMatchObject({ state: 'ok' }));

  test('what is built in is what docs/architecture.md tells', () => {
    const [, section = ''] = readFileSync('docs/architecture.md', 'utf8').split(
      'What the extension holds, built into it',
    );
    const told = [...section.matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name);
    expect(told.sort()).toEqual(BUILT_IN);
  });
});
