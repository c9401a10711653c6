import { createRequire } from 'node:module';
import type { Plugin } from 'vite';
import type { WxtHooks } from 'wxt';

/** The run time of the reader's model: where its WASM is, and where the extension finds it. */
const WASM = createRequire(import.meta.url).resolve('onnxruntime-web/ort-wasm-simd-threaded.wasm');
const PACKAGED = 'reader/ort-wasm-simd-threaded.wasm';

/** Puts the WASM into the package. */
export const packWasm: Partial<WxtHooks> = {
  'prepare:publicPaths': (_wxt, paths) => void paths.push(PACKAGED),
  'build:publicAssets': (_wxt, files) => void files.push({ absoluteSrc: WASM, relativeDest: PACKAGED }),
};

const RUNTIME = /\/onnxruntime-web\/dist\/ort\.wasm\.bundle\.min\.mjs$/;
/** Where it would load its own module, which is in the same file already, and its WASM, which it is given (lib/reading/session.ts). */
const SOURCES: readonly { from: RegExp; to: string }[] = [
  {
    from: /\bimport\(\s*(?:\/\*.*?\*\/\s*)*\w+\)/g,
    to: 'Promise.reject(new Error("not in an extension"))',
  },
  {
    from: /new URL\("ort-wasm-simd-threaded\.wasm",\s*import\.meta\.url\)\.href/g,
    to: '"ort-wasm-simd-threaded.wasm"',
  },
];

/** Makes the run time unable to load anything by itself; fails the build when it has changed so that this cannot be told. */
export function readerRuntime(): Plugin {
  return {
    name: 'reader-runtime',
    enforce: 'pre',
    apply: 'build',
    transform(code, id) {
      if (!RUNTIME.test((id.split('?')[0] ?? id).replaceAll('\\', '/'))) return null;
      let safe = code;
      for (const { from, to } of SOURCES) {
        if (safe.search(from) < 0) this.error(`${from} is no longer in ${id}: update build/reader-runtime.ts`);
        safe = safe.replace(from, () => to);
      }
      return { code: safe, map: null };
    },
  };
}
