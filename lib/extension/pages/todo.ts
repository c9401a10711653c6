/** What a reader can do about a policy, for components/shared/todo/todo.tsx. */
import { type LetterLaw, letterLawOf } from '../../actions/letter-law';
import type { LetterKind } from '../../actions/letters';
import { hostOf } from '../../history/address';
import { distance } from '../../links/site';
import type { PlaceChoice, Settings } from '../../settings';
import type { PolicyAction, Report } from '../../types';
import { copy } from './copying';

/** In: a report, the address of its policy ("" when unknown), the settings, and what keeps the answer to "where do you live?". */
export function todoOf(
  { items, actions = [], takes }: Pick<Report, 'items' | 'actions' | 'takes'>,
  address: string,
  { place }: Pick<Settings, 'place'>,
  onPlace: (place: PlaceChoice) => Promise<boolean>,
) {
  const to = actions.find(({ kind, href }) => kind === 'contact' && href.startsWith(MAIL))?.href.slice(MAIL.length);
  // A file from the disk has no host, and its title ("Privacy policy") is nobody to write to.
  const whom = hostOf(address) || takes?.company?.name || '';
  const lives = place === 'unsaid' ? null : place;
  return {
    offers: actions.map((action) => ({ ...action, to: leadsTo(action, address) })),
    letters: {
      law: letterLawOf(lives),
      to: to ?? null,
      load: async () => {
        const { letterFor } = await import('../../actions/letters');
        return (kind: LetterKind, law: LetterLaw) =>
          letterFor(kind, law, { to: whom, address: to ?? null, date: new Date() });
      },
      onCopy: copy,
    },
    rights:
      lives === null
        ? null
        : {
            place: lives,
            load: async () => (await import('../../rights-by-place')).rightsByLaw(items, lives),
            loadHere: async () => (await import('../../rights-by-place/here')).hereOf(items, lives),
          },
    place,
    onPlace,
    gpc: signalsControl() ? ('on' as const) : import.meta.env.FIREFOX ? ('firefox' as const) : ('chromium' as const),
  };
}

const MAIL = 'mailto:';

/** A mail address, or the host of another site; "" for a page of the policy's own site. */
function leadsTo({ href }: PolicyAction, address: string): string {
  if (href.startsWith(MAIL)) return href.slice(MAIL.length);
  const url = new URL(href);
  return URL.canParse(address) && distance(new URL(address), url) !== 'elsewhere' ? '' : url.host.replace(/^www\./, '');
}

/** Does the browser itself send Global Privacy Control? What another extension sends is not seen here. */
const signalsControl = (): boolean => 'globalPrivacyControl' in navigator && navigator.globalPrivacyControl === true;
