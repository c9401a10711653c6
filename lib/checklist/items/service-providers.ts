import { defineItem } from '../item';

/** Those who work for the service. */
const PROVIDER =
  '(?:services? |hosting |cloud |payment |technology |solution |infrastructure |analytics |technical |ict |email |support )providers?|vendors?|(?:independent |sub-?)?contractors?|(?:sub-?|data |payment )?processors|payment processor|suppliers?|our (?:\\w+ )?(?:agents|providers|partners)|(?:compan\\w+|organi[sz]ations?|parties|entities|businesses|firms|individuals|partners) (?:that|who|which|to|we|with whom we|working|performing|providing|acting|you) (?:\\w+ ){0,3}(?:provid|perform|help|assist|support|process|carry|work|engage|hire|contract|act|employ|use|host|operate|deliver|rely|on our behalf|services)\\w*|service partners|trusted (?:third )?part(?:y|ies|ners)|on our behalf|(?:other|outside|third[- ]party) companies to|employees(?:,| and) (?:contractors|agents)';
/** The same, taken up again. */
const THEY =
  '(?:th(?:e|o)se|such|all|any|our|each) (?:\\w+ ){0,3}(?:providers?|vendors?|contractors?|(?:sub-?)?processors?|suppliers?|agents|part(?:y|ies)|compan\\w+|partners?|entit\\w+|organi[sz]ations?|recipients?|firms)|they|them\\b|third[- ]part(?:y|ies)|providers?|(?:third-party )?recipients?|their use';
/** A duty or limit that is put on them. */
const LIMIT =
  'contractually|(?:obligat\\w+|obliged|bound|bind\\w*|required|prohibit\\w*|forbidden|restricted|commit(?:ted|s)?|subject|limited|authori[sz]ed only) (?:\\w+ ){0,3}(?:by|to|from|not)\\b|not (?:\\w+ ){0,3}(?:permitted|allowed|authori[sz]ed|use|disclose|share|sell|retain|store|process)\\b|(?:only|solely|exclusively|strictly) (?:\\w+ ){0,4}(?:use|uses|used|process\\w*|access\\w*|handle|for|as|to|in|on|what|under|where|when|act|within|upon|necessary|relevant|the)\\b|limited (?:access|use)|(?:to|from) using|instructions|instruct(?:ed)?\\b|confidential\\w*|data[- ]processing (?:agreement|addendum|contract|terms)s?|dpas?\\b|(?:any|no|for) other (?:purpose|use|reason)s?|own (?:\\w+ )?purposes|no (?:independent |other )?right|independent (?:right|use)|to the extent (?:\\w+ )?(?:necessary|required|needed)|strictly (?:necessary|needed)|under (?:a |strict |written |our )?(?:contract|agreement|strict)|contractual|non-disclosure|protect (?:your|the|this|that|such|personal|it|data|users)|(?:same|equivalent|similar) (?:\\w+ ){0,4}(?:protection|safeguards|security|standards|level)|adhere to|keep (?:\\w+ ){0,4}(?:secure|safe|confidential)|appropriate security|meet (?:\\w+ ){0,3}(?:standards|requirements)|applicable (?:data protection|privacy)';
const NOT_THEM =
  /\b(?:not responsible|no control|do not control|not controlled|their own (?:privacy )?(?:polic\w+|terms|notice|purposes)|you (?:may|can|must|should|are|agree|choose|acknowledge)|law enforcement|merger|acquisition|child|(?:if|when|where|as) (?:required|compelled) (?:to do so )?by (?:applicable )?law|opt[- ]out|aggregate\w*|social|links? to|with your consent|your (?:explicit |prior )?consent|subpoena|court|subscription|log ?in|developers|publishers|require us|onward transfer|outside of? the e|legal (?:proceeding|process)|sell or|sold|authorized (?:user|agent)|prove|proof|contracts? with (?:you|them)|individuals)\b/;

