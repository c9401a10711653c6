/** The script of the page that `candor report` writes. */
import { render } from 'preact';
import type { ExplorerData, QuotesOf } from './data';
import { Explorer } from './explorer';

const read = (id: string): unknown => JSON.parse(document.getElementById(id)?.textContent ?? 'null');

let quotes: QuotesOf[] | null = null;
function readQuotes(): QuotesOf[] {
  quotes ??= read('quotes') as QuotesOf[];
  return quotes;
}

const root = document.getElementById('explorer');
if (root) {
  root.textContent = '';
  render(<Explorer data={read('data') as ExplorerData} quotes={readQuotes} />, root);
}
