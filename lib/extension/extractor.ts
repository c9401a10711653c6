/** Under this name `extract.js` leaves its function in the world of our scripts, for the background to call. */
export const EXTRACTOR = 'candor.extract';
