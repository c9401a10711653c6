/** Which documents a policy's page links to that say more, and that its report does not speak of. */
import type { Report, UnreadKind } from '../types';
import type { PolicyLink } from './index';

/** A link whose words name a place: its document holds for the people there. */
const REGION =
  /\b(?:regional|state[- ](?:specific|privacy|law)|u\.?s\.? state|united states|california|ccpa|cpra|colorado|connecticut|virginia|texas|washington|nevada|utah|oregon|europe(?:an)?|eea|eu|gdpr|united kingdom|uk|switzerland|swiss|brazil|lgpd|canad\w+|quebec|australia\w*|japan|korea|china|india|south africa|jurisdiction|your (?:region|country|state))\b/i;

/** Or it names a group of people, or a kind of data. */
const GROUP =
  /\b(?:child(?:ren)?|kids|minors|teens?|students?|job|applicants?|candidates?|recruit\w+|careers?|employees?|workforce|health data|biometric|patients?)\b/i;

/** In the order in which they are named. */
const ORDER: readonly UnreadKind[] = ['cookies', 'regional', 'group'];

/**
 * In: the policies that a policy's page links to. Out: the kinds of those that say more than the page itself, each once.
 * A link that is only called "Privacy policy" may lead to the same text, and one to another site is of another company.
 */
export function unreadOf(links: readonly PolicyLink[]): UnreadKind[] {
  const kinds = links.filter(({ distance }) => distance !== 'elsewhere').map(kindOf);
  return ORDER.filter((kind) => kinds.includes(kind));
}

/** In: a report with answers, and the policies that its page links to. Out: the same, which also names what was not read. */
export function withUnread(report: Report, links: readonly PolicyLink[]): Report {
  const { unread: _before, ...rest } = report;
  const unread = report.items.length > 0 ? unreadOf(links) : [];
  return unread.length > 0 ? { ...rest, unread } : rest;
}

function kindOf({ kind, text }: PolicyLink): UnreadKind | null {
  if (kind === 'cookie-policy') return 'cookies';
  if (REGION.test(text)) return 'regional';
  return GROUP.test(text) ? 'group' : null;
}
