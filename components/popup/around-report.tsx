/** What stands around a report in the popup and the panel. */
import type { ChangeNews } from '../../lib/history/news';
import type { YourGrade } from '../../lib/settings/your-grade';
import type { Texts } from '../../lib/texts';
import type { Report } from '../../lib/types';
import { type ExportMenuProps, Foot, PageLinks } from '../shared/export-menu';
import { NewsOf } from './change-news';
import { YourGradeCard } from './your-grade';

interface Around {
  /** The ways to the history, to the options and to who makes Candor. */
  history: string;
  options: string;
  about: string;
  /** The reader's own grade; null where there are no wishes or no grades. */
  yours: { grade: YourGrade; report: Report } | null;
  /** Null: there are no answers, of which copies could be made, or which could have changed. */
  answers: AroundAnswers | null;
}

interface AroundAnswers extends Omit<ExportMenuProps, 't'> {
  address: string;
  /** The page to print. */
  page: string;
  loadNews: (address: string) => Promise<ChangeNews | null>;
  /** What changed, in full. */
  change: string;
  date: (at: number) => string;
}

interface AroundProps {
  around: Around;
  texts: Texts;
}

/** The reader's own grade, and the news of a change. */
export function AboveReport({ around: { yours, answers }, texts }: AroundProps) {
  return (
    <>
      {yours && <YourGradeCard yours={yours.grade} report={yours.report} texts={texts} />}
      {answers && (
        <NewsOf
          address={answers.address}
          load={answers.loadNews}
          link={answers.change}
          texts={texts}
          date={answers.date}
        />
      )}
    </>
  );
}

/** The copies of the report, and the ways to other pages. */
export function BelowReport({ around: { history, options, about, answers }, texts: { t } }: AroundProps) {
  const links = <PageLinks {...{ history, options, about, t }} />;
  if (!answers) return <p class="foot">{links}</p>;
  const { words, onCopy, page } = answers;
  return <Foot {...{ t, words, onCopy, page }}>{links}</Foot>;
}
