import { GRADE_LETTERS } from '../../../lib/values';
import { amount } from '../charts/draw';
import { answerOverYearsChart, lettersOverYearsChart } from '../charts/years';
import { type AnswerOverYears, ENOUGH, type OverYears, type SameServices } from '../figures/years';
import { itemLabel, saidName, say } from '../words';
import { html, type Markup } from './markup';
import { behind, lead, note, type Part, table } from './sections';

/** How many answers are drawn; the table has all. */
const DRAWN = 9;

/** How letters and answers change over the years. */
export function yearsPart({ services, same }: OverYears): Part {
  const title = say('years_title');
  const body = html`${lead(say('years_lead', services))}
${same ? changes(same, title) : note(say('years_few', ENOUGH))}`;
  return { id: 'years', title, body };
}

function changes(same: SameServices, title: string): Markup {
  const { services, first, last, letters, answers } = same;
  return html`${lead(say('years_same', services, String(first), String(last)))}
<h3>${say('years_letters')}</h3>
${letters ? lettersChart(letters) : note(say('years_letters_few', ENOUGH))}
<h3>${say('years_answers')}</h3>
${mostChanged(answers)}
${behind(say('years_table'), title, answersTable(same))}
${note(say('years_note'))}`;
}

function lettersChart(over: NonNullable<SameServices['letters']>): Markup {
  const { services, years } = over;
  const said = years
    .map(({ year, letters }) =>
      say('years_letters_part', String(year), GRADE_LETTERS.map((l) => `${letters[l]} ${l}`).join(', ')),
    )
    .join('; ');
  const columns = [{ name: say('column_year') }, ...GRADE_LETTERS.map((letter) => ({ name: letter, figures: true }))];
  const rows = years.map(({ year, letters }) => [String(year), ...GRADE_LETTERS.map((letter) => letters[letter])]);
  return html`<figure class="card"><figcaption><p>${say('years_letters_n', services)}</p></figcaption>${lettersOverYearsChart(
    over,
    say('years_letters_chart', said),
  )}
${behind(say('figures'), say('years_letters'), table(say('years_letters'), columns, rows))}</figure>`;
}

/** The answers that became more or less usual by most; where as much came as went, those that changed most often. Of each question one. */
function mostChanged(answers: readonly AnswerOverYears[]): Markup {
  const ranked = answers
    .filter(({ taken, dropped }) => taken + dropped > 0)
    .toSorted(
      (a, b) =>
        Math.abs(b.taken - b.dropped) - Math.abs(a.taken - a.dropped) || b.taken + b.dropped - a.taken - a.dropped,
    );
  const first = ranked.filter(({ id }, at) => ranked.findIndex((other) => other.id === id) === at).slice(0, DRAWN);
  if (first.length === 0) return note(say('years_none'));
  return html`<div class="grid three">${first.map(card)}</div>`;
}

function card(answer: AnswerOverYears): Markup {
  const name = saidName(itemLabel(answer.id), answer.answer);
  const services = answer.years[0]?.all ?? 0;
  const said = answer.years.map(({ year, count, all }) => say('years_part', String(year), count, all)).join(', ');
  const changes = say(
    'years_changes',
    services,
    say('years_taken', answer.taken),
    say('years_dropped', answer.dropped),
  );
  return html`<figure class="card"><figcaption><h4>${name}</h4><p>${changes}</p></figcaption>${answerOverYearsChart(
    answer,
    say('years_chart', name, said),
  )}</figure>`;
}

function answersTable({ first, last, answers }: SameServices): Markup {
  const columns = [
    { name: say('column_answer') },
    ...Array.from({ length: last - first + 1 }, (_, at) => ({ name: String(first + at), figures: true })),
    { name: say('column_taken'), figures: true },
    { name: say('column_dropped'), figures: true },
  ];
  const rows = answers.map(({ id, answer, years, taken, dropped }) => [
    saidName(itemLabel(id), answer),
    ...years.map(({ count, all }) => amount(count, all)),
    taken,
    dropped,
  ]);
  return table(say('years_table'), columns, rows);
}
