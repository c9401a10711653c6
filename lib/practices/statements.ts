/** What sentences state together: a question with its answer, a row of a table, an item with the heading that denies it. */
import { fold } from '../sentences/fold';
import { isQuestion } from '../sentences/questions';
import { pace, type Steps } from '../steps';
import type { Reading, Row, RowCell, Sentence } from '../types';

/** A longer answer is a statement of its own. */
const SHORT = 100;
const NO =
  /^(?:no|nope|never|not? at all|absolutely not|certainly not|none|neither|nobody)(?= *[,.;:!–-]| *$| and | we )/;
const WE_DO_NOT =
  /^(?:no, )?we (?:do not|don't|never do|never|never have|will not|won't|have not|haven't|cannot|can't)(?: do (?:so|that|this|it))?[.!]*$/;
const YES = /^(?:yes|yep|of course|certainly|absolutely|sure|always|we do|you can|you do)(?= *[,.;:!–-]| *$)/;
const ONLY_IF = /^only (?:if|when|where|with|after|once|to|for|in|as)\b/;
const EXCEPTION = /\b(?:unless|except|only|but|until|other than|apart from|without)\b/;

/** A mark or word in a cell that says whether the row holds. */
const CELL_YES = /^(?:yes|y|✓|✔️?|☑️?|✅|x)[.!*]?$/;
const CELL_NO = /^(?:no|n|never|none|✗|✘|❌|✕|🚫|not (?:collected|shared|sold|disclosed|used|stored|processed))[.!*]?$/;
/** A cross before the words that it denies. */
const CROSS = /^(?:✗|✘|❌|✕|🚫|⛔)\ufe0f? */u;
/** A column about what the reader can do, not about what is done. */
const OF_CHOICE = /\b(?:you|opt|limit|object|choice)\b/;

