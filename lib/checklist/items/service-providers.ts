import { defineItem } from '../item';

/** Those who work for the service. */
const PROVIDER =
  '(?:services? |hosting |cloud |payment |technology |solution |infrastructure |analytics |technical |ict |email |support )providers?|vendors?|(?:independent |sub-?)?contractors?|(?:sub-?|data |payment )?processors|payment processor|suppliers?|our (?:\\w+ )?(?:agents|providers|partners)|(?:compan\\w+|organi[sz]ations?|parties|entities|businesses|firms|individuals|partners) (?:that|who|which|to|we|with whom we|working|performing|providing|acting|you) (?:\\w+ ){0,3}(?:provid|perform|help|assist|support|process|carry|work|engage|hire|contract|act|employ|use|host|operate|deliver|rely|on our behalf|services|run|handl|stor|send|ship|print|manag|maintain|clean|bill|answer|look after)\\w*|(?:hosting|mail(?:ing)?|e-?mail|payment|cloud|shipping|delivery|courier|printing|storage|it|support|billing|analytics|call) (?:compan(?:y|ies)|firms?|cent(?:er|re)s?)|data cent(?:er|re)s? that|firms? (?:that|which|who|to)|(?:compan(?:y|ies)|firms?) we (?:hire|use|engage|employ)|(?:those|people) who work for us|company (?:that|which) (?:prints|sends|hosts|stores|ships|handles|processes|runs)|service partners|trusted (?:third )?part(?:y|ies|ners)|on our behalf|(?:other|outside|third[- ]party) companies to|employees(?:,| and) (?:contractors|agents)';
/** The same, taken up again. */
const THEY =
  'each (?:of (?:them|these|those)|one|is|are|has)\\b|(?:th(?:e|o)se|such|all|any|our|each) (?:\\w+ ){0,3}(?:providers?|vendors?|contractors?|(?:sub-?)?processors?|suppliers?|agents|part(?:y|ies)|compan\\w+|partners?|entit\\w+|organi[sz]ations?|recipients?|firms)|they|them\\b|third[- ]part(?:y|ies)|providers?|(?:third-party )?recipients?|their use';
/** A duty or limit that is put on them. */
const LIMIT =
  "contractually|(?:are|is|be|being|were) (?:\\w+ )?(?:obligat\\w+|obliged|bound|binded|prohibited|forbidden|restricted|required to|committed to|authori[sz]ed (?:only|to use)|not (?:permitted|allowed|authori[sz]ed))|obligated|obliged|(?:bound|binded) (?:by|to)|commit(?:s|ted)? (?:themselves )?to|prohibit(?:ed|s|ing)? (?:from|them|the)|subject to (?:\\w+ ){0,3}(?:contract\\w*|confidential\\w*|agreements?|obligations|duty|instructions|restrictions)|(?:may|must|shall|will|can|do|cannot|are) (?:not|never) (?:\\w+ ){0,3}(?:use|disclose|share|sell|retain|process|look|do anything else)\\b|cannot use\\b|for (?:that|this) (?:purpose|task|job) alone|for nothing else|on our (?:orders|behalf only)|secrecy|signed|must (?:keep|protect|follow|delete|treat)\\b|(?:have|has) (?:promised|undertaken|to delete)|(?:only|solely|exclusively) (?:be )?(?:use[ds]?|process\\w*|access\\w*|handle|retain)\\b|(?:only|solely|exclusively|strictly) (?:for (?:the|these|those|this|our|that|purposes)|as (?:necessary|needed|required|directed|instructed)|to (?:perform|provide|the extent|carry|deliver|fulfil|assist|help|process|those|that|support|information)|in (?:accordance|connection|order|the course|compliance|line)|on (?:our|behalf|the basis)|under|what|upon|necessary|needed|within|where necessary)|limited access|(?:our|written|documented|the controller's|strict|specific|their) instructions|instructions (?:of|from)|confidential(?:ity|ly)?\\b|keep (?:\\w+ ){0,4}confidential|data[- ]processing (?:agreement|addendum|contract|terms)s?|dpas?\\b|(?:any|no) other (?:purpose|use|reason)s?|other than (?:to|for|those|as)|no (?:independent |other )?right|independent (?:right|use)|to the extent (?:\\w+ )?(?:necessary|required|needed)|(?:needed|necessary) to perform their|strictly (?:necessary|needed)|under (?:a |strict |written |our )?(?:contract\\b|agreement|strict)|(?:by|through|via|with|under) (?:\\w+ )?(?:contract|contractual \\w+|written agreements?)\\b|non-disclosure|(?:same|equivalent) (?:\\w+ ){0,3}(?:protection|safeguards|security|standards|level)|need to know";
