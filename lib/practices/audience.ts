/** For whom does a sentence hold: for every reader, for residents of some places, or for others than the reader? */
import type { Steps } from '../steps';
import type { Audience } from '../types';

/** US states with a privacy law of their own. */
const STATE =
  'californian?s?|colorado|connecticut|delaware|indiana|iowa|kentucky|maryland|minnesota|montana|nebraska|nevadan?s?|new hampshire|new jersey|oregon|rhode island|tennessee|texas|utah|vermont|virginian?s?|washington state|new york|illinois|florida';
const COUNTRY =
  'germany|german|france|french|ireland|irish|ital(?:y|ian)|spain|spanish|netherlands|dutch|norway|norwegian|brazil\\w*|canad\\w+|quebec|mexic\\w+|argentin\\w+|colombian?|chile\\w*|peru\\w*|australian?|new zealand|south africa\\w*|nigerian?|kenyan?|japan\\w*|(?:south )?korean?|chin(?:a|ese)|hong kong|taiwan\\w*|singapore\\w*|malaysian?|thai\\w*|vietnam\\w*|indonesian?|philippines|filipino|turk(?:ey|ish)|israeli?|saudi(?: arabia\\w*)?|uae|united arab emirates|russian?|ukrain\\w+';
const REGION = `(?:the )?(?:european? economic area|european union|europe(?:an)?s?|eu|e\\.u\\.|eea|e\\.e\\.a\\.|eu/eea|eea/uk|united kingdom|uk|u\\.k\\.|great britain|england|switzerland|swiss|latin america|united states|u\\.s\\.|usa|u\\.s\\.a\\.|${COUNTRY})`;
const PLACE = `(?:${STATE}|${REGION})(?!\\w)`;

/** What people of a place are called in a policy. */
const PEOPLE =
  '(?:residents?|citizens?|consumers?|users?|visitors?|individuals?|persons?|people|data subjects?|customers?|members?)';

/** A heading that limits its whole section to some places. */
const LIMITING_HEADING = new RegExp(
  [
    `\\b(?:${STATE}|ccpa|cpra|lgpd|pipeda|appi)\\b`,
    // A law alone limits nothing (checklist: a right "under the GDPR" is everyone's), what is added for it does.
    '\\b(?:subject to|additional|supplement\\w*|specific|only|eu|european)\\b[^>]{0,40}\\bgdpr\\b|\\bgdpr (?:[\\w-]+ )?(?:policy|notice|addendum|supplement)\\b',
    `\\b${PLACE}[^>]{0,40}\\b(?:${PEOPLE}|rights|notice|only|disclosures?|addendum|supplement\\w*|privacy|information|provisions?|terms|laws?|specific)\\b`,
    `\\((?:for )?${PLACE}`,
    `\\b(?:${PEOPLE}|rights|notice|information|provisions?|terms|disclosures?)\\b[^>]{0,30}\\b(?:in|within|of|for|from|to|outside) ${PLACE}`,
    '\\bjurisdictions? (?:other than|outside)',
    '\\bus (?:customers|residents|users|persons|consumers|individuals|citizens|states?|privacy)\\b',
    `\\bif you (?:are|live|reside)\\b[^>]{0,40}\\b${PLACE}`,
    '\\bresidents? of\\b',
    '\\b(?:us|u\\.s\\.|certain|other|specific) (?:u\\.?s\\.? )?(?:states?|jurisdictions?|regions?|countries)\\b',
    '\\b(?:state|jurisdiction|region|country|location)[- ]specific\\b',
    '\\b(?:regional|local|state) (?:privacy )?(?:law|laws|rights|disclosures?|notices?|supplements?|information)\\b',
    '^(?:for )?(?:the )?(?:eea|eu|uk|europe|european economic area|european union|united kingdom)\\b[^>]{0,30}$',
  ].join('|'),
);

const LAW = '(?:laws?|legislation|regulations?|statutes?)';
const SOME_LAW = `(?:applicable|local|relevant|your|certain|these|those|such|state|national|that|the)(?: [\\w-]+){0,3} ${LAW}(?:\\(s\\))?`;
const DEPENDING = '(?:depend(?:s|ing|ent)? (?:up)?on|based on|var(?:y|ies) (?:by|based on|depending on))';

/**
 * A sentence that limits itself to residents of some places, or to what some law gives. Each for itself: as one pattern they take
 * a browser longer to have ready than others should wait (`havingReady`).
 */
