import { inputOf, readInput } from './source';
import { plain } from './terminal';

/** `candor detect`: one line for a file, JSON or for people. */
export async function detectFile(
  path: string,
  { json, url }: { json: boolean; url: string | undefined },
): Promise<string> {
  const { kind, language, score } = (await readInput(inputOf(path, url))).verdict;
  if (json) return JSON.stringify({ file: path, kind, language, score });
  return `${plain(path)}: ${kind}, language ${language}, ${Math.round(100 * score)} % sure`;
}
