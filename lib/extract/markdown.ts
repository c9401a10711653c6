/** Reads a policy that is written in Markdown (or plain text): files, and what the reader of the extension pastes or chooses. */
import { lexer, type Token, type Tokens } from 'marked';
import { linkAddress, NO_BASE } from '../links/site';
import type { Block, Cell, PolicyText, TextLink } from '../types';

/**
 * In: Markdown text, and the title to use when it has no first heading. Out: its blocks, with headings, list items
 * and table cells kept apart. The whole addresses that links lead to are kept beside the blocks; a mail address that the text does not show
 * becomes a block of its own after the one that links to it, so that the others stay verbatim.
 * Lines in bold that stand alone, and numbered list items that open a section, are headings.
 */
export function readMarkdown(markdown: string, title: string): PolicyText {
  const reader = new Reader(markdown);
  for (const token of lexer(markdown)) reader.block(token, 0);
  reader.end();
  const first = reader.blocks.find((b) => b.kind === 'heading');
  return {
    title: first?.text ?? title,
    language: 'und',
    blocks: reader.blocks,
    ...(reader.links.length > 0 && { links: reader.links }),
  };
}

interface Inline {
  type?: string;
  raw?: string;
  text?: string;
  href?: string;
  tokens?: Inline[];
}

/** Levels for lines in bold, below every heading proper that a policy is likely to use with them. */
const BOLD_CAPITALS = 5;
const BOLD = 6;
/** Level of a numbered list item that opens a section. */
const NUMBERED = 4;

class Reader {
  readonly blocks: Block[] = [];
  readonly links: TextLink[] = [];
  private readonly shown: string;
  /** Of paragraphs that were broken the pieces: a text that grew with each would be looked through again each time. */
  private readonly broken = new Map<Block, string[]>();
  private tables = 0;

