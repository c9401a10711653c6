/** Links out of a state without a grade. */
import type { Texts } from '../../lib/texts';

/** Where a PDF that was saved can be chosen. */
export function OpenPdf({ page, t, as }: { page: string; t: Texts['t']; as: 'action' | 'quiet' }) {
  return (
    <a class={as} data-action="open-pdf" href={page} target="_blank" rel="noreferrer">
      {t('pdf_open_file')}
    </a>
  );
}

/** Where Candor gets at no text, or the wrong one, the reader can give it; `english`: the same text would be refused again. */
export function PasteInstead({ page, t, english = false }: { page: string; t: Texts['t']; english?: boolean }) {
  return (
    <a class="quiet" data-action="paste" href={page} target="_blank" rel="noreferrer">
      {t(english ? 'paste_english' : 'paste_instead')}
    </a>
  );
}
