/**
 * The page that reads a PDF. For tests from outside: the root carries `data-status`, one of reading, choose, refused, or
 * what the popup has.
 */
import type { Snake, Texts } from '../../lib/texts';
import type { PdfRefusal } from '../../lib/values';
import { Mark } from '../shared/glyphs';
import { Loading, Notice } from '../shared/notice';
import { useSpoken } from '../shared/spoken';
import { StatusLine } from '../shared/status-line';

export type PdfShown =
  /** `read`: how much of its text is, 0 to 1. */
  | { status: 'reading'; read?: number }
  /** A file must be chosen; `why`: what came before it. */
  | { status: 'choose'; why: 'choose' | 'text_file' | 'needs_cookies' | 'not_had' | 'moved' }
  | { status: 'refused'; reason: Snake<PdfRefusal> };

export function PdfPage({ state, t, onFile }: { state: PdfShown; t: Texts['t']; onFile: (file: File) => void }) {
  const { root, said, byReader } = useSpoken('');
  const onChoice = byReader(onFile);
  return (
    <main data-status={state.status} ref={root}>
      <StatusLine said={said} />
      <header>
        <Mark />
        <span class="brand">{t('extName')}</span>
      </header>
      {state.status === 'reading' && (
        <Loading title={t('pdf_reading')} text={t('loading_text')} read={state.read} t={t} />
      )}
      {state.status === 'choose' && (
        <Notice scene="page" title={t('pdf_page_title')} text={t(`pdf_${state.why}`)}>
          <FileChoice t={t} onFile={onChoice} />
        </Notice>
      )}
      {state.status === 'refused' && (
        <Notice scene="stop" title={t('pdf_refused')} text={t(`pdf_${state.reason}`)}>
          <FileChoice t={t} onFile={onChoice} />
        </Notice>
      )}
    </main>
  );
}

function FileChoice({ t, onFile }: { t: Texts['t']; onFile: (file: File) => void }) {
  return (
    <label class="file-choice">
      <span>{t('pdf_choose_file')}</span>
      <input
        type="file"
        accept="application/pdf,.pdf"
        onChange={({ currentTarget: { files } }) => {
          const file = files?.[0];
          if (file) onFile(file);
        }}
      />
    </label>
  );
}
