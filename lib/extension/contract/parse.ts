/**
 * Everything that comes from a page, a message or storage is looked at before it is used: what does not have the shape
 * it should have is null. Pages are hostile, and storage may be of another version.
 */

import { count, fieldsOf, language, listOf, number, oneOf, share, text } from '../../fields';
import type { PolicyLink } from '../../links';
import { linkAddress, NO_BASE } from '../../links/site';
import type { Block, Cell, PageVerdict, PolicyText, TextLink } from '../../types';
import { BLOCK_KINDS, PAGE_KINDS } from '../../values';
import type { ErrorReason, Extraction, HighlightRequest, Message, TabState } from './messages';
import { parseReport } from './parse-report';

/** More blocks than any policy has; a page of 100,000 nodes stays below. */
const MOST_BLOCKS = 200_000;
const LONGEST_TITLE = 300;

const REASONS: readonly ErrorReason[] = ['pdf', 'forbidden', 'gone', 'failed'];

/** A place in a page is optional: what is no list of child indices counts as unknown. */
const place = (value: unknown): number[] | null => listOf(value, count);

export function parseVerdict(value: unknown): PageVerdict | null {
  const given = fieldsOf(value);
  const kind = oneOf(PAGE_KINDS, given?.kind);
  const tag = language(given?.language);
  const score = share(given?.score);
  return kind && tag && score !== null ? { kind, language: tag, score } : null;
}

function parseBlock(value: unknown): Block | null {
  const given = fieldsOf(value);
  const kind = oneOf(BLOCK_KINDS, given?.kind);
  const level = count(given?.level);
  const words = text(given?.text);
  const cell = parseCell(given?.table);
  const page = count(given?.page);
  const turns = listOf(given?.turns, count);
  return kind && level !== null && words !== null
    ? {
        kind,
        level,
        text: words,
        place: place(given?.place),
        ...(cell && { table: cell }),
        ...(page && { page }),
        ...(page && turns && { turns }),
      }
    : null;
}

/** A cell's place in its table is optional: what has another shape counts as none. */
function parseCell(value: unknown): Cell | null {
  const given = fieldsOf(value);
  const [table, row, column] = [count(given?.table), count(given?.row), count(given?.column)];
  if (table === null || row === null || column === null || typeof given?.head !== 'boolean') return null;
  const [rows, columns] = [count(given.rows), count(given.columns)];
  return { table, row, column, head: given.head, ...(rows && columns && { rows, columns }) };
}

/** More than extraction gives (lib/extract/text-links.ts). */
const MOST_TEXT_LINKS = 5_000;

function parseTextLink(value: unknown): TextLink | null {
  const given = fieldsOf(value);
  const block = count(given?.block);
  const words = text(given?.text);
  const href = linkAddress(text(given?.href), NO_BASE);
  return block !== null && words !== null && href !== null
    ? { block, text: words.slice(0, LONGEST_TITLE), href, ...(given?.elsewhere === true && { elsewhere: true }) }
    : null;
}

/** A policy's text, from a page or from the worker that reads PDFs. */
export function parsePolicy(value: unknown): PolicyText | null {
  const given = fieldsOf(value);
  const title = text(given?.title);
  const tag = language(given?.language);
  if (!Array.isArray(given?.blocks) || given.blocks.length > MOST_BLOCKS) return null;
  const blocks = listOf(given.blocks, parseBlock);
  const inText = listOf(given.links, parseTextLink);
  return title !== null && tag && blocks
    ? {
        title: title.slice(0, LONGEST_TITLE),
        language: tag,
        blocks,
        ...(given.cut === true && { cut: true }),
        ...(inText && inText.length > 0 && { links: inText.slice(0, MOST_TEXT_LINKS) }),
      }
    : null;
}

const LINK_KINDS = ['privacy-policy', 'cookie-policy'] as const;
const DISTANCES = ['origin', 'site', 'elsewhere'] as const;
const MOST_LINKS = 10;

/** An http(s) address. */
const webAddress = (value: unknown): string | null =>
  typeof value === 'string' && value.length < 4_000 && /^https?:\/\/./i.test(value) && URL.canParse(value)
    ? value
    : null;

function parseLink(value: unknown): PolicyLink | null {
  const given = fieldsOf(value);
  const address = webAddress(given?.address);
  const words = text(given?.text);
  const kind = oneOf(LINK_KINDS, given?.kind);
  const far = oneOf(DISTANCES, given?.distance);
  return address && words !== null && kind && far
    ? { address, text: words.slice(0, LONGEST_TITLE), kind, distance: far }
    : null;
}

/** Links are an extra: what is no list of them counts as none. */
const links = (value: unknown): PolicyLink[] => (listOf(value, parseLink) ?? []).slice(0, MOST_LINKS);

/** What the injected extraction returned. */
export function parseExtraction(value: unknown): Extraction | null {
  const given = fieldsOf(value);
  const verdict = parseVerdict(given?.verdict);
  const policy = parsePolicy(given?.policy);
  const address = text(given?.address);
  const digest = text(given?.digest);
  if (!verdict || !policy || address === null || digest === null) return null;
  return {
    address,
    verdict,
    policy,
    digest,
    moved: number(given?.moved),
    links: links(given?.links),
    frame: webAddress(given?.frame),
  };
}

function parseHighlightRequest(value: unknown): HighlightRequest | null {
  const given = fieldsOf(value);
  const quote = text(given?.quote);
  return quote ? { quote, place: place(given?.place) } : null;
}

/** A message to the background. Who sent it is for the receiver to check. */
export function parseMessage(value: unknown): Message | null {
  const given = fieldsOf(value);
  if (given?.type === 'page-to-background:glance') {
    const { type, isPolicy } = given;
    const address = text(given.address);
    const document = text(given.document);
    return typeof isPolicy === 'boolean' && address !== null
      ? { type, isPolicy, address, ...(document ? { document } : {}) }
      : null;
  }
  if (given?.type === 'options-to-background:erased') return { type: given.type };
  const tabId = count(given?.tabId);
  if (!given || tabId === null) return null;
  switch (given.type) {
    case 'popup-to-background:state':
    case 'popup-to-background:read-again':
    case 'popup-to-background:grade-anyway':
      return { type: given.type, tabId };
    case 'popup-to-background:grade-link': {
      const address = webAddress(given.address);
      return address === null ? null : { type: given.type, tabId, address };
    }
    case 'popup-to-background:show-quote': {
      const request = parseHighlightRequest(given.request);
      return request && { type: given.type, tabId, request };
    }
    default:
      return null;
  }
}

/** What is known of a tab, from storage or from the background's answer. */
export function parseTabState(value: unknown): TabState | null {
  const given = fieldsOf(value);
  if (given?.status === 'loading') return { status: 'loading' };
  if (given?.status === 'error') {
    const reason = oneOf(REASONS, given.reason);
    return reason && { status: 'error', reason };
  }
  if (given?.status !== 'reported') return null;
  const [document, page, address] = [text(given.document), text(given.page), text(given.address)];
  const [digest, words] = [text(given.digest), text(given.text)];
  const report = parseReport(given.report);
  const placesGiven = fieldsOf(given.places);
  if (!document || page === null || address === null || digest === null || words === null) return null;
  if (!report || !placesGiven) return null;
  const places: Record<number, readonly number[] | null> = {};
  for (const [block, where] of Object.entries(placesGiven)) places[Number(block)] = place(where);
  const read = { document, page, address, digest, text: words };
  const around = { links: links(given.links), frame: webAddress(given.frame) };
  return { status: 'reported', ...read, report, places, ...around, fetched: given.fetched === true };
}
