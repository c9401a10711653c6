/** Values of no known shape, looked at one by one. */
export type Fields = Readonly<Record<string, unknown>>;

/** An object's fields; null for anything else. */
export const fieldsOf = (value: unknown): Fields | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null;
/** The one of the allowed values that it is; null for any other. */
export const oneOf = <T extends string>(allowed: readonly T[], value: unknown): T | null =>
  allowed.find((one) => one === value) ?? null;
/** A string; null for anything else. */
export const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
/** A finite number; null for anything else. */
export const number = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? value : null;
/** A number from 0 to 1. */
export const share = (value: unknown): number | null => {
  const given = number(value);
  return given !== null && given >= 0 && given <= 1 ? given : null;
};
/** A whole number from 0. */
export const count = (value: unknown): number | null =>
  Number.isSafeInteger(value) && Number(value) >= 0 ? Number(value) : null;
