/** What gives the messages of the catalogue, by their names. */

export type MessageKey = keyof typeof import('../locales/en.json');

/** Gives the message of that name. `$1`, `$2` … are replaced; a number as the first one also picks singular or plural. */
export type Translate = (key: MessageKey, ...substitutions: (string | number)[]) => string;
