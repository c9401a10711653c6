/** A letter to copy or to send. Loaded when it is asked for. For tests from outside: `name`s of its controls, `data-letter` the words, `data-copied`. */
import { useEffect, useState } from 'preact/hooks';
import type { LetterLaw } from '../../../lib/actions/letter-law';
import type { Letter, LetterKind } from '../../../lib/actions/letters';
import type { Texts } from '../../../lib/texts';
import { NotLoaded, usePart } from '../loaded';

export interface Letters {
  /** The law of where the reader lives; `none` where that is not known. */
  law: LetterLaw;
  /** The policy's mail address for privacy; null: none was found. */
  to: string | null;
  load: () => Promise<WriteLetter>;
  /** Puts words on the clipboard; out: whether that was allowed. */
  onCopy: (words: string) => Promise<boolean>;
}

type WriteLetter = (kind: LetterKind, law: LetterLaw) => Letter;

const NAMES = {
  none: 'letter_law_none',
  gdpr: 'letter_law_gdpr',
  'uk-gdpr': 'letter_law_uk_gdpr',
  ccpa: 'letter_law_ccpa',
} as const satisfies Record<LetterLaw, string>;
const KINDS = {
  access: 'letter_access',
  delete: 'letter_delete',
  object: 'letter_object',
} as const satisfies Record<LetterKind, string>;
/** In the order in which they are offered. */
const laws = Object.keys(NAMES) as LetterLaw[];
const kinds = Object.keys(KINDS) as LetterKind[];
const DEADLINES = { month: 'month', days: 'days', 'business-days': 'business_days' } as const;

export function LetterWriter({ letters, t }: { letters: Letters; t: Texts['t'] }) {
  const [kind, choose] = useState<LetterKind>('access');
  const [law, by] = useState<LetterLaw>(letters.law);
  const [copied, setCopied] = useState<boolean | null>(null);
  const { loaded: write, hasFailed, begin } = usePart(letters.load);
  useEffect(begin, [letters.load]);
  if (!write) return hasFailed ? <NotLoaded t={t} onAgain={begin} /> : null;
  const { subject, body, deadline, mailto } = write(kind, law);
  const change = (set: () => void): void => {
    set();
    setCopied(null);
  };
  return (
    <div class="write" data-part="letter">
      <fieldset>
        <legend>{t('letter_kind')}</legend>
        {kinds.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="letter"
              value={one}
              class="spoken"
              checked={one === kind}
              onChange={() => change(() => choose(one))}
            />
            <span class="chip">{t(KINDS[one])}</span>
          </label>
        ))}
      </fieldset>
      <label class="field">
        <span>{t('letter_law')}</span>
        <select name="letter-law" onChange={({ currentTarget }) => change(() => by(lawOf(currentTarget.value)))}>
          {laws.map((one) => (
            <option key={one} value={one} selected={one === law}>
              {t(NAMES[one])}
            </option>
          ))}
        </select>
      </label>
      <p>{letters.to === null ? t('letter_no_address') : t('letter_to', letters.to)}</p>
      <textarea readOnly lang="en" rows={9} data-letter aria-label={t('letter_text')} value={`${subject}\n\n${body}`} />
      <p>{t(`letter_deadline_${deadline === null ? 'none' : DEADLINES[deadline]}`)}</p>
      <div class="write-actions">
        <button
          type="button"
          class="action"
          data-action="copy-letter"
          onClick={async () => setCopied(await letters.onCopy(`${subject}\n\n${body}`))}
        >
          {t('letter_copy')}
        </button>
        {mailto && (
          <a class="plain" data-action="mail-letter" href={mailto} target="_blank" rel="noopener noreferrer">
            {t('letter_mail')}
          </a>
        )}
        <span role="status" data-copied={copied ?? undefined}>
          {copied !== null && t(copied ? 'export_copied' : 'export_not_copied')}
        </span>
      </div>
      <p class="hint">{t('letter_note')}</p>
    </div>
  );
}

const lawOf = (value: string): LetterLaw => laws.find((law) => law === value) ?? 'none';
