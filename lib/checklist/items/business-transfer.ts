import { defineItem } from '../item';

/** What is done to what is sold. */
const SALE = 's[ae]l(?:e|l|ls|ling)|sold|transfer\\w{0,10}|acquires?|purchase of|buys?|disposition|disposal';
/** The business changes hands. Of two words of sale before what is sold the last counts, so that no word is read over and over. */
const DEAL = `merg(?:er|ers|ed|es|ing)\\b|merge (?:with|into) (?:a|an|another)\\b|(?<!(?:talent|data|customer|user|card) )acquisitions?\\b|(?:is|are|be|been|get|gets|were|was) acquired|acquires? (?:us|our|all|the company|substantially)|(?<!card )acquir(?:er|ing (?:entity|company|party))|bankruptcy|insolvency|liquidation|reorgani[sz]ation|restructuring|\\bdivest\\w+(?!\\w)|change (?:in|of) (?:the )?(?:control|ownership|corporate)|transfer of (?:ownership|control|(?:our |the )?business)|(?:corporate|business) (?:transactions?|transfers?|transition)|(?:${SALE}|part of (?:our|the) business is sold) (?:of |or transfer (?:of )?)?(?:(?!(?:${SALE}|transfer\\w*) )[\\w,'-]+ ){0,10}(?:assets|business|company|stock|shares|equity)\\b|succession of business|successor|(?:ownership|control) (?:of \\w+ )?(?:changes|were to change)|part of (?:our|the) business is sold|(?:prospective|potential|actual|business) (?:buyer|purchaser)s?|(?:sell|buy|merge)(?:,|,? or) [\\w, -]{0,40}businesses|(?:if|should|when|whenever|once|in case|event that|before|after) (?:we|us|(?:the|our|this) (?:company|business|firm|studio|shop|store|service|site|app|website|bank|organi[sz]ation)|(?!you|your|data|information|items?|products?|they|it)[a-z]+) (?:is|are|be|were|gets?) (?:ever )?(?:bought|sold|taken over|purchased|merged)\\b|(?:if|should|when|in case|event that) we (?:ever |were to |decide to )?(?:sell|restructure)\\b(?! (?:you|any|personal|data|information|or|such|products|goods|this|it\\b))|(?:buys?|acquires?|purchases?|takes? over) (?:us\\b|our (?:studio|shop|store|firm|website|operations|brand|club)\\b)|chang(?:e|es|ed|ing) hands|(?<!data )take-?overs?\\b|w(?:ou|i)nd(?:ing)?[- ]up\\b|due diligence|restructure\\b|go(?:es)? bankrupt`;
const HANDED =
  'transfer\\w*|shar(?:e|es|ed|ing)\\b|disclos\\w+|assign\\w*|provid(?:e|ed)|pass(?:ed|es)?\\b|sold|convey\\w*|transmit\\w*|releas\\w+|giv(?:e|en)\\b|made available|among the|one of the|be included|part of|communicat\\w+|access|(?:goes|go|moves?) (?:to|with|along)|hand over|gets? (?:your|their|the|our)|receives? (?:your|the|our)|have (?:your|the) (?:data|information)';
const BUYER =
  '(?:acquir(?:er|or|ing (?:entity|company|party|organi[sz]ation))|buyer|purchaser|successors?|new owners?|(?:receiving|purchasing|surviving|buying) (?:entity|party|company)|transferee|new (?:entity|company|controller)|(?:entity|company|person|party) (?:that|which|who) (?:buys|acquires|purchases))';
const BOUND =
  'honou?rs?|compl(?:y|ies)|bound|adheres?|keeps? to|sticks? to|follows?|upholds?|keep the promises|protected by|subject to|in accordance with|consistent with|as set (?:forth|out)|set out in|respects?|abides?|commits?|undertakes?|assumes?|continue to (?:apply|be)|disclosed in|described in|governed by';
/** … and what follows up to our policy: of two such words the last counts. */
const BOUND_TO = `\\b(?:${BOUND})\\b(?:(?!\\b(?:${BOUND})\\b)[^.]){0,80}`;
const OUR_POLICY =
  '(?:this|our|the|these|existing|current|its)\\b[^.]{0,20}\\b(?:policy|policies|(?:privacy )?notice|statement|promises|commitments)';
