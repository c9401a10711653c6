/** One line of JSON as a policy to grade: {"id", "url", "service", "date", "html" | "text" | "markdown" | "pdf_base64"}. */
import * as v from 'valibot';
import type { RecordAbout } from '../../lib/export/flat';
import { FIELDS, read } from '../../lib/schemas';
import type { GradeInput } from '../input';
import { ID, MISSING_ID, missing, PLAIN_TEXT, type RecordId, shaped } from '../shapes';
import { Unreadable } from '../unreadable';
import { idIn } from './id-scanner';

/** A line, read as far as it can be. */
export type ReadLine = ({ id: RecordId; input: GradeInput } & RecordAbout) | { id: RecordId | null; bad: Unreadable };

const CONTENTS = ['html', 'text', 'markdown', 'pdf_base64'] as const;
type Content = (typeof CONTENTS)[number];

/** A field that is null counts as missing: tables have no other way to leave one out. */
const given = (name: string) => v.nullish(PLAIN_TEXT(`"${name}" is no text.`));
/** What stands beside the policy is passed on where it is a text or a number; whatever else it is, the policy is graded all the same. */
const BESIDE = v.fallback(v.nullish(v.pipe(v.union([PLAIN_TEXT(''), v.number()]), v.transform(String))), null);
const RECORD = v.object(
  {
    id: ID,
    url: given('url'),
    service: BESIDE,
    date: BESIDE,
    html: given('html'),
    text: given('text'),
    markdown: given('markdown'),
    pdf_base64: given('pdf_base64'),
  },
  missing(MISSING_ID),
);
type PolicyRecord = v.InferOutput<typeof RECORD>;

/** How much of a content is looked at to tell what is no text, in code units, and the most that may be no characters. */
const BINARY_LOOK = 8_000;
const MOST_UNREADABLE = 0.1;

/** In: the bytes of a line, without its end. Out: its id and its policy, or why it has none. Nothing throws. */
export function readLine(bytes: Uint8Array): ReadLine {
  const id = idIn(bytes);
  let line: string;
  try {
    line = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { id, bad: new Unreadable('encoding', 'the line is not UTF-8.') };
  }
  if (line.trim() === '') return { id: null, bad: new Unreadable('empty', 'the line is empty.') };
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { id, bad: new Unreadable('json', 'the line is not JSON.') };
  }
  if (!read(FIELDS, value)) return { id: null, bad: new Unreadable('json', 'the line is no JSON object.') };
  try {
    const record = shaped(RECORD, value, (message) => new Unreadable('fields', message));
    const { service, date } = record;
    return { id: id ?? record.id, input: inputIn(record), ...(service && { service }), ...(date && { date }) };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { id, bad: error };
  }
}

function inputIn(record: PolicyRecord): GradeInput {
  const names = CONTENTS.filter((name) => typeof record[name] === 'string');
  const [name] = names;
  const content = name === undefined ? null : record[name];
  if (name === undefined || typeof content !== 'string')
    throw new Unreadable('fields', 'the policy is missing: "html", "text", "markdown" or "pdf_base64".');
  if (names.length > 1) throw new Unreadable('fields', `there is more than one policy: ${names.join(', ')}.`);
  if (content.trim() === '') throw new Unreadable('empty', `"${name}" is empty.`);
  return { ...(record.url ? { url: record.url } : {}), ...givenAs(name, content) };
}

function givenAs(name: Content, content: string): GradeInput {
  if (name === 'pdf_base64') return { pdf: Buffer.from(content, 'base64') };
  if (isBinary(content)) throw new Unreadable('binary', `"${name}" is no text.`);
  switch (name) {
    case 'html':
      return { html: content };
    case 'markdown':
      return { markdown: content };
    case 'text':
      return { text: content };
  }
}

/** A NUL near the beginning, or many characters that stand for none: bytes that were never text, or of another encoding. */
function isBinary(content: string): boolean {
  const sample = content.slice(0, BINARY_LOOK);
  if (sample.includes('\0')) return true;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  const unreadable = sample.match(/[\u0001-\u0008\u000e-\u001a\u001c-\u001f\u007f-\u009f\ufffd]/g)?.length ?? 0;
  return unreadable > MOST_UNREADABLE * sample.length;
}
