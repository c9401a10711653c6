/** For the test of what is collected: patterns that are made when the module is loaded, and one that is made later. */

const WORDS = ['one', 'two', 'three'];

export const EARLY = WORDS.map((word) => new RegExp(`${word}+`));

export const late = (word: string): RegExp => new RegExp(`${word}+`);

export const implied = (text: string): boolean => text.search('a+') >= 0;
