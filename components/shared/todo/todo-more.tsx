/** What stands under "More" of what the reader can do. Loaded when it is opened. */
import { useEffect } from 'preact/hooks';
import type { RightId } from '../../../lib/rights-by-place';
import type { Texts } from '../../../lib/texts';
import { LAWS } from '../answers/here';
import { usePolicyWords } from '../answers/policy-language';
import { Quote, type ShowQuote } from '../answers/quote';
import { NotLoaded, usePart } from '../loaded';
import { OFFERS, OfferLink } from './offer-link';
import { PlaceQuestion } from './place';
import type { Offer, RightsByLaw, Todo } from './ways';

interface MoreProps {
  todo: Todo;
  /** What has no button above. */
  rest: readonly Offer[];
  texts: Texts;
  onShowQuote: ShowQuote | null;
}

export function MoreToDo({ todo, rest, texts, onShowQuote }: MoreProps) {
  const { t } = texts;
  const words = usePolicyWords();
  return (
    <div class="inside">
      {rest.length > 0 && (
        <ul class="offers">
          {rest.map((offer) => (
            <OfferLink key={offer.href} offer={offer} t={t} />
          ))}
        </ul>
      )}
      {todo.place !== null && <PlaceQuestion place={todo.place} t={t} onPlace={todo.onPlace} />}
      {todo.rights && <RightsThere key={todo.rights.place} {...todo.rights} t={t} />}
      <div data-part="gpc" data-gpc={todo.gpc}>
        <h3>{t('gpc_title')}</h3>
        <p>{t('gpc_text')}</p>
        <p>{t(`gpc_${todo.gpc}`)}</p>
      </div>
      {todo.offers.length > 0 && <h3>{t('todo_named')}</h3>}
      {todo.offers.map(({ kind, href, evidence }) => (
        <div key={href}>
          <p>{t(OFFERS[kind])}</p>
          {onShowQuote ? (
            <Quote evidence={evidence} t={t} onShow={onShowQuote} />
          ) : (
            <blockquote {...words}>{evidence.quote}</blockquote>
          )}
        </div>
      ))}
    </div>
  );
}

const RIGHTS = {
  access: 'right_access',
  delete: 'right_delete',
  correct: 'right_correct',
  portability: 'right_portability',
  object: 'right_object',
  'withdraw-consent': 'right_withdraw_consent',
  'sale-opt-out': 'right_sale_opt_out',
  complaint: 'right_complaint',
} as const satisfies Record<RightId, string>;

/** Each right with its article. */
function RightsThere({ place, load, t }: Omit<RightsByLaw, 'loadHere'> & { t: Texts['t'] }) {
  const { loaded: rights, hasFailed, begin } = usePart(load);
  useEffect(begin, []);
  if (!rights) return hasFailed ? <NotLoaded t={t} onAgain={begin} /> : null;
  return (
    <div data-part="rights" data-place={place}>
      {rights.length > 0 && <h3>{t('rights_title')}</h3>}
      <ul class="rights">
        {rights.map(({ id, law, at, source }) => (
          <li key={id} data-right={id}>
            {t(RIGHTS[id])}{' '}
            <a href={source} target="_blank" rel="noopener noreferrer">
              {t(LAWS[law], at)}
            </a>
          </li>
        ))}
      </ul>
      <p>
        {place === 'elsewhere'
          ? t('rights_elsewhere')
          : rights.length > 0
            ? t(`rights_note_${place}`)
            : t('rights_none')}
      </p>
    </div>
  );
}
