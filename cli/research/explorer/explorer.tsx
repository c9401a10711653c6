/** The searchable table. Everything that strangers wrote is shown as text, never as markup. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ExplorerData, QuotesOf } from './data';
import { Filter } from './filter';
import { EVERYTHING, Finder, type Order, type Wanted } from './rows';
import { say } from './say';
import { Sheet } from './sheet';
import { PolicyTable } from './table';

/** Rows on one page of the table. */
const ROWS = 50;

interface Props {
  data: ExplorerData;
  quotes: () => readonly QuotesOf[];
}

export function Explorer({ data, quotes }: Props) {
  const finder = useMemo(() => new Finder(data, quotes), [data, quotes]);
  const [wanted, setWanted] = useState<Wanted>(EVERYTHING);
  const [order, setOrder] = useState<Order>({ by: 'name', descending: false });
  const [page, setPage] = useState(0);
  const [open, setOpen] = useState<number | null>(null);
  const top = useRef<HTMLDivElement>(null);

  const ask = (change: Partial<Wanted>): void => {
    setWanted((before) => ({ ...before, ...change }));
    setPage(0);
  };
  useEffect(() => {
    const follow = (): void => {
      const asked = askedIn(location.hash, data);
      if (!asked) return;
      ask({ ...EVERYTHING, ...asked });
      top.current?.scrollIntoView({ block: 'start' });
      top.current?.focus({ preventScroll: true });
    };
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [data]);

  const rows = useMemo(() => finder.rows(wanted, order), [finder, wanted, order]);
  const pages = Math.max(1, Math.ceil(rows.length / ROWS));
  const turn = (to: number): void => {
    setPage(to);
    top.current?.scrollIntoView({ block: 'start' });
  };
  const opened = open === null ? undefined : data.policies[open];
  return (
    <div ref={top} tabIndex={-1} class="explorer">
      <Filter data={data} wanted={wanted} ask={ask} />
      <p class="shown" role="status">
        {rows.length > 0 ? say('rows_shown', rows.length) : say('rows_none')}
      </p>
      {rows.length > 0 && (
        <PolicyTable
          data={data}
          quotes={wanted.item !== '' && wanted.answer !== '' ? quotes : null}
          item={data.items.findIndex(({ id }) => id === wanted.item)}
          rows={rows.slice(page * ROWS, (page + 1) * ROWS)}
          order={order}
          sort={(by) => {
            setOrder((before) => ({ by, descending: before.by === by ? !before.descending : typeof by === 'number' }));
            setPage(0);
          }}
          open={setOpen}
        />
      )}
      {pages > 1 && (
        <nav class="pages" aria-label={say('pages_of_table')}>
          <button type="button" disabled={page === 0} onClick={() => turn(page - 1)}>
            {say('page_before')}
          </button>
          <span>{say('page_of', String(page + 1), String(pages))}</span>
          <button type="button" disabled={page >= pages - 1} onClick={() => turn(page + 1)}>
            {say('page_after')}
          </button>
        </nav>
      )}
      {open !== null && opened && (
        <Sheet data={data} policy={opened} quotes={quotes()[open] ?? 0} close={() => setOpen(null)} />
      )}
    </div>
  );
}

/** `#answer=sells-data.yes`: the links behind the charts. */
function askedIn(hash: string, { items }: ExplorerData): Pick<Wanted, 'item' | 'answer'> | null {
  const [, item = '', answer = ''] = /^#answer=([a-z-]+)\.([a-z-]+)$/.exec(hash) ?? [];
  return items.some(({ id, answers }) => id === item && answers.some((one) => one.id === answer))
    ? { item, answer }
    : null;
}
