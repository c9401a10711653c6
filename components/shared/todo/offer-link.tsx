import type { Texts } from '../../../lib/texts';
import type { Offer } from './ways';

/** What each kind is called. */
export const OFFERS = {
  'opt-out': 'action_opt_out',
  delete: 'action_delete',
  export: 'action_export',
  contact: 'action_contact',
  'cookie-settings': 'action_cookie_settings',
  complaint: 'action_complaint',
} as const;

/** Our words, and where it leads: what a page writes on its links is for its evidence alone. */
export function OfferLink({ offer: { kind, href, to }, t }: { offer: Offer; t: Texts['t'] }) {
  return (
    <li>
      <a class="offer" data-do={kind} href={href} target="_blank" rel="noopener noreferrer">
        <span>{t(OFFERS[kind])}</span>
        {to && <small dir="ltr">{to}</small>}
      </a>
    </li>
  );
}
