import { dayText } from '../../policy-date';
import { messageLanguage } from '../shared/i18n';

/** A day in the interface's language, as a policy's own date is written: "3 May 2026". In: milliseconds since 1970. */
export const dateText = (at: number): string => dayText(at, messageLanguage());
