import { readSource } from './source';

/** `candor detect`: one line for a file, JSON or for people. */
export function detectFile(path: string, { json, url }: { json: boolean; url: string | undefined }): string {
  const { kind, language, score } = readSource(path, url).verdict;
  if (json) return JSON.stringify({ file: path, kind, language, score });
  return `${path}: ${kind}, language ${language}, ${Math.round(100 * score)} % sure`;
}
