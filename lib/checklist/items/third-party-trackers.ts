import { defineItem } from '../item';

/** Makers of trackers, plug-ins and embedded players that policies name most often. */
const MAKERS =
  'google analytics|google tag manager|google ad(?:s|words|sense)|google signals|adsense|doubleclick|dart cookie|firebase|crashlytics|mixpanel|hotjar|amplitude|appsflyer|adjust gmbh|segment\\.io|matomo cloud|piwik cloud|posthog|hubspot|omniture|adobe (?:analytics|audience manager)|yandex\\.? ?metrica|flurry|new relic|fullstory|mouseflow|crazy egg|optimizely|quantcast|comscore|chartbeat|parse\\.ly|criteo|taboola|outbrain|bing ads|microsoft clarity|linkedin insight|(?:facebook|meta|twitter|x|tiktok|linkedin|pinterest|snap) (?:pixel|tag|sdk|insight)|facebook (?:connect|custom audiences?)|recaptcha|contentsquare|kissmetrics|heap analytics|marketo|pardot|disqus|addthis|sharethis|gravatar|awin|webtrends|statcounter|branch\\.io|braze|nielsen|sentry|youtube|vimeo';
/** Those who are not the service itself. */
const OTHERS =
  '(?:third[- ]part(?:y|ies)|(?:our|selected|trusted|advertising|marketing|business|analytics|ad|outside|other) (?:[a-z-]+ ){0,3}(?:partners?|providers?|vendors?|networks?|compan(?:y|ies)|organi[sz]ations|servers?|affiliates)|ad(?:vertising)? networks?|ad(?:vertising)? servers?|ad exchanges|advertisers|social (?:media|networks?|networking)(?: [a-z]+)?|these (?:entities|companies|providers|partners|vendors)|others?|service providers?)';
const TOOLS =
  '(?:cookies?|pixels?|(?:web )?beacons?|sdks?|tags?|scripts?|clear gifs?|tracking technolog(?:y|ies)|similar technologies|trackers?|local storage|device identifiers|web bugs?)';

export const thirdPartyTrackers = defineItem({
  id: 'third-party-trackers',
  pillar: 'tracking',
  answers: ['yes', 'no'],
  topic: new RegExp(
    `\\b(?:${MAKERS}|cookies?|pixels?|beacons?|sdks?|tags?|scripts?|gifs?|track\\w*|analytics?|analy[sz]e|plug-?ins?|widgets?|buttons?|embed\\w*|social media|ad (?:networks?|servers?)|advertisers|local storage|technolog(?:y|ies)|third[- ]part(?:y|ies))\\b`,
  ),
  laws: ['ePrivacy Directive Art. 5(3)'],
  cues: [
    {
      answer: 'yes',
      pattern: new RegExp(`\\b(?:${MAKERS})\\b`),
      unless: /\bfollow us\b|\bnewsroom\b|\b(?:our|on) (?:youtube|vimeo) (?:channel|page)/,
      weight: 0.88,
    },
    {
      answer: 'yes',
      pattern: new RegExp(
        `\\b${OTHERS}\\b.{0,80}\\b(?:use|uses|using|set|sets|place|places|placing|utili[sz]e|utili[sz]es|employ|employs|access|recogni[sz]e|deploy|install|drop|serve|collect|put|leave|send)\\b.{0,60}\\b${TOOLS}`,
      ),
      weight: 0.95,
    },
    {
      answer: 'yes',
      pattern: new RegExp(
        `\\b(?:third[- ]part(?:y|ies)'?s?|advertisers?'?|partners?'?|vendors?'?) (?:[a-z-]+ ){0,3}${TOOLS}`,
      ),
      weight: 0.92,
    },
    {
      answer: 'yes',
      pattern: new RegExp(
        `\\b${TOOLS}.{0,80}\\b(?:placed|set|served|used|provided|operated|controlled|owned|delivered|issued|managed|hosted|employed|utili[sz]ed|from|of|by)\\b.{0,30}\\b${OTHERS}\\b`,
      ),
      weight: 0.85,
    },
    {
      answer: 'yes',
      pattern:
        /\bsocial (?:media |network(?:ing)? |sharing )?(?:plug-?ins?|widgets?|buttons?|features|share buttons?)\b|\b(?:like|share|tweet|follow|facebook|twitter|pin it) ?"? buttons?\b/,
      weight: 0.88,
    },
    {
      answer: 'yes',
      pattern:
        /\b(?:third[- ]part(?:y|ies)|outside|other compan(?:y|ies)|others|external|service providers?|vendors?|partners?)\b.{0,60}\b(?:analytics?|web[- ]?analysis|measure (?:traffic|usage)|analy[sz]e (?:traffic|usage|use|how))/,
      weight: 0.88,
    },
    {
      answer: 'yes',
      pattern:
        /\banaly(?:tics?|sis)(?: [a-z]+)? (?:providers?|partners?|vendors?|compan(?:y|ies)|software providers?|systems providers?)\b/,
      weight: 0.8,
    },
    {
      answer: 'yes',
      pattern:
        /\b(?:third[- ]part(?:y|ies)|advertisers|ad(?:vertising)? (?:networks?|partners?|servers?))\b.{0,60}\b(?:collect|receive|gather|obtain|track)s?\b.{0,60}\b(?:information|data|activit(?:y|ies))\b.{0,80}\b(?:site|sites|website|websites|service|services|app|apps|visit|device|browser|online)\b/,
      weight: 0.8,
    },
    {
      answer: 'yes',
      pattern: /\bembed(?:ded|s)?\b.{0,40}\b(?:content|videos?|players?|scripts?|third[- ]part)/,
      weight: 0.7,
    },
    {
      answer: 'no',
      pattern:
        /\b(?:third[- ]party (?:[a-z-]+ ){0,2}(?:cookies?|trackers?|tracking|analytics|ads?|advertis\w+|pixels?|scripts?|beacons?)|google analytics|trackers|tracking cookies|analytics (?:tools?|services?|cookies))\b/,
      polarity: 'denied',
      unless: /\bcontrol\b|\bresponsible\b|\bcover(?:ed|s)?\b|\baccess to\b|\bappl(?:y|ies)\b/,
    },
  ],
});
