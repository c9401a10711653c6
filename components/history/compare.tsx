/**
 * Policies side by side: first the letters of each and what it is better on, with quotes, then question by question. For tests
 * from outside: the root's `data-status` is `compare`; each policy's letters have `data-letters`, its place; what it is better
 * on has `data-better`, its place, and `data-better-item`; each
 * question's row has `data-compare-item`, the item's id, and `data-differs` where the answers do.
 */
import { useState } from 'preact/hooks';
import type { ItemId } from '../../lib/checklist/item';
import type { Differences } from '../../lib/history/differences';
import type { Texts } from '../../lib/texts';
import type { Grade, Report, ReportItem } from '../../lib/types';
import { usePolicyWords } from '../shared/answers/policy-language';
import { Gauge } from '../shared/gauge';
import { ToneGlyph } from '../shared/glyphs';
import { PageHead } from '../shared/page-head';
import { Perhaps } from '../shared/perhaps';

const PILLARS = ['tracking', 'sharing', 'rights'] as const;

export interface Compared {
  /** Of its own: an address, or the name of a file. */
  key: string;
  host: string;
  title: string;
  report: Report;
  /** Where its whole report is; null for one that was opened from a file. */
  page: string | null;
}

interface CompareProps extends Differences {
  policies: readonly Compared[];
  texts: Texts;
  historyPage: string;
  /** Adds one from a file; null: no more fit. */
  onFile: ((file: File) => void) | null;
  /** How much of a file is read, 0 to 1; or it could not be. Null: neither. */
  adding: number | 'failed' | null;
}

export function Compare(props: CompareProps) {
  const { policies, texts, historyPage } = props;
  const { t } = texts;
  return (
    <main class="page" data-status="compare">
      <PageHead brand={t('extName')}>
        <a href={historyPage}>{t('history_back')}</a>
      </PageHead>
      <h1>{t('compare_title')}</h1>
      <div class="compare-better">
        {policies.map((policy, place) => (
          <Better key={policy.key} place={place} {...props} />
        ))}
      </div>
      <AddFile {...props} />
      <Table {...props} />
    </main>
  );
}

const itemOf = ({ report }: Compared, id: ItemId): ReportItem | null =>
  report.items.find((item) => item.id === id) ?? null;

/** What one policy is better on: what it says, with its sentence, and what the others say. */
function Better({ place, policies, better, texts }: CompareProps & { place: number }) {
  const { t, items } = texts;
  const policy = policies[place];
  const ids = better[place] ?? [];
  if (!policy) return null;
  return (
    <section data-better={place}>
      <Letters place={place} policy={policy} texts={texts} />
      <h2 dir="auto">{t(ids.length > 0 ? 'compare_better' : 'compare_no_better', policy.host)}</h2>
      <ul>
        {ids.map((id) => {
          const said = itemOf(policy, id);
          const others = policies.filter((other) => itemOf(other, id)?.answer !== said?.answer);
          return (
            <li key={id} data-better-item={id}>
              <h3>{items.label(id)}</h3>
              {said && <Said item={said} said={items.said(said)} />}
              {others.map((other) => {
                const item = itemOf(other, id);
                return (
                  item && <Said key={other.key} item={item} said={t('compare_other', other.host, items.said(item))} />
                );
              })}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Which policy it is, and its letters: "Tracking D · Sharing B · Rights B". */
function Letters({ place, policy: { host, report }, texts }: { place: number; policy: Compared; texts: Texts }) {
  const { t, items } = texts;
  const { overall } = report.grades;
  return (
    <div class="compare-letters" data-letters={place}>
      <GradeCell grade={overall} texts={texts} />
      <p>
        <strong dir="auto">{host}</strong>
        <br />
        {PILLARS.map((pillar) => `${t(`pillar_${pillar}`)} ${items.gradeTold(report.grades[pillar])}`).join(' · ')}
      </p>
    </div>
  );
}

function Said({ item, said }: { item: ReportItem; said: string }) {
  const [first] = item.evidence;
  const words = usePolicyWords();
  return (
    <>
      <p>
        <ToneGlyph tone={item.tone} /> {said}
      </p>
      {first && <blockquote {...words}>{first.quote}</blockquote>}
    </>
  );
}

function AddFile({ onFile, adding, texts: { t } }: CompareProps) {
  return (
    <div class="tools">
      {onFile && (
        <label class="plain file">
          {t('compare_add')}
          <input
            type="file"
            name="compare-file"
            accept=".html,.htm,.md,.markdown,.txt,.pdf"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file) onFile(file);
              currentTarget.value = '';
            }}
          />
        </label>
      )}
      <span role="status">
        {adding === 'failed' && t('compare_add_failed')}
        {typeof adding === 'number' && <progress value={adding} aria-label={t('own_reading')} />}
      </span>
    </div>
  );
}

function Table({ policies, order, texts }: CompareProps) {
  const { t, items } = texts;
  const [only, setOnly] = useState(false);
  const rows = order.map((id) => {
    const answers = policies.map((policy) => itemOf(policy, id));
    return { id, answers, differs: new Set(answers.map((item) => item?.answer)).size > 1 };
  });
  const count = rows.filter(({ differs }) => differs).length;
  const shown = rows.filter(({ answers, differs }) => answers.some(Boolean) && (differs || !only));
  const pillarOf = (answers: readonly (ReportItem | null)[]) => answers.find(Boolean)?.pillar;
  return (
    <>
      <div class="tools">
        <span>{t('compare_differ', count)}</span>
        <label>
          <input
            type="checkbox"
            name="only"
            checked={only}
            onChange={(event) => setOnly(event.currentTarget.checked)}
          />{' '}
          {t('compare_only_differences')}
        </label>
      </div>
      <table class="compare">
        <thead>
          <tr>
            <th scope="col">{t('compare_question')}</th>
            {policies.map(({ key, host, title, page }) => (
              <th key={key} scope="col" dir="auto">
                {page ? <a href={page}>{host}</a> : host}
                <span class="policy-title">{title}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr class="compare-overall">
            <th scope="row">{t('overall')}</th>
            {policies.map(({ key, report }) => (
              <td key={key}>
                <GradeCell grade={report.grades.overall} texts={texts} />
              </td>
            ))}
          </tr>
        </tbody>
        {PILLARS.map((pillar) => (
          <tbody key={pillar}>
            <tr class="compare-pillar">
              <th scope="row">{t(`pillar_${pillar}`)}</th>
              {policies.map(({ key, report }) => (
                <td key={key}>
                  <GradeCell grade={report.grades[pillar]} texts={texts} />
                </td>
              ))}
            </tr>
            {shown
              .filter(({ answers }) => pillarOf(answers) === pillar)
              .map(({ id, answers, differs }) => (
                <tr key={id} data-compare-item={id} data-differs={differs ? '' : undefined}>
                  <th scope="row">{items.label(id)}</th>
                  {answers.map((item, place) => (
                    <td key={policies[place]?.key} data-answer={item?.answer}>
                      {item && <ToneGlyph tone={item.tone} />}
                      <span>{item ? items.said(item) : '–'}</span>
                    </td>
                  ))}
                </tr>
              ))}
          </tbody>
        ))}
      </table>
    </>
  );
}

function GradeCell({ grade, texts: { t, items } }: { grade: Grade | null; texts: Texts }) {
  return (
    <>
      <Gauge grade={grade} size="small" />
      <span class="spoken">{items.gradeSpoken(grade)}</span>
      <Perhaps grade={grade} t={t} />
    </>
  );
}
