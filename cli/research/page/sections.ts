/** Pieces that the parts of the page are made of. */
import { say } from '../words';
import { html, type Markup } from './markup';

export interface Part {
  /** Its anchor. */
  id: string;
  title: string;
  body: Markup;
}

export interface Column {
  name: string;
  /** Figures stand to the right. */
  figures?: boolean;
}

type Cell = string | number | Markup;

/** In: what it is a table of, its columns and its rows; the first cell heads its row. Out: a table that scrolls by itself. */
export function table(caption: string, columns: readonly Column[], rows: readonly (readonly Cell[])[]): Markup {
  const kind = (at: number): string => (columns[at]?.figures ? 'figures' : 'words');
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${caption}"><table>
<caption class="spoken">${caption}</caption>
<thead><tr>${columns.map(({ name }, at) => html`<th scope="col" class="${kind(at)}">${name}</th>`)}</tr></thead>
<tbody>${rows.map(
    (cells) =>
      html`<tr>${cells.map((cell, at) =>
        at === 0
          ? html`<th scope="row" class="${kind(at)}">${shown(cell)}</th>`
          : html`<td class="${kind(at)}">${shown(cell)}</td>`,
      )}</tr>`,
  )}</tbody></table></div>`;
}

/** The table behind a chart. */
export const behind = (summary: string, of: string, content: Markup): Markup =>
  html`<details><summary>${summary}<span class="spoken">: ${of}</span></summary>${content}</details>`;

const shown = (cell: Cell): string | Markup => (typeof cell === 'number' ? cell.toLocaleString('en-GB') : cell);

export const section = ({ id, title, body }: Part): Markup =>
  html`<section id="${id}"><h2>${title}</h2>${body}</section>`;

export const lead = (text: string): Markup => html`<p class="lead">${text}</p>`;
export const note = (text: string): Markup => html`<p class="note">${text}</p>`;

/** The columns of a share. */
export const SHARE_COLUMNS: readonly Column[] = [
  { name: say('column_policies'), figures: true },
  { name: say('column_share'), figures: true },
  { name: say('column_interval'), figures: true },
];
