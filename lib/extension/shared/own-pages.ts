/**
 * Addresses of the extension's own pages. Where one names a tab it also names, by a digest, what the tab showed: a page
 * may be loaded again when the tab, or after a restart another one with its number, shows something else.
 */
import { digestOf } from '../../detect/digest';
import { withoutHash } from '../../detect/watch';
import type { Reported } from '../contract/tab-state';
import { browser } from './browser';
import { tabsBeside } from './tabs-beside';

type Path =
  | '/about.html'
  | '/licences.txt'
  | '/policies.html'
  | '/change.html'
  | '/report.html'
  | '/method.html'
  | '/options.html'
  | '/welcome.html'
  | '/check.html'
  | '/pdf.html';

const page = (path: Path, query: Readonly<Record<string, string>> | string[][] = {}): string => {
  const search = new URLSearchParams(query).toString();
  // WXT knows only the names of pages that it has built.
  const getUrl = browser.runtime.getURL as (path: string) => string;
  return getUrl(search ? `${path}?${search}` : path);
};

/** Who makes Candor, and the licences of what it is built from. */
export const aboutPage = (): string => page('/about.html');
export const licencesPage = (): string => page('/licences.txt');
export const optionsPage = (): string => page('/options.html');
export const welcomePage = (): string => page('/welcome.html');
/** Where the reader checks a policy of their own. */
export const checkPage = (): string => page('/check.html');
export const historyPage = (): string => page('/policies.html');
/** Policies side by side. */
export const comparePage = (policies: readonly string[]): string =>
  page(
    '/policies.html',
    policies.map((policy) => ['compare', policy]),
  );
/** The policies that a page's query names to be compared. */
export const comparedIn = (search: string): string[] => new URLSearchParams(search).getAll('compare');
/** What changed in a policy of the history. */
export const changePage = (policy: string): string => page('/change.html', { policy });
/** A report to read and print: of the history, or of a tab (`ofTab`). */
export const reportPage = (of: { policy: string } | TabReport): string => page('/report.html', { ...of });
/**
 * What a report's page is called, by its query; null: by nothing of its own. Browsers keep titles in their history: of a
 * tab's report, which may be that of a private window, the site is not named.
 */
export const reportTitle = (search: string, host: string): string | null =>
  tabIn(search) === null ? `Candor · ${host}` : null;
/** How letters are made, with the numbers of the report that a page's query names; without one, none. */
export const methodPage = (of: string | TabReport): string =>
  page('/method.html', Object.fromEntries(new URLSearchParams(typeof of === 'string' ? of : { ...of })));

/** The tab that a page's query names; null: none. */
export function tabIn(search: string): number | null {
  const named = new URLSearchParams(search).get('tab');
  return named !== null && /^\d{1,15}$/.test(named) ? Number(named) : null;
}

type Named = Pick<Reported, 'document' | 'address'>;
const reportKey = ({ document, address }: Named): string => digestOf(`${document} ${address}`);

interface TabReport {
  tab: string;
  report: string;
}
/** Names a tab's report in a page's query. */
export const ofTab = (tabId: number, state: Named): TabReport => ({ tab: String(tabId), report: reportKey(state) });
/** Is it the report that a page's query names? */
export const namesReport = (search: string, state: Named): boolean =>
  new URLSearchParams(search).get('report') === reportKey(state);

const fileKey = (url: string): string => digestOf(withoutHash(url));
/** Where a file is chosen to be read. */
export const pdfFilePage = (): string => page('/pdf.html');
/** Reads the PDF that the tab shows now, null where the browser lets nobody read it there; and where a file is chosen. */
export async function pdfPages(tabId: number | null): Promise<{ tab: string | null; file: string }> {
  const file = pdfFilePage();
  const shown = tabId === null ? null : await (import.meta.env.FIREFOX ? fromBeside(tabId) : shownBy(tabId));
  return { tab: shown && page('/pdf.html', { tab: String(tabId), file: fileKey(shown.url) }), file };
}

/** Firefox lets no extension look into its viewer: the file is asked for from a page beside it, where one is open. */
async function fromBeside(tabId: number): Promise<{ url: string } | null> {
  const shown = await tabsBeside(tabId).catch(() => null);
  return shown && shown.beside.length > 0 ? shown : null;
}

const shownBy = (tabId: number): Promise<{ url: string }> =>
  browser.tabs.get(tabId).then(
    ({ url = '' }) => ({ url }),
    () => ({ url: '' }),
  );

/** Is it the address of the file that a page's query names? */
export const namesFile = (search: string, url: string): boolean =>
  new URLSearchParams(search).get('file') === fileKey(url);
