import { defineItem } from '../item';
import { byParents, HELD, refusals } from '../rights';

/** Data about the reader, however it is called. */
const DATA =
  "(?:(?:personal(?:ly)?|your|the|following|any|all|certain|some|most|account|profile|registration|contact|identifiable|customer|user|usage|such|this|that|its|their|own|private|specific|pieces of|categories of|and|or|of|what|which|about|user's|individual|collected|stored|basic) ){0,6}(?:data|information|details|info|account|profile|records|pii)";
const PARENT = "\\b(?:parents?|guardians?|child(?:ren|s|'s)?|minors?|kids?)\\b";
/** Who gets at data here is not the reader. */
const OTHER_READER =
  '\\b(?:courts?|law enforcement|anyone who|teams? (?:may|will|can|needs?)|access to your device|mechanisms|authorities|employees|personnel|staff|providers?|contractors|agents?|administrators?|(?:team|other) (?:users|members)|revoke|third[- ]party apps?|we may (?:collect|access)|permitted to|permission to|(?:third[- ]part(?:y|ies)|partners?|others|they|someone|anyone|people|who)(?: \\w+){0,3} (?:may|can|will|to|could)|unauthori[sz]ed)\\b';
/** The policy speaks about itself. */
const ITSELF =
  '\\b(?:this|our|the) (?:privacy |cookie )?(?:policy|notice|statement|section|page)\\b[^.]{0,60}\\b(?:explains?|describes?|tells?|covers?|sets?|details?|outlines?|informs?|provides?|applies)\\b|\\bit (?:also )?(?:tells|explains|describes)\\b';
const NOT_READER = new RegExp(`${PARENT}|${OTHER_READER}|${ITSELF}`);
/** Rights of others, or the right in passing: how it is exercised, how the reader is known. */
const OURS =
  '\\b(?:reserves?|we (?:have|retain) the|retains? the|our|intellectual property) (?:the )?rights?\\b|\\b(?:restrict|terminate|suspend|block|deny|lose) (?:your )?access\\b|\\baccess (?:to )?(?:the|our|private) (?:services?|sites?|platform|repositor\\w+|content)';
const IN_PASSING =
  '\\b(?:exercis\\w+(?![^.]{0,120}: )|submit\\w*|authori[sz]ed agents?|prior to requesting|verif(?:y|iable|ication|ied)\\w* (?:your|the|consumer|that|identity|you|request)|(?:your|the) identity|your requests?|to respond|subject line|gives you an easy way)\\b';
const NOT_GRANTED = new RegExp(`${NOT_READER.source}|${OURS}|${IN_PASSING}`);
const NOT_A_RIGHT = new RegExp(
  `${NOT_READER.source}|\\bcop(?:y|ies) of (?:the|this|our|these|such|any|relevant|all) (?:[\\w-]+ ){0,4}(?:polic\\w+|notices?|statements?|agreements?|contracts?|safeguards?|clauses|sccs?|terms|documents?|measures)|cop(?:y|ies) of (?:your|an?) (?:[\\w-]+ ){0,3}(?:id|identification|passport|driver\\S*|identity|licen[cs]e)\\b|transferred|\\b(?:some|residual|backup) copies\\b|\\bcop(?:y|ies) of (?:some|certain) [^.]{0,40}\\b(?:remain|kept)`,
);
const RIGHT_TO_ACCESS =
  /\b(?:rights?(?: include| are)?|entitled|entitlement)\b[^.]{0,160}?\b(?:access|obtain (?:a |an )?(?:copy|confirmation|information)|know (?:what|which|whether|more|if|the (?:categories|specific|types)))\b/;

