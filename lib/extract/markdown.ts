/** Reads a policy that is written in Markdown (or plain text). For the command line and the evaluation; not in the extension. */
import { lexer, type Token, type Tokens } from 'marked';
import type { Block, PolicyText } from '../types';

/** Folds white space and drops what Markdown leaves of HTML. */
const clean = (text: string): string =>
  text
    .replace(/<[^>\n]{0,300}>/g, ' ')
    .replace(/&nbsp;/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * In: Markdown text, and the title to use when it has no first heading. Out: its blocks, with headings, list items
 * and table cells kept apart; links keep their text, not their address, save mail addresses that stand nowhere else.
 */
export function readMarkdown(markdown: string, title: string): PolicyText {
  const blocks: Block[] = [];
  const push = (kind: Block['kind'], level: number, text: string): void => {
    const cleaned = clean(text);
    if (cleaned) blocks.push({ kind, level, text: cleaned, place: null });
  };
  const list = (token: Tokens.List, depth: number): void => {
    for (const item of token.items) {
      let text = '';
      const flush = (): void => {
        push('list-item', depth, text);
        text = '';
      };
      for (const child of item.tokens) {
        if (child.type === 'text' || child.type === 'paragraph') {
          flush();
          text = inline(child);
        } else {
          flush();
          if (child.type === 'list') list(child as Tokens.List, depth + 1);
          else block(child, depth);
        }
      }
      flush();
    }
  };
  const block = (token: Token, depth: number): void => {
    if (token.type === 'heading') push('heading', (token as Tokens.Heading).depth, inline(token));
    else if (token.type === 'list') list(token as Tokens.List, depth + 1);
    else if (token.type === 'table') {
      const table = token as Tokens.Table;
      for (const row of [table.header, ...table.rows]) for (const cell of row) push('cell', 0, inline(cell));
    } else if (token.type === 'blockquote')
      for (const child of (token as Tokens.Blockquote).tokens) block(child, depth);
    else if (token.type === 'html') push('paragraph', 0, (token as Tokens.HTML).text);
    else if (token.type === 'code') push('paragraph', 0, (token as Tokens.Code).text);
    else if (token.type === 'paragraph' || token.type === 'text') push('paragraph', 0, inline(token));
  };
  for (const token of lexer(markdown)) block(token, 0);
  const first = blocks.find((b) => b.kind === 'heading');
  return { title: first?.text ?? title, language: 'und', blocks };
}

interface Inline {
  type?: string;
  text?: string;
  href?: string;
  tokens?: Inline[];
}

function inline(token: Inline): string {
  if (token.type === 'br') return ' ';
  if (token.type === 'image') return '';
  const text = token.tokens ? token.tokens.map(inline).join('') : (token.text ?? '');
  return decode(text);
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", apos: "'" };
const decode = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|#39|apos);/g, (all, name: string) => ENTITIES[name] ?? all);
