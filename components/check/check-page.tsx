/**
 * "Check my own policy": a file or pasted text. For tests from outside: the root carries `data-status`, one of choose, reading,
 * refused and checked, and `data-overall`.
 */
import { useState } from 'preact/hooks';
import type { Improved } from '../../lib/duties/shown';
import type { Texts } from '../../lib/texts';
import type { Report } from '../../lib/types';
import { CollectedInFull, WhoSays } from '../shared/answers/about-letter';
import { Why } from '../shared/answers/why';
import { Gauge } from '../shared/gauge';
import { Loading } from '../shared/notice';
import { PageHead } from '../shared/page-head';
import { PerhapsWhy } from '../shared/perhaps';
import { Improvements } from '../shared/professional/duties';
import { Professional, type ProfessionalProps } from '../shared/professional/professional';
import { useSpoken } from '../shared/spoken';
import { StatusLine } from '../shared/status-line';

export type Checked =
  | { status: 'choose' }
  /** `read`: how much of its text is, 0 to 1. */
  | { status: 'reading'; read?: number }
  | { status: 'refused'; why: 'own_too_large' | 'own_unreadable' | 'own_no_answers' }
  | {
      status: 'checked';
      report: Report;
      lacking: Improved;
      professional: Pick<ProfessionalProps, 'shown' | 'cite'>;
    };

interface CheckPageProps {
  state: Checked;
  texts: Texts;
  methodPage: string;
  /** Who makes Candor. */
  aboutPage: string;
  onFile: (file: File) => void;
  onText: (text: string) => void;
  onCopy: (words: string) => Promise<boolean>;
}

export function CheckPage({ state, texts, methodPage, aboutPage, onFile, onText, onCopy }: CheckPageProps) {
  const { t } = texts;
  const overall = state.status === 'checked' ? state.report.grades.overall : null;
  // Held here: what was pasted outlives the form, which is away while the text is read.
  const [pasted, paste] = useState('');
  const { root, said, byReader } = useSpoken('', '.loading h1, .summary h2, .refused');
  return (
    <main class="page" data-status={state.status} data-overall={overall?.letter} ref={root}>
      <StatusLine said={said} />
      <PageHead brand={t('extName')} />
      <h1>{t('own_title')}</h1>
      <p>{t('own_intro')}</p>
      {state.status === 'refused' && <p class="refused">{t(state.why)}</p>}
      {state.status === 'reading' ? (
        <Loading title={t('own_reading')} text={t('loading_text')} read={state.read} t={t} />
      ) : (
        <Given
          again={state.status === 'checked'}
          text={pasted}
          texts={texts}
          onPaste={paste}
          onFile={byReader(onFile)}
          onText={byReader(onText)}
        />
      )}
      {state.status === 'checked' && (
        <>
          <section class="summary">
            {overall && <Gauge grade={overall} size="large" />}
            <div>
              <h2 dir="auto">
                {state.report.title || t('own_title')}
                <span class="spoken"> {texts.items.gradeSpoken(overall)}</span>
              </h2>
              <PerhapsWhy grade={overall} t={t} />
              <p>{overall ? texts.items.summary(state.report) : t('unclear_text')}</p>
              <p class="hint">{t('words_read', state.report.words)}</p>
              <div class="under-letter">
                <WhoSays about={aboutPage} texts={texts} />
              </div>
            </div>
          </section>
          <Improvements lacking={state.lacking} texts={texts} />
          <CollectedInFull report={state.report} texts={texts} />
          <Why which="overall" report={state.report} texts={texts} method={methodPage} />
          <Professional {...state.professional} texts={texts} onCopy={onCopy} open />
        </>
      )}
    </main>
  );
}

interface GivenProps {
  /** Was one checked already? Then what asks for another is folded. */
  again: boolean;
  /** What was pasted or written so far. */
  text: string;
  texts: Texts;
  onPaste: (text: string) => void;
  onFile: (file: File) => void;
  onText: (text: string) => void;
}

function Given({ again, text, texts: { t }, onPaste, onFile, onText }: GivenProps) {
  const form = (
    <div class="own-text">
      <label>
        <span>{t('own_file')}</span>
        <input
          type="file"
          name="policy"
          accept=".html,.htm,.md,.markdown,.txt,.pdf,text/html,text/markdown,text/plain,application/pdf"
          onChange={({ currentTarget: { files } }) => {
            const file = files?.[0];
            if (file) onFile(file);
          }}
        />
      </label>
      <label>
        <span>{t('own_paste')}</span>
        <textarea name="text" rows={12} value={text} onInput={({ currentTarget }) => onPaste(currentTarget.value)} />
      </label>
      <button
        type="button"
        class="plain"
        data-action="check"
        disabled={text.trim() === ''}
        onClick={() => onText(text)}
      >
        {t('own_check')}
      </button>
    </div>
  );
  if (!again) return form;
  return (
    <details>
      <summary>{t('own_again')}</summary>
      {form}
    </details>
  );
}
