/**
 * `npx tsx scripts/score-pages.ts`: detection and extraction over ../shared/pages, judged by the yardsticks of
 * ../shared/tools. Without ../shared it says so.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPage } from '../cli/read-page';

const PAGES = '../shared/pages';

interface Listed {
  file: string;
  url?: string;
  text?: string;
}

if (!existsSync(PAGES)) console.log('Nothing scored: the real pages (../shared/pages) are not here.');
else {
  const work = mkdtempSync(join(tmpdir(), 'candor-pages-'));
  try {
    const predictions: string[] = [];
    for (const { file, url, text } of JSON.parse(readFileSync(join(PAGES, 'index.json'), 'utf8')) as Listed[]) {
      const { verdict, policy } = readPage(readFileSync(join(PAGES, file)), url ?? '');
      predictions.push(JSON.stringify({ file, ...verdict }));
      const words = policy.blocks.map((block) => block.text).join('\n\n');
      if (text) writeFileSync(join(work, file.replace(/\.html$/, '.txt')), words);
    }
    const list = join(work, 'predictions.jsonl');
    writeFileSync(list, predictions.join('\n'));
    console.log(score('score-detection.mjs', list));
    console.log(score('score-extraction.mjs', work));
  } finally {
    rmSync(work, { recursive: true });
  }
}

function score(tool: string, given: string): string {
  return execFileSync('node', [join('../shared/tools', tool), PAGES, given], { encoding: 'utf8' }).trim();
}
