/**
 * What is taken, what for and who gets it, each with its sentence at a click, and the questions that lay readers ask first. Not graded.
 * For tests from outside: `data-takes`, `data-purpose` and `data-gets`, the ids; `data-asked` with `data-answer`.
 */
import { useState } from 'preact/hooks';
import type { Texts } from '../../../lib/texts';
import type { Evidence, Report } from '../../../lib/types';
import { usePolicyWords } from '../answers/policy-language';
import { Quote, type ShowQuote } from '../answers/quote';

interface TakesProps {
  report: Pick<Report, 'takes' | 'collection'>;
  texts: Texts;
  /** Null: the policy's page is not there. */
  onShowQuote: ShowQuote | null;
}

/** Nothing where it was not asked. */
export function WhatItTakes({ report: { takes, collection }, texts, onShowQuote }: TakesProps) {
  const { t, items } = texts;
  if (!takes) return null;
  const kinds = takes.kinds.map((one) => ({ id: one.kind, word: items.taken(one), evidence: one.evidence }));
  const purposes = takes.purposes.map((one) => ({ id: one.purpose, word: items.purpose(one), evidence: one.evidence }));
  const gets = takes.gets.map((one) => ({
    id: one.optional ? `${one.who}-if-agreed` : one.who,
    word: items.gets(one),
    evidence: one.evidence,
  }));
  const isEmpty = kinds.length + purposes.length + gets.length === 0;
  return (
    <section class="takes" aria-labelledby="takes">
      <h2 id="takes">{t('takes_title')}</h2>
      {kinds.length === 0 && collection?.answer !== 'nothing' && <p data-takes-none>{t('takes_none')}</p>}
      {kinds.length > 0 && <Named name="takes" label={t('takes_label')} {...{ named: kinds, texts, onShowQuote }} />}
      {purposes.length > 0 && (
        <Named name="purpose" label={t('takes_for')} {...{ named: purposes, texts, onShowQuote }} />
      )}
      {gets.length > 0 && <Named name="gets" label={t('takes_gets')} {...{ named: gets, texts, onShowQuote }} />}
      {!isEmpty && <p class="takes-hint">{t('takes_tap')}</p>}
    </section>
  );
}

interface NamedProps extends Omit<TakesProps, 'report'> {
  name: 'takes' | 'purpose' | 'gets';
  label: string;
  named: readonly { id: string; word: string; evidence: Evidence[] }[];
}

/** A line of words; below it the sentence of the one that was clicked on. */
function Named({ name, label, named, texts: { t }, onShowQuote }: NamedProps) {
  const [open, choose] = useState<string | null>(null);
  const chosen = named.find(({ id }) => id === open);
  return (
    <div class="takes-line">
      <p>
        <strong>{label}</strong>
        {named.map(({ id, word }) => (
          <button
            key={id}
            type="button"
            class="chip"
            {...{ [`data-${name}`]: id }}
            aria-expanded={id === open}
            aria-label={t('takes_show', word)}
            onClick={() => choose(id === open ? null : id)}
          >
            {word}
          </button>
        ))}
      </p>
      {chosen && <Proof key={chosen.id} evidence={chosen.evidence} t={t} onShowQuote={onShowQuote} />}
    </div>
  );
}

/** The questions, folded: each opens on its sentence. Nothing where nothing is read well enough to be shown. */
export function AskedFirst({ report: { takes }, texts, onShowQuote }: TakesProps) {
  const { t, items } = texts;
  if (!takes) return null;
  const { asked, company } = takes;
  const rows = [
    ...(company
      ? [{ id: 'company', question: t('asked_company'), answer: company.name, evidence: [company.evidence], code: '' }]
      : []),
    ...asked.map((one) => ({
      id: one.id,
      question: items.asked(one.id),
      answer: items.askedAnswer(one),
      evidence: one.evidence,
      code: one.answer,
    })),
  ];
  if (rows.length === 0) return null;
  return (
    <details class="more asked">
      <summary>
        <span class="label">{t('asked_title')}</span>
      </summary>
      <dl class="inside">
        {rows.map(({ id, question, answer, evidence, code }) => (
          <div key={id} data-asked={id} data-answer={code || undefined}>
            <dt>{question}</dt>
            <dd dir="auto">{answer}</dd>
            {evidence.length > 0 && (
              <dd>
                <Proof evidence={evidence} t={t} onShowQuote={onShowQuote} />
              </dd>
            )}
          </div>
        ))}
      </dl>
    </details>
  );
}

interface ProofProps {
  evidence: readonly Evidence[];
  t: Texts['t'];
  onShowQuote: ShowQuote | null;
}

function Proof({ evidence, t, onShowQuote }: ProofProps) {
  const words = usePolicyWords();
  return (
    <>
      {evidence.map((one) =>
        onShowQuote ? (
          <Quote key={`${one.block}:${one.quote}`} evidence={one} t={t} onShow={onShowQuote} />
        ) : (
          <blockquote key={`${one.block}:${one.quote}`} {...words}>
            {one.quote}
          </blockquote>
        ),
      )}
    </>
  );
}
