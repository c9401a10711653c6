/** The script and the style of the page that `candor report` writes, built into one file that the command line carries. */
import { readFileSync } from 'node:fs';
import { build } from 'vite';

const STYLES = [
  'components/shared/theme.css',
  'cli/research/page/page.css',
  'cli/research/page/figures.css',
  'cli/research/explorer/explorer.css',
];

/** Out: the text of cli/research/explorer.generated.json. */
export async function explorerFile(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    // Said here, so that a test builds the same as the command.
    mode: 'production',
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
    build: {
      write: false,
      modulePreload: false,
      target: ['chrome123', 'firefox120'],
      lib: { entry: 'cli/research/explorer/main.tsx', formats: ['iife'], name: 'explorer', fileName: 'explorer' },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('the script of the page was not built');
  const script = chunk.code.trim();
  // In a page it stands between tags.
  if (/<\/script|<!--/i.test(script)) throw new Error('the script of the page would end before its end');
  const style = STYLES.map((path) => readFileSync(path, 'utf8'))
    .join('\n')
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .trim();
  return `${JSON.stringify({ script, style }, null, 2)}\n`;
}
