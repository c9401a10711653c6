/** A report that comes from storage or a message, looked at before it is used: null when it is of another shape. */
import { ITEM_IDS, type ItemId, PILLARS } from '../../checklist/item';
import { count, fieldsOf, language, listOf, number, oneOf, share, text } from '../../fields';
import { linkAddress, NO_BASE } from '../../links/site';
import type {
  Attributes,
  Collection,
  Evidence,
  Grade,
  Grades,
  GradeWhy,
  PolicyAction,
  Reason,
  Report,
  ReportItem,
} from '../../types';
import {
  ACTION_KINDS,
  ATTRIBUTE_VALUES,
  CAP_REASONS,
  COLLECTION_ANSWERS,
  GRADE_LETTERS,
  PAGE_KINDS,
  REPORT_STATUSES,
  SUMMARY_IDS,
  TONES,
  UNREAD_KINDS,
} from '../../values';

const itemId = (value: unknown): ItemId | null => oneOf<ItemId>(ITEM_IDS, value);

/** Why a grade is what it is; null where it was not worked out, or is not what it should be. */
function parseWhy(value: unknown): GradeWhy | null {
  const given = fieldsOf(value);
  const reasons = (list: unknown): Reason[] | null =>
    listOf(list, (element) => {
      const one = fieldsOf(element);
      const item = itemId(one?.item);
      const answer = text(one?.answer);
      const points = number(one?.points);
      return item && answer && points !== null ? { item, answer, points } : null;
    });
  const caps = listOf(given?.caps, (element) => {
    const one = fieldsOf(element);
    const item = itemId(one?.item);
    const because = oneOf(CAP_REASONS, one?.because);
    const best = oneOf(GRADE_LETTERS, one?.best);
    return item && because && best ? { item, because, best } : null;
  });
  const lift = listOf(given?.lift, (element) => {
    const one = fieldsOf(element);
    const item = itemId(one?.item);
    const answer = text(one?.answer);
    const score = number(one?.score);
    const letter = oneOf(GRADE_LETTERS, one?.letter);
    return item && answer && score !== null && letter ? { item, answer, score, letter } : null;
  });
  const cost = reasons(given?.cost);
  const earned = reasons(given?.earned);
  return caps && cost && earned && lift ? { caps, cost, earned, lift } : null;
}

function parseGrade(value: unknown): Grade | null {
  const given = fieldsOf(value);
  const letter = oneOf(GRADE_LETTERS, given?.letter);
  const score = number(given?.score);
  const betterThan = share(given?.betterThan);
  if (!letter || score === null || betterThan === null) return null;
  const perhaps = oneOf(GRADE_LETTERS, given?.perhaps);
  const why = parseWhy(given?.why);
  return { letter, score, betterThan, ...(perhaps && { perhaps }), ...(why && { why }) };
}

function parseGrades(value: unknown): Grades | null {
  const given = fieldsOf(value);
  if (!given) return null;
  const grades: Grades = { overall: null, tracking: null, sharing: null, rights: null };
  for (const name of ['overall', ...PILLARS] as const) {
    grades[name] = parseGrade(given[name]);
    if (given[name] !== null && grades[name] === null) return null;
  }
  return grades;
}

/** What is known beside an answer; what is not what it should be is left out. */
function parseAttributes(value: unknown): Attributes | null {
  const given = fieldsOf(value);
  if (!given) return null;
  const audience = oneOf(ATTRIBUTE_VALUES.audience, given.audience);
  const choice = oneOf(ATTRIBUTE_VALUES.choice, given.choice);
  const sale = oneOf(ATTRIBUTE_VALUES.sale, given.sale);
  const mechanism = oneOf(ATTRIBUTE_VALUES.mechanism, given.mechanism);
  const decision = oneOf(ATTRIBUTE_VALUES.decision, given.decision);
  const extent = oneOf(ATTRIBUTE_VALUES.extent, given.extent);
  return {
    ...(audience && { audience }),
    ...(choice && { choice }),
    ...(sale && { sale }),
    ...(mechanism && { mechanism }),
    ...(decision && { decision }),
    ...(extent && { extent }),
  };
}

function parseCollection(value: unknown): Collection | null {
  const given = fieldsOf(value);
  const answer = oneOf(COLLECTION_ANSWERS, given?.answer);
  const confidence = share(given?.confidence);
  const evidence = listOf(given?.evidence, parseEvidence);
  return answer && confidence !== null && evidence ? { answer, confidence, evidence } : null;
}

function parseEvidence(element: unknown): Evidence | null {
  const one = fieldsOf(element);
  const quote = text(one?.quote);
  const heading = text(one?.heading);
  const block = count(one?.block);
  if (!quote || heading === null || block === null) return null;
  const page = count(one?.page);
  return page ? { quote, heading, block, page } : { quote, heading, block };
}

function parseItem(value: unknown): ReportItem | null {
  const given = fieldsOf(value);
  const id = oneOf<ItemId>(ITEM_IDS, given?.id);
  const pillar = oneOf(PILLARS, given?.pillar);
  const tone = oneOf(TONES, given?.tone);
  const answer = text(given?.answer);
  const confidence = share(given?.confidence);
  const prevalence = share(given?.prevalence);
  const evidence = listOf(given?.evidence, parseEvidence);
  if (!id || !pillar || !tone || !answer || confidence === null || prevalence === null || !evidence) return null;
  const attributes = parseAttributes(given?.attributes);
  const nearest = parseEvidence(given?.nearest);
  return {
    ...{ id, pillar, tone, answer, confidence, prevalence, evidence },
    ...(attributes && { attributes }),
    ...(nearest && { nearest }),
  };
}

function parseAction(value: unknown): PolicyAction | null {
  const given = fieldsOf(value);
  const kind = oneOf(ACTION_KINDS, given?.kind);
  const href = linkAddress(text(given?.href), NO_BASE);
  const words = text(given?.words);
  const evidence = parseEvidence(given?.evidence);
  return kind && href !== null && words !== null && evidence ? { kind, href, words, evidence } : null;
}

/** A report that was kept. */
export function parseReport(value: unknown): Report | null {
  const given = fieldsOf(value);
  const status = oneOf(REPORT_STATUSES, given?.status);
  const kind = oneOf(PAGE_KINDS, given?.kind);
  const title = text(given?.title);
  const tag = language(given?.language);
  const words = count(given?.words);
  const grades = parseGrades(given?.grades);
  const items = listOf(given?.items, parseItem);
  const standouts = listOf(given?.standouts, (id) => oneOf<ItemId>(ITEM_IDS, id));
  const corpusSize = count(given?.corpusSize);
  const checklistVersion = text(given?.checklistVersion);
  if (!status || !kind || title === null || !tag || words === null || !checklistVersion) return null;
  if (!grades || !items || !standouts || corpusSize === null) return null;
  // Of reports that were kept before there was a summary, it is empty.
  const summary = listOf(given?.summary, (id) => oneOf(SUMMARY_IDS, id)) ?? [];
  const collection = parseCollection(given?.collection);
  const dated = text(given?.dated);
  const actions = listOf(given?.actions, parseAction);
  const unread = listOf(given?.unread, (kind) => oneOf(UNREAD_KINDS, kind));
  return {
    status,
    kind,
    title,
    language: tag,
    words,
    grades,
    items,
    ...(collection && { collection }),
    summary,
    standouts,
    corpusSize,
    checklistVersion,
    ...(given?.cut === true && { cut: true as const }),
    ...(dated && { dated }),
    ...(unread && unread.length > 0 && { unread }),
    ...(actions && actions.length > 0 && { actions }),
  };
}
