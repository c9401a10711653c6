import { useEffect, useRef } from 'preact/hooks';
import type { ExplorerData, ItemData, PolicyRow, QuoteData, QuotesOf } from './data';
import { say } from './say';
import { Letter } from './table';

interface Props {
  data: ExplorerData;
  policy: PolicyRow;
  quotes: QuotesOf;
  close: () => void;
}

/** One policy: its letters, its answers, and the sentences that they rest on. */
export function Sheet({ data, policy, quotes, close }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const name = policy.id || policy.url || say('no_name');
  return (
    // A click on what lies around it closes it, as Escape and the button do.
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog
    <dialog
      ref={dialog}
      class="sheet"
      aria-labelledby="sheet-title"
      onClose={close}
      onClick={({ target, currentTarget }) => target === currentTarget && currentTarget.close()}
    >
      <div class="sheet-body">
        <header>
          <h2 id="sheet-title" dir="auto">
            {name}
          </h2>
          <button type="button" onClick={() => dialog.current?.close()}>
            {say('close')}
          </button>
        </header>
        {policy.title && policy.title !== name && <p dir="auto">{policy.title}</p>}
        {policy.why && <p class="warning">{policy.why}</p>}
        <dl>
          {policy.file && (
            <div>
              <dt>{say('policy_file')}</dt>
              <dd dir="auto">{policy.file}</dd>
            </div>
          )}
          {policy.url && (
            <div>
              <dt>{say('policy_address')}</dt>
              <dd>
                <a href={policy.url} rel="noopener noreferrer external">
                  {policy.url}
                </a>
              </dd>
            </div>
          )}
          {policy.date && (
            <div>
              <dt>{say('column_date')}</dt>
              <dd>{policy.date}</dd>
            </div>
          )}
          {policy.service && policy.date && (
            <div>
              <dt>{say('policy_version')}</dt>
              <dd dir="auto">{policy.service}</dd>
            </div>
          )}
        </dl>
        {policy.grades.some(Boolean) && <Letters data={data} policy={policy} />}
        {policy.codes && quotes === 0 && <p class="note">{say('policy_no_sentences')}</p>}
        {data.grades.map(({ id, name }) => (
          <PillarAnswers key={id} pillar={id} name={name} data={data} policy={policy} quotes={quotes} />
        ))}
      </div>
    </dialog>
  );
}

/** The overall letter, why it is better than the three where it is, and below it the three. */
function Letters({ data, policy }: Pick<Props, 'data' | 'policy'>) {
  const letters = data.grades.map(({ id, name }, at) => (
    <li key={id}>
      {name} <Letter grade={policy.grades[at] ?? ''} name={name} />
    </li>
  ));
  const above = data.above[policy.above ?? ''];
  return (
    <>
      <ul class="letters">{letters.slice(0, 1)}</ul>
      {above && <p class="note above">{above}</p>}
      <ul class="letters">{letters.slice(1)}</ul>
    </>
  );
}

interface PillarProps extends Pick<Props, 'data' | 'policy' | 'quotes'> {
  pillar: string;
  name: string;
}

function PillarAnswers({ pillar, name, data, policy, quotes }: PillarProps) {
  const found = data.items.flatMap((item, place) => {
    const answer = item.answers[policy.codes?.[place] ?? -1];
    if (item.pillar !== pillar || !answer) return [];
    const sentence = data.sentences[policy.said?.[place] ?? -1] ?? '';
    return [{ item, answer, sentence, quotes: quotes ? (quotes[place] ?? []) : [] }];
  });
  const told = found.filter(({ answer: { tone } }) => tone !== 'silent' && tone !== 'unclear');
  const rest = found.filter((one) => !told.includes(one));
  if (found.length === 0) return null;
  return (
    <section>
      <h3>{name}</h3>
      <ul class="answers">
        {told.map((one) => (
          <AnswerLine key={one.item.id} {...one} />
        ))}
      </ul>
      {rest.length > 0 && (
        <details>
          <summary>
            {say('policy_said_nothing')} ({rest.length})
          </summary>
          <ul class="answers">
            {rest.map((one) => (
              <AnswerLine key={one.item.id} {...one} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

interface LineProps {
  item: ItemData;
  answer: ItemData['answers'][number];
  sentence: string;
  quotes: readonly QuoteData[];
}

const MARKS = { concern: '✗', good: '✓', neutral: '•', silent: '–', unclear: '?' } as const;

function AnswerLine({ item, answer, sentence, quotes }: LineProps) {
  return (
    <li data-item={item.id} data-answer={answer.id}>
      <span class={`mark tone-${answer.tone}`} aria-hidden="true">
        {MARKS[answer.tone]}
      </span>
      <div>
        <strong>{item.label}</strong>
        <p>{sentence}</p>
        {quotes.map(([text, heading, page]) => (
          <blockquote key={text} dir="auto">
            {text}
            {(heading || page) && (
              <cite>{[heading, page && say('policy_page', String(page))].filter(Boolean).join(', ')}</cite>
            )}
          </blockquote>
        ))}
      </div>
    </li>
  );
}
