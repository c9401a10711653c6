/**
 * `npm run corrections -- FILE`: checks a file of corrections (docs/corrections.md). Exit status 0: all lines are right;
 * 1: some are not, each named on stderr; 2: wrong usage.
 */
import { dirname, isAbsolute, join, normalize } from 'node:path';
import * as v from 'valibot';
import { readText } from '../../cli/files';
import { inputOf, readInput } from '../../cli/source';
import { Unreadable } from '../../cli/unreadable';
import { read } from '../../lib/schemas';
import { checkCorrections, type TextOf } from './check';

/** Reads the texts that the lines name. Out: what has been read, by name. Only what lies beside the file, or in a folder below. */
async function textsBeside(path: string, file: string): Promise<TextOf> {
  const texts = new Map<string, Awaited<ReturnType<typeof textIn>>>();
  for (const name of namesIn(file)) if (!texts.has(name)) texts.set(name, await textIn(dirname(path), name));
  return (name) => texts.get(name) ?? { fault: `${name} was not read.` };
}

const NAMING = v.object({ text: v.string() });

function namesIn(file: string): string[] {
  return file.split('\n').flatMap((line) => {
    try {
      return read(NAMING, JSON.parse(line))?.text ?? [];
    } catch {
      return [];
    }
  });
}

async function textIn(folder: string, name: string): Promise<{ text: string } | { fault: string }> {
  if (isAbsolute(name) || normalize(name).startsWith('..'))
    return { fault: `${name} must lie beside the file of corrections.` };
  try {
    const { policy } = await readInput(inputOf(join(folder, name), undefined));
    return { text: policy.blocks.map((block) => block.text).join(' ') };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { fault: `${name}: ${error.message}` };
  }
}

async function run(argv: readonly string[]): Promise<number> {
  const [path, ...more] = argv;
  if (!path || more.length > 0) {
    console.error('Usage: npm run corrections -- FILE');
    return 2;
  }
  try {
    const file = readText(path);
    const { corrections, faults } = checkCorrections(file, await textsBeside(path, file));
    for (const { line, fault } of faults) console.error(`${path}, line ${line}: ${fault}`);
    console.log(`${corrections.length} right, ${faults.length} faults.`);
    return faults.length > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    console.error(`${path}: ${error.message}`);
    return 1;
  }
}

process.exitCode = await run(process.argv.slice(2));