/** A denial with a way out, or one of the name alone: "is not considered a sale". */
const NOT_KEPT_BACK =
  /\b(?:unless|without|except\w*|until|other than|outside|apart|aside|only|save|before (?:the|it|that|your)|includ\w+|consider\w*|deem\w*|constitut\w+|you (?:can|may|will)|request|third part(?:y|ies)|described)\b/;
/** Words of telling or asking the reader. */
const NOTICE =
  "(?:notif(?:y|ied|ication)\\b|inform (?:you|users|our users|the buyer|the acquirer|affected|customers|members)|be informed|(?:provide|give|receive|send|post|prior|advance|prominent)(?: \\w+){0,3} notice|notice (?:to you|before|via|through|by|on)|(?:will|shall) (?:\\w+ )?(?:tell|e-?mail|alert|ask|write to) (?:you|users|parents|members|customers|everyone)\\b|let (?:you|users|parents|members) know|(?:be|are) told|hear from us|(?:your|their|parents'?) (?:prior |express |explicit )?consent|users?'?s? consent|obtain\\w* consent|consent (?:from|of) (?:you|the user))";

/** Our policy is named, but the buyer is not held to it. */
const NOT_BOUND =
  /\bpurposes (?:described|set out)|\bshare[^.]{0,40}as described|\bgoverned by (?:its|their|the laws)\b|\b(?:cannot|can not|no|not) (?:\w+ )?(?:promise|guarantee|assur\w+)|\bcommon control\b|\bin accordance with (?:this|our) (?:privacy )?(?:statement|policy|notice) (?:for|in|as|when)\b|\bmay be subject to\b/;
const DEALS = new RegExp(DEAL);
const WITHOUT = /\b(?:without|no) (?:(?:further|prior|any|your|obtaining) ){0,3}(?:notice|notif|consent)/;
const ELSEWHERE =
  /\b(?:breach|changes? (?:to|in|of) (?:this|our|the) (?:privacy )?(?:policy|notice|statement)|right to be informed|service providers?|vendors?|cookies?|(?:its|their) own (?:privacy )?(?:policy|notice))\b/;

