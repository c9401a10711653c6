/**
 * Which results are versions of one service's policy, and of when each is. Nothing is guessed from names that merely look
 * alike: `shop` and `shop-2` may be two shops. docs/research.md tells researchers the same rule.
 */
import { extname } from 'node:path';
import { placeOf } from './address';
import type { Result } from './result';

export interface Version {
  /** The same for all versions of one service's policy. */
  service: string;
  /** "2021", "2021-05" or "2021-05-03"; null where it is not known. As text they are in order. */
  date: string | null;
}

const DATE = String.raw`(?:19|20)\d{2}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?`;
const WHOLE = new RegExp(`^${DATE}$`);
const INSIDE = new RegExp(`(?<!\\d)${DATE}(?!\\d)`);
/** `shop/2021-05-03`, `shop@2021`, `shop_2021-05`, `shop-2021-05`; not `shop-2021`, which may be the shop's name. */
const AT_END = new RegExp(`^(?<service>.+?)(?:[/\\\\@_]|-(?=\\d{4}-))(?<date>${DATE})$`);

/**
 * In: a result. Out: its service and date. The service is, of these, the first that there is: the field `service`; the
 * name without the date at its end; the policy's address; the name itself. The date is the field `date`, the one at the end
 * of the name, or the one that the policy gives itself.
 */
export function versionOf(result: Pick<Result, 'id' | 'url' | 'service' | 'date' | 'dated'>): Version {
  const named = AT_END.exec(withoutEnding(result.id))?.groups;
  const fromName = named?.service && named.date ? { service: named.service, date: named.date } : null;
  const service = result.service ?? fromName?.service ?? (result.url ? placeOf(result.url) : result.id);
  return { service, date: isoDate(result.date) ?? fromName?.date ?? statedDate(result.dated) };
}

/** `policy.md` is `policy`; `shop.example` stays. */
function withoutEnding(id: string): string {
  const ending = extname(id);
  return /^\.(?:html?|xhtml|md|markdown|txt|pdf)$/i.test(ending) ? id.slice(0, -ending.length) : id;
}

/** In: a date as ISO 8601 writes it, with or without a time. Out: its day, month or year; null for anything else. */
export function isoDate(value: string | null): string | null {
  const [, day = ''] = /^([\d-]+)(?:[T ]\d.*)?$/.exec(value?.trim() ?? '') ?? [];
  return WHOLE.test(day) ? day : null;
}

const MONTHS = [
  'jan(?:uary)?',
  'feb(?:ruary)?',
  'mar(?:ch)?',
  'apr(?:il)?',
  'may',
  'june?',
  'july?',
  'aug(?:ust)?',
  'sept?(?:ember)?',
  'oct(?:ober)?',
  'nov(?:ember)?',
  'dec(?:ember)?',
].map((name) => new RegExp(`(?<![a-z])${name}(?![a-z])`, 'i'));

/**
 * In: "Last updated: 3 May 2024". Out: "2024-05"; the year alone where the month is not in words: nobody can tell
 * whether 4/5/2021 is in April or in May.
 */
export function statedDate(stated: string): string | null {
  const iso = INSIDE.exec(stated)?.[0];
  if (!iso) return null;
  if (iso.length > 4) return iso;
  const month = MONTHS.findIndex((name) => name.test(stated));
  return month < 0 ? iso : `${iso}-${String(month + 1).padStart(2, '0')}`;
}
