/** "For professionals", folded: both lists, and the report to cite. */
import type { ExportMenuProps } from '../export-menu';
import { CopyButtons, PROFESSIONALS } from '../export-menu';
import { type DutiesProps, DutyLists } from './duties';

export interface ProfessionalProps extends DutiesProps {
  /** The report to cite, in that format. */
  cite: ExportMenuProps['words'];
  onCopy: ExportMenuProps['onCopy'];
  /** Where a policy of one's own is checked; missing: it is here. */
  ownPolicy?: string;
  /** Is it unfolded from the start? */
  open?: boolean;
}

export function Professional({ shown, texts, cite, onCopy, ownPolicy, open = false }: ProfessionalProps) {
  const { t } = texts;
  return (
    <details class="professional" id={PROFESSIONALS} data-professional open={open}>
      <summary>{t('duties_title')}</summary>
      <DutyLists shown={shown} texts={texts} />
      <section class="cite">
        <h3>{t('cite_title')}</h3>
        <p class="hint">{t('cite_note')}</p>
        <CopyButtons t={t} words={cite} onCopy={onCopy} />
        {ownPolicy && (
          <a class="own-policy" href={ownPolicy}>
            {t('own_title')}
          </a>
        )}
      </section>
    </details>
  );
}
