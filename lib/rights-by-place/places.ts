/** Where a reader may say that they live: apart, because the settings need no laws. */
export const PLACES = ['eu', 'uk', 'california', 'us', 'elsewhere'] as const;
export type Place = (typeof PLACES)[number];