const LIMITED: readonly RegExp[] = [
  `\\bif you(?:'re| are| live| reside)\\b[^.;]{0,60}\\b(?:in|of|from|within) ${PLACE}`,
  `\\bif you(?:'re| are) an? ${PLACE}`,
  `\\b(?:if|where|when|to the extent)\\b[^.,;]{0,70}\\b(?:gdpr|ccpa|lgpd|${LAW}) appl(?:y|ies)`,
  `\\b(?:in|within) ${PLACE}(?:[^.;\\w]{1,3}(?:and|or)?[^.;\\w]{0,2}\\b${PLACE}){0,4},? (?:you|users|individuals|residents|people) (?:also )?(?:may|can|have)\\b`,
  `\\b(?:under|by) (?:some|most|many|various|other|certain) (?:[\\w-]+ ){0,3}${LAW}\\b`,
  '\\bmay have (?:some|one or more) (?:or all )?of the(?:se)? (?:[\\w-]+ ){0,2}rights\\b',
  `\\b${PLACE}(?:[^.;\\w]{1,4}(?:and|or)?[^.;\\w]{0,2}\\b${PLACE}){0,4} ${PEOPLE}\\b`,
  '\\bresidents? (?:of|in)\\b',
  `\\b(?:appl(?:y|ies|icable)|available)(?: only| solely)? (?:in|within|to|under) (?:[\\w-]+ ){0,3}${PLACE}`,
  `\\bunder (?:[\\w-]+ ){0,2}${PLACE} (?:[\\w-]+ ){0,4}${LAW}\\b[^.;]{0,20}\\byou (?:may|might)\\b`,
  '\\bunder (?:the )?(?:ccpa|cpra|lgpd|california consumer privacy act)\\b',
  '\\b(?:ccpa|cpra|lgpd) (?:may |also )?(?:permits?|allows?|entitles?|grants?|gives?|provides?)\\b',
  '\\b(?:in|within) some (?:parts|regions|areas|places)\\b',
  `\\bbased on the ${LAW} applicable\\b`,
  `\\b(?:${PEOPLE}|those|anyone)\\b[^.;]{0,30}\\b(?:in|from|within|of) ${PLACE}`,
  '\\b(?:some|certain) (?:of our )?(?:individuals|users|people|persons|residents|consumers|data subjects)\\b',
  `\\b${DEPENDING} (?:where you|your (?:location|jurisdiction|country|state|place|region|residen\\w+|local)|(?:the |that )?(?:location|jurisdiction|country|state|place|region)|(?:the )?${SOME_LAW}|(?:the )?laws?\\b|(?:what|which) ${LAW} appl\\w+|the ${LAW}(?:\\(s\\))? (?:that )?appl\\w+)`,
  `\\b(?<!\\bor )(?:where|if|when|as|unless|to the (?:maximum |fullest )?extent|insofar as|only as)\\b(?: (?:and|to|the|extent|it is|otherwise|so|is|are|may be|expressly|such rights are)){0,5} (?:provided|granted|given|permitted|required|afforded|allowed|conferred|available|recogni[sz]ed|applicable|stipulated)(?: (?:for|to you))? (?:by|under|in|pursuant to)\\b(?: [\\w-]+){0,4} ${LAW}`,
  `\\b(?:where|if|when|as|to the extent)\\b[^.,;]{0,20}\\b${SOME_LAW}[^.,;]{0,30}\\b(?:gives?|grants?|provides?|affords?|allows?|permits?|entitles?|so requires?|requires?)\\b`,
  `\\b(?:subject to|under|in accordance with|pursuant to|according to|by)\\b[^.,;]{0,8}\\b${SOME_LAW}[^.;]{0,90}\\byou (?:may|might|would)\\b`,
  `\\bsubject to\\b[^.,;]{0,8}\\b${SOME_LAW},? you (?:have|are entitled)\\b`,
  `\\byou (?:may|might)(?: also)? (?:have|be entitled|be able)\\b[^.;]{0,160}\\b(?:under|by|pursuant to|in accordance with|subject to) ${SOME_LAW}`,
  `\\byou (?:may |might )(?:also )?have (?:certain |specific |additional |some |various |the following )(?:[\\w-]+ ){0,2}rights (?:under|pursuant to|by|according to|in accordance with) (?:(?:the|a|an) )?${SOME_LAW}`,
  `\\b${SOME_LAW}[^.;]{0,60}\\b(?:may|might|can|also|grants?|gives?|provides?|entitles?|permits?|affords?)(?: also)?(?: (?:permit|allow|entitle|grant|give|afford|provide))? (?:you|users|individuals|them|consumers|residents|their residents)\\b`,
  '\\b(?:in|within|under) (?:certain|some|many|your|other) (?:u\\.?s\\.? )?(?:jurisdictions?|states|countries|regions|places|parts of the world|locations)\\b',
  '\\b(?:some|certain) (?:u\\.?s\\.? )?(?:jurisdictions|states|countries|regions|places)\\b[^.;]{0,60}\\b(?:rights?|laws?|allow|permit|provide|give|grant)',
  '\\brights? (?:is|are|may be) (?:only )?(?:available|applicable|limited)[^.;]{0,60}\\b(?:jurisdiction|country|state|law|residents)',
  `\\bsubject to (?:the |any )?(?:applicable|local|relevant|your local)(?: [\\w-]+){0,2} ${LAW}[^.;]{0,60}\\b(?:you|users|individuals) (?:may|can|have|are)|\\bsubject to (?:any )?(?:applicable|local)(?: [\\w-]+){0,2} ${LAW},`,
  `\\byou (?:may|might)(?: also)? (?:have|be entitled to) (?:[\\w-]+ ){0,4}rights? (?:under|pursuant to|by) (?:[\\w-]+ ){0,4}${LAW}`,
  `\\b(?:in accordance with|pursuant to|according to)\\b[^.,;]{0,8}\\b${SOME_LAW},? (?:you (?:have|can|are)|your rights)`,
  '\\brights\\b[^.;]{0,40}\\bin your (?:u\\.?s\\.? )?(?:state|country|region|jurisdiction)\\b',
  '\\bif (?:these|those|such|any of these|any of the) (?:[\\w-]+ ){0,2}rights apply to you\\b',
  `\\bsubject to the (?:conditions|terms|provisions|requirements) (?:of|in|set out in) ${SOME_LAW}`,
  '\\bwhere applicable, (?:the )?(?:you|users?|individuals?) (?:may|can|have)\\b',
].map((pattern) => new RegExp(pattern));

