/** What schemas at the borders are made of: single values, and lists and fields that leave out what they do not know. */
import * as v from 'valibot';

/** A finite number. */
export const NUMBER = v.pipe(v.number(), v.finite());
/** A number from 0 to 1. */
export const SHARE = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
/** A whole number from 0. */
export const COUNT = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
/** A whole number from 1. */
export const ORDINAL = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
/** A text that is not empty. */
export const WORDS = v.pipe(v.string(), v.nonEmpty());
/** A BCP 47 primary tag. */
export const LANGUAGE = v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/));
/** An object's fields, whatever they are. */
export const FIELDS = v.custom<Readonly<Record<string, unknown>>>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  'it is no object.',
);

/** A field that may be missing; what has another shape counts as missing. */
export const extra = <const T extends v.GenericSchema>(schema: T) => v.fallback(v.optional(schema), undefined);

/** A list of those elements that have the shape: what another version put in beside them is left out. */
export const known = <const T extends v.GenericSchema>(element: T) =>
  v.pipe(
    v.array(v.unknown()),
    v.transform((given) =>
      given.flatMap((one): v.InferOutput<T>[] => {
        const result = v.safeParse(element, one, FIRST);
        return result.success ? [result.output] : [];
      }),
    ),
  );

/** Nobody is told what all is wrong: one fault is enough. */
const FIRST = { abortEarly: true, abortPipeEarly: true } as const;

/** In: a schema, and what has come over a border. Out: the value as it should be, null for any other. Never throws. */
export function read<const T extends v.GenericSchema>(schema: T, value: unknown): v.InferOutput<T> | null {
  const result = v.safeParse(schema, value, FIRST);
  return result.success ? result.output : null;
}
