import { defineItem } from '../item';

const DISCLOSE =
  'disclos\\w+|shar(?:e|es|ed|ing)|releas\\w+|provid(?:e|ed|es|ing)|transfer\\w*|transmit\\w*|access(?:,| and| or|ed)|preserv\\w+|report\\w*|pass(?:ed)?|giv(?:e|en|ing)|hand(?:ed)?|reveal\\w*|communicat\\w+|forward\\w*|turn over|send|remit|make available|third part(?:y|ies)|authorit(?:y|ies)|law enforcement';
const DISCLOSURE_HEADING =
  /\b(?:shar|disclos|recipients?|transfer|third[- ]part|who (?:has|have|can|gets|receives|else|do we)|(?:with|to) whom|legal|law|authorit|government|compelled|protect|safety|when we)/;
const USE_HEADING =
  /\b(?:how (?:do )?we use(?![^>]{0,300}(?:shar|disclos))|why we|purposes?|legal bas[ei]s|lawful bas[ei]s|security|retention|retain|children|rights|cookies)\b[^>]{0,300}$/;
/** Reasons of its own, beyond what the law demands. */
const OWN_REASON =
  '(?:protect|defend|enforc|safeguard|preserv|exercis|establish|assert)\\w*[^.;]{0,80}\\b(?:rights|property|safety|interests|legal claims|well-being|security of)\\b|(?:investigat|prevent|detect|address|combat|avoid|stop|tak\\w+ action)\\w*[^.;]{0,100}\\b(?:fraud\\w*|illegal|unlawful|crimes?|criminal|abuse|misuse|harm|threats?|violations?|wrongdoing|danger|injury|bodily|spam|suspected|breach of)\\b|(?:enforc|appl|violat|breach)\\w*[^.;]{0,40}\\b(?:terms|agreements?|polic(?:y|ies)|conditions|rules|user agreement|contracts?|guidelines)\\b|(?:co-?operat\\w+|assist\\w*)[^.;]{0,30}\\b(?:law enforcement|authorit|investigat|government|police|regulat)|(?:vital interests|imminent|emergenc(?:y|ies)|public (?:safety|interest)|physical safety)|protect\\w* (?:(?:us|you|its|others?|the public|against|people) |ourselves\\b|our (?:users|customers|members|company|business|services?))|at our (?:sole )?discretion|(?:suspect|believe)[^.;]{0,40}\\b(?:fraud\\w*|illegal|violat\\w+|inconsistent|engaged)|reasonable request';
const BY_LAW =
  '(?:requir|oblig|compel|mandat|order|demand|oblige|permit)\\w* (?:to do so )?(?:\\w+ ){0,2}(?:by|under|pursuant to) (?:\\w+ ){0,4}(?:law|laws|statutes?|regulations?|legal|court|authorit|legislation|order|judicial|competent)|(?:law|laws|statutes?|regulations?|legislation|authorit(?:y|ies)|courts?|judges?) (?:\\w+ ){0,2}(?:requires?|compels?|obliges?|demands?|forces?|orders?|says|tells us|dictates|mandates?|commands?)|(?:required|obliged|obligated|compelled|forced|ordered) to (?=disclose|hand (?!in\\b)|pass|release|turn over|surrender)|subpoenas?|court orders?|orders? (?:of|from|by) (?:a |the )?(?:\\w+ )?court|search warrants?|warrants\\b|legal process|judicial (?:process|order|proceeding)|(?:legal|statutory|regulatory|lawful|government\\w*|valid) (?:and \\w+ |or \\w+ )?(?:obligations?|requests?|demands?|requirements?|orders?|duty)|legally (?:required|obliged|obligated|bound|compelled)|compl(?:y|ies|iance|ying) with (?:\\w+ ){0,6}(?:laws?|legal|regulat\\w+|statut\\w+|court|order|process)|(?:request|order|demand)s? (?:\\w+ ){0,2}(?:of|from|by) (?:\\w+ ){0,4}(?:authorit|law enforcement|government|court|polic|regulat)|authorities (?:in|to|where|if|when|as)|responding to legal|statutory obligation|duty to disclose';

