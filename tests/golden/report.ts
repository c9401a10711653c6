/** What the golden reports keep of a report: enough to see in a diff what a change of the engine does. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readerOfProcess } from '../../cli/reader';
import type { ItemId } from '../../lib/checklist/item';
import { readMarkdown } from '../../lib/extract/markdown';
import { shownScore } from '../../lib/grades/scale';
import { reportOn } from '../../lib/pipeline';
import type { Attributes, CollectionAnswer, Grade, Grades, PolicyText, Report, Tone } from '../../lib/types';

const FOLDER = import.meta.dirname;

interface GoldenItem {
  answer: string;
  tone: Tone;
  /** 0 to 1, to one decimal, so that a slightly different model gives the same file. */
  confidence: number;
  /** The first quote, or null where the text is silent or unclear. */
  quote: string | null;
  attributes?: Attributes;
}

interface GoldenReport {
  status: Report['status'];
  words: number;
  /** As "B 71": letter and score. Null: no grade. */
  grades: Record<keyof Grades, string | null>;
  /** Is anything collected at all? */
  collection: CollectionAnswer | null;
  items: Partial<Record<ItemId, GoldenItem>>;
}

/** Names of the policies, in alphabetical order. */
export function goldenPolicies(): string[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.md'))
    .map((file) => basename(file, '.md'))
    .sort();
}

/** Where the report of the policy of that name is kept. */
export const reportFile = (name: string): string => join(FOLDER, `${name}.report.json`);

/** Reads the policy of that name. */
export const goldenPolicy = (name: string): PolicyText =>
  readMarkdown(readFileSync(join(FOLDER, `${name}.md`), 'utf8'), name);

const reports = new Map<string, Promise<Report>>();

/** Grades the policy of that name, once; it is taken to be a privacy policy in English. */
export function fullReport(name: string): Promise<Report> {
  const known = reports.get(name);
  if (known) return known;
  const report = readerOfProcess().then((reader) =>
    reportOn(goldenPolicy(name), { kind: 'privacy-policy', language: 'en' }, reader),
  );
  reports.set(name, report);
  return report;
}

/** The answers of the report on the policy of that name, by item. */
export const answersIn = async (name: string): Promise<Map<string, string>> =>
  new Map((await fullReport(name)).items.map(({ id, answer }) => [id, answer]));

/** Where the sentences are kept that the engine is known to misread. */
export const MISREAD_FILE = join(FOLDER, 'misread.json');

/** By policy and item, the answer that the policy gives and the engine does not (yet). Written by hand. */
export const misread = (): Record<string, Record<string, string>> =>
  JSON.parse(readFileSync(MISREAD_FILE, 'utf8')) as Record<string, Record<string, string>>;

/** The report as its file holds it. */
export async function reportText(name: string): Promise<string> {
  return `${JSON.stringify(reduced(await fullReport(name)), null, 2)}\n`;
}

function reduced({ status, words, grades, collection, items }: Report): GoldenReport {
  return {
    status,
    words,
    grades: {
      tracking: gradeText(grades.tracking),
      sharing: gradeText(grades.sharing),
      rights: gradeText(grades.rights),
      overall: gradeText(grades.overall),
    },
    collection: collection?.answer ?? null,
    items: Object.fromEntries(
      items.map(({ id, answer, tone, confidence, evidence, attributes }): [ItemId, GoldenItem] => [
        id,
        {
          answer,
          tone,
          confidence: Math.round(10 * confidence) / 10,
          quote: evidence[0]?.quote ?? null,
          ...(attributes && { attributes }),
        },
      ]),
    ),
  };
}

const gradeText = (grade: Grade | null): string | null => grade && `${grade.letter} ${shownScore(grade.score)}`;