/** Law that bounds the service's own keeping or answering, not who has the right. */
const OWN_DUTY = new RegExp(
  `\\b(?:unless|except\\w*|retain\\w*|retention|keep|stor\\w+|preserv\\w+|refus\\w+|den(?:y|ied)|declin\\w+|fees?|charge|respond\\w*|respon[sc]e|comply\\w*|compliance|consistent with|within|limitations?|exemptions?)\\b[^.;]{0,70}\\b(?:applicable|local|relevant|such|the)\\b(?: [\\w-]+){0,2} ${LAW}(?:\\(s\\))?`,
  'g',
);

/** Said of every reader, whatever the section. */
const FOR_ALL =
  /\b(?:regardless|irrespective|independent(?:ly)?) of (?:where|wherever|your|their|the|what|which) ?(?:you|they|location|country|residen\w+|place|state|jurisdiction|live|citizenship|nationality)|\bno matter (?:where|what|which)|\bwherever (?:you|they) (?:live|are|reside)|\ball (?:of )?(?:our )?(?:users|customers|members|visitors|individuals)\b[^.;]{0,30}\b(?:have|can|may|are able|are entitled)|\bto (?:everyone|all (?:of )?(?:our )?(?:users|customers|members|individuals))\b|\b(?:everyone|every (?:user|individual|person|customer)) (?:has|can|may|is)\b/;

/** Sections about people who are not an ordinary adult user. */
const OTHERS_HEADING =
  /\b(?:job applicants?|applicants?|candidates?|recruit\w*|employees?|careers?|contractors|personnel)\b/;

/** Announces what follows: "the following rights", "this section applies". */
const ANNOUNCES =
  /\b(?:following|below|certain|specific|additional|special|further|supplemental|these|some|several|various|multiple|privacy|legal|data protection) (?:[\w-]+ ){0,3}rights\b|\brights? (?:listed|described|set out|set forth|outlined|explained|detailed|enumerated|below)|\brights? [^.;]{0,140}\b(?:are|as) (?:explained |described |listed |set out |outlined |follows|below)|\bthis (?:section|part|supplement\w*|addendum|paragraph|provision)\b|\bthe following (?:section|paragraphs?|provisions?|information|disclosures?|terms?|appl\w+)|\b(?:additional|supplemental) (?:information|terms|provisions|disclosures)\b/;
/** Looks back as well: "depending on where you live, these rights may not apply to you". */
const LOOKS_BACK =
  /\b(?:these|those|such|above|foregoing|aforementioned) (?:[\w-]+ )?rights\b|\brights (?:described |listed |set out |mentioned |outlined )?above\b|\brights?\b[^.;]{0,40}\b(?:may|might|do|will) not (?:apply|be available)\b/;
