import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { cpuOf } from '../cost.testing';
import { pageOf } from '../detect/page.testing';
import type { PolicyText } from '../types';
import { extractPolicy } from './index';
import { readMarkdown } from './markdown';
import { partOf, Tables } from './tables';

/** Each block in a table as "row,column text"; a head has a star, a merged cell its size. */
const cellsOf = ({ blocks }: PolicyText): string[] =>
  blocks.flatMap(({ text, table }) => {
    if (!table) return [];
    const size = table.rows ? ` ${table.rows}x${table.columns}` : '';
    return [`${table.table}: ${table.row},${table.column}${table.head ? '*' : ''}${size} ${text}`];
  });
const cells = (body: string): string[] => cellsOf(extractPolicy(pageOf(`<body>${body}</body>`)));

describe('cells know where they stand', () => {
  it('with heads of columns and rows', () => {
    expect(
      cells('<table><thead><tr><td>Data<td>Sold?</thead><tr><th>Names<td><p>No</p><p>Never</p></table><p>After.</p>'),
    ).toEqual(['0: 0,0* Data', '0: 0,1* Sold?', '0: 1,0* Names', '0: 1,1 No', '0: 1,1 Never']);
  });

  it('with merged cells, whatever they reach over', () => {
    expect(
      cells(
        '<table><tr><th rowspan=2>Data<th colspan=2>Given to<tr><th>Hosts<th>Shops<tr><td>Mail<td>Yes<td>No</table>',
      ),
    ).toEqual([
      '0: 0,0* 2x1 Data',
      '0: 0,1* 1x2 Given to',
      '0: 1,1* Hosts',
      '0: 1,2* Shops',
      '0: 2,0 Mail',
      '0: 2,1 Yes',
      '0: 2,2 No',
    ]);
  });

  it('in tables made of other elements', () => {
    const head = '<div role=row><span role=columnheader>Data</span><span role=columnheader>Kept</span></div>';
    const row = '<div role=row><div role=rowheader>Logs</div><div role=cell><ul><li>30 days</ul></div></div>';
    expect(cells(`<div role=table>${head}${row}</div>`)).toEqual([
      '0: 0,0* Data',
      '0: 0,1* Kept',
      '0: 1,0* Logs',
      '0: 1,1 30 days',
    ]);
  });

  it('in lists of terms, several terms or meanings at once', () => {
    expect(cells('<dl><dt>Logs<dt>Traces<dd>30 days<dt>Mail<dd>A year<dd>or two</dl>')).toEqual([
      '0: 0,0* Logs',
      '0: 0,0* Traces',
      '0: 0,1 30 days',
      '0: 1,0* Mail',
      '0: 1,1 A year',
      '0: 1,1 or two',
    ]);
  });

  it('in a table within a cell, and not in one for the layout', () => {
    expect(
      cells(
        '<table role=presentation><tr><td><p>Text.</p><table><tr><td>Logs</td><td>30 days</td></tr></table></td></tr></table><p>End.</p>',
      ),
    ).toEqual(['0: 0,0 Logs', '0: 0,1 30 days']);
  });

  it('and a merged cell of a hostile size does no harm', () => {
    expect(cells('<table><tr><td colspan=999999999>A<td rowspan=-1>B</table>')).toEqual([
      '0: 0,0 1x1000 A',
      '0: 0,1000 B',
    ]);
  });

  it('and many merged cells in one row take no memory of their own, and hardly more time than others', () => {
    const rowOf = (cell: string): Document =>
      parseHTML(`<table><tr>${`${cell}</td>`.repeat(20_000)}</tr></table>`).document;
    const last = (table: Document): unknown => {
      const tables = new Tables();
      let entered: unknown = null;
      for (const name of ['table', 'tr', 'td'] as const)
        for (const element of table.querySelectorAll(name)) {
          const part = partOf(element, name);
          if (part) entered = tables.enter(element, part);
        }
      return entered;
    };
    const [plain, merged] = [rowOf('<td>'), rowOf('<td colspan=1000 rowspan=1000>')];
    const before = process.memoryUsage().heapUsed;
    expect(last(merged)).toMatchObject({ row: 0, column: 19_999_000, columns: 1_000 });
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(100_000_000);
    // Entered once for each that they reach over, they would take a thousand times as long at least.
    expect(cpuOf(() => last(merged), 3)).toBeLessThan(
      10 *
        Math.max(
          cpuOf(() => last(plain), 3),
          5,
        ),
    );
  });

  it('with heads that are only bold', () => {
    expect(cells('<table><tr><td><b>Data</b><td><b>Sold</b><tr><td>Names<td><b>no</b></table>')).toEqual([
      '0: 0,0* Data',
      '0: 0,1* Sold',
      '0: 1,0 Names',
      '0: 1,1 no',
    ]);
  });

  it('but not in tables that only lay out a page', () => {
    expect(cells('<table><tr><td><p>All of the text.</table>')).toEqual([]);
    expect(cells('<table><tr><td>Menu<td><h2>Names</h2><p>We keep them.</table>')).toEqual([]);
  });

  it('in Markdown', () => {
    expect(cellsOf(readMarkdown('| Data | Sold |\n| --- | --- |\n| Names | no |\n', ''))).toEqual([
      '0: 0,0* Data',
      '0: 0,1* Sold',
      '0: 1,0 Names',
      '0: 1,1 no',
    ]);
  });
});
