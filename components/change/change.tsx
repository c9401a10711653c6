/**
 * What changed in a policy: grades, answers, and the sentences side by side.
 *
 * For tests from outside: the root's `data-status` is `change`; the worst change has `data-headline`, its item's id; each grade
 * that differs `data-grade-change`; each answer that changed `data-answer-change`, and each that was read differently
 * `data-reading`, the item's id; each changed sentence `data-change`: reworded, added, dropped.
 */
import type { AnswerChange, GradeChange } from '../../lib/history/compare';
import type { ChangeNews } from '../../lib/history/news';
import type { ShownChange } from '../../lib/history/shown';
import type { Run } from '../../lib/history/similar';
import type { Texts } from '../../lib/texts';
import type { ReportItem } from '../../lib/types';
import { usePolicyWords } from '../shared/answers/policy-language';
import { Gauge } from '../shared/gauge';
import { ToneGlyph } from '../shared/glyphs';
import { PageHead } from '../shared/page-head';
import { Perhaps } from '../shared/perhaps';

interface ChangeProps {
  host: string;
  title: string;
  /** Null: no change is known. */
  news: ChangeNews | null;
  sentences: readonly ShownChange[];
  texts: Texts;
  date: (at: number) => string;
  historyPage: string;
}

export function Change({ host, title, news, sentences, texts, date, historyPage }: ChangeProps) {
  const { t } = texts;
  return (
    <main class="page" data-status="change">
      <PageHead brand={t('extName')}>
        <a href={historyPage}>{t('history_back')}</a>
      </PageHead>
      <h1>{t('change_title')}</h1>
      {news ? (
        <>
          <p class="change-who" dir="auto">
            <strong>{host}</strong> · {title}
          </p>
          {news.headline && (
            <p class="change-headline" data-headline={news.headline.item.id}>
              {texts.items.headline(news.headline)}
            </p>
          )}
          <p class="hint">{t('change_when', date(news.until), date(news.since))}</p>
          {!news.sameChecklist && <p class="hint">{t('change_rules')}</p>}
          <h2>{t('change_section_grades')}</h2>
          <Grades grades={news.grades} texts={texts} />
          <h2>{t('change_section_answers')}</h2>
          <Answers answers={news.answers} texts={texts} />
          <Readings readings={news.readings} texts={texts} />
          <h2>{t('change_section_sentences')}</h2>
          <Sentences sentences={sentences} t={t} />
        </>
      ) : (
        <p class="empty">{t('change_none')}</p>
      )}
    </main>
  );
}

function Grades({ grades, texts: { t, items } }: { grades: readonly GradeChange[]; texts: Texts }) {
  if (grades.length === 0) return <p>{t('change_same_grades')}</p>;
  return (
    <ul class="grade-changes">
      {grades.map(({ name, before, after, byWords }) => {
        const label = name === 'overall' ? t('overall') : t(`pillar_${name}`);
        return (
          <li key={name} data-grade-change={name}>
            <span class="label">{label}</span>
            <span class="from-to" aria-hidden="true">
              <Gauge grade={before} size="small" />
              <Perhaps grade={before} t={t} />
              <span class="arrow">→</span>
              <Gauge grade={after} size="small" />
              <Perhaps grade={after} t={t} />
            </span>
            <span class="spoken">{t('change_grades', label, items.gradeTold(after), items.gradeTold(before))}</span>
            {!byWords && <p class="hint">{t('change_grade_reading')}</p>}
          </li>
        );
      })}
    </ul>
  );
}

function Answers({ answers, texts }: { answers: readonly AnswerChange[]; texts: Texts }) {
  if (answers.length === 0) return <p>{texts.t('change_no_answers')}</p>;
  return (
    <ul class="changes">
      {answers.map((change) => (
        <li key={change.id} data-answer-change={change.id}>
          <Sides change={change} texts={texts} />
        </li>
      ))}
    </ul>
  );
}

/** What is no change of the policy: it stands apart, behind the changes. */
function Readings({ readings, texts }: { readings: readonly AnswerChange[]; texts: Texts }) {
  if (readings.length === 0) return null;
  return (
    <>
      <h2>{texts.t('change_section_readings')}</h2>
      <p class="hint">{texts.t('change_readings')}</p>
      <ul class="changes">
        {readings.map((change) => (
          <li key={change.id} data-reading={change.id}>
            <Sides change={change} texts={texts} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** An answer before and now, each with the sentence that decides it. */
function Sides({ change: { id, before, after, quotes }, texts: { t, items } }: { change: AnswerChange; texts: Texts }) {
  const words = usePolicyWords();
  const side = (item: ReportItem, quote: string | null) => (
    <>
      <p class="change-answer">
        <ToneGlyph tone={item.tone} />
        <span>{items.said(item)}</span>
      </p>
      {quote !== null && <blockquote {...words}>{quote}</blockquote>}
    </>
  );
  return (
    <>
      <h3>{items.label(id)}</h3>
      <div class="sides">
        <div>
          <p class="side-name">{t('change_before')}</p>
          {side(before, quotes.before)}
        </div>
        <div>
          <p class="side-name">{t('change_after')}</p>
          {side(after, quotes.after)}
        </div>
      </div>
    </>
  );
}

function Sentences({ sentences, t }: { sentences: readonly ShownChange[]; t: Texts['t'] }) {
  const words = usePolicyWords();
  return (
    <>
      <p class="hint">{t('change_sentences', sentences.length)}</p>
      <table class="sentences">
        <thead>
          <tr>
            <th scope="col">{t('change_before')}</th>
            <th scope="col">{t('change_after')}</th>
          </tr>
        </thead>
        <tbody>
          {sentences.map(({ before, after, place }) => {
            const kind = before && after ? 'reworded' : after ? 'added' : 'dropped';
            return (
              <tr key={place} data-change={kind}>
                <td {...(before ? words : {})}>
                  {before ? <Runs runs={before} mark="del" /> : <span class="side-name">{t('change_added')}</span>}
                </td>
                <td {...(after ? words : {})}>
                  {after ? <Runs runs={after} mark="ins" /> : <span class="side-name">{t('change_dropped')}</span>}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}

/** A sentence, its changed words marked. */
function Runs({ runs, mark: Mark }: { runs: readonly Run[]; mark: 'del' | 'ins' }) {
  let at = 0;
  return (
    <>
      {runs.map(({ text, changed }) => {
        const key = at;
        at += text.length;
        return changed ? <Mark key={key}>{text}</Mark> : <span key={key}>{text}</span>;
      })}
    </>
  );
}
