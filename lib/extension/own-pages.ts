/** Addresses of the extension's own pages. */
import { browser } from './browser';

type Path =
  | '/policies.html'
  | '/change.html'
  | '/report.html'
  | '/method.html'
  | '/options.html'
  | '/welcome.html'
  | '/pdf.html';

const page = (path: Path, query: Readonly<Record<string, string>> = {}): string => {
  const search = new URLSearchParams(query).toString();
  // WXT knows only the names of pages that it has built.
  const getUrl = browser.runtime.getURL as (path: string) => string;
  return getUrl(search ? `${path}?${search}` : path);
};

export const optionsPage = (): string => page('/options.html');
export const welcomePage = (): string => page('/welcome.html');
export const historyPage = (): string => page('/policies.html');
/** Two policies side by side. */
export const comparePage = (left: string, right: string): string => page('/policies.html', { left, right });
/** What changed in a policy of the history. */
export const changePage = (policy: string): string => page('/change.html', { policy });
/** A report to read and print: of the history, or of a tab. */
export const reportPage = (of: { policy: string } | { tab: string }): string => page('/report.html', of);
/** How letters are made, with the numbers of the report that a page's query names. */
export const methodPage = (search: string): string =>
  page('/method.html', Object.fromEntries(new URLSearchParams(search)));
/** Reads a PDF: the one that a tab shows, or a file that the reader chooses. */
export const pdfPage = (tabId: number | null): string =>
  page('/pdf.html', tabId === null ? {} : { tab: String(tabId) });
