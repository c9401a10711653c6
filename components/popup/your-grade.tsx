/** The reader's own grade, clearly apart from the shipped one. For tests: `data-yours`, the letter. */
import type { YourGrade } from '../../lib/settings/your-grade';
import type { Texts } from '../../lib/texts';
import type { Report } from '../../lib/types';
import { Gauge } from '../shared/gauge';
import { ToneGlyph } from '../shared/glyphs';

interface YourGradeProps {
  yours: YourGrade;
  report: Report;
  texts: Texts;
}

export function YourGradeCard({ yours, report, texts }: YourGradeProps) {
  const { t } = texts;
  const { overall } = report.grades;
  const answers = yours.matters.flatMap((id) => report.items.find((item) => item.id === id) ?? []);
  return (
    <section class="yours" data-yours={yours.letter}>
      <Gauge grade={{ letter: yours.letter, score: yours.score, betterThan: 0 }} size="small" />
      <div>
        <h2>
          {t('yours_title')}
          <span class="spoken"> {t('grade_spoken', yours.letter)}</span>
        </h2>
        <p>{overall && t('yours_note', overall.letter)}</p>
      </div>
      {answers.length > 0 && (
        <ul>
          {answers.map((item) => (
            <li key={item.id} data-matters={item.id}>
              <ToneGlyph tone={item.tone} />
              <span>{texts.items.said(item)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
