import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkCorrections, type TextOf } from './check';

const right = {
  policy: 'https://shop.example/privacy',
  item: 'sells-data',
  answer: 'no',
  quote: 'We never sell your data.',
  who: 'Ada, a reader',
};
const noText: TextOf = (file) => ({ fault: `${file} is not here.` });
const shop: TextOf = () => ({ text: 'Our promise.\nWe  never sell\u200b your data.' });
const check = (lines: readonly unknown[], textOf = noText) =>
  checkCorrections(lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'), textOf);
const faults = (line: unknown, textOf = noText): string[] => check([line], textOf).faults.map(({ fault }) => fault);

describe('a file of corrections', () => {
  test('is read line by line; empty lines, a mark at its beginning and the ends of lines of Windows do no harm', () => {
    const other = {
      ...right,
      item: 'delete',
      answer: 'not-stated',
      quote: '',
      read: '2026-11-29',
      note: 'Read twice.',
    };
    const { corrections, faults } = check([`\ufeff${JSON.stringify(right)}\r`, '', other, '\r']);
    expect(faults).toEqual([]);
    expect(corrections.map(({ item, answer }) => [item, answer])).toEqual([
      ['sells-data', 'no'],
      ['delete', 'not-stated'],
    ]);
  });

  test.each([
    ['no JSON', '{"policy": ', 'is no JSON object'],
    ['a list', [right], 'is no JSON object'],
    ['a field that there is not', { ...right, qoute: 'x' }, '"qoute" is no field'],
    ['a field too few', { ...right, who: undefined }, '"who" is missing'],
    ['a number for a text', { ...right, quote: 7 }, '"quote" is missing, or no text'],
    ['no address', { ...right, policy: 'javascript:alert(1)' }, 'is no address of a web page'],
    ['an address with a password', { ...right, policy: 'https://me:pw@shop.example/' }, 'holds a name or a password'],
    ['no item', { ...right, item: 'selling' }, '"selling" is no item'],
    ['an answer of another item', { ...right, answer: 'conditional' }, 'there are yes, no, not-stated'],
    ['an answer that none can be right', { ...right, answer: 'unclear' }, '"unclear" is no answer'],
    ['no quote', { ...right, quote: ' ' }, '"quote" is empty'],
    ['a quote of silence', { ...right, answer: 'not-stated' }, 'has no quote'],
    ['nobody', { ...right, who: ' ' }, '"who" is empty'],
    ['no day', { ...right, read: '2026-02-30' }, '"read" must be the day'],
    ['half a day', { ...right, read: '2026-02' }, '"read" must be the day'],
    ['no name of a file', { ...right, text: 7 }, '"text" must be the name'],
    ['a file that is not there', { ...right, text: 'shop.md' }, 'shop.md is not here'],
  ])('refuses %s', (_what, line, fault) => {
    expect(faults(line)).toHaveLength(1);
    expect(faults(line)[0]).toContain(fault);
  });

  test('tells everything that is wrong with a line, with its number', () => {
    const { faults, corrections } = check([right, { ...right, item: 'delete', answer: 'maybe', who: '' }]);
    expect(faults.map(({ line }) => line)).toEqual([2, 2]);
    expect(corrections).toHaveLength(1);
  });

  test('wants the quote word for word where the text is there, whatever white space lies between', () => {
    expect(faults({ ...right, text: 'shop.md' }, shop)).toEqual([]);
    expect(faults({ ...right, text: 'shop.md', quote: 'We never sell data.' }, shop)).toEqual([
      'the quote does not stand in shop.md, word for word.',
    ]);
    expect(faults({ ...right, text: 'shop.md', answer: 'not-stated', quote: '' }, shop)).toEqual([]);
  });

  test('names an item that is answered twice for one policy', () => {
    const { faults, corrections } = check([right, right, { ...right, answer: 'yes' }]);
    expect(faults.map(({ line, fault }) => [line, fault.includes('another answer')])).toEqual([
      [2, false],
      [3, true],
    ]);
    expect(corrections).toHaveLength(1);
  });
});

describe('npm run corrections', () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'scripts/corrections/main.ts', ...args], { encoding: 'utf8' });

  test('checks the quotes against files beside it, and no others', () => {
    const folder = mkdtempSync(join(tmpdir(), 'corrections-'));
    const file = join(folder, 'corrections.jsonl');
    writeFileSync(join(folder, 'shop.md'), '# Privacy\n\nWe never\nsell your data.\n');
    const lines = [
      { ...right, text: 'shop.md' },
      { ...right, policy: 'https://b.example/', text: '../shop.md' },
      { ...right, policy: 'https://c.example/', text: 'shop.md', quote: 'We sell.' },
    ];
    writeFileSync(file, lines.map((line) => JSON.stringify(line)).join('\n'));
    const { status, stdout, stderr } = run(file);
    rmSync(folder, { recursive: true });
    expect(status).toBe(1);
    expect(stdout).toBe('1 right, 2 faults.\n');
    expect(stderr).toContain('line 2: ../shop.md must lie beside');
    expect(stderr).toContain('line 3: the quote does not stand in shop.md');
  });

  test('says how it is used, and which file is not there', () => {
    expect(run().status).toBe(2);
    expect(run('nowhere.jsonl')).toMatchObject({ status: 1, stderr: 'nowhere.jsonl: there is no such file.\n' });
  });

  test('the example of docs/corrections.md is right', () => {
    const [, example = ''] = /```jsonl\n([^`]+)```/.exec(readFileSync('docs/corrections.md', 'utf8')) ?? [];
    const { corrections, faults } = checkCorrections(example, () => ({ text: example.replaceAll('\\"', '"') }));
    expect(faults).toEqual([]);
    expect(corrections.length).toBeGreaterThan(1);
  });
});
