import { defineItem } from '../item';

/** A body to complain to: an authority, an ombudsman, a court of arbitration that is independent of the company. */
const BODY =
  '(?:supervis(?:ory|ing) (?:authorit|body|bodies|agenc)\\w*|(?:data|privacy|information|consumer)[- ](?:protection|privacy|regulat\\w+)[^.;]{0,20} (?:authorit\\w*|agenc\\w+|regulator\\w*|commission\\w*|supervis\\w+|office\\b(?!r)|inspector\\w*|ombuds\\w+|organi[sz]ations?)|(?:data|privacy|information) (?:protection )?(?:regulator|watchdog|commissioner)s?|authorit(?:y|ies)|regulators?\\b|\\bombuds\\w+|\\bcommissioner\\w*|attorney general|attorneys general|\\bcnil\\b|\\bico\\b|\\bfdpic\\b|autoriteit persoonsgegevens|office for personal data protection|federal trade commission|data protection commission|inspectorate)';

export const complaint = defineItem({
  id: 'complaint',
  pillar: 'rights',
  answers: ['yes'],
  topic:
    /complain|authorit|regulator|ombuds|commissioner|attorney|dispute|truste|arbitrat|\bclaim|\bico\b|cnil|concern|protection/,
  laws: ['GDPR Art. 77'],
  cues: [
    {
      answer: 'yes',
      pattern: new RegExp(`\\bcomplain(?:t|ts|ing)?\\b[^.;]{0,160}${BODY}`),
      polarity: 'any',
      unless: /\bwe (?:will |may )?(?:respond|cooperate|investigate|work) /,
      weight: 0.95,
    },
    {
      answer: 'yes',
      pattern: new RegExp(
        `\\b(?:contact|write (?:directly )?to|turn to|refer|right of appeal to|appeal to|regulated by|with your local|concerns?\\b[^.;]{0,80} with|request with|file|lodge|submit|recourse to|claim with|approach|report|seek|take|get in touch with|concerns? with|apply to)\\b[^.;]{0,80}${BODY}`,
      ),
      polarity: 'any',
      unless:
        /\b(?:disclos|share|provide|shar)\w*\b[^.;]{0,60}\bauthorit|\b(?:law enforcement|government\w*|public|tax|legal|written|lack the|have the|official|customs|border|judicial|competent) authorit|\b(?:agent|attorney)\b[^.;]{0,80}\bauthorit|\bpower of attorney\b|\brespond to\b|\bwe (?:may|will|must|can|might)(?: also)? (?:report|contact|refer|file|submit|notify)\b|\bused to file\b/,
      weight: 0.8,
    },
    {
      answer: 'yes',
      pattern:
        /\bcomplain(?:t|ts|ing)?\b[^.;]{0,200}\b(?:dispute[- ]resolution|arbitrat\w+|mediation|truste|trustarc|jams|bbb|panel|third[- ]party)\b/,
      polarity: 'any',
      weight: 0.85,
    },
    {
      answer: 'yes',
      pattern: new RegExp(`${BODY}[^;]{0,220}\\bunresolved (?:\\w+ )?(?:complaints?|disputes?|concerns?)`),
      polarity: 'any',
      weight: 0.9,
    },
    {
      answer: 'yes',
      pattern:
        /\b(?:independent|third[- ]party|alternative)\b[^.;]{0,40}\b(?:dispute[- ]resolution|recourse)\b|\b(?:not satisf\w+|dissatisf\w+|unsatisf\w+|not resolved|unresolved|not adequately|not received)\b[^.;]{0,160}\b(?:truste|trustarc|jams|bbb|better business bureau|ombuds\w+|dispute resolution|regulator|authority|commissioner)\b/,
      polarity: 'any',
      weight: 0.85,
    },
  ],
});
