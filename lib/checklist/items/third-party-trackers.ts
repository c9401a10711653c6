import { defineItem } from '../item';

/** Makers of trackers and analytics that policies name most often. */
const ANALYTICS =
  'google analytics|google tag manager|google ad(?:s|words|sense)|google signals|adsense|doubleclick|dart cookie|firebase|crashlytics|mixpanel|hotjar|amplitude|appsflyer|adjust gmbh|segment\\.io|piwik|posthog|hubspot|omniture|adobe (?:analytics|audience manager)|yandex\\.? ?metrica|flurry|new relic|fullstory|mouseflow|crazy egg|optimizely|quantcast|comscore|chartbeat|parse\\.ly|criteo|taboola|outbrain|bing ads|microsoft clarity|(?:facebook|meta|twitter|tiktok|linkedin|pinterest|snap) (?:pixels?|tags?|sdk|insight)|facebook custom audiences?|contentsquare|kissmetrics|heap analytics|marketo|pardot|webtrends|statcounter|branch\\.io|braze|nielsen|plausible analytics|umami|cloudflare (?:web )?analytics';
/** Makers of what is built into pages: players, forms, buttons, checks. */
const BUILT_IN = 'recaptcha|disqus|addthis|sharethis|gravatar|awin|sentry|google fonts';
/** Those who are not the service itself. */
const OTHERS =
  '(?:third[- ]part(?:y|ies)|(?:our|selected|select|trusted|advertising|marketing|business|analytics|ad|outside|cooperating) (?:[a-z-]+ ){0,3}(?:partners?|providers?|vendors?|networks?|compan(?:y|ies)|organi[sz]ations|entities|servers?|affiliates)|(?:ad(?:vertising)?|other) (?:networks?|servers?|exchanges|compan(?:y|ies)|organi[sz]ations|entities|parties)|partners|advertisers|social (?:media|networks?|networking)(?: [a-z]+)?|(?:these|such) (?:entities|companies|providers|partners|vendors)|others|service providers?|google|facebook)';
const TOOLS =
  '(?:cookies?|pixels?|(?:web )?beacons?|sdks?|(?:pixel )?tags|scripts?|clear gifs?|tracking technolog(?:y|ies)|similar technologies|trackers?|local storage|device identifiers|web bugs?)';

