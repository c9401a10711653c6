/**
 * Which results are versions of one service's policy, and of when each is. Nothing is guessed from names that merely look
 * alike: `shop` and `shop-2` may be two shops. docs/research.md tells researchers the same rule.
 */
import { extname } from 'node:path';
import { dateIn } from '../../../lib/takes/updated';
import { placeOf } from './address';
import type { Result } from './result';

export interface Version {
  /** The same for all versions of one service's policy. */
  service: string;
  /** "2021", "2021-05" or "2021-05-03"; null where it is not known. As text they are in order, a month before its days. */
  date: string | null;
}

const DATE = String.raw`(?:19|20)\d{2}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?`;
const WHOLE = new RegExp(`^${DATE}$`);
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/;
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

/**
 * In: "Last updated: 3 May 2024". Out: "2024-05-03"; the month alone where it names no day, and the year alone where nobody can
 * tell the month: 4/5/2021 may be in April or in May.
 */
export const statedDate = (stated: string): string | null => isoDate(dateIn(stated)) ?? YEAR.exec(stated)?.[0] ?? null;
