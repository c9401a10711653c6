/** The policies that a page links to, on a page that is none itself. Attributes for tests: `data-link`, the address. */
import type { PolicyLink } from '../../lib/links';
import type { Texts } from '../../lib/texts';
import { Arrow } from '../shared/glyphs';

interface PolicyLinksProps {
  links: readonly PolicyLink[];
  t: Texts['t'];
  /** Grades the policy there, or opens it where that cannot be done from here. */
  onGradeLink: (address: string) => void;
}

export function PolicyLinks({ links, t, onGradeLink }: PolicyLinksProps) {
  if (links.length === 0) return <p class="links-none">{t('links_none')}</p>;
  return (
    <section class="links">
      <h2>{t('links_title')}</h2>
      <ul>
        {links.map(({ address, text, kind, distance }) => (
          <li key={address}>
            <button type="button" data-link={address} onClick={() => onGradeLink(address)}>
              <span class="link-text" dir="auto">
                {text}
              </span>
              <span class="link-address" dir="ltr">
                {shortened(address)}
              </span>
              <span class="link-how">
                {t(kind === 'cookie-policy' ? 'links_cookies' : distance === 'origin' ? 'links_here' : 'links_away')}
              </span>
              <Arrow />
            </button>
          </li>
        ))}
      </ul>
      {links.some(({ kind, distance }) => kind === 'privacy-policy' && distance === 'origin') && (
        <p class="links-note">{t('links_note')}</p>
      )}
    </section>
  );
}

/** Says that the text was fetched, and leads to it. */
export function Fetched({ address, t }: { address: string; t: Texts['t'] }) {
  return (
    <p class="fetched">
      {t('fetched_note')}{' '}
      <a href={address} target="_blank" rel="noreferrer" dir="ltr">
        {shortened(address)}
      </a>
    </p>
  );
}

/** An address as people write it: no scheme, no "www.", no slash at the end. */
const shortened = (address: string): string => address.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '');
