/**
 * Everything that comes from a page, a message or storage is looked at before it is used: what does not have the shape
 * it should have is null. Pages are hostile, and storage may be of another version.
 */
import { ITEM_IDS, type ItemId, PILLARS } from '../checklist/item';
import type { PolicyLink } from '../links';
import type { Block, Cell, Grade, Grades, Letter, PageVerdict, PolicyText, Report, ReportItem, Tone } from '../types';
import type { ErrorReason, Extraction, HighlightRequest, Message, TabState } from './messages';

/** More blocks than any policy has; a page of 100,000 nodes stays below. */
const MOST_BLOCKS = 200_000;
const LONGEST_TITLE = 300;

const KINDS = ['privacy-policy', 'cookie-policy', 'terms', 'other'] as const;
const BLOCK_KINDS = ['heading', 'paragraph', 'list-item', 'cell'] as const;
const STATUSES = ['graded', 'not-a-policy', 'unsupported-language', 'too-short', 'unclear'] as const;
const LETTERS: readonly Letter[] = ['A', 'B', 'C', 'D', 'E'];
const TONES: readonly Tone[] = ['concern', 'good', 'neutral', 'silent', 'unclear'];
const REASONS: readonly ErrorReason[] = ['pdf', 'forbidden', 'gone', 'failed'];

type Fields = Readonly<Record<string, unknown>>;

/** An object's fields; null for anything else. */
export const fieldsOf = (value: unknown): Fields | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null;
const oneOf = <T extends string>(allowed: readonly T[], value: unknown): T | null =>
  allowed.find((one) => one === value) ?? null;
const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const number = (value: unknown): number | null => (typeof value === 'number' && Number.isFinite(value) ? value : null);
const share = (value: unknown): number | null => {
  const given = number(value);
  return given !== null && given >= 0 && given <= 1 ? given : null;
};
const count = (value: unknown): number | null =>
  Number.isSafeInteger(value) && Number(value) >= 0 ? Number(value) : null;
/** A BCP 47 primary tag. */
const language = (value: unknown): string | null =>
  typeof value === 'string' && /^[a-z]{2,3}$/.test(value) ? value : null;

/** Each element read, or null when one of them is not what it should be. */
function listOf<T>(value: unknown, read: (element: unknown) => T | null): T[] | null {
  if (!Array.isArray(value)) return null;
  const list: T[] = [];
  for (const element of value) {
    const one = read(element);
    if (one === null) return null;
    list.push(one);
  }
  return list;
}

/** A place in a page is optional: what is no list of child indices counts as unknown. */
const place = (value: unknown): number[] | null => listOf(value, count);

export function parseVerdict(value: unknown): PageVerdict | null {
  const given = fieldsOf(value);
  const kind = oneOf(KINDS, given?.kind);
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

/** A policy's text, from a page or from the worker that reads PDFs. */
export function parsePolicy(value: unknown): PolicyText | null {
  const given = fieldsOf(value);
  const title = text(given?.title);
  const tag = language(given?.language);
  if (!Array.isArray(given?.blocks) || given.blocks.length > MOST_BLOCKS) return null;
  const blocks = listOf(given.blocks, parseBlock);
  return title !== null && tag && blocks
    ? { title: title.slice(0, LONGEST_TITLE), language: tag, blocks, ...(given.cut === true && { cut: true }) }
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
  const milliseconds = number(given?.milliseconds);
  const address = text(given?.address);
  const digest = text(given?.digest);
  if (!verdict || !policy || milliseconds === null || address === null || digest === null) return null;
  const loaded = number(given?.loaded) ?? 0;
  return {
    address,
    verdict,
    policy,
    digest,
    moved: number(given?.moved),
    links: links(given?.links),
    frame: webAddress(given?.frame),
    loaded,
    milliseconds,
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
  if (given?.type === 'page-to-background:verdict') {
    const verdict = parseVerdict(given.verdict);
    const address = text(given.address);
    const document = text(given.document);
    return verdict && address !== null
      ? { type: given.type, verdict, address, ...(document ? { document } : {}) }
      : null;
  }
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

function parseGrade(value: unknown): Grade | null {
  const given = fieldsOf(value);
  const letter = oneOf(LETTERS, given?.letter);
  const score = number(given?.score);
  const betterThan = share(given?.betterThan);
  return letter && score !== null && betterThan !== null ? { letter, score, betterThan } : null;
}

function parseGrades(value: unknown): Grades | null {
  const given = fieldsOf(value);
  if (!given) return null;
  const grades: Grades = { overall: null, tracking: null, sharing: null, rights: null };
  for (const name of ['overall', ...PILLARS] as const) {
    grades[name] = parseGrade(given[name]);
    if (given[name] !== null && grades[name] === null) return null;
  }
  return grades;
}

function parseItem(value: unknown): ReportItem | null {
  const given = fieldsOf(value);
  const id = oneOf<ItemId>(ITEM_IDS, given?.id);
  const pillar = oneOf(PILLARS, given?.pillar);
  const tone = oneOf(TONES, given?.tone);
  const answer = text(given?.answer);
  const confidence = share(given?.confidence);
  const prevalence = share(given?.prevalence);
  const evidence = listOf(given?.evidence, (element) => {
    const one = fieldsOf(element);
    const quote = text(one?.quote);
    const heading = text(one?.heading);
    const block = count(one?.block);
    if (!quote || heading === null || block === null) return null;
    const page = count(one?.page);
    return page ? { quote, heading, block, page } : { quote, heading, block };
  });
  if (!id || !pillar || !tone || !answer || confidence === null || prevalence === null || !evidence) return null;
  return { id, pillar, tone, answer, confidence, prevalence, evidence };
}

/** A report that was kept. */
export function parseReport(value: unknown): Report | null {
  const given = fieldsOf(value);
  const status = oneOf(STATUSES, given?.status);
  const kind = oneOf(KINDS, given?.kind);
  const title = text(given?.title);
  const tag = language(given?.language);
  const words = count(given?.words);
  const grades = parseGrades(given?.grades);
  const items = listOf(given?.items, parseItem);
  const standouts = listOf(given?.standouts, (id) => oneOf<ItemId>(ITEM_IDS, id));
  const corpusSize = count(given?.corpusSize);
  const checklistVersion = text(given?.checklistVersion);
  if (!status || !kind || title === null || !tag || words === null || !checklistVersion) return null;
  if (!grades || !items || !standouts || corpusSize === null) return null;
  const base = { status, kind, title, language: tag, words, grades, items, standouts, corpusSize, checklistVersion };
  return given?.cut === true ? { ...base, cut: true } : base;
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
