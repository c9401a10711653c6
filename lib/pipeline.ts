/**
 * Every stage after extraction, on one screen. The same text gives the same report, in the browser and in Node. Before it:
 * `lib/detect` and `lib/extract`, in the page (`entrypoints/detect.content.ts`, `entrypoints/extract.ts`). Around it:
 * `lib/extension/background/grading.ts`, from a page that looks like a policy to the tab's badge; on the command line, `cli/grader.ts`.
 */
import { findingActions } from './actions';
import { ITEMS } from './checklist';
import { RULES_VERSION } from './checklist/version';
import { findingDuties } from './duties';
import { tellingQuotes } from './evidence/deciding';
import { judgingItems } from './findings';
import { readingBeside } from './findings/beside';
import { findingDate } from './findings/dated';
import { DECISIONS, THRESHOLD } from './findings/learnt';
import { withPage, withPages } from './findings/pages';
import { readingPolicy } from './findings/read-policy';
import { forReport, grading, NO_GRADES, statusOf } from './grades';
import { CORPUS_SIZE } from './grades/corpus';
import { standoutsOf } from './grades/standouts';
import { summaryOf } from './grades/summary';
import { findingPractices } from './practices';
import { makingReadings } from './practices/readings';
import type { InTurn, Reader, ReadOptions } from './reading/reader';
import { cuttingSentences, sentencesOf } from './sentences';
import { MOST_SENTENCES, withinBudget } from './sentences/budget';
import { countWords } from './sentences/words';
import { atOnce, inSlices, inTurns, type Steps } from './steps';
import { findingTakes } from './takes';
import { withPagesOfTakes } from './takes/pages';
import { SHOWN, type Shown, shownTakes } from './takes/shown';
import { withAnswers } from './takes/with-answers';
import type { Collection, Finding, Margins, PageVerdict, PolicyText, Reading, Report, Sentence } from './types';

/**
 * Grades a policy. In: its text and what detection says of the page (`kind` 'privacy-policy' to grade it whatever it
 * looks like). Out: the report; grades are null and items empty unless its status is `graded`, save `unclear`,
 * which keeps its items. Takes a time that grows with the text, up to that of the longest text that is read; nearly all
 * of it is the reader's, whose `options` hold for what follows it too: without turns and pauses that is done at once.
 * `shown`: what may be shown of what is taken. Throws what `options.signal` says once that is aborted.
 */
export async function reportOn(
  whole: PolicyText,
  verdict: Pick<PageVerdict, 'kind' | 'language'>,
  reader: Reader,
  options: Options = {},
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

  const { inTurn, pause, signal } = options;
  const turn: InTurn | undefined =
    inTurn &&
    ((work) =>
      inTurn(async () => {
        // Nobody may wait for it any more.
        signal?.throwIfAborted();
        return work();
      }));
  const rest = turn ? () => turn(async () => undefined) : pause;
  const cutting = cuttingSentences(policy);
  const sentences = rest ? await inSlices(cutting, rest) : atOnce(cutting);
  const margins = { outputs: reader.outputs, sentences: await reader.read(sentences, options) };
  const steps = reporting(base, policy, sentences, margins, shown);
  return turn ? inTurns(steps, turn) : pause ? inSlices(steps, pause) : atOnce(steps);
}

interface Options extends ReadOptions {
  /** Resolves when others have had their turn: for who works beside a page of its own, with no other texts. */
  pause?(): Promise<void>;
}

/** All that follows the reader, in steps. In: the report so far; a text with its sentences, and what the reader says of them. */
function* reporting(
  base: Report,
  policy: PolicyText,
  sentences: readonly Sentence[],
  margins: Margins,
  shown: Shown,
): Steps<Report> {
  const { findings, collection, readings } = yield* answering(sentences, margins);
  const items = withPages(
    forReport(findings).map((item) => ({ ...item, evidence: tellingQuotes(item.id, item.evidence) })),
    policy,
  );
  const dated = yield* findingDate(policy);
  const actions = withPage(yield* findingActions(policy, sentences), policy);
  const taken = yield* findingTakes(policy, readings, actions, dated, shown.asked);
  const takes = shownTakes(withAnswers(taken, findings, policy.title, readings), shown);
  yield;
  const { kind, language, words } = base;
  const isCut = policy.cut || sentences.length === MOST_SENTENCES;
  const status = statusOf({ kind, language, words, findings });
  const grades = status === 'graded' ? yield* grading(findings, collection) : NO_GRADES;
  const [collected = collection] = withPages([collection], policy);
  const said = { items, ...(dated && { dated }), ...(actions.length > 0 && { actions }) };
  return {
    ...base,
    ...(isCut && { cut: true }),
    ...said,
    status,
    grades,
    collection: collected,
    summary: summaryOf(grades, items, collection),
    standouts: standoutsOf(items),
    takes: withPagesOfTakes(takes, policy),
    duties: yield* findingDuties(said, policy, readings),
  };
}

interface Answered {
  findings: Finding[];
  collection: Collection;
  readings: Reading[];
}

/**
 * In: a policy's text, and what the reader says of its sentences. Out: a finding for each item of the checklist, and
 * whether anything is collected at all; with the readings that they rest on.
 */
export const answersIn = (policy: PolicyText, margins: Margins): Answered =>
  atOnce(answering(sentencesOf(policy), margins));

/** The same of its sentences, in steps. */
function* answering(sentences: readonly Sentence[], margins: Margins): Steps<Answered> {
  const readings = yield* makingReadings(sentences);
  const labelled = yield* findingPractices(readings, ITEMS);
  const learnt = { weights: DECISIONS, threshold: THRESHOLD };
  const read = yield* readingPolicy(sentences, readings, margins);
  const findings = yield* judgingItems(ITEMS, labelled, read, learnt);
  return { ...(yield* readingBeside(findings, readings)), readings };
}