/** Words between, without a change to what we do ourselves. */
const GAP = '(?:(?! we (?:do|may|will|use|collect|process|are|can|also)\\b)(?:[^.]|(?<=etc|e|g|i)\\.)){0,200}';
const NOT_THEM =
  /\b(?:not responsible|no control|do not control|not controlled|their own (?:privacy )?(?:polic\w+|terms|notice)|(?<!not (?:\w+ ){0,4})for their own purposes|you (?:may|can|must|should|are|agree|choose|acknowledge)|law enforcement|merger|acquisition|child|(?:if|when|where|as) (?:required|compelled) (?:to do so )?by (?:applicable )?law|opt[- ]out|aggregate\w*|social|links? to|with your consent|your (?:explicit |prior )?consent|subpoena|court|subscription|log ?in|developers|publishers|require us|onward transfer|outside (?:of )?the e(?:ea|u)|not deemed|legal (?:proceeding|process)|sell or|sold|as long as|strictly necessary (?:functions?|technolog)|and our (?:partners|service providers) (?:use|may use|may transfer)|jurisdictions|our contractual obligations|parents|authori[sz]ed (?:user|agent)s?|not limited to[^.]{0,20}$|before giving us|acts? as (?:a |your |the )?(?:data )?(?:processor|service provider)|as (?:a |the )?(?:data )?processors?\b|our customers?'? (?:instructions|behalf)|prove|proof|contracts? with (?:you|them)|obligations to (?:the )?individuals?)\b/;

/** Whoever receives data, and a duty so plain that it need not be said of a provider. */
const RECIPIENT_DUTY =
  /\b(?:providers?|suppliers?|vendors?|contractors?|processors?|third[- ]part(?:y|ies)(?: recipients)?|(?:these|such|other|those|all|any) (?:[\w-]+ ){0,2}(?:compan\w+|parties|entities|organi[sz]ations|partners|recipients)|recipients?|agents|partners|they)\b[^.]{0,140}\b(?:contractually|(?:are|be|being) (?:\w+ )?(?:obligat\w+|obliged|bound|binded|required to|prohibited from|forbidden|restricted|not (?:permitted|allowed|authori[sz]ed))\b|(?:do|does|have|has|having|with) not? (?:have )?(?:an|any|the|no)? ?(?:independent |other )?right|(?:may|can|will|must|shall|to|authori[sz]ed to) only (?:use|process|access|handle|be)|(?:use|process|access|processed|used|handle)[^.]{0,40} (?:only|solely)\b|not (?:use|disclose|share|retain)[^.]{0,40}\b(?:other|own)|our (?:\w+ )?instructions|instructions (?:of|from|by) (?:us|the)|(?:strict|subject to|duty of|obligations of|agree\w*|maintain|under) (?:\w+ ){0,3}confidential\w*|data[- ]processing (?:agreement|addendum)s?|(?:not|any|for) (?:for )?(?:any )?other purposes?|agreement on data protection)/;

/** A duty so plain, and so near to those who work for the service, that nothing else in the sentence takes it back. */
const PLAIN_DUTY =
  /\b(?:providers?|vendors?|contractors?|(?:sub-?)?processors?|suppliers?|agents|consultants|(?:th(?:e|o)se|such|any|each|every|the) (?:other )?(?:third[- ]part(?:y|ies)|compan(?:y|ies)|part(?:y|ies)|entit(?:y|ies)|partners?|recipients?|organi[sz]ations?)|third parties (?:that|who|which|we|working|acting|(?:to|with) whom))\b[^.]{0,200}\b(?:contractually (?:\w+ )?(?:obligat|oblig|requir|bound|prohib|restrict|limit|commit)\w*|(?:subject to|under|through|by) (?:\w+ ){0,2}contractual (?!clauses)|contractual (?:obligations?|restrictions|requirements|limitations|commitments) (?:to|not|that|of confid)|(?:are|is|be|being) (?:\w+ )?(?:prohibited|forbidden|barred|precluded) from|(?:are|is|be) (?:not|never|only) (?:\w+ )?(?:permitted|authori[sz]ed|allowed|entitled) to (?:use|process|share|disclose|access|retain|sell|do)|prohibit\w* (?:\w+ ){0,3}from (?:using|disclosing|sharing|selling|retaining)|(?:required|obligated|obliged|bound|agreed?) (?:not )?to (?:use|keep|protect|maintain|safeguard|treat|comply|process|respect|adhere|abide|disclose)|(?:for|to) any (?:other )?purposes? (?:other than|except|beyond)|for (?:any|no) other purposes?\b|only for (?:that|this|these|such|those) (?:function|purpose|service|task)s?|(?:never|do not|does not|cannot|may not|must not|will not|shall not) (?:\w+ )?(?:use|store|share|process|sell|retain|access|disclose)\b[^.]{0,60}\b(?:own|outside|other|beyond|except|unless|scope)|held to (?:\w+ ){0,3}standards?)/;
const NOT_PLAIN =
  /\b(?:not responsible|do not control|have no control|law enforcement|group companies|publishers|developers|children|acts? as your|will act as your|third[- ]party (?:sites?|websites?))\b|\b(?:required|obliged|obligated|bound) (?:to \w+ )?by (?:applicable )?law to/;

/** Providers that get nothing from the service: the reader's own, or the service itself in that part. */
const NO_SHARING =
  /\b(?:internet service providers?|acts? as (?:a |your |the )?(?:data )?(?:processor|service provider)|(?:collect|receive|obtain) (?:\w+ ){0,3}(?:information|data) (?:about you )?from|another (?:service )?provider)\b/;

const PROVIDERS = new RegExp(`\\b(?:${PROVIDER})`);
const SHARING_HEADING =
  /\b(?:provider|vendor|processor|supplier|contractor|shar|disclos|third[- ]part|recipient|partner|who|transfer)/;

export const serviceProviders = defineItem({
  id: 'service-providers',
  pillar: 'sharing',
  laws: ['GDPR Art. 28', 'CCPA § 1798.140(ag)'],
  answers: ['restricted', 'unrestricted', 'no'],
  topic:
    /provider|supplier|subcontract|outsourc|entrust|contract|instructions|vendor|contractor|processor|agents|third[- ]part|compan|partner|parties|entit|organi[sz]ation|\bthey\b|\bthem\b|recipient|behalf|\bdpas?\b/,
  cues: [
    {
      answer: 'restricted',
      pattern: new RegExp(`\\b(?:${PROVIDER})${GAP}\\b(?:${LIMIT})`),
      polarity: 'any',
      unless: NOT_THEM,
      weight: 0.9,
    },
    {
      answer: 'restricted',
      pattern: new RegExp(`\\b(?:${THEY})\\b${GAP}\\b(?:${LIMIT})`),
      after: PROVIDERS,
      polarity: 'any',
      unless: NOT_THEM,
      weight: 0.95,
    },
    {
      answer: 'restricted',
      pattern: new RegExp(
        `\\b(?:we|us|company)\\b[^.]{0,80}\\b(?:require|ensure|(?:enter|entered) into|(?:have|sign|signed|conclude|concluded|with) (?:\\w+ ){0,3}(?:contracts?|agreements?|dpas?|clauses)|contractual\\w*|oblige|bind|impose|instruct|demand\\w*|(?:restrict|prohibit) (?:these|such|our|those|them|service|third|the)|make sure|only (?:permit|allow|use|share|work|engage|authori[sz]e|provide|disclose|transfer))\\b[^.]{0,120}\\b(?:${PROVIDER}|(?:these|such|those|other|this|the|any|all|each|our|contracted) (?:\\w+ )?(?:recipients?|part(?:y|ies)|compan\\w+|entities|providers?|recipients?|partners|contractors|processors?|organi[sz]ations))\\b`,
      ),
      polarity: 'any',
      unless: NOT_THEM,
      weight: 0.85,
    },
    {
      answer: 'restricted',
      pattern:
        /\b(?:we|and|company)\b[^.]{0,30}\b(?:require|oblige|bind|instruct|expect|ensure|make sure|only allow|only permit|do not allow|prohibit)(?: that)? (?:them|they|all of them|each of them)\b/,
      polarity: 'any',
      unless: NOT_THEM,
      weight: 0.85,
    },
    {
      answer: 'restricted',
      pattern:
        /\bcontractual (?:commitments?|obligations?|protections?|measures|safeguards|terms|restrictions) (?:\w+ ){0,3}(?:from|on|with|upon|for) (?:them|these|those|such|our|third|the|each)\b|\b(?:demands?|requires?|expects?) (?:\w+ ){0,4}(?:from|of) (?:\w+ ){0,2}(?:parties|providers|partners|processors|vendors|suppliers|companies)\b/,
      polarity: 'any',
      unless: NOT_THEM,
      weight: 0.8,
    },
    {
      answer: 'restricted',
      pattern: new RegExp(`\\b(?:subcontract|outsourc|entrust)\\w*\\b[^.]{0,120}\\b(?:${LIMIT}|supervis\\w+)`),
      polarity: 'any',
      unless: NOT_THEM,
      weight: 0.7,
    },
    {
      answer: 'restricted',
      pattern:
        /\b(?:(?:service )?providers?|vendors?|contractors?|(?:sub-?)?processors?|suppliers?|agents|(?:these|those|such) (?:third[- ]part(?:y|ies)|compan\w+|partners|entities))\b[^.]{0,200}\b(?:(?:abide by|adhere to|comply with) (?:this|our|applicable|the|data|all|strict)\b|art(?:icle|\.)? ?28\b|order processing|commissioned (?:data )?process\w+|contract(?:ed)? (?:data )?processing|data processing contracts?|process(?:ing|or) agreements?|for the (?:sole|limited|specific|exclusive|express) purposes?\b|limited purposes?\b|as instructed\b|(?:under|at) (?:our|the) (?:direction|control|supervision)\b|agree(?:d|s|ing)? (?:not )?to\b|have agreed\b|undertak\w+ (?:not )?to\b|same (?:standard|level|degree|protection)s?\b|security (?:standards|requirements)\b|(?:as|what is|is|are|to the extent|reasonably) (?:\w+ )?(?:necessary|needed|required) (?:to|for) (?:\w+ ){0,3}(?:perform|provid|carry|complet|fulfil|deliver|their|these|those|such|function|assist|enable)\w*)/,
      polarity: 'any',
      unless:
        /\b(?:law enforcement|merger|legal process|children|court|you agree|not responsible|have you|(?:necessary|required) to (?:protect|defend|enforce)|protect our|acts? as (?:a|your)|publishers|developers)\b/,
      weight: 0.7,
    },
    {
      answer: 'restricted',
      pattern: PLAIN_DUTY,
      polarity: 'any',
      unless: NOT_PLAIN,
      weight: 0.95,
    },
    {
      answer: 'restricted',
      pattern:
        /\benter(?:s|ed|ing)? (?:into )?(?:a |an )?(?:\w+ ){0,3}(?:contracts?|agreements?)\b[^.]{0,120}\b(?:requir\w+|oblig\w+|bind\w*|prohibit\w*|limit\w*)\b[^.]{0,60}\b(?:recipients?|them|they|provider|processor|vendor|part(?:y|ies))\b/,
      unless: /\b(?:contract|agreement) with you\b/,
      weight: 0.9,
    },
    {
      answer: 'restricted',
      pattern:
        /\b(?:not|never|only) (?:\w+ )?(?:authori[sz]e|permit|allow)s? (?:\w+ ){0,4}(?:providers|vendors|them|contractors|processors|suppliers|agents) to (?:use|disclose|share|sell|process|access|retain)\b/,
      polarity: 'any',
      unless: /\b(?:you|children|advertisers)\b[^.]{0,20}\b(?:permit|allow|authori[sz]e)/,
      weight: 0.9,
    },
    {
      answer: 'restricted',
      pattern:
        /\b(?:restrict\w*|limit(?:s|ed)?|only|solely)\b[^.]{0,100}\b(?:access|share[ds]?|disclose[ds]?|available)\b[^.]{0,120}\b(?:contractors|agents|providers|vendors|processors|suppliers|consultants)\b[^.]{0,30} (?:who|that|which|with a) (?:\w+ )?(?:need|requires?)\b[^.]{0,20}\b(?:know|access|information|data|it)\b/,
      unless: /\bretention\b/,
      weight: 0.6,
    },
    {
      answer: 'restricted',
      pattern:
        /\b(?:service providers?|vendors?|(?:sub-?)?processors?|contractors|suppliers|with them|other party|the companies|companies transferring)\b[^.]{0,140}\b(?:(?:standard )?(?:contractual|data protection) clauses|model clauses|binding them)|\b(?:contractual clauses|model clauses)\b[^.]{0,40}\bwith (?:them|these|our (?:\w+ )?(?:providers|vendors|processors|suppliers))/,
      polarity: 'any',
      weight: 0.5,
    },
    {
      answer: 'restricted',
      pattern:
        /\b(?:secure|obtain|seek|receive|impose|demand|put in place)\w* (?:\w+ ){0,2}contractual (?:promises|commitments|assurances|guarantees|undertakings|protections|safeguards|arrangements) (?:to|that|from|with|on|not|of|for)\b|\bwith (?:this |such )?access\b[^.]{0,60}\b(?:contractual|confidentiality) (?:\w+ )?obligations\b/,
      weight: 0.6,
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
        /\b(?:use|engage|employ|work with|rely on) (?:any |no )?(?:(?:third[- ]party|external|outside|other) )?(?:service providers|(?:sub-?)?processors|subcontractors|vendors)\b|\bwe\b[^.]{0,20}\boutsource\b|\bno (?:third[- ]part(?:y|ies)|(?:other|outside|external) (?:compan(?:y|ies)|firms?|part(?:y|ies))) (?:hosts?|stores?|process(?:es)?|handles?)\b/,
      polarity: 'denied',
      unless:
        /\b(?:service providers|processors|subcontractors|vendors),? (?:that|who|which|unless|without|except|outside|for (?:this|these))\b|\b(?:unless|without)\b/,
      weight: 0.6,
    },
    {
      answer: 'unrestricted',
      pattern:
        /\b(?:shar(?:e|es|ed|ing)|disclos\w+|transfer\w*|provide|pass(?:ed)?|sen[dt]|transmit\w*|give|with|to) (?:[\w,'/-]+ ){0,14}(?:services? providers?|vendors?|(?:sub)?contractors|(?:sub-?|data |payment )?processors?|suppliers|agents|(?:compan\w+|third part\w+|organi[sz]ations|parties|partners) (?:that|who|which|to) (?:\w+ ){0,2}(?:provide|perform|help|assist|process|support|deliver|carry))\b/,
      unless: NO_SHARING,
      heading: SHARING_HEADING,
      weight: 0.95,
    },
    {
      answer: 'unrestricted',
      pattern: new RegExp(
        `\\b(?:use|employ|hire|engage|rely on|contract with) (?:[\\w,'/-]+ ){0,6}(?:${PROVIDER})|\\b(?:compan\\w+|firms?|businesses|contractors) (?:that |which |who )?(?:we )?(?:hire|run|host|employ)s? [^.]{0,60}\\b(?:gets?|receives?|ha(?:s|ve) access|your|our)\\b|\\b(?:website|site|app|data|servers?) (?:is|are) hosted (?:by|at|with) (?!us\\b|our own)|\\bpayments? (?:is|are) (?:handled|processed) by (?!us\\b|our (?:own|staff))|\\bwe\\b[^.]{0,20}\\boutsource\\b`,
      ),
      unless: NO_SHARING,
      weight: 0.55,
    },
    {
      answer: 'unrestricted',
      pattern: new RegExp(
        `\\b(?:shar(?:e|es|ed|ing)|disclos\\w+|transfer\\w*|provide|pass(?:ed)?|sen[dt]|transmit\\w*|give|with|to) (?:[\\w,'/-]+ ){0,14}(?:${PROVIDER})`,
      ),
      unless: NO_SHARING,
      weight: 0.8,
    },
    {
      answer: 'unrestricted',
      pattern:
        /\b(?:service providers?|vendors|contractors|subcontractors|processors|payment (?:processor|provider)s?|suppliers|hosting provider|third[- ]party (?:\w+ )?(?:service|processor|provider)|(?:third part\w+|compan\w+|organi[sz]ations|subcontract\w*) (?:that|who|which|to) (?:\w+ ){0,2}(?:provide|perform|help|assist))\b/,
      unless: NO_SHARING,
      heading: SHARING_HEADING,
      weight: 0.7,
    },
    {
      answer: 'unrestricted',
      pattern:
        /\b(?:service providers?|vendors|contractors|subcontract\w*|processors|payment (?:processor|provider)s?|suppliers|hosting provider|third[- ]party (?:\w+ )?(?:service|processor|provider))\b/,
      unless: NO_SHARING,
      weight: 0.6,
    },
  ],
});
