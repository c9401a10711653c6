import { describe, expect, test, vi } from 'vitest';
import { fakeReport } from '../../lib/extension/extension.testing';
import type { Report } from '../../lib/types';
import { CopyButtons } from '../shared/export-menu';
import { reportItem as item, t, testPage, texts } from '../shared/page.testing';
import { todoWith } from '../shared/todo/todo.testing';
import { ReportPage } from './report-page';

const page = testPage();
const { each: shown } = page;

/** Shows the page of a report. */
function draw(report: Report): void {
  page.show(
    <ReportPage
      todo={todoWith()}
      methodPage="/method.html"
      aboutPage="/about.html"
      report={report}
      address="https://a.example/"
      host="a.example"
      date=""
      texts={texts}
      historyPage="list"
      professional={null}
      onPrint={() => {}}
      words={() => ''}
      onCopy={async () => true}
    />,
  );
}

describe('copies', () => {
  test.each([true, false])('allowed: %s', async (allowed) => {
    const onCopy = vi.fn(async () => allowed);
    page.show(<CopyButtons t={t} words={(format) => `words as ${format}`} onCopy={onCopy} />);
    await page.fire('[data-copy="markdown"]', 'click');
    await vi.waitFor(() => expect(page.the('[role=status]').textContent).not.toBe(''));
    expect(onCopy).toHaveBeenCalledExactlyOnceWith('words as markdown');
    expect(shown('[data-copied]', 'data-copied')).toEqual(allowed ? ['markdown'] : []);
    expect(page.all('textarea')).toHaveLength(allowed ? 0 : 1);
  });

  test('the page to print holds every answer once, each with at most one quote', () => {
    const report = fakeReport({
      items: [item('sells-data', 'yes', 'We sell <u>it</u>.'), item('affiliates', 'not-stated')],
    });
    draw(report);
    expect(shown('[data-item]', 'data-item')).toEqual(['sells-data', 'affiliates']);
    expect(page.all('blockquote').map((e) => e.textContent)).toEqual(['We sell <u>it</u>.']);
    expect(page.the('main').getAttribute('data-overall')).toBe('C');
  });

  test.each([undefined, 'B'] as const)(
    'every grade is told in words, with its neighbour where it is not sure: %s',
    (perhaps) => {
      const unsure = perhaps && { perhaps };
      const { overall, tracking, sharing, rights } = fakeReport({}).grades;
      const grades = {
        overall: overall && { ...overall, ...unsure },
        tracking: tracking && { ...tracking, ...unsure },
        sharing,
        rights,
      };
      draw(fakeReport({ grades }));
      expect(page.the('h1').textContent).toContain(
        perhaps ? t('grade_perhaps_spoken', 'C', perhaps) : t('grade_spoken', 'C'),
      );
      expect(shown('.summary [data-perhaps]', 'data-perhaps')).toEqual(perhaps ? [perhaps] : []);
      expect(shown('.sheet-pillar [data-perhaps]', 'data-perhaps')).toEqual(perhaps ? [perhaps] : []);
      expect(page.the('[data-pillar="sharing"].sheet-pillar h2').textContent).toContain(t('grade_spoken', 'C'));
    },
  );

  test('the page leads with what stands out and the three grades, and says who says so', () => {
    const report = fakeReport({
      items: [item('sells-data', 'yes', 'We sell it.'), item('affiliates', 'not-stated')],
      standouts: ['sells-data'],
    });
    draw(report);
    const parts = page.all('.summary, .standouts, nav.pillars, .todo, .sheet-pillar').map((e) => e.className);
    expect(parts.slice(0, 3)).toEqual(['summary', 'standouts', 'pillars']);
    expect(shown('[data-standout]', 'data-standout')).toEqual(['sells-data']);
    for (const link of page.all('nav.pillars a')) expect(page.all(link.getAttribute('href') ?? '')).toHaveLength(1);
    expect(page.the('.summary [data-action="who-makes"]').getAttribute('href')).toBe('/about.html');
  });
});
