/**
 * For professionals: what laws ask a policy to tell, and where it does. For tests from outside: each row has `data-duty`, its
 * id, and `data-state`; each thing that could be added `data-improve`.
 */
import type { DutyLaw } from '../../../lib/duties/ids';
import type { Improved, ShownDuty } from '../../../lib/duties/shown';
import type { Texts } from '../../../lib/texts';
import { usePolicyWords } from '../answers/policy-language';
import './duties.css';

const LAWS: readonly DutyLaw[] = ['gdpr', 'ccpa'];
const STATES = ['present', 'vague', 'missing'] as const;
/** More than words alone, and not colour alone. */
const MARKS = { present: '✓', vague: '≈', missing: '–' } as const;

export interface DutiesProps {
  shown: Readonly<Record<DutyLaw, readonly ShownDuty[]>>;
  texts: Texts;
}

/** Both lists, each row with its article and its place. */
export function DutyLists({ shown, texts }: DutiesProps) {
  const { t } = texts;
  return (
    <>
      <p class="hint">{t('duties_note')}</p>
      {LAWS.map((law) => {
        const count = (state: ShownDuty['state']): string =>
          String(shown[law].filter((row) => row.state === state).length);
        const [present = '', vague = '', missing = ''] = STATES.map(count);
        const some = shown[law].filter((row) => row.onlyOfSome && row.state !== 'present').length;
        return (
          <section key={law} data-law={law}>
            <h3>{t(`duties_${law}`)}</h3>
            <p class="hint">
              {t('duties_count', present, vague, missing)}
              {some > 0 && `. ${t('duties_count_some', some)}`}
            </p>
            <ul class="duties">
              {shown[law].map((row) => (
                <Row key={row.id} row={row} texts={texts} />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

function Row({
  row: { id, state, article, onlyOfSome, evidence },
  texts: { t, items },
}: {
  row: ShownDuty;
  texts: Texts;
}) {
  const words = usePolicyWords();
  return (
    <li data-duty={id} data-state={state}>
      <span class="duty-mark" aria-hidden="true">
        {MARKS[state]}
      </span>
      <div>
        <h4>{items.duty(id)}</h4>
        <p>
          {t('duties_asked', items.article(article))}: {t(`duty_state_${state}`)}
          {onlyOfSome && state !== 'present' && <span class="hint"> ({t('duties_some')})</span>}
        </p>
        {evidence.slice(0, 1).map(({ quote }) => (
          <blockquote key={quote} {...words}>
            {quote}
          </blockquote>
        ))}
      </div>
    </li>
  );
}

/** What to add or make clearer, by law. */
export function Improvements({ lacking, texts: { t, items } }: { lacking: Improved; texts: Texts }) {
  return (
    <section class="improvements">
      <h2>{t('improve_title')}</h2>
      {LAWS.map((law) => (
        <section key={law} data-improve-law={law}>
          <h3>{t(`duties_${law}`)}</h3>
          {lacking[law].length === 0 && <p>{t('improve_none')}</p>}
          <ol>
            {lacking[law].map(({ id, state, article }) => (
              <li key={id} data-improve={id}>
                <b>{items.duty(id)}</b>{' '}
                <span class="hint">
                  ({t(`improve_${state}`)}: {items.article(article)})
                </span>
                <br />
                {items.dutyHint(id)}
              </li>
            ))}
          </ol>
        </section>
      ))}
    </section>
  );
}
