import { defineItem } from '../item';
import { refusals } from '../rights';

const NOT_READER = "\\b(?:parents?|guardians?|child(?:ren|s|'s)?|minors?|under (?:the age|1[3-8]))\\b";
const OPT =
  '(?:opt[- ]?(?:ing[- ]?|ed[- ]?)?outs?|object|not to (?:sell|share|disclose)|stop|prevent|refuse|decline|direct us (?:to )?not|limit|tell us not|withdraw)';
/** Vendors' and industry opt-outs answer another question. */
const INDUSTRY =
  '\\b(?:network advertising initiative|digital advertising alliance|\\bnai\\b|\\bdaa\\b|aboutads|optout\\.networkadvertising|youronlinechoices|edaa|google (?:analytics|ads?)|ads? settings)\\b';
const DENIAL =
  "\\b(?:we|us|has|have) (?:do |does |did |have |has |will )?(?:not|never|n't) (?:\\w+ )?(?:sell|sold|share)|\\bdon't sell|\\bdo not sell (?:your |personal |any |or (?:share|rent) )?[^.]{0,40}(?:so|therefore)";

export const saleOptOut = defineItem({
  id: 'sale-opt-out',
  pillar: 'rights',
  answers: ['yes', 'conditional', 'no'],
  residentScope: true,
  laws: ['CCPA § 1798.120'],
  topic:
    /sell|sale|sold|shar|targeted|third[- ]part|refuse|disclos|partners|1798|shine the light|global privacy control|gpc|opt-out preference/,
  cues: [
    // Refused: to everyone, without a way round.
    ...refusals({
      verb: 'opt[- ]?out of|refuse|object to|stop|decline|prevent',
      object:
        '[^.]{0,30}\\b(?:sales?|selling|sharing|(?:passing|pass on|disclos\\w+|giving|transfer\\w*|transmission|provision)\\b[^.]{0,50}\\b(?:partners?|advertisers?|third part(?:y|ies)|clients|marketing|other compan(?:y|ies)|data buyers|brokers))\\b',
      noun: 'opt[- ]?outs? (?:of|from) (?:the |our )?(?:sales?|sharing|selling)',
      withOthers: true,
      unless: 'service providers?|processors|affiliates|without knowing',
      service:
        '(?:stop|cease) (?:selling|sharing|the sale of|passing on) [^.,;]{0,40}\\b(?:(?:up)?on request|at (?:your|their) request|when (?:you |users )?(?:are )?ask(?:ed)?)',
    }),
    // "Do Not Sell or Share".
    {
      answer: 'yes',
      pattern:
        /\b(?:do not|don't|don\u2019t) sell(?: or share| and share|\/share)? my (?:personal )?(?:data|info\w*)|"do not sell(?: or share)?|\bdo not sell (?:or share )?(?:link|button|page|request)|\bdo[- ]not[- ]sell\b(?= (?:my|or share my|link|request))/,
      polarity: 'any',
      unless: new RegExp(NOT_READER),
      weight: 0.7,
    },
    {
      answer: 'yes',
      pattern:
        /\bopt[- ]?(?:ing[- ]?)?out (?:of|from) (?:this|such|these|that|the) "?(?:sales?|sharing|disclosures?)\b/,
      unless: new RegExp(NOT_READER),
      weight: 0.9,
    },
    {
      answer: 'yes',
      pattern:
        /\b(?:opt[- ]?out|unsubscribe|stop receiving)\b[^.]{0,60}\b(?:e-?mails?|messages|marketing|communications|promotions|offers)\b[^.]{0,30}\bfrom (?:our )?(?:[\w-]+ )?(?:partners|third[- ]part(?:y|ies)|advertisers|other companies)\b/,
      unless: new RegExp(NOT_READER),
      weight: 0.85,
    },
    {
      answer: 'yes',
      pattern: new RegExp(`\\b${OPT}\\b[^.]{0,120}?\\b(?:sale|sales|selling|sells?|sold|"sale"|"sell")\\b`),
      polarity: 'any',
      unless: new RegExp(
        `${NOT_READER}|${INDUSTRY}|business (?:sale|transfer)|sale of (?:our|the|all|a|its) (?:business|company|assets)|without|requires? businesses|prohibits? a business|\\bto submit\\b|exercis\\w+|(?:we|not|never|n't) (?:do not |don't |not |never )*sell (?!or share my|my)|opt-out requests`,
      ),
      weight: 0.74,
    },
    {
      answer: 'yes',
      pattern:
        /\b(?:(?:this|such|these|the|our|any|your|of|an?) "?(?:sale|sales|selling|sharing)|sells?|sold)\b[^.]{0,120}?\b(?:opt[- ]?out|right to (?:opt|limit|object)|you (?:can|may) (?:opt|object))/,
      polarity: 'any',
      unless: new RegExp(`${NOT_READER}|${INDUSTRY}|we (?:do not|don't|have not|never)[^.]{0,60}(?:sell|sold|shar)`),
      weight: 0.74,
    },
    {
      answer: 'yes',
      pattern:
        /\b(?:opt[- ]?(?:ing[- ]?|ed[- ]?)?out|object|oppose)\b[^.]{0,100}?\b(?:sharing|disclosures?|disclosing|disclosed|shared|share)\b[^.]{0,100}?\b(?:third[- ]part(?:y|ies)|advertis\w+|marketing|partners|cross-context|affiliates|information|data)\b/,
      polarity: 'any',
      unless: new RegExp(`${NOT_READER}|${INDUSTRY}|service providers only|analytics (?:provider|opt)`),
      weight: 0.9,
    },
    {
      answer: 'yes',
      pattern: new RegExp(
        `\\b${OPT}\\b[^.]{0,80}?\\b(?:sale|selling|sell) (?:or|and|/) shar(?:e|ing)|\\bright to ${OPT} (?:of|from)[^.]{0,40}\\bsale\\b|\\bopt[- ]out of (?:the )?"?sale`,
      ),
      polarity: 'any',
      unless: new RegExp(NOT_READER),
      weight: 0.6,
    },
    // Targeted advertising as state laws name it.
    {
      answer: 'yes',
      pattern:
        /\b(?:rights?|opt)\b[^.]{0,60}\bopt[- ]?out\b[^.]{0,60}\b(?:processing|use|sharing|disclosure)\b[^.]{0,60}\b(?:targeted|cross-context(?: behaviou?ral)?) advertising\b|\bright to opt[- ]?out (?:of|from) (?:[\w-]+ ){0,4}(?:targeted|cross-context(?: behaviou?ral)?) advertising\b/,
      polarity: 'any',
      unless: new RegExp(`${NOT_READER}|${INDUSTRY}`),
      weight: 0.8,
    },
    // The service's own switch for advertising with the reader's data.
    {
      answer: 'yes',
      pattern:
        /\byou (?:can|may)\b[^.]{0,40}\b(?:opt[- ]?out|object|turn off|disable)\b[^.]{0,60}\b(?:targeted|personali[sz]ed|tailored|interest-based) (?:advertising|ads|advertisements|marketing)\b[^.]{0,60}\b(?:in|through|via|from) (?:your|the) (?:[\w-]+ ){0,3}(?:account|profile|settings)\b/,
      unless: new RegExp(`${NOT_READER}|${INDUSTRY}|device|phone|browser|operating system`),
      weight: 0.6,
    },
    // Disclosure to others for their own marketing.
    {
      answer: 'yes',
      pattern:
        /\b(?:do not want|don't want|prefer (?:that )?we (?:do )?not|would prefer|no longer want|not wish|ask us (?:not to|to not)|request (?:that we|us) (?:not|stop|cease)|choose not to have us|tell us not to|want us to stop|choosing whether|choose whether)\b[^.]{0,60}\b(?:shar(?:e|ed|ing)|disclos(?:e|ed|ing)|provid(?:e|ed|ing)|sell|rent|transfer|use or disclose)\b[^.]{0,120}\b(?:third[- ]part(?:y|ies)|partners|advertis\w+|other (?:companies|organi[sz]ations)|affiliates|these companies|unaffiliated|marketing|others)\b/,
      polarity: 'any',
      unless: new RegExp(NOT_READER),
      weight: 0.9,
    },
    {
      answer: 'yes',
      pattern:
        /\b(?:shared?|sharing|disclos\w+)\b[^.]{0,60}\bthird[- ]part(?:y|ies)\b[^.]{0,80}\b(?:opportunity|choice|option|able) to (?:choose not to|decline|opt[- ]?out)\b|\b(?:control|choose|decide|select)\b (?:[\w-]+ ){0,3}?(?:whether|if)\b[^.]{0,30}\b(?:we|us|shares?|discloses?)\b[^.]{0,20}\b(?:your|personal) (?:[\w-]+ )?(?:data|information)\b[^.]{0,20}\bwith\b[^.]{0,30}\b(?:partners?|third[- ]part(?:y|ies)|advertisers|affiliates|others)\b/,
      polarity: 'any',
      unless: new RegExp(`${NOT_READER}|${INDUSTRY}`),
      weight: 0.85,
    },
    // A browser signal taken as such an opt-out.
    {
      answer: 'yes',
      pattern:
        /\b(?:global privacy control|gpc|opt-out preference signals?)\b[^.]{0,160}\b(?:opt[- ]?out|sale|sharing)\b|\bopt[- ]?out\b[^.]{0,120}\b(?:global privacy control|gpc|opt-out preference signals?)\b/,
      unless: new RegExp(`${NOT_READER}`),
      weight: 0.7,
    },
    {
      answer: 'conditional',
      pattern:
        /\bright to (?:opt[- ]?out|direct us not)\b[^.]{0,60}\b(?:sale|sharing|selling)\b|\bnevada\b[^.]{0,120}\b(?:opt[- ]?out|not to sell|direct)\b[^.]{0,60}\b(?:sale|sell)|\b(?:california|california's)\b[^.]{0,160}\bopt[- ]?out of (?:[\w-]+ ){0,5}(?:sale|sharing|disclos\w+)/,
      polarity: 'any',
      unless: new RegExp(`${NOT_READER}|${DENIAL}`),
      heading: /california|nevada|state|ccpa|resident|jurisdiction|u\.s\./,
      weight: 0.85,
    },
  ],
});
