/** The report in words, to paste into a mail or a document: plain text or Markdown. */
import { PILLARS } from '../checklist/item';
import { shownScore } from '../grades/scale';
import type { Texts } from '../texts';
import type { Grade, Report, ReportItem, Tone } from '../types';
import { aboutText, collectedText, whyText } from './about';
import { type Cited, citedWritten } from './cited';
import { dutiesWritten } from './duties';
import { takesText } from './takes';
import { MARKDOWN, TEXT, type Writing } from './writing';

/** What the words are made from. */
export interface Subject {
  report: Report;
  /** The page's address. */
  address: string;
  /** The site's name, for the title. */
  host: string;
  /** What stands beside it where it is to be cited. */
  cited?: Cited;
}

/** The order of the answers, as in the popup. */
const TONES: readonly Tone[] = ['concern', 'good', 'neutral', 'unclear', 'silent'];

export const asText = (subject: Subject, texts: Texts): string => write(subject, texts, TEXT);
export const asMarkdown = (subject: Subject, texts: Texts): string => write(subject, texts, MARKDOWN);

function write({ report, address, host, cited }: Subject, texts: Texts, format: Writing): string {
  const { t, items } = texts;
  const letter = ({ letter, perhaps }: Grade): string =>
    perhaps ? `${letter}, ${t('grade_perhaps', perhaps)}` : letter;
  const grade = (given: Grade | null): string => (given ? `${letter(given)} (${shownScore(given.score)}/100)` : '–');
  const itemLines = (item: ReportItem): string[] => [
    format.item(items.label(item.id), items.said(item)),
    ...item.evidence.map(({ quote }) => format.quote(format.escape(quote))),
  ];
  const collected = collectedText(report, texts);
  const lines = [
    format.title(format.escape(t('export_title', host || report.title))),
    '',
    format.escape(report.title),
    format.address(address),
    '',
    `${t('overall')}: ${grade(report.grades.overall)}`,
    ...(report.summary.length > 0 ? [items.summary(report)] : []),
    ...aboutText(report, texts).map(format.escape),
  ];
  if (collected)
    lines.push(
      '',
      format.item(t('collection_label'), collected.sentence),
      ...collected.quotes.map((quote) => format.quote(format.escape(quote))),
    );
  const takes = takesText(report, texts);
  if (takes.length > 0) lines.push(format.heading(t('takes_title')));
  for (const { label, sentence, quotes } of takes)
    lines.push(
      format.item(label, format.escape(sentence)),
      ...quotes.map((quote) => format.quote(format.escape(quote))),
    );
  const why = whyText(report, texts);
  if (why.length > 0) lines.push(format.heading(t('why')), ...why, '', items.measured());
  for (const pillar of PILLARS) {
    lines.push(format.heading(`${t(`pillar_${pillar}`)}: ${grade(report.grades[pillar])}`));
    for (const tone of TONES) {
      const group = report.items.filter((item) => item.pillar === pillar && item.tone === tone);
      if (group.length > 0) lines.push(format.group(t(`group_${tone}`)), ...group.flatMap(itemLines));
    }
  }
  if (cited) lines.push(...dutiesWritten(report, texts, format), ...citedWritten(cited, texts, format));
  lines.push('', t('footer'));
  return `${lines.join('\n')}\n`;
}