export const businessTransfer = defineItem({
  id: 'business-transfer',
  pillar: 'sharing',
  answers: ['with-notice', 'yes', 'no'],
  cued: {
    topic:
      /merg|acqui|bankrupt|insolv|liquidat|reorgani|restructur|divest|ownership|control\b|successor|succession|buyer|purchas|sale|sell|sold|transfer|business|transact|new owner|notif|inform|notice|consent|bought|taken over|take-?over|takes? over|buys|hands|wound up|diligence|protected by|consistent|bound|honou?r|subject to|accordance|comply/,
    cues: [
      {
        answer: 'with-notice',
        pattern: new RegExp(`(?:${DEAL})[^.]{0,300}\\b${NOTICE}`),
        unless: new RegExp(
          `${WITHOUT.source}|(?:or|;) [^.;]{0,40}\\b(?:with|you give|you consent|after)\\b[^.;]{0,20}consent\\b|\\bapplicant`,
        ),
        weight: 0.9,
      },
      {
        answer: 'with-notice',
        pattern: new RegExp(
          `\\b(?:${NOTICE}|announce)[^.]{0,160}\\b(?:merger|merged|acquisition|change (?:in|of) (?:ownership|control)|transferred to (?:a|another|the) (?:\\w+ )?(?:party|entity|company|owner)|(?:transfer|sale) of (?:our|the) (?:business|company|assets)|(?:becomes?|is|be|are) subject to (?:a )?different|new (?:owner|controller)|transaction (?:takes|occurs))`,
        ),
        unless: new RegExp(`${WITHOUT.source}|\\b(?:for example|such as|including),? (?:when|in the event)`),
        weight: 0.9,
      },
      {
        answer: 'with-notice',
        pattern: new RegExp(`\\b${NOTICE}`),
        after: DEALS,
        unless: new RegExp(`${WITHOUT.source}|${ELSEWHERE.source}|^(?:we|this)[^.]{0,40}\\b(?:process|collect)`),
        weight: 0.85,
      },
      {
        answer: 'with-notice',
        pattern: new RegExp(`\\b${NOTICE}`),
        heading:
          /\b(?:merger|acquisition|business (?:transfer|transition|sale)|(?:transfer|sale|change) (?:of|in) (?:our |the )?(?:business|ownership|control|company|assets)|corporate (?:transaction|change|restructuring)|bankrupt|reorgani)[^>]{0,300}$/,
        unless: new RegExp(`${WITHOUT.source}|${ELSEWHERE.source}`),
        weight: 0.85,
      },
      {
        answer: 'with-notice',
        pattern: new RegExp(`\\b${BUYER}\\b[^.]{0,160}${BOUND_TO}\\b${OUR_POLICY}`),
        unless: NOT_BOUND,
        weight: 0.85,
      },
      {
        answer: 'with-notice',
        pattern: new RegExp(`(?:${DEAL})[^.]{0,300}${BOUND_TO}\\b${OUR_POLICY}`),
        unless: NOT_BOUND,
        weight: 0.85,
      },
      {
        answer: 'with-notice',
        pattern: new RegExp(`\\b(?:${BOUND})\\b[^.]{0,60}\\b${OUR_POLICY}`),
        after: DEALS,
        unless: new RegExp(`${ELSEWHERE.source}|${NOT_BOUND.source}|\\b(?:request the|similar to)\\b`),
        weight: 0.6,
      },
      {
        answer: 'with-notice',
        pattern:
          /\b(?:this|our|the) (?:privacy )?(?:policy|notice|statement)\b[^.]{0,30}\b(?:will|shall|continues?|would)\b[^.]{0,40}\bapply\b[^.]{0,160}\b(?:new (?:entity|owner|company)|successor|acquir\w+|transferred to|merger)\b/,
        weight: 0.85,
      },
      {
        answer: 'no',
        pattern: new RegExp(
          `(?:${DEAL})[^.]{0,120}\\b(?:transfer\\w*|pass(?:ed)?|sold|hand(?:ed)?|given?|shared?|disclosed?|go|part of)\\b|\\b(?:transfer|sell|hand|pass|give|(?:sold|transferred|given) (?:as|in)|part of)\\b[^.]{0,80}(?:${DEAL}|(?:buyer|purchaser|acquirer) of (?:our|the) )`,
        ),
        polarity: 'denied',
        unless: NOT_KEPT_BACK,
        weight: 0.7,
      },
      {
        answer: 'no',
        pattern: new RegExp(
          `(?:${DEAL})[^.]{0,80}\\b(?:we (?:will|would|shall) (?:\\w+ )?|(?:will|would|shall) (?:\\w+ )?be (?:\\w+ )?)(?:deleted?|erased?|destroy(?:ed)?)\\b|\\b(?:we (?:will|would|shall)|will be) (?:\\w+ )?(?:deleted?|erased?|destroy(?:ed)?)\\b[^.]{0,40}\\bbefore (?:any |the |a )?(?:${DEAL})`,
        ),
        unless: NOT_KEPT_BACK,
        polarity: 'any',
        weight: 0.7,
      },
      {
        answer: 'yes',
        pattern: new RegExp(`(?:${DEAL})[^.]{0,220}\\b(?:${HANDED})`),
        unless: /\b(?:opt[- ]out|service providers|our servers|employment|stock (?:price|option))\b/,
        weight: 0.9,
      },
      {
        answer: 'yes',
        pattern: new RegExp(`\\b(?:${HANDED})\\b[^.]{0,220}(?:${DEAL})`),
        weight: 0.85,
      },
      {
        answer: 'yes',
        pattern: DEALS,
        heading:
          /\b(?:shar|disclos|recipients?|transfer|third[- ]part|who (?:has|have|can|gets|receives|do|we)|with whom|merge|acqui|sale|sell|corporate|business)/,
        unless: /\b(?:sell|sale|share) (?:your |of |or share )?(?:personal|your|data)/,
        weight: 0.6,
      },
    ],
  },
});