export const access = defineItem({
  id: 'access',
  pillar: 'rights',
  answers: ['yes', 'conditional', 'no'],
  residentScope: true,
  laws: ['GDPR Art. 15', 'CCPA § 1798.110'],
  topic:
    /access|inspect|look|tell |cop(?:y|ies)|view|\bsee\b|know|confirm|whether|disclose|right (?:to|of) (?:be )?inform|obtain |on request|details|retriev|download|register extract|what |which /,
  cues: [
    // Refused: to everyone, without a way round.
    ...refusals({
      verb: 'access|see|view|obtain|get|inspect|review|consult|look at|know',
      object: `(?:${HELD}|what (?:\\w+ )?(?:we|is) (?:hold|held|stored?|keep|kept|have|know|about))`,
      noun: '(?:subject )?access|inspection|disclosure of (?:your|their) (?:data|information|records)',
      service:
        '(?:(?:grant|give|provide|offer|allow|permit|send|supply|show|issue)(?: out)? (?:you|users|individuals|members|customers|people|players|consumers|visitors|data subjects|the person)(?: with)?(?: any)?(?: direct| personal)? (?:access|cop(?:y|ies)|insight|an overview|a copy|(?:your|their|the) (?:data|records|information))|(?:grant|give|provide|offer|disclose|send|supply|release)(?: any| out)? (?:access to|copies of|a copy of|(?:your|their|the) (?:data|records|information))[^.,;]{0,40}\\b(?:to (?:you|users|individuals|members|customers|people|data subjects)|(?:up)?on request|for inspection)|(?:tell|inform) (?:you|users|individuals|people|members)(?: of| about)? (?:what|which|whether))\\b',
      unless:
        '\\b(?:to|by) (?:our |the )?(?:advertisers?|partners|clients|compan(?:y|ies))|employees|staff|password|services?\\b|\\bsite|\\bapp\\b',
    }),
    byParents(
      '(?:review|see|view|access|look at|inspect|obtain|check)\\b[^.]{0,40}\\b(?:data|information|details|records?|account|profile|what)\\b',
    ),
    // The right, by its name.
    { answer: 'yes', pattern: RIGHT_TO_ACCESS, unless: NOT_GRANTED, weight: 0.95 },
    { answer: 'yes', pattern: RIGHT_TO_ACCESS, unless: new RegExp(`${NOT_READER.source}|${OURS}`), weight: 0.6 },
    {
      answer: 'yes',
      pattern:
        /\b(?:request(?:ing)?|obtain|demand|seek) (?:an? |the |your |for |us |to |that we ){0,3}(?:data |reasonable |free |provide |have )?access (?:to|and|or)\b(?! (?:your|the|a) (?:device|camera|photo|contacts|microphone|group))/,
      unless: new RegExp(
        `${NOT_GRANTED.source}|\\bwe (?:may |will |might |must )?(?:also )?(?:request|obtain|seek)|camera|microphone`,
      ),
      weight: 0.8,
    },
    {
      answer: 'yes',
      pattern:
        /\b(?:data )?(?:subject )?access requests?\b|\bright of access\b|\brequests? to know\b|\bright to (?:know|access|be informed)\b|\brequests? (?:for |to )?access\b/,
      unless: new RegExp(`${NOT_READER.source}|\\bwe (?:may |will |might )?(?:also )?request|camera|microphone`),
      weight: 0.6,
    },
    // A copy, or what is held.
    {
      answer: 'yes',
      pattern:
        /\b(?:rights?|entitled|requests?|requesting|ask|obtain|receive|get|provid(?:e|ing) (?:you|to you|individuals|access)|send you|download|retrieve|export|contact us|give you|wish|want|you (?:can|may))\b[^.]{0,80}\b(?:cop(?:y|ies)|archive|export|extract|overview|summary) of\b[^.]{0,60}\b(?:data|information|info|details|profile|records|account)\b/,
      unless: NOT_A_RIGHT,
      weight: 0.95,
    },
    {
      answer: 'yes',
      pattern:
        /\b(?:rights?|entitled|request|ask|wish|want|would like|you (?:can|may)|find out|confirm|confirmation|inquire|enquire)\b[^.]{0,80}\b(?:what|which|whether|if)\b[^.]{0,60}\b(?:data|information|details)\b[^.]{0,40}\b(?:we|us|is|are|being|has|have)\b[^.]{0,40}\b(?:hold|holds|held|have|has|store[ds]?|process(?:es|ed|ing)?|keep|collect(?:ed|s)?|maintain(?:ed|s)?)\b/,
      unless: new RegExp(
        `${NOT_READER.source}|\\bif we (?:learn|become|discover|find)|want you to|read this|\\bask(?:ed|ing)? you\\b|\\bwe (?:may |will |might )?(?:ask|request|confirm)|(?:correct|delete|delet\\w+|eras\\w+|modify|rectif\\w+|correction|object\\w*|restrict\\w*)\\b`,
      ),
      weight: 0.85,
    },
    {
      answer: 'yes',
      pattern:
        /\b(?:rights?|entitled)\b[^.]{0,60}\b(?:to|:)[^.]{0,30}\b(?:obtain|receive|request|get|ask for)\b[^.]{0,20}\b(?:confirmation|information|disclosure)\b/,
      unless: new RegExp(`${NOT_READER.source}|the right not|copy of the|\\breserves?\\b`),
      weight: 0.8,
    },
    {
      answer: 'yes',
      pattern:
        /\b(?:you|user) (?:can |may |has the right to |have the right to )?request\w*[^.]{0,30}\b(?:to )?(?:disclose|disclosure of|information (?:about|on|concerning|regarding))\b[^.]{0,30}\b(?:your|personal)\b/,
      unless: new RegExp(`${NOT_READER.source}|direct marketing|shine the light`),
      weight: 0.6,
    },
    // The reader's own account, or by asking.
    {
      answer: 'yes',
      pattern: new RegExp(
        `\\b(?:you|users?|customers?|members?|individuals?|visitors?|subscribers?|registrants)\\b[^.,;:]{0,60}?\\b(?:can|may|could|able to|right to|option to|ability to|opportunity to|entitled to)\\b(?: [a-z]+){0,4}?[^.;]{0,40}?\\b(?:access|view|review|see|check|look at|inspect|consult|verify|retrieve|download)\\b(?:(?:[,/]? |/)[a-z]+){0,8}? ${DATA}\\b`,
      ),
      unless: new RegExp(
        `${NOT_READER.source}|\\b(?:polic\\w+|notice|statement)\\b[^.]{0,20}\\b(?:to|for) (?:see|review|view)|\\b(?:visible|public|other (?:users|members|people))\\b|(?:see|view|access|review|check) (?:the|our|more|additional|further|their|his|third|other|a) (?:\\w+ ){0,2}(?:information|details|data|profile|polic\\w+|page)`,
      ),
      weight: 0.85,
    },
    {
      answer: 'yes',
      pattern: new RegExp(
        `\\b(?:allow(?:s|ing)? you to|enables? you to|lets? you|ability to|able to|option to|opportunity to|wish to|want to|would like to|to request to|giv(?:e|es|ing) you|ask (?:us )?to|contact us to|email us to|request to|how (?:you can|to)|please|log ?in(?: to your account)? (?:and|to)|sign in (?:and|to)|used to) (?:[a-z]+[,/]? (?:and |or )?){0,4}?(?:access|review|view|see|inspect)\\b(?:[,/]? (?:and |or )?[a-z]+){0,4}? ${DATA}\\b`,
      ),
      unless: new RegExp(
        `${NOT_READER.source}|\\b(?:polic\\w+)\\b|for (?:more|further) information|(?:see|view|access|review|check) (?:the|our|more|additional|further|their|third|other|a) (?:\\w+ ){0,2}(?:information|details|data|profile)|must have|your browser`,
      ),
      weight: 0.7,
    },
    {
      answer: 'yes',
      pattern:
        /\b(?:giv(?:e|ing)|provid(?:e|ing)|grant(?:ing)?|offer(?:ing)?) (?:you |individuals |users |customers )?(?:with )?(?:reasonable )?access to[^.]{0,50}\b(?:data|information|account|profile)\b/,
      unless: new RegExp(
        `${NOT_READER.source}|\\bus (?:with )?access|third|if you (?:give|provide|grant)|by (?:giv|provid|grant)ing`,
      ),
      weight: 0.7,
    },
    {
      answer: 'yes',
      pattern: new RegExp(
        `\\b(?:enabl|allow|permit|let|help)\\w* (?:you|users?|members|customers)(?: to)? (?:[a-z]+[,/]? ){0,8}?(?:access|view|review)\\b(?:[,/]? (?:and |or )?[a-z]+){0,4}? ${DATA}\\b|\\b(?:enabl|allow|help)\\w* you to\\b[^.]{0,140}\\b(?:accessing|viewing|reviewing) ${DATA}`,
      ),
      unless: new RegExp(`${NOT_READER.source}|${OURS}`),
      weight: 0.8,
    },
    {
      answer: 'yes',
      pattern:
        /\b(?:(?:you|users?|members?|individuals|everyone|anyone|people) (?:\w+ )?(?:can|may|have the right to|are (?:welcome|entitled|free|able) to)|ask (?:us )?to|right to|if you (?:want|wish|would like) to) (?:\w+ ){0,3}?(?:see|view|look at|inspect|look up|find out|consult|read|ask|check|learn|know|receive|get|obtain) (?:\w+ ){0,4}?(?:what|everything|whatever|(?:the|your) (?:entry|entries|file|record|records|card|data|information|details|personal \w+)(?: that| which)?) (?:(?:personal )?(?:data|information) )?(?:we|our \w+|the (?:\w+ ){0,2}\w+|is|are) (?:hold|holds|held|have|has|keep|keeps|kept|store|stores|stored|know|knows)\b[^.]{0,30}\b(?:you|them|your|about|on file)\b/,
      unless: new RegExp(`${NOT_READER.source}|want you to`),
      weight: 0.85,
    },
    // Information about what is held.
    {
      answer: 'yes',
      pattern:
        /\b(?:you|users?|individuals|right|entitled)\b[^.]{0,60}\b(?:obtain|receive|request|get|ask for|demand) (?:[\w-]+ ){0,4}?information (?:about|on|regarding|concerning|as to) (?:the |your |any |all |what |which ){0,2}(?:personal )?(?:data|information)\b[^.]{0,60}\b(?:stor\w+|held|hold|process\w*|collected|concerning|relating|about (?:you|him|them))\b|\bright (?:to|of) information\b[^.]{0,40}\bart(?:icle|\.)? ?15\b|\b(?:up)?on (?:your |written )?request,? we (?:will|shall|can|may) (?:also )?(?:provide|give|grant|send|inform|tell|disclose)\b[^.]{0,80}\b(?:your|personal) (?:personal )?(?:data|information|details)\b|\bwe (?:will|shall|can|may) (?:provide|give|grant|send|inform|tell)\b[^.]{0,60}\b(?:your|personal) (?:personal )?(?:data|information|details)\b[^.]{0,40}\b(?:up)?on (?:your |written )?request\b/,
      unless: new RegExp(`${NOT_A_RIGHT.source}|\\breserves?\\b`),
      weight: 0.85,
    },
    // The list of rights under its heading.
    {
      answer: 'yes',
      pattern: /^(?:\W|\d)*(?:right (?:of|to) |data |the )*(?:access|information)\b/,
      heading: /(?:^| > )[^>]{0,50}\brights\b[^>]{0,50}(?: > [^>]{0,60})?$/,
      unless: NOT_READER,
      weight: 0.8,
    },
    // A link or a line of its own: "Delete your account".
    {
      answer: 'yes',
      pattern:
        /^(?:\W|\d)*(?:(?:access|view|see|manage|port|download|export|correct|edit|update|review|delete),? (?:and |or )?){0,3}?access (?:your|the personal|my) (?:own |personal |account )?(?:information|data|details|account|profile)\b(?! (?:with|from|on|to (?:us|create|provide)))|\b(?:tools|possible for you|ways|controls|features) (?:that (?:let|allow|enable) you )?to\b[^.]{0,60}\b(?:access|view)\b[^.]{0,30}\b(?:information|data|account)\b/,
      unless: new RegExp(`${NOT_READER.source}|\\bwe\\b|\\bto (?:provide|create)`),
      weight: 0.7,
    },
  ],
});
