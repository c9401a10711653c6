/** "For professionals", folded: both lists, and the report to cite. */
import type { ExportMenuProps } from '../export-menu';
import { CopyButtons } from '../export-menu';
import { type DutiesProps, DutyLists } from './duties';

export interface ProfessionalProps extends DutiesProps {
  /** The report to cite, in that format. */
  cite: ExportMenuProps['words'];
  onCopy: ExportMenuProps['onCopy'];
  /** Is it unfolded from the start? */
  open?: boolean;
}

export function Professional({ shown, texts, cite, onCopy, open = false }: ProfessionalProps) {
  const { t } = texts;
  return (
    <details class="professional" data-professional open={open}>
      <summary>{t('duties_title')}</summary>
      <DutyLists shown={shown} texts={texts} />
      <section class="cite">
        <h3>{t('cite_title')}</h3>
        <p class="hint">{t('cite_note')}</p>
        <CopyButtons t={t} words={cite} onCopy={onCopy} />
      </section>
    </details>
  );
}
