import { defineItem } from '../item';

const GET =
  '(?:collect|collects|collected|receive|receives|received|receiving|obtain|obtains|obtained|get|gets|acquire|acquires|acquired|gather|gathers|gathered|purchase|buy|licensed|source|sourced|supplied|import|access|retrieve)';
const WHAT = '(?:information|data|details|updates|reports|name|profile|e-?mail address|personal data)';
const SOURCES =
  '(?:third[- ]part(?:y|ies)(?! cookies)|third-party sources|other (?:[a-z-]+ )?(?:sources|users|members|individuals|people|customers|companies|organi[sz]ations|parties|persons|platforms|airlines)|outside (?:sources|parties)|external sources|public(?:ly)?(?:[- ](?:available|accessible))? (?:[a-z]+ )?(?:sources|records|databases|information|data|registers?)|(?:public|population|[a-z]+ address) registers?|databases|data (?:brokers?|providers?|suppliers|aggregators|vendors)|data enrichment|credit (?:agenc(?:y|ies)|bureaus?|reference|reporting)|(?:our |business |marketing |advertising |trusted |co-?marketing |joint |joint-?marketing |distribution |integration |technology |commercial |selected )+(?:partners?|affiliates?)|partners|affiliates|social (?:media|network(?:s|ing)?)|facebook|linkedin|advertisers|others|(?:identity verification|background check|fraud prevention|payment) (?:services?|providers?|processors?)|(?:our )?service providers|vendors|resellers|your employer|employers?|organi[sz]ations|authorities|list providers|(?:your )?(?:references|referees|prior employers?|previous employers?|recruiters?)|background[- ]check\\w*|(?:your|users?|member) (?:[a-z-]+ )?(?:google|facebook|apple|twitter|linkedin|github|microsoft|discord|steam) (?:account|profile)|app stores?|recruitment agenc(?:y|ies)|(?:marketing|government) (?:agencies|databases)|such sns|the sns|referrers)';
/** The reader hands it over, or it goes out and not in. */
const OUTWARD =
  /\b(?:disclose|disclosure (?:of|to)|share (?:your|the|it)|protect|children|responsib\w+|opt[- ]?out|e-?mails from|promotional|communications? from|unsubscribe|request information from us|receive (?:marketing|emails?|offers)|technologies provided|request and obtain|need to know|exception of|to (?:other|third) part)\b/;

