import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nameOf } from './files';
import { identityOf } from './same-file';
import { inputOf, readInput } from './source';
import { UsageError } from './usage';

/**
 * In: files, and the folder that their texts go to. Out: nothing.
 * @throws {UsageError} when two of them have one name there, or one of them is there: what it holds would be lost.
 */
export function checkNames(files: readonly string[], out: string): void {
  const taken = new Map<string, string>();
  const read = new Set(files.map(identityOf));
  for (const file of files) {
    // Some systems take "A.txt" and "a.txt" for one file.
    const name = textFile(file).normalize().toLowerCase();
    const other = taken.get(name);
    if (other !== undefined)
      throw new UsageError(
        `extract: ${other} and ${file} would both be written to ${join(out, textFile(file))}; extract them to two folders.`,
      );
    taken.set(name, file);
    const written = join(out, textFile(file));
    const identity = identityOf(written);
    if (identity !== null && read.has(identity))
      throw new UsageError(
        `extract: ${file} would be written to ${written}, over a file that is read; name another folder with --out.`,
      );
  }
}

const textFile = (path: string): string => `${nameOf(path)}.txt`;

/** `candor extract`: writes the file's blocks, parted by blank lines, to `<out>/<name>.txt`. */
export async function extractFile(path: string, { out, url }: { out: string; url: string | undefined }): Promise<void> {
  const { policy } = await readInput(inputOf(path, url));
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, textFile(path)), `${policy.blocks.map((block) => block.text).join('\n\n')}\n`);
}
