/** Which files are meant by files, folders and patterns. */
import { existsSync, statSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { ENDINGS, isPage } from '../files';
import { isOwnPageAt } from '../own-page';
import { tell } from '../terminal';
import { UsageError } from '../usage';

/**
 * In: files, folders and patterns ("policies/*.md"), as given. Out: the files: of a folder all that can be read, in it and
 * below, in the order of their names. Of a folder and of a pattern, pages that Candor wrote are named and left out. What is not there
 * is handed on as it is: whoever reads it says so.
 * @throws {UsageError} when a pattern matches nothing.
 */
export async function filesIn(given: readonly string[]): Promise<string[]> {
  // One after the other: each looks through a whole folder.
  const found: string[][] = [];
  for (const path of given) found.push(await filesAt(path));
  return found.flat();
}

async function filesAt(path: string): Promise<string[]> {
  if (existsSync(path)) {
    if (!statSync(path).isDirectory()) return [path];
    const inside = await glob(`**/*{${ENDINGS.join(',')}}`, { cwd: path, caseSensitiveMatch: false });
    return inside.length === 0 ? [path] : withoutOwn(inside.sort(byName).map((file) => join(path, file)));
  }
  if (!isDynamicPattern(path)) return [path];
  const matching = await glob(path, { absolute: isAbsolute(path), expandDirectories: false });
  if (matching.length === 0) throw new UsageError(`nothing matches the pattern ${path}.`);
  return withoutOwn(matching.sort(byName));
}

function withoutOwn(files: string[]): string[] {
  return files.filter((file) => {
    if (!isPage(file) || !isOwnPageAt(file)) return true;
    tell(`${file}: left out, this is a page that candor report made.`);
    return false;
  });
}

/** By code units: the same everywhere, whatever the language of the system. */
const byName = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