  /** In: the whole text, to know which mail addresses it shows anyway. */
  constructor(markdown: string) {
    this.shown = markdown.toLowerCase().replace(/mailto:[^\s)>"]*/g, '');
  }

  /** To be called after the last token. */
  end(): void {
    for (const [block, pieces] of this.broken) block.text = pieces.join(' ');
  }

  /** Reads one token; `depth` is how many lists it stands in. */
  block(token: Token, depth: number): void {
    switch (token.type) {
      case 'heading':
        this.push('heading', (token as Tokens.Heading).depth, token);
        break;
      case 'list':
        for (const item of (token as Tokens.List).items) this.item(item, token as Tokens.List, depth);
        break;
      case 'table':
        this.table(token as Tokens.Table);
        break;
      case 'blockquote':
        for (const child of (token as Tokens.Blockquote).tokens) this.block(child, depth);
        break;
      case 'html':
      case 'code':
        this.push('paragraph', 0, { type: token.type, text: (token as Tokens.Code).text });
        break;
      case 'paragraph':
      case 'text':
        this.paragraph(token as Tokens.Paragraph, depth);
    }
  }

  private table({ header, rows }: Tokens.Table): void {
    const table = this.tables++;
    [header, ...rows].forEach((cells, row) => {
      cells.forEach((cell, column) => {
        this.push('cell', 0, cell, { table, row, column, head: row === 0 });
      });
    });
  }

  private paragraph(token: Tokens.Paragraph, depth: number): void {
    const level = depth === 0 ? boldLevel(token) : 0;
    if (level) this.push('heading', level, token);
    else if (depth > 0) this.push('list-item', depth, token);
    else if (!this.joinToBroken(token)) this.push('paragraph', 0, token);
  }

  /** Each paragraph of a list item is a block of the list; what is nested in it is one list deeper. */
  private item(item: Tokens.ListItem, list: Tokens.List, depth: number): void {
    const [first, ...rest] = item.tokens;
    const opens = depth === 0 && list.ordered && first && opensSection(first, rest, list);
    if (opens) this.push('heading', NUMBERED, first);
    else if (first) this.block(first, depth + 1);
    for (const child of rest) this.block(child, opens ? 0 : depth + 1);
  }

  /** A text made from pages breaks paragraphs in the middle of a sentence: "to ensure the" / "protection of your data". */
  private joinToBroken(token: Inline): boolean {
    const last = this.blocks.at(-1);
    const text = squeeze(inline(token));
    if (last?.kind !== 'paragraph' || last.text.length < BROKEN) return false;
    const pieces = this.broken.get(last) ?? [last.text];
    if (!/[a-z,]/.test(pieces.at(-1)?.slice(-1) ?? '') || !/^[a-z]/.test(text)) return false;
    pieces.push(text);
    this.broken.set(last, pieces);
    this.keepLinks(token);
    return true;
  }

  /** Keeps the links of a token whose text was just added to the last block. */
  private keepLinks(token: Inline): void {
    for (const link of linksIn(token)) {
      const text = squeeze(inline(link));
      const href = linkAddress(link.href ?? null, NO_BASE);
      if (text && href !== null) this.links.push({ block: this.blocks.length - 1, text, href });
    }
  }

  private push(kind: Block['kind'], level: number, token: Inline, table?: Cell): void {
    const text = squeeze(inline(token));
    if (text) {
      this.blocks.push({ kind, level, text, place: null, ...(table && { table }) });
      this.keepLinks(token);
    }
    for (const address of mailAddresses(token))
      if (!this.shown.includes(address)) this.blocks.push({ kind: 'paragraph', level: 0, text: address, place: null });
  }
}

/** The links of a token and of those in it; what is an address without a mark around it the text says better, for marks cut it. */
function linksIn(token: Inline): Inline[] {
  if (token.type !== 'link') return token.tokens?.flatMap(linksIn) ?? [];
  return /^[[<]/.test(token.raw ?? '') ? [token] : [];
}

/** A paragraph shorter than this, in code units, is rather an item of a list than broken off. */
const BROKEN = 70;

/** A section that opens as a numbered item: short, no stop at its end, and the only item or with paragraphs below it. */
function opensSection(first: Token, rest: readonly Token[], list: Tokens.List): boolean {
  const text = squeeze(inline(first));
  const paragraphs = rest.some((child) => child.type === 'paragraph' || child.type === 'text');
  return /^[A-Z].{2,80}[^.,;:]$/.test(text) && (list.items.length === 1 || paragraphs);
}

/** The level of a heading written as a line in bold, or 0. */
function boldLevel(token: Inline): number {
  const text = squeeze(inline(token));
  if (text.length > 120 || !/[a-z]{2}/i.test(text) || /[,;]$|[.:]["”]?$/.test(text) || !isBold(token)) return 0;
  return text === text.toUpperCase() ? BOLD_CAPITALS : BOLD;
}

const isBold = (token: Inline): boolean =>
  token.type === 'strong' ||
  token.type === 'br' ||
  (token.tokens?.length ? token.tokens.every(isBold) : token.type === 'text' && !token.text?.trim());

function inline(token: Inline): string {
  if (token.type === 'br') return ' ';
  if (token.type === 'image') return '';
  if (token.type === 'html') return decode((token.text ?? '').replace(/<[^<>]{0,2000}>/g, ' '));
  if (!token.tokens) return decode(token.text ?? '');
  let text = '';
  token.tokens.forEach((child, i) => {
    const glued = child.type === 'link' && token.tokens?.[i - 1]?.type === 'link';
    text += (glued ? ' ' : '') + inline(child);
  });
  return text;
}

/** Mail addresses that links lead to, lower case. */
function mailAddresses(token: Inline): string[] {
  const below = token.tokens?.flatMap(mailAddresses) ?? [];
  const address = token.type === 'link' ? /^mailto:([^?\s]+@[^?\s]+)/i.exec(token.href ?? '')?.[1] : undefined;
  return address ? [address.toLowerCase(), ...below] : below;
}

/** Half a surrogate pair, as "&#xd83d;" names it, is no text: U+FFFD stands in its place. */
const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim().toWellFormed();

const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  mdash: '—',
  ndash: '–',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  bull: '•',
  sect: '§',
};
const decode = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, (all, decimal, hex, name: string | undefined) => {
    if (name) return ENTITIES[name.toLowerCase()] ?? all;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });
