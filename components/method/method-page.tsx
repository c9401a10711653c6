/**
 * How letters are made, with the numbers of one policy where it was opened from its report. For tests from outside: the
 * root's `data-status` is `method`; each row of numbers has `data-numbers`.
 */
import type { Pillar } from '../../lib/checklist/item';
import type { Texts } from '../../lib/texts';
import type { Grade, Letter, Report } from '../../lib/types';
import { Gauge } from '../shared/gauge';
import { PageHead } from '../shared/page-head';
import { Strip } from '../shared/strip';

const GRADES: readonly ('overall' | Pillar)[] = ['overall', 'tracking', 'sharing', 'rights'];
const RULES = ['better', 'leaving', 'silence', 'choice', 'grave'] as const;
const FAILS = ['silent', 'overall', 'read'] as const;

interface MethodPageProps {
  /** Null: opened without a policy. */
  subject: { report: Report; host: string } | null;
  /** It was opened with a report that is not there any more. */
  isGone: boolean;
  texts: Texts;
  historyPage: string;
  aboutPage: string;
  letters: readonly { letter: Letter; from: number }[];
  /** The score as people are shown it. */
  shown: (score: number) => number;
  /** An answer less sure than this is given with "probably", and how many of such are right; per cent. */
  sureFrom: number;
  probablyRight: number;
}

export function MethodPage({
  subject,
  isGone,
  texts,
  historyPage,
  aboutPage,
  letters,
  shown,
  sureFrom,
  probablyRight,
}: MethodPageProps) {
  const { t, items } = texts;
  return (
    <main class="page method" data-status="method">
      <PageHead brand={t('extName')}>
        <a href={historyPage}>{t('history_link')}</a>
        <a href={aboutPage}>{t('about_link')}</a>
      </PageHead>
      <h1>{t('method_title')}</h1>
      {isGone && <p>{t('report_none')}</p>}
      {subject?.report.grades.overall && (
        <section>
          <h2>{t('method_numbers')}</h2>
          <p class="policy-title" dir="auto">
            {subject.host || subject.report.title}
          </p>
          <ul class="numbers">
            {GRADES.map((which) => {
              const grade = subject.report.grades[which];
              return grade && <Numbers key={which} {...{ which, grade, shown, t }} of={subject.report.corpusSize} />;
            })}
          </ul>
        </section>
      )}
      <section>
        <h2>{t('method_means')}</h2>
        <p>{t('says_not_does')}</p>
        <p>{t('method_means_text')}</p>
        <ul class="from">
          {letters.map(({ letter, from }) => (
            <li key={letter}>{t('method_from', letter, String(from))}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t('method_rules')}</h2>
        <ul class="listed">
          {RULES.map((rule) => (
            <li key={rule}>{t(`method_rule_${rule}`)}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t('method_sure')}</h2>
        <p>{items.measured()}</p>
        <p>{t('method_sure_text', String(sureFrom), String(probablyRight))}</p>
      </section>
      <section>
        <h2>{t('method_fails')}</h2>
        <ul class="listed">
          {FAILS.map((fail) => (
            <li key={fail}>{t(`method_fails_${fail}`)}</li>
          ))}
        </ul>
      </section>
    </main>
  );
}

interface NumbersProps extends Pick<MethodPageProps, 'shown'> {
  which: 'overall' | Pillar;
  grade: Grade;
  of: number;
  t: Texts['t'];
}

function Numbers({ which, grade, of, shown, t }: NumbersProps) {
  return (
    <li data-numbers={which}>
      <Gauge grade={grade} size="small" />
      <div>
        <h3>
          {which === 'overall' ? t('overall') : t(`pillar_${which}`)}
          <span class="spoken"> {t('grade_spoken', grade.letter)}</span>
        </h3>
        <p>{t('method_score', String(shown(grade.score)))}</p>
        <Strip grade={grade} corpusSize={of} t={t} />
      </div>
    </li>
  );
}
