import type { Evidence, Report, ReportItem } from '../../lib/types';

/** A sentence of the policy with the answers that rest on it. */
export interface QuotedSentence extends Evidence {
  key: string;
  items: ReportItem[];
}

/** A stretch of the policy under one heading; "" where no heading stands above. */
interface QuotedSection {
  heading: string;
  sentences: QuotedSentence[];
}

/** In: a report. Out: its quotes in the order of the policy, each sentence once, by the headings they stand under. */
export function sectionsOf(report: Report): QuotedSection[] {
  const sentences = new Map<string, QuotedSentence>();
  for (const item of report.items)
    for (const evidence of item.evidence) {
      const key = `${evidence.block}:${evidence.quote}`;
      const sentence = sentences.get(key) ?? { ...evidence, key, items: [] };
      sentence.items.push(item);
      sentences.set(key, sentence);
    }
  const sections: QuotedSection[] = [];
  for (const sentence of [...sentences.values()].toSorted(inOrder)) {
    const last = sections.at(-1);
    if (last?.heading === sentence.heading) last.sentences.push(sentence);
    else sections.push({ heading: sentence.heading, sentences: [sentence] });
  }
  return sections;
}

/** A quote of which nobody noted where in its block it begins (kept by an earlier version) stands where its block does. */
const inOrder = (a: Evidence, b: Evidence): number => a.block - b.block || (a.start ?? 0) - (b.start ?? 0);
