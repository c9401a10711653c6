/** Where a cell stands in its table: rows and columns counted as they are shown, merged cells included. */
import { attribute } from '../dom';
import type { Block, Cell } from '../types';

/** More columns or rows than this a merged cell does not cover: HTML itself stops at 1,000 columns. */
const LARGEST_SPAN = 1_000;
/** Of so many columns of a table it is known what reaches down into them: no table that is read has more. */
const MOST_COLUMNS = 1_000;

const ROLES: Readonly<Record<string, Part>> = {
  table: 'table',
  grid: 'table',
  treegrid: 'table',
  row: 'row',
  cell: 'cell',
  gridcell: 'cell',
  columnheader: 'head',
  rowheader: 'head',
};
const NAMES: Readonly<Record<string, Part>> = {
  table: 'table',
  thead: 'heads',
  tr: 'row',
  td: 'cell',
  th: 'head',
  dl: 'list',
  dt: 'term',
  dd: 'meaning',
};

/** What an element is in a table. `list`, `term`, `meaning`: of a list of terms, which reads as a table of two columns. */
export type Part = 'table' | 'heads' | 'row' | 'cell' | 'head' | 'list' | 'term' | 'meaning';

/** In: an element and its tag name. Out: its part in a table, or null: layout tables (`role=presentation`) are none. */
export function partOf(element: Element, name: string): Part | null {
  const role = attribute(element, 'role');
  if (role === 'presentation' || role === 'none') return null;
  return (role && ROLES[role]) || NAMES[name] || null;
}

interface Grid {
  element: Element;
  table: number;
  row: number;
  column: number;
  /** For each column, the first row below the cells that reach down into it. */
  freeFrom: number[];
  inHeads: boolean;
}

/** Follows a walk through a page: tell it of each part that opens and closes. */
export class Tables {
  private readonly open: Grid[] = [];
  private count = 0;

  /** In: a part that the walk enters. Out: where the cell stands, or null when the part is no cell. */
  enter(element: Element, part: Part): Cell | null {
    if (part === 'table' || part === 'list') {
      this.open.push({
        element,
        table: this.count++,
        row: -1,
        column: 0,
        freeFrom: [],
        inHeads: false,
      });
      return null;
    }
    const grid = this.open.at(-1);
    if (!grid) return null;
    if (part === 'heads') grid.inHeads = true;
    else if (part === 'row') {
      grid.row++;
      grid.column = 0;
    } else if (part === 'term') {
      if (grid.column > 0 || grid.row < 0) grid.row++;
      grid.column = 0;
      return { table: grid.table, row: grid.row, column: 0, head: true };
    } else if (part === 'meaning') {
      grid.row = Math.max(0, grid.row);
      grid.column = 1;
      return { table: grid.table, row: grid.row, column: 1, head: false };
    } else return this.cell(grid, element, part === 'head' || grid.inHeads);
    return null;
  }

  leave(element: Element, part: Part): void {
    const grid = this.open.at(-1);
    if (grid?.element === element) this.open.pop();
    else if (grid && part === 'heads') grid.inHeads = false;
  }

  private cell(grid: Grid, element: Element, head: boolean): Cell {
    const row = Math.max(0, grid.row);
    while ((grid.freeFrom[grid.column] ?? 0) > row) grid.column++;
    const column = grid.column;
    const rows = spanOf(element, 'rowspan');
    const columns = spanOf(element, 'colspan');
    const end = Math.min(column + columns, MOST_COLUMNS);
    for (let i = column; i < end; i++) grid.freeFrom[i] = row + rows;
    grid.column += columns;
    const cell = { table: grid.table, row, column, head };
    return rows > 1 || columns > 1 ? { ...cell, rows, columns } : cell;
  }
}

function spanOf(element: Element, name: 'rowspan' | 'colspan'): number {
  const given = Number(attribute(element, name) ?? attribute(element, `aria-${name}`) ?? 1);
  return Number.isInteger(given) && given >= 1 ? Math.min(given, LARGEST_SPAN) : 1;
}

/** A block in a cell, and whether all of it is bold. */
interface CellBlock extends Block {
  bold: boolean;
}

/**
 * When a page has been read: a first row that is all bold is one of heads where a table marks none, and a table that
 * only lays out its page (one cell beside none, or sections with headings in its cells) is none. Changes the blocks.
 */
export function settleTables(blocks: readonly CellBlock[]): void {
  const tables = new Map<number, CellBlock[]>();
  for (const block of blocks) {
    if (!block.table) continue;
    const cells = tables.get(block.table.table) ?? [];
    cells.push(block);
    tables.set(block.table.table, cells);
  }
  for (const cells of tables.values()) {
    const heads = cells.some(({ table }) => table?.head);
    const wide = cells.some(({ table }) => (table?.column ?? 0) > 0);
    const sections = cells.some(({ kind, table }) => kind === 'heading' && !table?.head);
    const first = cells.filter(({ table }) => table?.row === 0);
    for (const cell of cells) {
      if (!cell.table) continue;
      if (sections || (!heads && !wide)) delete cell.table;
      else if (!heads && cell.table.row === 0 && first.length < cells.length && first.every(({ bold }) => bold))
        cell.table = { ...cell.table, head: true };
    }
  }
}
