import { readFileSync, writeFileSync } from 'node:fs';
import { between } from '../documents/between';

const DOCUMENT = 'docs/takes.md';

/** Writes lines into the part of docs/takes.md that a command generates. In: the command, as its mark names it. */
export const writeBetween = (command: string, lines: readonly string[]): void =>
  writeFileSync(DOCUMENT, between(readFileSync(DOCUMENT, 'utf8'), `\`${command}\``, lines));