export const thirdPartyTrackers = defineItem({
  id: 'third-party-trackers',
  pillar: 'tracking',
  answers: ['yes', 'no'],
  topic: new RegExp(
    `\\b(?:${ANALYTICS}|${BUILT_IN}|youtube|vimeo|cookies?|pixels?|beacons?|sdks?|tags?|scripts?|gifs?|track\\w*|analytics?|analy[sz]e|analysis|measure|plug-?ins?|widgets?|buttons?|embed\\w*|social media|ad (?:networks?|servers?)|advertis\\w+|local storage|technolog(?:y|ies)|third[- ]part(?:y|ies)|(?:other|outside) (?:companies|firms)|else)\\b`,
  ),
  laws: ['ePrivacy Directive Art. 5(3)'],
  cues: [
    {
      answer: 'yes',
      pattern: new RegExp(`\\b(?:${ANALYTICS})\\b`),
      also: /\b(?:we|our|uses?|using|by|collect\w*|cookies?|provid\w+)\b/,
      weight: 0.93,
    },
    {
      answer: 'yes',
      pattern: new RegExp(`\\b(?:${ANALYTICS}|${BUILT_IN})\\b`),
      unless: /\bself-hosted\b/,
      weight: 0.8,
    },
    {
      answer: 'yes',
      pattern: /\b(?:youtube|vimeo|soundcloud|spotify|google maps)\b/,
      also: /\b(?:embed\w*|play|plays|player|plug-?ins?|integrat\w+)\b/,
      weight: 0.75,
    },
    {
      answer: 'yes',
      pattern: new RegExp(
        `\\b${OTHERS}\\b.{0,80}\\b(?:use|uses|using|set|sets|place|places|placing|utili[sz]e|utili[sz]es|employ|employs|recogni[sz]e|deploy|install|drop|put|leave|send)\\b.{0,60}\\b${TOOLS}\\b`,
      ),
      also: /\b(?:collect|track|gather|receive|information|data|our (?:[a-z]+ )?(?:site|sites|service|services|website|websites|app|apps|platform))\b/,
      weight: 0.95,
    },
    {
      answer: 'yes',
      pattern: new RegExp(
        `\\b${OTHERS}\\b.{0,80}\\b(?:use|uses|using|set|sets|place|places|placing|access|utili[sz]e|utili[sz]es|employ|employs|serve|collect)\\b.{0,60}\\b${TOOLS}\\b`,
      ),
      weight: 0.88,
    },
    {
      answer: 'yes',
      pattern: new RegExp(
        `\\b(?:third[- ]part(?:y|ies)'?s?|advertisers?'?|partners?'?|vendors?'?) (?:[a-z-]+ ){0,3}${TOOLS}\\b`,
      ),
      unless: /\bopt[- ]out\b|\bblock\b|\b(?:never|not) (?:included|used|loaded)\b/,
      weight: 0.9,
    },
    {
      answer: 'yes',
      pattern: new RegExp(
        `\\b(?:third[- ]part(?:y|ies)'?s?|advertisers?'?|partners?'?|vendors?'?) (?:[a-z-]+ ){0,3}${TOOLS}\\b`,
      ),
      unless: /\b(?:never|not) (?:included|used|loaded)\b/,
      weight: 0.8,
    },
    {
      answer: 'yes',
      pattern: new RegExp(
        `\\b${TOOLS}\\b.{0,80}\\b(?:placed|set|served|used|provided|operated|controlled|owned|delivered|issued|managed|hosted|employed|utili[sz]ed|from|by)\\b.{0,30}\\b${OTHERS}\\b`,
      ),
      weight: 0.85,
    },
    {
      answer: 'yes',
      pattern:
        /\bsocial (?:media |network(?:ing)? |sharing )?(?:tools (?:or|and) )?["']?(?:plug-?ins?|widgets?|buttons?|features|share buttons?)\b|\b(?:like|tweet|facebook|twitter|pin it)(?:"|')? buttons?\b|\bplug-?ins? (?:from|of) (?:social|the social|facebook)/,
      weight: 0.9,
    },
    {
      answer: 'yes',
      pattern:
        /\b(?:third[- ]part(?:y|ies)|outside|other compan(?:y|ies)|others|external)\b.{0,60}\b(?:(?:web |site )?analytics?|web[- ]?(?:site )?analy(?:sis|tic)|measure (?:traffic|usage)|analy[sz]e (?:traffic|usage|use|how))/,
      unless: /\bgithub\b/,
      weight: 0.9,
    },
    {
      answer: 'yes',
      pattern:
        /\banaly(?:tics?|sis)(?: (?!our)[a-z]+)? (?:services|providers?|partners?|vendors?|compan(?:y|ies)|software providers?|systems providers?)\b/,
      unless: /\b(?:our analytics|of our analytics|self-hosted|provide measurement)\b/,
      weight: 0.75,
    },
    {
      answer: 'yes',
      pattern:
        /\b(?:third[- ]part(?:y|ies)|advertisers|(?:other|outside) (?:companies|firms)|(?:advertising|analytics|advertising and analysis) partners|ad(?:vertising)? (?:networks?|servers?))\b(?:(?!\bwe\b).){0,60}\b(?:collect|receive|gather|obtain|track|measure|watch|record)s?\b.{0,60}\b(?:information|data|activit(?:y|ies)|what you do|your visits?)\b.{0,80}\b(?:site|sites|website|websites|service|services|app|apps|visit|device|browser|online|(?<=our )pages)\b/,
      unless: /\blinks?\b|\bresponsible\b|\bpayment\b/,
      weight: 0.8,
    },
    {
      answer: 'yes',
      pattern:
        /\b(?:share|shares|sharing|provide|transmit)\b.{0,80}\b(?:use|visit|browse)\b.{0,60}\b(?:website|site|service|app)\b.{0,60}\b(?:advertising|analy\w+)\b.{0,20}\bpartners\b/,
      weight: 0.92,
    },
    {
      answer: 'yes',
      pattern: new RegExp(
        `\\b(?:technolog(?:y|ies)|tools)\\b.{0,20}\\b(?:provided|operated|owned|placed|hosted|offered|supplied) by (?:our )?${OTHERS}\\b|\\bpixels?\\b.{0,80}\\b(?:facebook|meta|tiktok|linkedin|twitter|pinterest|snapchat|google)\\b|\\b(?:facebook|meta|tiktok|linkedin|twitter|pinterest|snapchat|google)\\b.{0,80}\\bpixels?\\b`,
      ),
      also: /\b(?:cookies?|pixels?|track\w*|automatically|analy\w+|usage)\b/,
      weight: 0.75,
    },
    {
      answer: 'yes',
      pattern:
        /\bembed(?:ded|s)\b.{0,20}\b(?:content|videos?|players?|scripts?)\b.{0,40}\b(?:from|other|third|external)\b/,
      weight: 0.7,
    },
    {
      answer: 'no',
      pattern:
        /\bthird[- ]party (?:[a-z-]+ ){0,3}(?:cookies?|trackers?|analytics|scripts?|assets|resources) (?:is|are) (?:never|not) (?:included|used|loaded|allowed|embedded|set)\b/,
      polarity: 'any',
    },
    {
      answer: 'no',
      pattern:
        /\b(?:allow|permit|let)s? (?:any )?(?:third[- ]part(?:y|ies)|other (?:companies|firms|parties)|others|anyone(?: else)?|outside \w+|advertisers) (?:to )?(?:collect|track|gather|watch|observe|monitor|follow|place|set)\b|\b(?:nobody else|no one else|no (?:third part(?:y|ies)|(?:other|outside) (?:compan(?:y|ies)|part(?:y|ies)|firms?))) (?:can |may |is able to |will )?(?:collect|track|gather|watch|observe|monitor|set(?! up)|place)s?\b|\b(?:code|scripts?|cookies|trackers?|sdks?|analytics|fonts|resources) (?:\w+ )?(?:from|of) (?:third|other (?:companies|servers|firms|parties)|outside|external)|\b(?:outside|external) (?:analytics|trackers?|scripts)\b|\bfree of (?:\w+ )?trackers\b/,
      polarity: 'denied',
      unless:
        /\b(?:unless|without|except|until|only|control|responsible|e-?mails?|newsletters?|children|personal(?:ly)?|sensitive|you (?:may|must|shall|agree)|advertising purposes|right)\b/,
      weight: 0.8,
    },
    {
      answer: 'no',
      pattern:
        /\b(?:third[- ]party (?:[a-z-]+ ){0,2}(?:cookies?|trackers?|tracking|analytics|ads?|advertis\w+|pixels?|scripts?|beacons?|assets|resources|sdks?|code)|google analytics|trackers|tracking (?:cookies|pixels)|social (?:media |network )?(?:buttons|plug-?ins|widgets)|analytics (?:tools?|services?|cookies|kits?))\b/,
      polarity: 'denied',
      unless:
        /\bcontrol\b|\bresponsible\b|\bcover(?:ed|s)?\b|\baccess to\b|\bappl(?:y|ies)\b|\bpermit\b|\be-?mails?\b|\bnewsletters?\b/,
    },
  ],
});
