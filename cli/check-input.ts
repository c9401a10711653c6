/** What is given to the library, looked at: programs in JavaScript have no types to tell them what it takes. */
import { isUint8Array } from 'node:util/types';
import type { GradeInput } from './input';

const CONTENTS = ['html', 'markdown', 'text', 'pdf'] as const;
const ABOUT = ['url', 'name'] as const;

/**
 * In: whatever was given. Out: the same as one policy to grade, without what is undefined or null.
 * @throws {TypeError} when it is none: its message says why.
 */
export function checkInput(input: unknown): GradeInput {
  if (typeof input !== 'object' || input === null)
    throw new TypeError('grade: give an object with html, markdown, text or pdf.');
  const fields: Readonly<Record<string, unknown>> = { ...input };
  const isGiven = (name: string): boolean => fields[name] !== undefined && fields[name] !== null;
  const [name, ...others] = CONTENTS.filter(isGiven);
  if (name === undefined) throw new TypeError('grade: the policy is missing: html, markdown, text or pdf.');
  if (others.length > 0)
    throw new TypeError(`grade: there is more than one policy: ${[name, ...others].join(', ')}; give one of them.`);
  const bytes = isUint8Array(fields[name]);
  if (name === 'pdf' && !bytes) throw new TypeError('grade: pdf is no Uint8Array.');
  if (!bytes && typeof fields[name] !== 'string') throw new TypeError(`grade: ${name} is no text and no Uint8Array.`);
  const about = ABOUT.filter(isGiven);
  for (const one of about) if (typeof fields[one] !== 'string') throw new TypeError(`grade: ${one} is no text.`);
  return Object.fromEntries([name, ...about].map((one) => [one, fields[one]])) as GradeInput;
}
