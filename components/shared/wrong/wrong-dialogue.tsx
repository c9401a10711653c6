/**
 * A report that an answer, or a grade, is wrong, to copy or to mail. Nothing is sent from here. For tests from outside:
 * `data-wrong`, the item's id or `report`; controls by their `name`; `data-action` copy, mail and close; `data-copied` after a copy.
 */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Choices } from '../../../lib/about/objection';
import type { Texts } from '../../../lib/texts';
import type { ReportItem } from '../../../lib/types';

export interface ObjectionTo {
  /** The answers that could be right instead; none where it is about the grades. */
  answers: readonly string[];
  /** Where the policy stands; "" where it has no address. */
  address: string;
  write: (choices: Choices) => string;
  /** The address that opens the reader's mail program; null: this copy names nobody to send it to. */
  mail: ((choices: Choices) => string) | null;
  /** Puts words on the clipboard; out: whether that was allowed. */
  onCopy: (words: string) => Promise<boolean>;
}

interface WrongDialogueProps {
  /** Null: the grades. */
  item: ReportItem | null;
  to: ObjectionTo;
  texts: Texts;
  onClose: () => void;
}

/** More fits in no mail. */
const LONGEST_REMARK = 500;

export function WrongDialogue({ item, to, texts, onClose }: WrongDialogueProps) {
  const { t, items } = texts;
  const dialogue = useRef<HTMLDialogElement>(null);
  const title = useId();
  const [choices, choose] = useState<Choices>({ shouldBe: null, remark: '', withAddress: false });
  const [copied, setCopied] = useState<boolean | null>(null);
  useEffect(() => dialogue.current?.showModal(), []);
  const change = (changes: Partial<Choices>): void => {
    choose({ ...choices, ...changes });
    setCopied(null);
  };
  const report = to.write(choices);
  return (
    <dialog
      ref={dialogue}
      class="wrong-dialogue"
      data-wrong={item?.id ?? 'report'}
      aria-labelledby={title}
      onClose={onClose}
    >
      <h2 id={title}>{t('wrong_title')}</h2>
      <p class="hint">{t('wrong_intro')}</p>
      {item && (
        <label>
          {t('wrong_should')}
          <select
            name="should-be"
            value={choices.shouldBe ?? ''}
            onChange={({ currentTarget: { value } }) => change({ shouldBe: value || null })}
          >
            <option value="">{t('wrong_should_unknown')}</option>
            {to.answers.map((answer) => (
              <option key={answer} value={answer}>
                {items.answer(item.id, answer)}
              </option>
            ))}
          </select>
        </label>
      )}
      <label>
        {t('wrong_remark')}
        <textarea
          name="remark"
          rows={2}
          maxLength={LONGEST_REMARK}
          value={choices.remark}
          onInput={({ currentTarget: { value } }) => change({ remark: value })}
        />
      </label>
      {to.address !== '' && (
        <label class="tick">
          <input
            type="checkbox"
            name="with-address"
            checked={choices.withAddress}
            onChange={() => change({ withAddress: !choices.withAddress })}
          />
          <span>{t('wrong_address')}</span>
        </label>
      )}
      <label>
        {t('wrong_report')}
        <textarea name="report" rows={7} readOnly value={report} />
      </label>
      <div class="row">
        <button type="button" class="plain" data-action="copy" onClick={async () => setCopied(await to.onCopy(report))}>
          {t('wrong_copy')}
        </button>
        {to.mail && (
          <a class="plain" data-action="mail" href={to.mail(choices)} target="_blank" rel="noreferrer">
            {t('wrong_mail')}
          </a>
        )}
        <button type="button" class="plain" data-action="close" onClick={() => dialogue.current?.close()}>
          {t('wrong_close')}
        </button>
      </div>
      {!to.mail && <p class="hint">{t('wrong_nobody')}</p>}
      <p role="status" data-copied={copied ? '' : undefined}>
        {copied !== null && t(copied ? 'export_copied' : 'wrong_not_copied')}
      </p>
    </dialog>
  );
}
