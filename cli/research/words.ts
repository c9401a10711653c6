/**
 * What `candor report` and `candor agree` say. Questions and grades have their names from the one catalogue; what only
 * these two commands need stands in one of their own, in English as all of the command line, which the extension does
 * not carry.
 */
import type { ItemId } from '../../lib/checklist/item';
import { message } from '../messages';
import { sayFrom } from './messages-of';
import type { Graded } from './read/result';
import catalogue from './words.json';

export type WordKey = keyof typeof catalogue;
export const say = sayFrom<WordKey>(catalogue);

/** "not-stated" as people read it: "not stated". */
export const answerName = (answer: string): string => answer.replaceAll('-', ' ');

export const gradeName = (which: Graded): string => message(which === 'overall' ? 'overall' : `pillar_${which}`);

/** "Sale of your data: yes". */
export const saidName = (label: string, answer: string): string => `${label}: ${answerName(answer)}`;

export const itemLabel = (id: ItemId): string => message(`item_${id.replaceAll('-', '_')}_label`);