/** The reader's own account: the same everywhere, also among rights that are not. */
const OWN_ACCOUNT =
  /\b(?:log(?:ging)?|sign(?:ing)?)[ -]?(?:in|on)(?:to)?\b|\b(?:account|profile|user|privacy|app|your) (?:settings|page|dashboard|preferences|portal)\b|\b(?:in|through|via|within|from) (?:your|the|our) (?:[\w-]+ ){0,2}(?:account|profile|app|settings|user area|dashboard|services?)\b|\b(?:delet|clos|edit)\w+ your (?:[\w-]+ ){0,2}account\b|\byour (?:[\w-]+ ){0,2}account information\b|\bencourage you to\b|\bkeep(?:ing)? (?:us|your (?:[\w-]+ ){0,3}(?:data|information|details)) (?:informed|updated|accurate|current|up[- ]to[- ]date)\b/;

/** Speaks of one right or of how the text reads, not of who has the rights announced. */
const ASIDE =
  /\b(?:complaints?|complain|supervisory|authorit(?:y|ies)|appeals?|representative|transfers?|transferr\w+|translation|legal bas[ie]s|(?:choices|options|controls) may also|see|refer to|click|visit|consult|go to|learn more)\b/;

/** A heading that names one right belongs to what announced the rights above it. */
const RIGHT_HEADING =
  /^[\W\d]*(?:[a-z][.)] )?(?:the |your )?(?:rights? (?:to|of|not|against|under)\b|rights?$|(?:to )?(?:be informed|access|know|correct|rectif|eras|delet|portab|data portab|restrict|object|oppos|opt|withdraw|limit|automated|lodge|complain))/;

/**
 * The audience of a section. In: the folded headings above it, outermost first. Out: `residents` when they limit it to
 * some places, `others` in sections for applicants and staff, else `everyone`.
 */
export function audienceOfSection(headings: readonly string[]): Audience {
  if (headings.some((heading) => OTHERS_HEADING.test(heading))) return 'others';
  return headings.some(limitsSection) ? 'residents' : 'everyone';
}

/**
 * The audience of a sentence read alone. In: the folded sentence with its introduction, and the audience of its section.
 * Out: `residents` when it holds only for residents of some places or where some law says so, else that of the section,
 * which what is said of everyone leaves, but in sections for applicants and staff.
 */
export function audienceOf(folded: string, section: Audience): Audience {
  if (section === 'others') return 'others';
  if (FOR_ALL.test(folded)) return 'everyone';
  return section === 'residents' || isLimited(folded) ? 'residents' : 'everyone';
}

/** Whether the folded sentence limits itself to residents of some places or to what some law gives. */
export function isLimited(folded: string): boolean {
  if (FOR_ALL.test(folded)) return false;
  const said = folded.replace(OWN_DUTY, (words) => ' '.repeat(words.length));
  return LIMITED.some((pattern) => pattern.test(said));
}

/** Whether the folded text says that it holds for every reader. */
export function isForAll(folded: string): boolean {
  return FOR_ALL.test(folded);
}

/** Whether the folded sentence speaks of what readers do themselves in their account. */
export function isOwnAccount(folded: string): boolean {
  return (
    OWN_ACCOUNT.test(folded) &&
    /\byou (?:can|may|to)\b|\busers? (?:can|may)\b|\byou(?:'d| would)? (?:wish|want|like|choose|need|decide) to\b|\bplease\b/.test(
      folded,
    )
  );
}

/** Whether a folded heading limits its section: "Notice to California residents". */
export function limitsSection(heading: string): boolean {
  return LIMITING_HEADING.test(heading);
}

/** Whether a folded heading names a single right: "Right of access". */
export function namesRight(heading: string): boolean {
  return RIGHT_HEADING.test(heading);
}

/** Whether a limited sentence limits what follows too: "If you are in the EEA, you have the following rights". */
export function limitsWhatFollows(folded: string): boolean {
  return ANNOUNCES.test(folded) && !ASIDE.test(folded) && isLimited(folded);
}

/** Whether a limited sentence limits what stands before it in its section: "these rights depend on where you live". */
export function limitsWhatPrecedes(folded: string): boolean {
  return LOOKS_BACK.test(folded) && !folded.endsWith(':') && !ASIDE.test(folded) && isLimited(folded);
}

/** In steps: uses the largest patterns, each for the first time. It is then that a browser makes them ready. */
export function* havingReady(): Steps<void> {
  // The second use makes of it what it is from then on.
  for (const pattern of [LIMITING_HEADING, ...LIMITED])
    for (const text of ['', ' ']) {
      pattern.test(text);
      yield;
    }
}
