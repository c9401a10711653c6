import { amount, between } from '../charts/draw';
import { lettersChart } from '../charts/letters';
import type { Spread } from '../figures/letters';
import { gradeName, say } from '../words';
import { html, type Markup } from './markup';
import { behind, lead, note, type Part, SHARE_COLUMNS, table } from './sections';

/** The distribution of letters, overall and by pillar, and the table behind it. */
export function lettersPart(spreads: readonly Spread[]): Part {
  // One scale for all four, so that columns can be compared across them; a little air above.
  const highest =
    1.08 * Math.max(0.1, ...spreads.flatMap(({ letters, all }) => (all > 0 ? letters.map(({ high }) => high) : [])));
  const rows = spreads.flatMap(({ which, letters, all }) =>
    letters.map((row) => [
      gradeName(which),
      row.letter,
      row.count,
      amount(row.count, all),
      all > 0 ? between(row) : '–',
    ]),
  );
  const unsure = spreads.find(({ which }) => which === 'overall')?.perhaps ?? 0;
  const body = html`${lead(say('letters_lead'))}
<div class="grid four">${spreads.map((spread) => chart(spread, highest))}</div>
${behind(
  say('figures'),
  say('letters_title'),
  table(say('letters_title'), [{ name: say('column_grade') }, { name: say('column_letter') }, ...SHARE_COLUMNS], rows),
)}
${unsure > 0 && note(say('letters_perhaps', unsure))}`;
  return { id: 'letters', title: say('letters_title'), body };
}

function chart(spread: Spread, highest: number): Markup {
  const parts = spread.letters
    .map(({ letter, count }) => say('letters_part', letter, amount(count, spread.all)))
    .join(', ');
  return html`<figure class="card"><figcaption><h3>${gradeName(spread.which)}</h3><span class="n">${say(
    'letters_all',
    spread.all,
  )}</span></figcaption>${lettersChart(spread, highest, say('letters_chart', gradeName(spread.which), parts))}</figure>`;
}
