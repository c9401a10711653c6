import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Texts } from '../../lib/texts';

type ExportFormat = 'text' | 'markdown' | 'json';
/** The part of the report's page that is for professionals, as an address names it. */
export const PROFESSIONALS = 'professionals';

const FORMATS: readonly ExportFormat[] = ['text', 'markdown', 'json'];

export interface ExportMenuProps {
  t: Texts['t'];
  /** The report in that format; a promise where what writes it is loaded on the click. */
  words: (format: ExportFormat) => string | Promise<string>;
  /** Puts words on the clipboard; out: whether that was allowed. */
  onCopy: (words: string) => Promise<boolean>;
}

/** Buttons that copy the report. What may not be copied is shown, to be selected by hand. */
export function CopyButtons({ t, words, onCopy }: ExportMenuProps) {
  const [done, setDone] = useState<{ format: ExportFormat; copied: boolean; given: string } | null>(null);
  return (
    <div class="copy">
      <div class="copy-buttons">
        {FORMATS.map((format) => (
          <button
            key={format}
            type="button"
            class="plain"
            data-copy={format}
            onClick={async () => {
              const given = await words(format);
              setDone({ format, copied: await onCopy(given), given });
            }}
          >
            {t(`export_${format}`)}
          </button>
        ))}
      </div>
      <p role="status" data-copied={done?.copied ? done.format : undefined}>
        {done && t(done.copied ? 'export_copied' : 'export_not_copied')}
      </p>
      {done && !done.copied && (
        <textarea readOnly rows={6} aria-label={t(`export_${done.format}`)} value={done.given} />
      )}
    </div>
  );
}

/** At the popup's end: the report as a page, its part for professionals, the copies, and the ways to other pages. */
export function Foot({ page, children, ...copying }: ExportMenuProps & { page: string; children: ComponentChildren }) {
  const { t } = copying;
  return (
    <div class="foot">
      <span class="page-links report-links">
        <a href={page} target="_blank" rel="noreferrer" data-action="report">
          {t('export_page')}
        </a>
        <a href={`${page}#${PROFESSIONALS}`} target="_blank" rel="noreferrer" data-action="professionals">
          {t('for_professionals')}
        </a>
      </span>
      <details class="export">
        <summary>{t('export_menu')}</summary>
        <CopyButtons {...copying} />
      </details>
      {children}
    </div>
  );
}

interface PageLinksProps {
  history: string;
  options: string;
  about: string;
  t: Texts['t'];
}

/** The ways to the history, to the options and to who makes Candor. */
export function PageLinks({ history, options, about, t }: PageLinksProps) {
  return (
    <span class="page-links">
      <a class="history-link" href={history} target="_blank" rel="noreferrer">
        {t('history_link')}
      </a>
      <a class="options-link" href={options} target="_blank" rel="noreferrer">
        {t('options_title')}
      </a>
      <a class="about-link" href={about} target="_blank" rel="noreferrer">
        {t('about_link')}
      </a>
    </span>
  );
}
