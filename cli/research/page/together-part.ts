import { itemOf } from '../../../lib/checklist';
import { percent } from '../charts/draw';
import { pairChart } from '../charts/together';
import { type Pair, type Said, STRONG } from '../figures/together';
import { itemLabel, saidName, say, type WordKey } from '../words';
import { html, type Markup } from './markup';
import { behind, lead, note, type Part, table } from './sections';

/** How many pairs are drawn in each list, and how many the table has. */
const DRAWN = 6;
const TABLED = 200;

/** Which answers go together, and which avoid each other. */
export function togetherPart(pairs: readonly Pair[]): Part {
  const title = say('together_title');
  if (pairs.length === 0) return { id: 'together', title, body: lead(say('together_none')) };
  const within = ({ one, other }: Pair): boolean => itemOf(one.id).pillar === itemOf(other.id).pillar;
  const linked = pairs.filter(({ phi }) => phi > 0);
  const lists = [
    ['together_across', linked.filter((pair) => !within(pair))],
    ['together_within', linked.filter(within)],
    ['together_apart', pairs.filter(({ phi }) => phi < 0)],
  ] as const;
  const tabled = pairs.slice(0, TABLED);
  const body = html`${lead(say('together_lead'))}
<div class="grid three">${lists.map(([key, list]) => list.length > 0 && pairList(key, list))}</div>
${behind(say('together_table', tabled.length), title, table(title, COLUMNS, tabled.map(row)))}
${note(say('together_note', STRONG))}`;
  return { id: 'together', title, body };
}

const pairList = (key: WordKey, list: readonly Pair[]): Markup =>
  html`<div class="card"><h3>${say(key)}</h3><ol class="pairs">${list
    .slice(0, DRAWN)
    .map(
      (pair) =>
        html`<li><span class="pair">${name(pair.one)}<br>${name(pair.other)}</span>${pairChart(
          pair,
          say('together_chart', name(pair.one), name(pair.other), percent(pair.among), percent(pair.besides)),
        )}</li>`,
    )}</ol></div>`;

const name = ({ id, answer }: Said): string => saidName(itemLabel(id), answer);

const COLUMNS = [
  { name: say('column_first') },
  { name: say('column_second') },
  ...(['column_both', 'column_among', 'column_besides', 'column_phi', 'column_lift'] as const).map((key) => ({
    name: say(key),
    figures: true,
  })),
];

const row = ({ one, other, both, among, besides, phi, lift }: Pair): (string | number)[] => [
  name(one),
  name(other),
  both,
  percent(among),
  percent(besides),
  signed(phi),
  lift.toFixed(2),
];

/** With a minus sign, not a hyphen. */
const signed = (value: number): string => value.toFixed(2).replace('-', '−');
