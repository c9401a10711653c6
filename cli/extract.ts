import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nameOf } from './files';
import { inputOf, readInput } from './source';

/** `candor extract`: writes the file's blocks, parted by blank lines, to `<out>/<name>.txt`. */
export async function extractFile(path: string, { out, url }: { out: string; url: string | undefined }): Promise<void> {
  const { policy } = await readInput(inputOf(path, url));
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, `${nameOf(path)}.txt`), `${policy.blocks.map((block) => block.text).join('\n\n')}\n`);
}