export const governmentDisclosure = defineItem({
  id: 'government-disclosure',
  pillar: 'sharing',
  answers: ['broad', 'legal-process'],
  topic:
    /law|legal|court|subpoena|authorit|government|police|rights|safety|fraud|enforc|warrant|oblig|investigat|protect|statut|judicial|good[- ]faith|threat|crim|interests|emergenc|discretion|judge|regulator|harm|abuse|believe|terms|see fit|(?:obliged|required|compelled|forced) to/,
  cues: [
    {
      answer: 'broad',
      pattern: new RegExp(`\\b(?:${DISCLOSE})\\b[^.]{0,240}\\b(?:${OWN_REASON})`),
      unless:
        /\b(?:encrypt\w*|retention periods?|(?:saved|stored) for|on the grounds? that|service providers?|vendors?|suppliers|processors|partners\b|contractually|parental|children under|your rights|right to (?:access|object)|data processing agreement|processors?|standard contractual|do not control|profile|protected against|data protection legislation)\b|\bonly\b[^.]{0,60}\b(?:when|if|where|as) (?:\w+ ){0,4}(?:compelled|required|obliged) by (?:applicable )?law\b/,
      unlessHeading: USE_HEADING,
      weight: 0.85,
    },
    {
      answer: 'broad',
      pattern: new RegExp(
        `\\b(?:${DISCLOSE})\\b[^.]{0,160}\\b(?:(?:good[- ]faith|(?:we|us|reasonably) (?:\\w+ )?(?:believe|determine|think|consider|deem|feel)s?|believe\\w*|considers? it|deems? it|reason to (?:believe|suspect|think)|seems)\\b[^.]{0,60}\\b(?:necessary|appropriate|reasonabl\\w+|needed|required|advisable|law|proper|sensible|prudent|desirable|danger|harm|(?:being )?(?:broken|breached|violated|breaking))|(?:we|it) (?:\\w+ )?(?:sees?|thinks?|deems?) fit\\b)`,
      ),
      unless: /\b(?:standard contractual|parental|your rights|feedback|suggestions)\b/,
      weight: 0.8,
    },
    {
      answer: 'broad',
      pattern: new RegExp(`\\b(?:${OWN_REASON})`),
      heading: DISCLOSURE_HEADING,
      unlessHeading: USE_HEADING,
      unless:
        /\b(?:encrypt\w*|contractually|parental|children|your rights|you have|right to|data processing agreement|standard contractual|do not control|we use (?:your|the|this)|protected against|data protection legislation)\b/,
      weight: 0.5,
    },
    {
      answer: 'broad',
      pattern:
        /\b(?:if|when|where) we (?:\w+ )?(?:suspect|believe|notice|discover|learn of)\b[^.]{0,80}\b(?:we|will|may|shall)\b[^.]{0,40}\b(?:tell|inform|report|notify|alert|disclos\w+|giv\w+|pass)\b[^.]{0,40}\b(?:police|authorit\w+|law enforcement)|\b(?:will|may|shall|we) (?:fully )?co-?operate with (?:\w+ ){0,3}(?:law enforcement|police|authorities|governments?|agencies|officials)\b[^.]{0,60}\b(?:provid|giv|disclos|shar|hand|information|data)/,
      unless: /\b(?:court|warrants?|subpoenas?|required|requires|legally|children|breach|incident)\b/,
      weight: 0.6,
    },
    {
      answer: 'legal-process',
      pattern: new RegExp(`\\b(?:${DISCLOSE})\\b[^.]{0,240}\\b(?:${BY_LAW})`),
      unlessHeading: /\b(?:your rights|retention|children|security)\b/,
      weight: 0.85,
    },
    {
      answer: 'legal-process',
      pattern: new RegExp(`\\b(?:${BY_LAW})[^.]{0,160}\\b(?:${DISCLOSE})\\b`),
      unlessHeading: /\b(?:your rights|retention|children|security)\b/,
      weight: 0.7,
    },
    {
      answer: 'legal-process',
      pattern: new RegExp(`\\b(?:${BY_LAW})`),
      heading: DISCLOSURE_HEADING,
      unlessHeading: USE_HEADING,
      unless: /\b(?:your rights|right to|children|parental)\b/,
      weight: 0.5,
    },
  ],
});
