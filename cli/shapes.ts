/** How what comes from files is looked at, and what is said of it where it has another shape. */
import * as v from 'valibot';

/** Half a surrogate pair is no character: no other program takes it, so U+FFFD stands in its place. */
const wellFormed = v.transform((text: string) => text.toWellFormed());

/** A text of whole characters. */
export const PLAIN_TEXT = (message: string) => v.pipe(v.string(message), wellFormed);

const NO_ID = '"id" is missing: a text or a number.';
const LARGE = '"id" is a number too large to be kept to the last digit: give it as text.';

/** What a record or a line is known by: a text or a number. A number that JSON rounds is refused: two would be one. */
export const ID = v.union(
  [
    v.pipe(v.string(), v.nonEmpty(NO_ID), wellFormed),
    v.pipe(
      v.number(),
      v.check((id) => Math.abs(id) <= Number.MAX_SAFE_INTEGER, LARGE),
    ),
  ],
  NO_ID,
);
export type RecordId = v.InferOutput<typeof ID>;

/** What is said where a field of an object is missing. */
export const MISSING_ID = { id: NO_ID };

/** In: a sentence for each field that may not be missing. Out: the message of the object's schema. */
export const missing =
  (sentences: Readonly<Record<string, string>>) =>
  ({ expected }: v.ObjectIssue): string =>
    sentences[expected.replaceAll('"', '')] ?? 'it is no object.';

/**
 * In: a schema whose messages are for people, a value, and the error to throw. Out: the value as it should be.
 * @throws the error, with the first of the messages.
 */
export function shaped<const T extends v.GenericSchema>(
  schema: T,
  value: unknown,
  fault: (message: string) => Error,
): v.InferOutput<T> {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (!result.success) throw fault(result.issues[0].message);
  return result.output;
}
