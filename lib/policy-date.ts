/** Dates as a reader of the interface's language writes them, the policy's own and ours alike. Pure. */

/** English is written in many ways; "3 May 2024" is read alike in all. */
const TAGS: Readonly<Record<string, string>> = { en: 'en-GB' };

/**
 * In: a date as `takes.updated` has it, "2024-05-03" or "2024-05", and the tag of a language. Out: "3 May 2024", "May 2024";
 * null for what is no date of the calendar.
 */
export function policyDate(date: string, language: string): string | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(date) ?? [];
  if (!year || !month) return null;
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  // The 31st of April would become the 1st of May.
  if (!at.toISOString().startsWith(date)) return null;
  return inWords(at, language, { day: day ? 'numeric' : undefined, timeZone: 'UTC' });
}

/** In: milliseconds since 1970, and the tag of a language. Out: the day it is where the reader is: "3 May 2024". */
export const dayText = (at: number, language: string): string => inWords(new Date(at), language, { day: 'numeric' });

function inWords(
  at: Date,
  language: string,
  more: Pick<Intl.DateTimeFormatOptions, 'timeZone'> & { day: 'numeric' | undefined },
): string {
  const written = new Intl.DateTimeFormat(TAGS[language] ?? language, {
    ...{ year: 'numeric', month: 'long' },
    ...more,
  }).format(at);
  return language === 'fr' ? written.replace(/^1 /, '1er ') : written;
}
