/** Small policies made of the project's own, as many as wanted, for trying out the filter with many records. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { marked } from 'marked';
import { randomFrom } from '../lib/random';

const FOLDER = join(import.meta.dirname, '../training/own-policies');

/** How many paragraphs, items and headings one has. */
const FEWEST = 12;
const MOST = 40;

interface Part {
  kind: string;
  level?: number;
  text: string;
}

/** In: how many. Out: lines of records, the same on every run: two of three in Markdown, every third a page. */
export function* smallPolicies(count: number): Generator<string> {
  const sources = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => (JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as { sentences: Part[] }).sentences);
  const random = randomFrom(2_000);
  for (let i = 0; i < count; i++) {
    const source = sources[i % sources.length] ?? [];
    const parts = FEWEST + Math.floor(random() * (MOST - FEWEST));
    const first = Math.floor(random() * Math.max(1, source.length - parts));
    const title = `Privacy policy of service ${i}`;
    const markdown = `# ${title}\n\n${source
      .slice(first, first + parts)
      .map(asMarkdown)
      .join('\n\n')}\n`;
    const about = { id: `service-${i}`, url: `https://service-${i}.example/privacy` };
    yield JSON.stringify(i % 3 === 2 ? { ...about, html: asPage(title, markdown) } : { ...about, markdown });
  }
}

function asMarkdown({ kind, level = 2, text }: Part): string {
  if (kind === 'heading') return `${'#'.repeat(Math.max(2, level))} ${text}`;
  return kind === 'list-item' ? `- ${text}` : text;
}

const asPage = (title: string, markdown: string): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body><main>${marked.parse(markdown, { async: false })}</main></body></html>`;
