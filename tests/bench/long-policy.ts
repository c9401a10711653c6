/** Policies of any length, made from the sample pages. */
import { fixture, POLICIES } from '../fixtures';

/** Headings, paragraphs, lists and tables of the sample policies, in turn. */
function blocks(): string[] {
  return POLICIES.flatMap((name) => {
    const html = fixture(name).replace(/<\/?(details|main|header|footer|div)[^>]*>/g, '');
    return html.match(/<(h2|p|ul|table)>[\s\S]*?<\/\1>/g) ?? [];
  });
}

const wordsIn = (html: string): number =>
  html
    .replace(/<[^>]+>/g, ' ')
    .trim()
    .split(/\s+/).length;

/** A policy page of about so many words. Each section says for which region it holds, so that no two are the same. */
export function longPolicy(words: number): string {
  const parts: string[] = [];
  const all = blocks();
  let written = 0;
  for (let i = 0; written < words; i++) {
    const block = (all[i % all.length] ?? '').replace(/^<p>/, `<p>In region ${Math.floor(i / all.length) + 1}: `);
    parts.push(block);
    written += wordsIn(block);
  }
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Privacy Policy</title></head>
    <body><main><h1>Privacy Policy</h1>${parts.join('\n')}</main></body></html>`;
}

/** What moves in a page that never comes to rest: an attribute, twenty times a second. */
const MOVES = `<script>setInterval(() => { document.querySelector('main').dataset.now = Date.now(); }, 50)</script>`;

/** The same page, and all the time something changes in it. */
export const movingPolicy = (words: number): string => `${longPolicy(words)}${MOVES}`;
