/**
 * Every stage after extraction, on one screen. The same text gives the same report, in the browser and in Node. Before it:
 * `lib/detect` and `lib/extract`, in the page (`entrypoints/detect.content.ts`, `entrypoints/extract.ts`). Around it:
 * `lib/extension/background/grading.ts`, from a page that looks like a policy to the tab's badge; on the command line, `cli/grader.ts`.
 */
import { actionsIn } from './actions';
import { ITEMS } from './checklist';
import { RULES_VERSION } from './checklist/version';
import { dutiesIn } from './duties';
import { tellingQuotes } from './evidence/deciding';
import { findingsOf } from './findings';
import { besideAnswers } from './findings/beside';
import { datedIn } from './findings/dated';
import { DECISIONS, THRESHOLD } from './findings/learnt';
import { withPage, withPages } from './findings/pages';
import { readPolicy } from './findings/read-policy';
import { forReport, gradesOf, NO_GRADES, statusOf } from './grades';
import { CORPUS_SIZE } from './grades/corpus';
import { standoutsOf } from './grades/standouts';
import { summaryOf } from './grades/summary';
import { practicesIn } from './practices';
import { readingsOf } from './practices/readings';
import type { Reader, ReadOptions } from './reading/reader';
import { sentencesOf } from './sentences';
import { withinBudget } from './sentences/budget';
import { countWords } from './sentences/words';
import { takesIn } from './takes';
import { withPagesOfTakes } from './takes/pages';
import { SHOWN, type Shown, shownTakes } from './takes/shown';
import { withAnswers } from './takes/with-answers';
import type { Collection, Finding, Margins, PageVerdict, PolicyText, Reading, Report } from './types';

/**
 * Grades a policy. In: its text and what detection says of the page (`kind` 'privacy-policy' to grade it whatever it
 * looks like). Out: the report; grades are null and items empty unless its status is `graded`, save `unclear`,
 * which keeps its items. Takes a time that grows with the text, up to that of the longest text that is read; nearly all
 * of it is the reader's, and `options` are for it. `shown`: what may be shown of what is taken. Throws what `options.signal` says
 * once that is aborted.
 */
export async function reportOn(
  whole: PolicyText,
  verdict: Pick<PageVerdict, 'kind' | 'language'>,
  reader: Reader,
  options?: ReadOptions,
  shown: Shown = SHOWN,
): Promise<Report> {
  const policy = withinBudget(whole);
  const words = countWords(policy);
  const base: Report = {
    status: statusOf({ ...verdict, words, findings: null }),
    title: policy.title,
    kind: verdict.kind,
    language: verdict.language,
    words,
    ...(policy.cut && { cut: true }),
    grades: NO_GRADES,
    items: [],
    summary: [],
    standouts: [],
    corpusSize: CORPUS_SIZE,
    checklistVersion: RULES_VERSION,
  };
  if (base.status !== 'graded') return base;

  const sentences = sentencesOf(policy);
  const margins = { outputs: reader.outputs, sentences: await reader.read(sentences, options) };
  const { findings, collection, readings } = answersIn(policy, margins);
  const status = statusOf({ ...verdict, words, findings });
  const items = withPages(
    forReport(findings).map((item) => ({ ...item, evidence: tellingQuotes(item.id, item.evidence) })),
    policy,
  );
  const grades = status === 'graded' ? gradesOf(findings, collection) : NO_GRADES;
  const [collected = collection] = withPages([collection], policy);
  const dated = datedIn(policy);
  const actions = withPage(actionsIn(policy, sentences), policy);
  const taken = takesIn(policy, readings, actions, dated);
  const takes = shownTakes(withAnswers(taken, findings, policy.title, readings), shown);
  const said = { items, ...(dated && { dated }), ...(actions.length > 0 && { actions }) };
  return {
    ...base,
    ...said,
    status,
    grades,
    collection: collected,
    summary: summaryOf(grades, items, collection),
    standouts: standoutsOf(items),
    takes: withPagesOfTakes(takes, policy),
    duties: dutiesIn(said, policy, readings),
  };
}

/**
 * In: a policy's text, and what the reader says of its sentences. Out: a finding for each item of the checklist, and
 * whether anything is collected at all; with the readings that they rest on.
 */
export function answersIn(
  policy: PolicyText,
  margins: Margins,
): { findings: Finding[]; collection: Collection; readings: Reading[] } {
  const sentences = sentencesOf(policy);
  const readings = readingsOf(sentences);
  const labelled = practicesIn(readings, ITEMS);
  const learnt = { weights: DECISIONS, threshold: THRESHOLD };
  const findings = findingsOf(ITEMS, labelled, readPolicy(sentences, readings, margins), learnt);
  return { ...besideAnswers(findings, readings), readings };
}
