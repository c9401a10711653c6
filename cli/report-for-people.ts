/** The report as a person reads it on a terminal. */
import { styleText } from 'node:util';
import { itemOf } from '../lib/checklist';
import { PILLARS } from '../lib/checklist/item';
import { aboutText, collectedText, whyText } from '../lib/export/about';
import { takesText } from '../lib/export/takes';
import { markAfter } from '../lib/export/writing';
import { shownScore } from '../lib/grades/scale';
import { snake } from '../lib/texts';
import type { Grade, Report, ReportItem, Tone } from '../lib/types';
import { message, texts } from './messages';
import { plain, plainIn } from './terminal';

type Style = Parameters<typeof styleText>[0];

/** Colour only on a terminal, and not where NO_COLOR asks for none (no-color.org). */
const colour = process.stdout.isTTY && !process.env.NO_COLOR;
const paint = (style: Style, text: string): string => (colour ? styleText(style, text) : text);

const LETTER_STYLE: Readonly<Record<Grade['letter'], Style>> = {
  A: ['bold', 'green'],
  B: ['bold', 'green'],
  C: ['bold', 'yellow'],
  D: ['bold', 'red'],
  E: ['bold', 'red'],
};

const ORDER: readonly { tone: Tone; mark: string; style: Style }[] = [
  { tone: 'concern', mark: '✗', style: 'red' },
  { tone: 'neutral', mark: '•', style: 'yellow' },
  { tone: 'good', mark: '✓', style: 'green' },
  { tone: 'unclear', mark: '?', style: 'yellow' },
  { tone: 'silent', mark: '–', style: 'gray' },
];

/** In: the file's path and its report. Out: lines for people, without a newline at the end. */
export function reportForPeople(path: string, given: Report): string {
  const report = plainIn(given);
  const name = plain(path);
  const head = [paint('bold', report.title || name), paint('gray', `${name} · ${report.words} words`)];
  head.push(...reasonForNoGrade(report));
  const { overall } = report.grades;
  if (overall) head.push(`${message('overall')} ${gradeText(overall)}`, texts.items.summary(report));
  head.push(...aboutText(report, texts));
  const collected = collectedText(report, texts);
  if (collected) head.push(collected.sentence, ...collected.quotes.map((quote) => quoteLine(quote)));
  const takes = takesText(report, texts);
  if (takes.length > 0) head.push('', paint('bold', message('takes_title')));
  for (const { label, sentence, quotes } of takes)
    head.push(`  • ${label}${markAfter(label)} ${sentence}`, ...quotes.map((quote) => quoteLine(quote)));
  if (overall) head.push('', paint('bold', message('why')), ...whyText(report, texts), texts.items.measured());
  const pillars =
    report.items.length === 0
      ? []
      : ['', paint('bold', message('checklist')), ...PILLARS.map((pillar) => pillarText(report, pillar))];
  return [...head, ...pillars, ''].join('\n');
}

const INSTEAD =
  'Grade the privacy policy of its site instead; most sites link to it at the very bottom of their pages.';
/** The extension's own words speak of an open page. */
const NO_POLICY: { other: string } & Partial<Record<Report['kind'], string>> = {
  'cookie-policy': `It is only about cookies. ${INSTEAD}`,
  terms: `It sets the rules of a service, and does not say what happens to your data. ${INSTEAD}`,
  other: `${INSTEAD} If the file is one all the same, save its text as .txt or .md: a text is taken for a policy.`,
};

/** Why there is no grade, and what can be done about it; nothing where there is one. */
function reasonForNoGrade({ status, kind, language, words }: Report): string[] {
  switch (status) {
    case 'graded':
      return [];
    case 'not-a-policy': {
      const what = snake(kind);
      return [message(`not_a_policy_title_${what}`), NO_POLICY[kind] ?? NO_POLICY.other];
    }
    case 'unsupported-language':
      return [
        language === 'und'
          ? message('unsupported_language_title_unknown')
          : message('unsupported_language_title', texts.languageName(language) ?? language),
        message('unsupported_language_text'),
      ];
    case 'too-short':
      return [message('too_short_title'), message('too_short_text', words)];
    case 'unclear':
      return [message('unclear_title'), message('unclear_text')];
  }
}

function pillarText(report: Report, pillar: (typeof PILLARS)[number]): string {
  const grade = report.grades[pillar];
  const lines = ['', `${paint('bold', message(`pillar_${pillar}`))} ${grade ? gradeText(grade) : '–'}`];
  const items = report.items.filter((item) => itemOf(item.id).pillar === pillar);
  for (const { tone, mark, style } of ORDER) {
    for (const item of items.filter((i) => i.tone === tone)) lines.push(...itemLines(item, paint(style, mark)));
  }
  return lines.join('\n');
}

function itemLines(item: ReportItem, mark: string): string[] {
  const quotes = item.evidence.map(({ quote, heading, page }) => quoteLine(quote, placeOf(heading, page)));
  return [`  ${mark} ${texts.items.said(item)}`, ...quotes];
}

const quoteLine = (quote: string, place = ''): string => `      ${paint('gray', `“${quote}”${place}`)}`;

const gradeText = ({ letter, perhaps, score }: Grade): string =>
  `${paint(LETTER_STYLE[letter], letter)}${perhaps ? `, ${message('grade_perhaps', perhaps)}` : ''} (${shownScore(score)}/100)`;

/** " (Cookies, page 3)", or less of it. */
function placeOf(heading: string, page: number | undefined): string {
  const parts = [heading, page ? message('quote_page', String(page)).toLowerCase() : ''].filter(Boolean);
  return parts.length ? ` (${parts.join(', ')})` : '';
}
