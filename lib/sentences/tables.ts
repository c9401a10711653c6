/** The rows of tables: which cells stand beside one another, and under which heads. */
import type { Block, Row, RowCell } from '../types';

/** The longest text of a cell, and of a head, that a row carries, in code units. */
const LONGEST_CELL = 300;
const LONGEST_HEAD = 120;
/** A row of more cells is read as if it ended there. */
const MOST_CELLS = 24;

/** A cell with its text and its first block. */
interface Standing {
  row: number;
  column: number;
  head: boolean;
  rows: number;
  columns: number;
  text: string;
  block: number;
}

/**
 * In: the policy's blocks. Out: for each block in a cell that is no head of a column, the row that it stands in. A cell
 * that reaches over several rows belongs to each of them; a head stands over all columns that it covers.
 */
export function rowsOf(blocks: readonly Block[]): ReadonlyMap<number, Row> {
  const tables = new Map<number, Standing[]>();
  blocks.forEach(({ table: cell, text }, block) => {
    if (!cell) return;
    const table = tables.get(cell.table) ?? [];
    tables.set(cell.table, table);
    const last = table.at(-1);
    if (last?.row === cell.row && last.column === cell.column) last.text = cut(`${last.text} ${text}`, LONGEST_CELL);
    else {
      const { table: _, rows = 1, columns = 1, ...stands } = cell;
      table.push({ ...stands, rows, columns, text: cut(text, LONGEST_CELL), block });
    }
  });
  const found = new Map([...tables.values()].flatMap(rowsOfTable));
  return withAllBlocks(blocks, found);
}

function rowsOfTable(cells: readonly Standing[]): [number, Row][] {
  const byRow = new Map<number, Standing[]>();
  for (const cell of cells) {
    const row = byRow.get(cell.row);
    if (row) row.push(cell);
    else byRow.set(cell.row, [cell]);
  }
  /** The heads that stand over each column: those of the rows that are nothing but heads. */
  const heads: Standing[] = [];
  let reaching: Standing[] = [];
  const rows: [number, Row][] = [];
  for (const [number, own] of byRow) {
    if (own.length > 1 && own.every(({ head }) => head)) {
      heads.push(...own);
      continue;
    }
    reaching = reaching.filter(({ row, rows: reach }) => row + reach > number);
    const beside = [...reaching, ...own].sort((a, b) => a.column - b.column).slice(0, MOST_CELLS);
    reaching.push(...own.filter(({ rows: reach }) => reach > 1));
    const row: Row = {
      cells: beside.map((cell) => ({ head: headOver(heads, cell), text: cell.text, block: cell.block })),
    };
    for (const { block } of own) rows.push([block, row]);
  }
  return rows;
}

/** The nearest head over a column, cut. */
function headOver(heads: readonly Standing[], { column }: Standing): RowCell['head'] {
  const over = heads.findLast((head) => head.column <= column && column < head.column + head.columns);
  return cut(over?.text ?? '', LONGEST_HEAD);
}

/** A cell may hold several blocks: each stands in the row of the first. */
function withAllBlocks(blocks: readonly Block[], rows: Map<number, Row>): ReadonlyMap<number, Row> {
  let before: { cell: NonNullable<Block['table']>; row: Row } | null = null;
  blocks.forEach(({ table: cell }, block) => {
    const row: Row | undefined = rows.get(block);
    if (cell && row) before = { cell, row };
    else if (
      cell &&
      before &&
      before.cell.table === cell.table &&
      before.cell.row === cell.row &&
      before.cell.column === cell.column
    )
      rows.set(block, before.row);
  });
  return rows;
}

const cut = (text: string, most: number): string => (text.length <= most ? text : text.slice(0, most));
