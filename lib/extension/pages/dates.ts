import { messageLanguage } from '../shared/i18n';

/** A day in the interface's language: "3 May 2026". In: milliseconds since 1970. */
export const dateText = (at: number): string =>
  new Intl.DateTimeFormat(messageLanguage(), { dateStyle: 'medium' }).format(at);
