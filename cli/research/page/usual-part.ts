import { itemOf } from '../../../lib/checklist';
import { PILLARS } from '../../../lib/checklist/item';
import { TONES } from '../../../lib/values';
import { texts } from '../../messages';
import { answersChart } from '../charts/answers';
import { amount, between } from '../charts/draw';
import type { Usual } from '../figures/usual';
import { answerName, gradeName, say } from '../words';
import { html, type Markup } from './markup';
import { behind, lead, type Part, SHARE_COLUMNS, table } from './sections';

/** How usual each answer to each question is: a chart for each question, with the table behind it. */
export function usualPart(usual: readonly Usual[], counted: number): Part {
  const pillars = PILLARS.map((pillar) => ({
    pillar,
    rows: usual.filter(({ id }) => itemOf(id).pillar === pillar),
  }));
  const body = html`${lead(say('usual_lead', counted))}
<ul class="key" aria-label="${say('usual_key')}">${TONES.map(
    (tone) => html`<li><i class="tone-${tone}"></i>${say(`tone_${tone}`)}</li>`,
  )}</ul>
${pillars.map(
  ({ pillar, rows }) => html`<h3 class="pillar" id="answers-${pillar}">${gradeName(pillar)}</h3>
<div class="grid answers">${rows.map(card)}</div>`,
)}`;
  return { id: 'answers', title: say('usual_title'), body };
}

function card(row: Usual): Markup {
  const { id, answers, all } = row;
  const question = texts.items.question(id);
  const parts = answers.map(({ answer, count }) => `${answerName(answer)} ${amount(count, all)}`).join(', ');
  const columns = [{ name: say('column_answer') }, ...SHARE_COLUMNS];
  const rows = answers.map(({ answer, count, ...share }) => [
    html`<a href="#answer=${id}.${answer}" title="${say('usual_show')}">${answerName(answer)}</a>`,
    count,
    amount(count, all),
    all > 0 ? between(share) : '–',
  ]);
  return html`<figure class="card"><figcaption><h4>${texts.items.label(id)}</h4><p>${question}</p></figcaption>
${answersChart(row, say('usual_chart', question, parts))}
${behind(say('figures'), texts.items.label(id), table(question, columns, rows))}</figure>`;
}
