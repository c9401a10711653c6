/**
 * Two policies side by side, item by item. For tests from outside: the root's `data-status` is `compare`; each item's
 * row has `data-compare-item`, the item's id, and `data-differs` where the answers do.
 */
import { useState } from 'preact/hooks';
import type { PolicyEntry } from '../../lib/history/record';
import type { Texts } from '../../lib/texts';
import type { Grade, ReportItem } from '../../lib/types';
import { Gauge } from '../shared/gauge';
import { ToneGlyph } from '../shared/glyphs';
import { PageHead } from '../shared/page-head';

const PILLARS = ['tracking', 'sharing', 'rights'] as const;

interface CompareProps {
  left: PolicyEntry;
  right: PolicyEntry;
  texts: Texts;
  historyPage: string;
  reportPage: (policy: string) => string;
}

export function Compare({ left, right, texts, historyPage, reportPage }: CompareProps) {
  const { t, items } = texts;
  const [only, setOnly] = useState(false);
  const other = new Map(right.current.report.items.map((item) => [item.id, item]));
  const pairs = left.current.report.items.map((item) => ({ one: item, two: other.get(item.id) ?? null }));
  const differs = ({ one, two }: { one: ReportItem; two: ReportItem | null }): boolean => one.answer !== two?.answer;
  const shown = only ? pairs.filter(differs) : pairs;
  return (
    <main class="page" data-status="compare">
      <PageHead brand={t('extName')}>
        <a href={historyPage}>{t('history_back')}</a>
      </PageHead>
      <h1>{t('compare_title')}</h1>
      <div class="tools">
        <span>{t('compare_differ', pairs.filter(differs).length)}</span>
        <label>
          <input type="checkbox" checked={only} onChange={(event) => setOnly(event.currentTarget.checked)} />{' '}
          {t('compare_only_differences')}
        </label>
      </div>
      <table class="compare">
        <thead>
          <tr>
            <th scope="col">{t('compare_question')}</th>
            {[left, right].map(({ address, host, title }) => (
              <th key={address} scope="col" dir="auto">
                <a href={reportPage(address)}>{host}</a>
                <span class="policy-title">{title}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr class="compare-overall">
            <th scope="row">{t('overall')}</th>
            {[left, right].map(({ address, current }) => (
              <td key={address}>
                <GradeCell grade={current.report.grades.overall} t={t} />
              </td>
            ))}
          </tr>
        </tbody>
        {PILLARS.map((pillar) => (
          <tbody key={pillar}>
            <tr class="compare-pillar">
              <th scope="row">{t(`pillar_${pillar}`)}</th>
              {[left, right].map(({ address, current }) => (
                <td key={address}>
                  <GradeCell grade={current.report.grades[pillar]} t={t} />
                </td>
              ))}
            </tr>
            {shown
              .filter(({ one }) => one.pillar === pillar)
              .map((pair) => (
                <tr key={pair.one.id} data-compare-item={pair.one.id} data-differs={differs(pair) ? '' : undefined}>
                  <th scope="row">{items.label(pair.one.id)}</th>
                  {[pair.one, pair.two].map((item, side) => (
                    <td key={side === 0 ? 'left' : 'right'} data-answer={item?.answer}>
                      {item && <ToneGlyph tone={item.tone} />}
                      <span>{item ? items.said(item) : '–'}</span>
                    </td>
                  ))}
                </tr>
              ))}
          </tbody>
        ))}
      </table>
    </main>
  );
}

function GradeCell({ grade, t }: { grade: Grade | null; t: Texts['t'] }) {
  return (
    <>
      <Gauge grade={grade} size="small" />
      <span class="spoken">{grade ? t('grade_spoken', grade.letter) : t('grade_none_spoken')}</span>
    </>
  );
}