export const dataFromOthers = defineItem({
  id: 'data-from-others',
  pillar: 'tracking',
  answers: ['yes', 'no'],
  topic:
    /\b(?:sources?|third[- ]part(?:y|ies)|others?|public(?:ly)?|brokers?|providers?|suppliers|bureaus?|agenc(?:y|ies)|partners?|affiliates?|social|facebook|google|apple|microsoft|linkedin|twitter|github|advertisers?|vendors|resellers|employers?|friends?|contacts|refer\w*|invit\w*|authorities|supplement\w*|combine|databases?|registers?|processors?|integration|customers|sns|credit|except|other than|services|(?:tells?|sends?|gives?|lets?) us|(?:on|back) to us|bought from|purchased from|given (?:data|information)|lists|about you from|reach us|firms|insurers?|makers?)\b/,
  laws: ['GDPR Art. 14'],
  cues: [
    {
      answer: 'yes',
      pattern: new RegExp(
        `\\bwe\\b.{0,40}\\b${GET}\\b.{0,60}\\b${WHAT}\\b.{0,60}\\bfrom\\b(?! you\\b| your\\b).{0,60}\\b${SOURCES}\\b`,
      ),
      unless: OUTWARD,
      weight: 0.95,
    },
    {
      answer: 'yes',
      pattern: new RegExp(
        `\\b${GET}\\b.{0,60}\\b${WHAT}\\b.{0,60}\\bfrom\\b(?! you\\b| your\\b).{0,60}\\b${SOURCES}\\b`,
      ),
      unless: OUTWARD,
      weight: 0.88,
    },
    {
      answer: 'yes',
      pattern: new RegExp(`\\b${WHAT}\\b.{0,60}\\b${GET}\\b.{0,40}\\bfrom\\b.{0,50}\\b${SOURCES}\\b`),
      unless: OUTWARD,
      weight: 0.88,
    },
    {
      answer: 'yes',
      pattern: new RegExp(`\\b${GET}\\b.{0,40}\\bfrom\\b(?! you\\b| your\\b).{0,50}\\b${SOURCES}\\b`),
      unless: OUTWARD,
      weight: 0.7,
    },
    {
      answer: 'yes',
      pattern:
        /\b(?:combine|supplement|merge|append|augment|enhance|update|match|enrich)\w*\b.{0,80}\b(?:information|data)\b.{0,60}\b(?:from|by|with|licensed)\b.{0,60}\b(?:other sources|third[- ]part(?:y|ies)|outside|partners|public|others)\b/,
      unless: /\b(?:personally identify|identif(?:y|ies) you|re-?identify)\b/,
      weight: 0.92,
    },
    {
      answer: 'yes',
      pattern:
        /\b(?:sign|log|register|connect|link|login|logging|signing|sign-in|log-in)(?:ging|ing|s)?\b.{0,100}\b(?:facebook|google|twitter|linkedin|apple|github|social (?:media|network\w*)|third[- ]party|sns|openid|open id)\b.{0,200}\b(?:we (?:may |will |can |'ll |might )?(?:also )?(?:receive|collect|access|obtain|import|be able|use|have access)|provides? (?:us|you (?:with )?the option)|share\b.{0,30}\bwith us|gives us)/,
      unless: /\bnot responsible\b/,
      weight: 0.88,
    },
    {
      answer: 'yes',
      pattern:
        /\b(?:third[- ]part(?:y|ies)(?: [a-z]+)?|partners?(?: sites)?|advertisers?|other users|others|another user|social media (?:sites|platforms)|social networks?|friends|other companies|someone else|agencies|bureaus|providers?|processors?|these services|your (?:bank|employer|organi[sz]ation|school)|customers|databases|platforms?|the bank|we allow|(?:grocery |retail |other )?(?:chains|retailers|shops|stores|merchants|hotels|airlines|insurers|clinics|schools|publishers|manufacturers|makers?|firms|sellers|dealers|carriers)|(?:ad|advertising) networks|person who|your (?:doctor|insurer|school|university|operator|carrier|parents?))\b.{0,50}\b(?:provide|provides|share|shares|sends?|gives?|supply|supplies|refer|make available|transfers?|transmits?|enable|pass(?:es)?|tells?|reports?|lets?)\b.{0,60}\b(?:(?:to|with) us\b|us (?:know )?(?:your|whether|what you|which|that you)\b|us (?:with )?(?:[a-z]+ ){0,3}(?:information|data|access|receipt|e-?mail|name|details|content|address|number|to collect)|(?:information|data) about you\b)/,
      unless:
        /\b(?:disclose|responsib\w+|request us|contact us|provide (?:their |its |the |a |such |these )?services?|need to know|service that they)\b/,
      weight: 0.85,
    },
    {
      answer: 'yes',
      pattern:
        /\b(?:information|data|received|collected|obtained) (?:about you )?(?:that )?(?:we (?:may )?(?:collect|receive|obtain|get|acquire) )?(?:about you )?from (?:other|different|third|outside|external|public|our partners|others|social)\b/,
      unless: OUTWARD,
      weight: 0.8,
    },
    {
      answer: 'yes',
      pattern:
        /\b(?:credit check|credit reference agenc\w+|data brokers?|data enrichment|consumer marketing databases)\b/,
      unless: /\bshare\b|\bsell\b|\bdisclose\b|\bnot\b/,
      weight: 0.6,
    },
    {
      answer: 'yes',
      pattern:
        /\b(?:when|if) (?:another|other) (?:user|person|member|people|users)\w*\b.{0,60}\b(?:invite|refer|mention|upload|provide|share|post)\w*\b|\b(?:upload|sync|import)\w*\b.{0,30}\b(?:address book|contacts)\b|\bif you (?:are|have been|were) (?:invited|referred)\b/,
      weight: 0.6,
    },
    {
      answer: 'yes',
      pattern:
        /\b(?:interact|engage|connect|communicate|follow|link|log in|sign (?:in|up))\w*\b.{0,60}\b(?:social (?:media|network\w*)|facebook|google|linkedin|instagram|twitter|third[- ]party (?:accounts?|platforms?|services?|sites?))\b.{0,100}\bwe (?:may |will |can |might |'ll )?(?:also )?(?:receive|collect|obtain|get|access|be given)\b/,
      unless: /\bresponsib\w+\b|\byou (?:elect|choose) to provide\b/,
      weight: 0.8,
    },
    {
      answer: 'yes',
      pattern:
        /\b(?:google|facebook|apple|linkedin|github|microsoft|twitter|sign-in provider|identity provider|social network|third[- ]party service)\b.{0,20}\b(?:communicates?|transmits?|sends?|passes|provides?|shares?|gives?|discloses?)\b.{0,60}\b(?:to|with) us\b/,
      weight: 0.85,
    },
    {
      answer: 'yes',
      pattern:
        /^(?:[\W\d]*|.{0,80}[:>] ?)(?:(?:personal )?(?:information|data) )?(?:(?:we |that we )?(?:collect|receive|obtain|get)\w* )?(?:from )?(?:third[- ]party|other|external|outside|public) sources?\b/,
      weight: 0.6,
    },
    {
      answer: 'yes',
      pattern:
        /\b(?:search|research|consult|check|scan|scrap|crawl|monitor)\w*\b.{0,40}\b(?:public (?:web|internet|world wide web|records|databases|registers)|(?:paid|business|commercial) databases|publicly available (?:information|data|sources))\b/,
      weight: 0.6,
    },
    {
      answer: 'yes',
      pattern:
        /\bother (?:[a-z.]+ )?(?:users|members|people|customers)\b.{0,30}\b(?:may|might|can|could)\b.{0,30}\b(?:post|publish|upload|provide|share|submit|include|mention)\w*\b.{0,60}\b(?:about|of|that (?:include|contain)s?) (?:data about |information about )?you\b/,
      weight: 0.75,
    },
    {
      answer: 'yes',
      pattern: new RegExp(
        `\\b${WHAT}\\b.{0,60}\\b(?:provided|supplied|given|submitted|shared|sent|disclosed|uploaded) (?:to us )?by\\b(?! you\\b).{0,20}\\b${SOURCES}\\b`,
      ),
      unless: OUTWARD,
      weight: 0.8,
    },
    {
      answer: 'yes',
      pattern:
        /\b(?:these|such|those) (?:[a-z-]+ )?services? (?:will|may)\b.{0,60}\bshare\b.{0,60}\bwith us\b|\bwhich user invited you\b|\b(?:who|someone|friends?|users?) (?:that |who )?(?:invited|referred) you\b/,
      weight: 0.7,
    },
    {
      answer: 'yes',
      pattern: new RegExp(
        `\\b${GET}\\b.{0,60}\\b(?:${WHAT}|address|number|lists?)\\b.{0,60}\\bfrom (?:your |the |an? |that |our ){0,2}(?:(?:google|apple|microsoft|twitter|github|amazon)(?= or\\b| and\\b|[.,;]| (?:if|when|once))|friends?\\b|relatives|insurers?|retailers|merchants|schools?|doctors?|(?:outside|survey|research|marketing|other|list|data) (?:firms|brokers|houses))`,
      ),
      unless: OUTWARD,
      weight: 0.75,
    },
    {
      answer: 'yes',
      pattern:
        /\bgiven (?:information|data) about you by (?!you\b)|\b(?:data|information|lists) (?:bought|purchased|licensed) from\b|\b(?:come|comes|reach|reaches) (?:to )?us (?:from|through|via) (?!you\b|your\b|the (?:site|app|website|service))|\b(?:learn|hear|find out) (?:more |things )?about you from (?!you\b|your\b|how\b|the way|cookies)|\bwe (?:may |also |sometimes |might )?(?:buy|purchase|rent|license) (?:[a-z-]+ ){0,3}(?:data|information|lists|records)\b(?! (?:storage|services?|processing))/,
      weight: 0.65,
    },
    {
      answer: 'no',
      pattern: new RegExp(
        `\\b${GET}\\b.{0,60}\\b(?:information|data)\\b.{0,40}\\bfrom\\b.{0,40}\\b(?:third[- ]part(?:y|ies)|(?:other|outside|external) (?:sources?|parties|companies|people)|any (?:other |outside |external )?source|data brokers?|anyone else|elsewhere)\\b|\\b(?:information|data)\\b.{0,30}\\b(?:obtained|collected|received|bought|acquired) from (?:any )?(?:third|other|outside|external)`,
      ),
      polarity: 'denied',
      unless: /\b(?:unless|without|control|sensitive|children|payment|card)\b/,
      weight: 0.8,
    },
    {
      answer: 'no',
      pattern:
        /\bfrom you\b.{0,20}\b(?:and )?(?:from )?(?:no (?:other sources?|one else)|nowhere else)\b|\b(?:collect|obtain|receive|get)s? (?:personal )?(?:information|data) (?:only|solely|exclusively) (?:directly )?from you\b/,
      polarity: 'any',
      weight: 0.6,
    },
    {
      answer: 'no',
      pattern:
        /\b(?:any|no|collect) (?:personal )?(?:information|data) (?:except|other than|beyond) (?:that which|what|the information|information) you\b/,
      polarity: 'any',
      weight: 0.7,
    },
  ],
});
