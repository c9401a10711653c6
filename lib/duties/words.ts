/** The word tables of the rows. */
export * from './words-of-companies';
export * from './words-of-data';
export * from './words-of-rights';
