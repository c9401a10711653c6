/**
 * `npm run build:kernel`: compiles the encoder's arithmetic (lib/reading/kernel/, AssemblyScript) to
 * public/reader/kernel.wasm, which is kept in the repository: nobody needs the compiler to build the extension. A test
 * compiles it anew and compares.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';

const SOURCE = 'lib/reading/kernel/index.ts';
export const KERNEL = 'public/reader/kernel.wasm';

const OPTIONS = [
  ['--optimizeLevel', '3'],
  ['--shrinkLevel', '0'],
  // Of what lies in memory nothing moves, and nothing is checked that could not fail.
  ['--runtime', 'stub'],
  ['--noAssert'],
  ['--enable', 'simd'],
  // Nothing is imported.
  ['--use', 'abort='],
  // Vectors pass between the kernel's own functions alone.
  ['--disableWarning', '112'],
].flat();

/** Out: the kernel's WASM. Throws what the compiler says. */
export async function compileKernel(): Promise<Uint8Array> {
  let binary: Uint8Array | undefined;
  const { error, stderr } = await asc.main([SOURCE, '--outFile', 'kernel.wasm', ...OPTIONS], {
    writeFile: (_name, contents) => {
      if (typeof contents !== 'string') binary = contents;
    },
  });
  if (error || !binary) throw new Error(stderr.toString() || 'the kernel does not compile', { cause: error });
  return binary;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(KERNEL, await compileKernel());
