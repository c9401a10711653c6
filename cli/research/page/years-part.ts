import { GRADE_LETTERS } from '../../../lib/values';
import { percent } from '../charts/draw';
import { answerOverYearsChart, lettersOverYearsChart } from '../charts/years';
import type { AnswerOverYears, OverYears } from '../figures/years';
import { itemLabel, saidName, say } from '../words';
import { html, type Markup } from './markup';
import { behind, lead, note, type Part, table } from './sections';

/** How many answers are drawn; the table has all. */
const DRAWN = 9;

/** How letters and answers change over the years. */
export function yearsPart({ services, years, answers }: OverYears): Part {
  const title = say('years_title');
  const body = html`${lead(say('years_lead', services))}
<h3>${say('years_letters')}</h3>
${lettersChart(years)}
<h3>${say('years_answers')}</h3>
${mostChanged(answers)}
${behind(say('years_table'), title, answersTable(years, answers))}
${note(say('years_note'))}`;
  return { id: 'years', title, body };
}

function lettersChart(years: OverYears['years']): Markup {
  const said = years
    .map(({ year, letters }) =>
      say('years_letters_part', String(year), GRADE_LETTERS.map((l) => `${letters[l]} ${l}`).join(', ')),
    )
    .join('; ');
  const columns = [
    { name: say('column_year') },
    ...GRADE_LETTERS.map((letter) => ({ name: letter, figures: true })),
    { name: say('column_services'), figures: true },
  ];
  const rows = years.map(({ year, letters, services }) => [
    String(year),
    ...GRADE_LETTERS.map((letter) => letters[letter]),
    services,
  ]);
  return html`<figure class="card">${lettersOverYearsChart(years, say('years_letters_chart', said))}
${behind(say('figures'), say('years_letters'), table(say('years_letters'), columns, rows))}</figure>`;
}

/** The answers that most services took up or dropped; of each question only one. */
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
  const said = answer.years.map(({ year, count, all }) => say('years_part', String(year), count, all)).join(', ');
  const changes = say('years_changes', say('years_taken', answer.taken), say('years_dropped', answer.dropped));
  return html`<figure class="card"><figcaption><h4>${name}</h4><p>${changes}</p></figcaption>${answerOverYearsChart(
    answer,
    say('years_chart', name, said),
  )}</figure>`;
}

function answersTable(years: OverYears['years'], answers: readonly AnswerOverYears[]): Markup {
  const columns = [
    { name: say('column_answer') },
    ...years.map(({ year }) => ({ name: String(year), figures: true })),
    { name: say('column_taken'), figures: true },
    { name: say('column_dropped'), figures: true },
  ];
  const rows = answers.map(({ id, answer, years, taken, dropped }) => [
    saidName(itemLabel(id), answer),
    ...years.map(({ share }) => percent(share)),
    taken,
    dropped,
  ]);
  return table(say('years_table'), columns, rows);
}
