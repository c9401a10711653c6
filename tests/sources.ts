import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const FOLDERS = ['components', 'entrypoints', 'lib/about', 'lib/extension', 'lib/export', 'lib', 'cli'];

/** The source text that may name messages: the interface, the command line and the manifest. Tests are left out. */
export function sources(): string {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: folder !== 'lib', encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
      .map((name) => join(folder, name)),
  );
  return [...files, 'wxt.config.ts'].map((file) => readFileSync(join(ROOT, file), 'utf8')).join('\n');
}
