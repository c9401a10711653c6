/** For whom does a sentence hold: for every reader, for residents of some places, or for others than the reader? */
import type { Audience } from '../types';

const PLACE =
  'californian?s?|nevadan?|virginian?|colorado|connecticut|utah|texas|oregon|montana|vermont|washington state|u\\.?s\\.? states?|state privacy|ccpa|cpra|lgpd|brazil\\w*|canad\\w+|australia\\w*|south africa|japan\\w*|korean?|india\\w*|(?:european?|eu|eea|e\\.e\\.a\\.|european economic area)(?: (?:and|or|&|,) (?:uk|united kingdom|switzerland|swiss))?|united kingdom|uk|switzerland|swiss|german\\w*|france|french';

/** A heading that limits its whole section to some places. */
const LIMITING_HEADING = new RegExp(
  `\\b(?:california|nevada|virginia|colorado|connecticut|utah|ccpa|cpra|gdpr|lgpd|(?:${PLACE})[^>]{0,40}\\b(?:residents?|users?|citizens?|visitors?|individuals|persons|consumers?|data subjects?|rights|notice|only|disclosures?)|residents? of|(?:us|u\\.s\\.) state|(?:eea|eu|uk|european economic area))\\b`,
);

/** A sentence that limits itself. */
const LIMITED = new RegExp(
  [
    `\\bif you (?:are|live|reside|'re)[^.]{0,40}\\b(?:resident|citizen|located|based|living|in|from)\\b[^.]{0,30}\\b(?:${PLACE})\\b`,
    `\\b(?:${PLACE})\\b[^.]{0,20}\\b(?:residents?|citizens?|consumers?|users?|individuals|data subjects?)\\b`,
    `\\bresidents? (?:of|in)\\b`,
    `\\b(?:individuals|users|people|persons|data subjects|customers|visitors|those) (?:located |residing |based |living |who (?:are|live|reside)[^.]{0,20})?(?:in|from|within) (?:the )?(?:${PLACE})\\b`,
    '\\bdepending (?:up)?on (?:where you (?:live|are|reside)|your (?:location|jurisdiction|country|state|place|region|residence)|(?:the )?(?:applicable|local) law)',
    '\\b(?:where|if|when|as|to the extent)\\b[^.,]{0,30}\\b(?:applicable|local|relevant|your)\\b[^.,]{0,20}\\blaws?\\b[^.,]{0,30}\\b(?:gives?|grants?|provides?|allows?|permits?|entitles?|requires?)\\b',
    '\\b(?:subject to|under|in accordance with|pursuant to|based on|according to)\\b[^.,]{0,20}\\b(?:applicable|local|your)\\b[^.,]{0,30}\\blaws?\\b',
    '\\b(?:certain|some|many) (?:jurisdictions|states|countries|regions|u\\.s\\. states)\\b',
    '\\bin (?:your|certain|some) (?:jurisdictions?|country|countries|states?)\\b',
  ].join('|'),
);

/** Sections about people who are not an ordinary adult user. */
const OTHERS_HEADING =
  /\b(?:job applicants?|applicants?|candidates?|recruit\w*|employees?|careers?|contractors|personnel)\b/;

/**
 * The audience of a sentence. In: the folded sentence with its introduction, and the folded headings above it.
 * Out: `residents` when it holds only for residents of some places or where some law says so, `others` in sections
 * for applicants and staff, else `everyone`.
 */
export function audienceOf(folded: string, headings: string): Audience {
  if (OTHERS_HEADING.test(headings)) return 'others';
  return LIMITING_HEADING.test(headings) || LIMITED.test(folded) ? 'residents' : 'everyone';
}
