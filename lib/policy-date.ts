/** The date of a policy, as a reader of the interface's language writes it. Pure. */

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
  const written = new Intl.DateTimeFormat(TAGS[language] ?? language, {
    year: 'numeric',
    month: 'long',
    day: day ? 'numeric' : undefined,
    timeZone: 'UTC',
  }).format(at);
  return language === 'fr' ? written.replace(/^1 /, '1er ') : written;
}