/** Whoever receives data, and a duty so plain that it need not be said of a provider. */
const RECIPIENT_DUTY =
  /\b(?:providers?|suppliers?|vendors?|contractors?|processors?|third[- ]part(?:y|ies)(?: recipients)?|(?:these|such|other|those|all|any) (?:[\w-]+ ){0,2}(?:compan\w+|parties|entities|organi[sz]ations|partners|recipients)|recipients?|agents|partners|they)\b[^.]{0,140}\b(?:contractually|(?:are|is|be|being) (?:\w+ )?(?:obligat\w+|obliged|bound|binded|required|prohibited|forbidden|restricted|not (?:permitted|allowed|authori[sz]ed))\b|(?:do|does|have|has|having|with) not? (?:have )?(?:an|any|the|no)? ?(?:independent |other )?right|(?:may|can|will|must|shall|to|authori[sz]ed to) only (?:use|process|access|handle|be)|(?:use|process|access|processed|used|handle)[^.]{0,40} (?:only|solely)\b|not (?:use|disclose|share|retain)[^.]{0,40}\b(?:other|own)|instructions|(?:strict|subject to|duty of|obligations of|agree\w*|maintain|under) (?:\w+ ){0,3}confidential\w*|data[- ]processing (?:agreement|addendum)s?|(?:not|any|for) (?:for )?(?:any )?other purposes?|agreement on data protection)/;

const PROVIDERS = new RegExp(`\\b(?:${PROVIDER})`);
const SHARING_HEADING =
  /\b(?:provider|vendor|processor|supplier|contractor|shar|disclos|third[- ]part|recipient|partner|who|transfer)/;

export const serviceProviders = defineItem({
  id: 'service-providers',
  pillar: 'sharing',
  laws: ['GDPR Art. 28', 'CCPA § 1798.140(ag)'],
  answers: ['restricted', 'unrestricted', 'no'],
  topic:
    /provider|supplier|vendor|contractor|processor|agents|third[- ]part|compan|partner|parties|entit|organi[sz]ation|\bthey\b|\bthem\b|recipients|behalf|\bdpas?\b/,
  cues: [
    {
      answer: 'restricted',
      pattern: new RegExp(`\\b(?:${PROVIDER})[^.]{0,220}\\b(?:${LIMIT})`),
      polarity: 'any',
      unless: NOT_THEM,
      weight: 0.9,
    },
    {
      answer: 'restricted',
      pattern: new RegExp(`\\b(?:${THEY})\\b[^.]{0,160}\\b(?:${LIMIT})`),
      after: PROVIDERS,
      polarity: 'any',
      unless: NOT_THEM,
      weight: 0.95,
    },
    {
      answer: 'restricted',
      pattern: new RegExp(
        `\\b(?:we|us|company)\\b[^.]{0,80}\\b(?:require|ensure|(?:enter|entered) into|(?:have|sign|signed|conclude|concluded|with) (?:\\w+ ){0,3}(?:contracts?|agreements?|dpas?|clauses)|contractual\\w*|oblige|bind|impose|instruct|restrict|prohibit|make sure|only (?:permit|allow|use|share|work|engage|authori[sz]e|provide|disclose|transfer))\\b[^.]{0,120}\\b(?:${PROVIDER}|them|they|(?:these|such|those|other|this|the) (?:\\w+ )?(?:part(?:y|ies)|compan\\w+|entities|providers?|recipients?|partners|contractors|processors?|organi[sz]ations))\\b`,
      ),
      polarity: 'any',
      unless: NOT_THEM,
      weight: 0.85,
    },
    {
      answer: 'restricted',
      pattern: RECIPIENT_DUTY,
      polarity: 'any',
      unless: NOT_THEM,
      weight: 0.8,
    },
    {
      answer: 'restricted',
      pattern:
        /\b(?:pursuant to|under|following|upon|in accordance with|according to|consistent with) (?:our|its|their) (?:\w+ )?instructions\b/,
      unless: NOT_THEM,
      weight: 0.8,
    },
    {
      answer: 'no',
      pattern:
        /\b(?:use|engage|employ|work with|rely on) (?:any )?(?:third[- ]party |external )?(?:service providers|processors|subcontractors)\b/,
      polarity: 'denied',
      weight: 0.6,
    },
    {
      answer: 'unrestricted',
      pattern: new RegExp(
        `\\b(?:shar(?:e|es|ed|ing)|disclos\\w+|transfer\\w*|provide|pass(?:ed)?|sen[dt]|transmit\\w*|give|with|to) (?:[\\w,'/-]+ ){0,14}(?:${PROVIDER})`,
      ),
      weight: 0.9,
    },
    {
      answer: 'unrestricted',
      pattern: PROVIDERS,
      heading: SHARING_HEADING,
      weight: 0.8,
    },
    {
      answer: 'unrestricted',
      pattern:
        /\b(?:service providers?|vendors|contractors|subcontractors|processors|payment (?:processor|provider)s?|suppliers|hosting provider|third[- ]party (?:\w+ )?(?:service|processor|provider))\b/,
      weight: 0.6,
    },
  ],
});