/** A heading that denies what is listed below it: "What we never do", "Information we don't collect". */
const DENYING =
  /\bnever\b|(?<!\b(?:you|if|they|users|please) )\b(?:do|does|will|are|is|can)(?: not|n't)\b(?! (?:track|sell|share|call)\b)|\bwon't\b/;
const LONGEST_DENYING = 80;

/**
 * In steps. In: the readings of all sentences. Out: those of what the text states. A question states nothing by itself, and
 * together with a short answer what both say; a row whose cells say yes or no states one thing for each such column;
 * what stands behind a cross or in a list below a denying heading is denied.
 */
export function* findingStatements(readings: readonly Reading[]): Steps<Reading[]> {
  const isDue = pace();
  const rows = new Set<Row>();
  const statements: Reading[] = [];
  for (const [at, reading] of readings.entries()) {
    const { row } = reading.sentence;
    const stated = row && statedInRow(reading, row, readings, at);
    if (row && stated) {
      if (!rows.has(row)) statements.push(...stated);
      rows.add(row);
    } else if (isQuestion(reading.sentence)) statements.push(...answered(reading, readings[at + 1]));
    else statements.push(denied(underCondition(reading, readings[at - 1])));
    if (isDue(reading.folded.length)) yield;
  }
  return statements;
}

/** What a question and its answer state, where the answer begins with yes or no. */
function answered(question: Reading, answer: Reading | undefined): Reading[] {
  if (!answer?.sentence.question) return [];
  const reply = answer.folded.slice(answer.own);
  const denies = NO.test(reply) || WE_DO_NOT.test(reply);
  if (!denies && !YES.test(reply) && !ONLY_IF.test(reply)) return [];
  const whole = reply.length <= SHORT && (!denies || EXCEPTION.test(reply));
  const said = whole ? reply.replace(/(?<![.!])[.!]+$/, '') : denies ? 'no' : 'yes';
  return [
    {
      ...question,
      folded: `${said}: ${inOurWords(question.folded.slice(question.own))}`,
      own: 0,
      ...(denies && whole && { denied: true }),
      audience: question.audience === 'everyone' ? answer.audience : question.audience,
      beside: [answer.sentence],
    },
  ];
}

/** Asks nothing, but says when what follows holds: "Questions about this policy? Write to us." */
const CONDITION =
  /^(?:(?:do you )?(?:still )?(?:have|got)(?: any| an?| more| other)? |any (?:other |more |further )?|more |further )?(?:questions?|concerns?|comments?|complaints?|worr(?:y|ies))\b|^(?:want|wish|need|prefer|looking|would (?:you )?rather|rather not|no longer want|changed your mind|don't (?:want|like)|not happy|unhappy)\b/;

/** A sentence with the condition that a question before it sets. */
function underCondition(reading: Reading, before: Reading | undefined): Reading {
  const condition = before && before.sentence.text === reading.sentence.question ? before.folded.slice(before.own) : '';
  if (!CONDITION.test(condition)) return reading;
  return { ...reading, folded: `${condition} ${reading.folded}`, own: condition.length + 1 };
}

/** What a reader asks, as the service would say it: "do you sell my data?" is "do we sell your data". */
function inOurWords(question: string): string {
  const plain = question.replace(/\?[^?]*$/, '');
  if (!/^[\d.) ]*(?:do|does|will|would|are|have|did) you\b|\b(?:i|my|me)\b/.test(plain)) return plain;
  return plain.replace(/\b(?:you|your|i|me|my)\b/g, (word) => OURS[word] ?? word);
}
const OURS: Readonly<Record<string, string>> = { you: 'we', your: 'our', i: 'you', me: 'you', my: 'your' };

/** A statement for each column that says yes or no, or null where none does. */
function statedInRow(reading: Reading, { cells }: Row, readings: readonly Reading[], at: number): Reading[] | null {
  const isMark = ({ text }: RowCell): boolean => CELL_YES.test(fold(text)) || CELL_NO.test(fold(text));
  const marks = cells.filter(isMark);
  const about = cells.filter((cell) => !isMark(cell) && cell.text !== '').map(({ text }) => plain(text));
  if (marks.length === 0 || about.length === 0) return null;
  return marks
    .filter(({ head }) => !OF_CHOICE.test(fold(head)))
    .map(({ text, head, block }) => ({
      ...reading,
      // Each column is a statement of its own, though all are quoted by the row's first cell.
      sentence: { ...reading.sentence },
      folded: fold(`${CELL_NO.test(fold(text)) ? 'no' : 'yes'}: ${head && `${plain(head)}: `}${about.join(', ')}`),
      own: 0,
      ...(CELL_NO.test(fold(text)) && { denied: true }),
      beside: sentencesOfRow(readings, at).filter((sentence) => sentence.block === block),
    }));
}

/** The text of a cell or head without its end, so that the row is one sentence. */
const plain = (text: string): string =>
  isQuestion({ text }) ? inOurWords(fold(text)) : text.replace(/(?<![.:;\s])[.:;\s]+$/, '').replace(/\.(?= )/g, ',');

/** A row's cells are looked for among so many sentences. */
const MOST_SENTENCES = 60;

function sentencesOfRow(readings: readonly Reading[], at: number): Sentence[] {
  const row = readings[at]?.sentence.row;
  const sentences: Sentence[] = [];
  for (const { sentence } of readings.slice(at, at + MOST_SENTENCES))
    if (sentence.row === row) sentences.push(sentence);
  return sentences;
}

/** A sentence with what denies it from outside: the cross before it, or the heading of its list. */
function denied(reading: Reading): Reading {
  const { folded, own, sentence } = reading;
  if (CROSS.test(folded.slice(own)))
    return { ...reading, folded: `${folded.slice(0, own)}no: ${folded.slice(own).replace(CROSS, '')}`, denied: true };
  const heading = sentence.intro === null && sentence.listHeading ? fold(sentence.listHeading) : '';
  if (heading === '' || heading.length > LONGEST_DENYING || heading.endsWith('?') || !DENYING.test(heading))
    return reading;
  const before = `${heading.replace(/(?<![.:])[.:]+$/, '')}: `;
  return { ...reading, folded: before + folded, own: before.length, denied: true };
}
