import { type Cue, defineItem } from '../item';

const POLICY =
  '(?:(?:privacy|cookies?|data protection|this|our|the|updated|revised|new|amended|any)(?: and)? (?:\\w+ ){0,2}(?:polic(?:y|ies)|statements?|document|declaration)|(?:privacy|this|our|updated|revised|new) (?:\\w+ )?notice|policy|privacy notice|polic(?:y|ies) and)';
const CHANGE =
  '(?:chang(?:e|es|ed|ing)|updat(?:e|es|ed|ing)|amend(?:s|ed|ing|ments?)?|revis(?:e|es|ed|ing|ions?)|modif(?:y|ies|ied|ying|ications?)|rewrit(?:e|es|ing|ten)|alter(?:s|ed|ing|ations?)?|new version|latest version|replac(?:e|ed))';
/** A sentence on changes of the policy. */
const SPEAKS_OF_CHANGES = new RegExp(
  `\\b${POLICY}\\b[^.]{0,200}\\b${CHANGE}\\b|\\b${CHANGE}\\b[^.]{0,160}\\b${POLICY}\\b|\\bchang(?:e|es|ed) (?:(?:to|in) )?(?:the way|how|the ways|the manner|our practices)\\b|\\b(?:material|significant|substantial|important)(?:ly)? chang\\w+|\\b${CHANGE} (?:to )?this (?:list|page|document|text)\\b|\\b(?:new|latest|current) (?:edition|version|wording) of\\b`,
);
/** A section on changes of the policy. */
const CHANGES_HEADING =
  /(?:\b(?:chang|updat|amend|revis|modif)\w*\b[^>]{0,40}\b(?:polic\w+|notice|statement|this|terms|document)\b|\bpolic\w+[^>]{0,30}\b(?:chang|updat|amend|revis|modif)|\bnotice(?!s)[^>,&]{0,20}\b(?:chang|updat|revis)|(?:^|> )[^a-z>]{0,12}(?:changes|updates|amendments|modifications|revisions|future changes|notice of changes|notification of changes)[^a-z>]{0,4}(?:$|>))[^>]{0,300}(?:> [^>]{0,300})?$/;

/** Changes that matter: what is said of them counts for all. */
const MATERIAL =
  '(?:material\\w*|significant\\w*|substantial\\w*|important|major|substantive|serious|considerable|reduce|less protective|essential|fundamental)';
const TELL =
  '(?:notif(?:y|ied|ies|ying|ications?)|inform(?:ed|ing)?|let(?:ting)? you know|tell (?:you|all|our|every\\w*|users|members|customers)|alert(?:ed|ing)?|advise[ds]? you|(?<!\\b(?:this|privacy|our|revised|updated|new|amended|cookie|the|policy) )notices?|heads[- ]up|announce[ds]?|announcing|announcements?|attention|communicat(?:e|ed)(?! with us)|aware|contact(?:ing)? you|keep you informed|highlight\\w*|e-?mail(?:ing)? (?:you|members|users|customers|(?:all|our|registered|the) \\w+)|message)';
const WHO =
  '(?:you|(?:all |every |each |our |registered |the )*(?:users?|members?|customers?|parents?|subscribers?|account holders?|everyone|everybody))';
/** Ways that reach the reader, not only those who look. */
const CHANNEL =
  '(?:e-?mails?\\b|e-?mailed|e-?mailing|in-?app\\b|in-?product|in-?game|pop-?ups?|banners?|push\\b|messages?\\b|messaging|home ?pages?|prominent\\w*|conspicuous\\w*|clear(?:ly)? (?:visible|notice)|directly|(?:through|via|within|in|using) (?:the|our|your) (?:\\w+ )?(?:services?|platforms?|apps?|applications?|products?|sites?|websites?|accounts?|dashboard)|when you (?:next |first )?(?:log|sign|access|use)|log[- ]?in\\b|by (?:mail|post|letter)\\b|on (?:the|our) (?:\\w+ )?(?:web ?sites?|sites?|services?|platform|app)\\b|text message|\\bsms\\b|blog|directly|notification)';
const SURE_CHANNEL =
  '(?:e-?mails?\\b(?! address)|e-?mailed|e-?mailing|in-?app\\b|in-?product|in-?game|pop-?ups?|banners?|push\\b|home ?pages?|prominent\\w*|conspicuous\\w*|text message|\\bsms\\b)';
/** A notice that is put up, other than the policy itself. */
const NOTICE_UP =
  '(?:(?:post|plac|add|publish|display|provid|giv|includ|issu|send)\\w*|by (?:way|means) of) (?:you )?(?:with )?(?:an? |such |additional |further |appropriate |adequate |reasonable |advance |prior |clear |special |separate ){0,4}(?:notices?|announcements?|statements?|notifications?)';
