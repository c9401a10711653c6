/**
 * `npm run build:package`: writes dist/, what `npm pack` packs: the command (main.js), its worker and the library
 * (index.js), with types. Our own code is in it; the libraries that it uses are dependencies of the package.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ROOT = join(import.meta.dirname, '..');
const OUT = join(ROOT, 'dist');

/** Files that code of dist/ loads, as `new URL('./<name>/…', import.meta.url)`, and where they stand here. */
const ASSETS: Readonly<Record<string, string>> = { reader: 'public/reader' };

/** Where the compiler writes what it knows of types: much more than the library shows. */
const ALL_TYPES = join(OUT, 'all-types');

/** Builds dist/ anew. Throws when something of it fails. */
export async function buildPackage(): Promise<void> {
  await bundle(OUT);
  types();
}

/** In: a folder of this project, made anew. Writes the command and the library there, without types. */
export async function bundle(folder: string): Promise<void> {
  await build({
    configFile: false,
    root: ROOT,
    publicDir: false,
    logLevel: 'warn',
    // What stands in node_modules stays there.
    ssr: { external: true },
    build: {
      ssr: true,
      target: 'node20',
      outDir: folder,
      emptyOutDir: true,
      rolldownOptions: {
        input: { main: 'cli/main.ts', worker: 'cli/filter/worker.ts', index: 'cli/index.ts' },
        // One folder, without any below: worker and assets are looked for beside whoever asks for them.
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  });
  chmodSync(join(folder, 'main.js'), 0o755);
  for (const [name, from] of Object.entries(ASSETS))
    if (existsSync(join(ROOT, from))) cpSync(join(ROOT, from), join(folder, name), { recursive: true });
}

/** The types that the library shows, and those that they need, in dist/types. */
function types(): void {
  const tsc = spawnSync('node_modules/.bin/tsc', ['-p', 'build/tsconfig.package.json', '--outDir', ALL_TYPES], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (tsc.status !== 0) throw new Error('the types of the package could not be written');
  const seen = new Set<string>();
  const keep = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    const text = readFileSync(file, 'utf8').replace(
      /(from |import\()'(\.[^']+)'/g,
      (_all, before: string, path: string) => {
        const target = declarationOf(resolve(dirname(file), path));
        keep(target);
        return `${before}'${asImport(relative(dirname(file), target))}'`;
      },
    );
    const place = join(OUT, 'types', relative(ALL_TYPES, file));
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, text);
  };
  keep(join(ALL_TYPES, 'cli/index.d.ts'));
  rmSync(ALL_TYPES, { recursive: true });
}

function declarationOf(module: string): string {
  const found = [`${module}.d.ts`, join(module, 'index.d.ts')].find((file) => existsSync(file));
  if (!found) throw new Error(`there are no types of ${module}`);
  return found;
}

/** As Node wants a module to be named: with its ending, from here. */
function asImport(path: string): string {
  const name = path.replaceAll('\\', '/').replace(/\.d\.ts$/, '.js');
  return name.startsWith('.') ? name : `./${name}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildPackage();
