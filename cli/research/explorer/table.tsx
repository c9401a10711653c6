import type { ExplorerData, PolicyRow, QuotesOf } from './data';
import { gradeIn, type Order, type SortKey } from './rows';
import { say } from './say';

interface Props {
  data: ExplorerData;
  /** Places of the policies that are shown. */
  rows: readonly number[];
  order: Order;
  sort: (by: SortKey) => void;
  open: (place: number) => void;
  /** The question that is asked about, and the quotes to show for it; null where none is. */
  item: number;
  quotes: (() => readonly QuotesOf[]) | null;
}

export function PolicyTable({ data, rows, order, sort, open, item, quotes }: Props) {
  const dated = data.policies.some(({ date }) => date !== undefined);
  const head = (by: SortKey, name: string, kind: string) => (
    <th scope="col" class={kind} aria-sort={order.by !== by ? 'none' : order.descending ? 'descending' : 'ascending'}>
      <button type="button" class="sort" onClick={() => sort(by)} title={say('sort_by', name)}>
        {name}
        <span aria-hidden="true">{order.by !== by ? '↕' : order.descending ? '↓' : '↑'}</span>
      </button>
    </th>
  );
  return (
    // What scrolls must be reached by the keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways
    <section class="scroll" tabIndex={0} aria-label={say('table_name')}>
      <table class="policies">
        <caption class="spoken">{say('table_name')}</caption>
        <thead>
          <tr>
            {head('name', say('column_policy'), 'words')}
            {data.grades.map(({ id, name }, at) => head(at, name, `letter ${id}`))}
            {head('words', say('column_words'), 'figures')}
            {dated && head('date', say('column_date'), 'figures')}
          </tr>
        </thead>
        <tbody>
          {rows.map((place) => {
            const policy = data.policies[place];
            return (
              policy && (
                // The button in it does the same for the keyboard.
                <tr key={place} data-policy={policy.id} onClick={() => open(place)}>
                  <th scope="row" class="words">
                    <button type="button" class="name">
                      <bdi>{policy.id || policy.url || say('no_name')}</bdi>
                    </button>
                    <Beneath policy={policy} quote={quotes ? firstQuote(quotes()[place], item) : ''} />
                  </th>
                  {data.grades.map(({ id, name }, at) => (
                    <td key={id} class="letter">
                      <Letter grade={policy.grades[at] ?? ''} name={name} short />
                    </td>
                  ))}
                  <td class="figures">{policy.words > 0 && policy.words.toLocaleString('en-GB')}</td>
                  {dated && <td class="figures">{policy.date}</td>}
                </tr>
              )
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

/** Its title; why it has no grade; or the sentence that was asked for. */
function Beneath({ policy, quote }: { policy: PolicyRow; quote: string }) {
  if (quote) return <q dir="auto">{quote}</q>;
  const text = policy.why ?? policy.title;
  return text && text !== policy.id ? <small dir="auto">{text}</small> : null;
}

const firstQuote = (of: QuotesOf | undefined, item: number): string => (of ? (of[item]?.[0]?.[0] ?? '') : '');

/** The letter large, the score small; a grade that is not sure with its neighbour: "A, perhaps B", in a narrow column "A B?". */
export function Letter({ grade, name, short = false }: { grade: string; name: string; short?: boolean }) {
  const given = gradeIn(grade);
  if (!given)
    return (
      <span class="none">
        <span aria-hidden="true">–</span>
        <span class="spoken">{say('no_grade')}</span>
      </span>
    );
  const { letter, score, perhaps } = given;
  return (
    <span
      class={`mark-letter grade-${letter.toLowerCase()}`}
      title={perhaps ? say('grade_perhaps_of', name, letter, perhaps) : name}
    >
      <b>{letter}</b>
      {perhaps && (
        <>
          {short && (
            <span class="perhaps" aria-hidden="true">
              {say('grade_perhaps_short', perhaps)}
            </span>
          )}
          <span class={short ? 'spoken' : undefined}>{say('grade_perhaps', perhaps)}</span>
        </>
      )}{' '}
      {short ? score : say('grade_score', String(score))}
    </span>
  );
}