/** Only put in place of the old one: "notify you by posting the new policy". */
const BY_POSTING =
  /\b(?:by|through|via|of) (?:(?:means of |simply )?(?:us )?)?(?:posting|publishing|updating|revising|uploading|changing|updates? to|placing) (?:the|a|an|our|any|such|it|this|these|those|all|new|revised|updated|changes|that|amended)\b(?! (?:\w+ ){0,2}(?:notice of|notice on|notice that|announcement|prominent|notice in|notice to))(?:(?!\bnotice\b(?! (?:at|here|with|(?:\w+ )?(?:as )?(?:required|prescribed) by))|e-?mail|announcement|prominent|home ?page|banner)[^.]){0,200}(?:\.|$)|\bnotices? (?:\w+ ){0,2}(?:posted |given |published |placed )?(?:on|in|at|within) (?:this (?:page|polic\w+|notice|statement|document)|the (?:updated|revised|amended|new) )|\bnotif\w+ you (?:of \w+ )?by (?:updating|changing|revising|amending|posting) (?:the|an|our|this) (?:"?last|"?effective|"?date|(?:updated|revised|new|amended) )(?:(?!e-?mail|announcement|prominent|home ?page|banner)[^.])*$/;
/** Said of what may be, of other news, or of the reader's own changes. */
const NO_PROMISE =
  /\b(?:may|might|can) (?:attempt|try|seek|endeavou?r|decide) to\b|\bmay (?:also |further )?(?:choose|elect|in our|notify|inform|alert|post a|communicate|e-?mail|take|indicate)|\bmay\b[^.]{0,80}\bdiscretion\b|\bwill not (?:\w+ ){0,2}(?:send|notify|inform)|\bunless (?:another|a different|other)\b|\bmarketing|\bpromotion|\bunsubscrib|\bopt(?:ed|ing)?[- ]out\b|\byou (?:must|should|agree to|are responsible|can|may) (?:\w+ )?(?:notify|inform|tell|update|change|contact)|\b(?:breach|incident|subpoena|merger|acquisition|acquired|bankruptcy|change (?:of|in) (?:ownership|control))\b/;
const OF_PURPOSES =
  /(?<!(?:how|way|ways|which|manner) )\bwe (?:may |will )?use (?:your|the|this) (?:\w+ )?(?:information|data)|\bpurposes?:|\bto (?:contact|send|communicate with) you\b|\bmay (?:contact|send) you\b|\bcontact you (?:to|about|with|for)\b/;

type Answer = 'without-notice' | 'direct' | 'posted';
type Core = Omit<Cue<Answer>, 'heading' | 'also' | 'after'>;

/** A cue that holds in a sentence on changes of the policy, in a section on them, or just after such a sentence. */
const onChanges = (cue: Core): Cue<Answer>[] => [
  { ...cue, also: SPEAKS_OF_CHANGES },
  { ...cue, heading: CHANGES_HEADING },
  { ...cue, after: SPEAKS_OF_CHANGES },
];

const either = (a: string, b: string, gap = 160): RegExp =>
  new RegExp(`\\b${a}\\b[^.]{0,${gap}}\\b${b}|\\b${b}[^.]{0,${gap}}\\b${a}\\b`);

export const changeNotice = defineItem<Answer>({
  id: 'change-notice',
  pillar: 'rights',
  answers: ['without-notice', 'direct', 'posted'],
  topic:
    /\b(?:chang|updat|amend|revis|modif|version|latest|newest|current|rewrit|alter|edit|date at|review|check|replac|notif|notice|inform|let you know|announce|post|publish|e-?mail|heads)/,
  laws: ['GDPR Art. 12'],
  cues: [
    ...onChanges({
      answer: 'without-notice',
      pattern: new RegExp(
        `\\b${CHANGE}\\b[^.]{0,160}\\bwithout (?:\\w+ ){0,4}(?:notice|notification|notifying|informing|warning|telling|announc\\w+)\\b|\\b${CHANGE}\\b[^.]{0,120}\\bwith no (?:\\w+ )?(?:notice|warning)\\b`,
      ),
      polarity: 'any',
      unless:
        /\b(?:prices?|offers?|programs?|products?|contest|materials contained)\b|\bnot\b[^.]{0,60}\bwithout\b|\b(?:never|won't|cannot)\b[^.]{0,200}\bwithout\b|\bmaterial\b/,
      weight: 0.9,
    }),
    ...onChanges({
      // No notice is promised, for changes of any kind.
      answer: 'without-notice',
      pattern:
        /\b(?:do not|don't|will not|won't|never|need not) (?:give|send|issue|provide) (?:you )?(?:an?y? )?(?:\w+ )?(?:notices?|warning|notification) (?:of|about|before|when)\b|\byou will not be (?:told|notified|informed)\b|\b(?:not|no|without any) (?:obliged|required|bound|obligation|duty) to (?:notify|inform|tell|alert)\b/,
      polarity: 'any',
      unless:
        /\b(?:material|minor|immaterial|small|trivial|insignificant|non-\w+|unless|except|if|but|however|although|separately|individual\w*|personally|each|every)\b/,
      weight: 0.8,
    }),
    ...onChanges({
      // It comes to the reader, or the reader is asked again.
      answer: 'direct',
      pattern: new RegExp(
        `\\b${WHO}(?:'ll| will| shall)? (?:also |then |always )?(?:get|receive|see|hear|find)\\b[^.]{0,40}\\b(?:${SURE_CHANNEL}|messages?\\b|letters?\\b|notification\\b|from us\\b)|\\bwe(?:'ll| will| shall)? (?:also |then |always |first )?(?:(?:send|mail) ${WHO}|(?:send|put|place|show|display) (?:an? |you )(?:\\w+ )?(?:${SURE_CHANNEL}|letter|message)|write to ${WHO})\\b|\\b(?:ask ${WHO}|(?:will|shall) be asked) to (?:accept|agree|confirm)\\b`,
      ),
      unless: new RegExp(
        `${NO_PROMISE.source}|${OF_PURPOSES.source}|\\b(?:required|requires|law|necessary|appropriate)\\b|${BY_POSTING.source}`,
      ),
      weight: 0.8,
    }),
    ...onChanges({
      answer: 'direct',
      pattern: either(TELL, SURE_CHANNEL),
      polarity: 'any',
      unless: new RegExp(`${NO_PROMISE.source}|${OF_PURPOSES.source}`),
      weight: 0.95,
    }),
    ...onChanges({
      answer: 'direct',
      pattern: either(TELL, CHANNEL),
      polarity: 'any',
      unless: new RegExp(`${NO_PROMISE.source}|${OF_PURPOSES.source}|${BY_POSTING.source}`),
      weight: 0.93,
    }),
    ...onChanges({
      answer: 'direct',
      pattern: new RegExp(`\\b${NOTICE_UP}\\b`),
      unless: new RegExp(`${NO_PROMISE.source}|${OF_PURPOSES.source}|${BY_POSTING.source}`),
      weight: 0.85,
    }),
    ...onChanges({
      answer: 'direct',
      pattern: new RegExp(
        `\\b${MATERIAL}\\b[^.]{0,200}\\b${TELL}\\b|\\b${TELL}\\b[^.]{0,80}\\b${MATERIAL}\\b[^.]{0,30}\\b${CHANGE}`,
      ),
      polarity: 'any',
      unless: new RegExp(`${NO_PROMISE.source}|${OF_PURPOSES.source}|${BY_POSTING.source}`),
      weight: 0.85,
    }),
    ...onChanges({
      answer: 'direct',
      pattern:
        /\b(?:we|you|users|customers|\w+)(?:'ll| will| shall| must| are| undertakes? to| endeavou?rs? to| (?:make|use) (?:\w+ )?(?:reasonable |best )?efforts to)(?:,? (?:\w+ ){0,4}|, [^.,]{0,60}, )(?:notif(?:y|ied)|inform(?:ed)?|let you know|tell you|alert(?:ed)?|give you (?:\w+ )?notice|ask (?:for )?your consent)\b/,
      unless: new RegExp(`${NO_PROMISE.source}|${OF_PURPOSES.source}|${BY_POSTING.source}`),
      weight: 0.75,
    }),
    {
      answer: 'direct',
      pattern: new RegExp(`\\b${MATERIAL}\\b[^.]{0,120}\\bmay\\b[^.]{0,60}\\b${TELL}\\b[^.]{0,100}\\b${SURE_CHANNEL}`),
      also: SPEAKS_OF_CHANGES,
      weight: 0.6,
    },
    ...onChanges({
      answer: 'posted',
      pattern:
        /\b(?:post(?:s|ed|ing)?|publish\w*|(?:made )?available (?:on|at|here|through)|appear|display\w*|upload\w*|effective (?:date|as of|upon|when|immediately)|last[- ]?(?:updated|modified|revised)|date (?:at|on|of|above|below)|(?:top|bottom|beginning|end) of|reflected|shown|this page|here\b|on (?:the|our|this) (?:web ?site|site|page)|most recent|latest|newest|current version|the version (?:on|shown)|date (?:at|on) (?:the|its)|by updating|by revising)/,
      polarity: 'any',
      unless:
        /\bcookie table\b|\blist of\b|^[^.]{0,60}\b(?:last[- ]?(?:updated|modified|revised)|effective)(?: (?:on|date|as of))?:?[^.]{0,24}\b\d{2,4}\W*$/,
      weight: 0.7,
    }),
    ...onChanges({
      answer: 'posted',
      pattern:
        /\b(?:check(?:ing)?|review(?:ing)?|visit|consult|read|revisit|refer)\b[^.]{0,80}\b(?:back|periodic\w*|regular\w*|frequent\w*|from time to time|occasional\w*|often|for (?:any |the )?(?:changes|updates|latest)|intervals|up[- ]to[- ]date|most recent|latest)\b/,
      polarity: 'any',
      weight: 0.65,
    }),
    {
      answer: 'posted',
      pattern:
        /\bcontinu(?:ed|ing|e)\b[^.]{0,60}\b(?:use|access|using)\b[^.]{0,120}\b(?:chang\w+|updat\w+|amend\w+|revis\w+|modif\w+|posting)\b/,
      polarity: 'any',
      also: SPEAKS_OF_CHANGES,
      weight: 0.25,
    },
  ],
});
