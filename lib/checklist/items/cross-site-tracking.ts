import { defineItem } from '../item';

const PLACES =
  '(?:web ?sites?|web pages|sites?|apps?|applications?|platforms?|services?|digital properties|online services|properties)';
/** Places other than the service itself. */
const ELSEWHERE = `(?:other|different|multiple|various|third[- ]party|unaffiliated|partner|our partners'|advertisers?'?s?|several|another|many)(?:,? (?:or |and |and/or )?(?:other|different|third[- ]party|non-affiliated|unaffiliated|online|mobile|internet))? ${PLACES}`;
/** Words of watching or of advertising, without which "across" says little. */
const WATCHING =
  /\b(?:ads?|advert\w*|marketing|track\w*|activit(?:y|ies)|brows\w+|behaviou?r\w*|follow\w*|recogni[sz]\w+|identif(?:y|ies|ying)|link\w*|associat\w+|target\w*|retarget\w*|interests?|cookies?|usage|your use|interactions?)\b/;
const NOT_WATCHING =
  /\b(?:links? (?:to|on)|linked|hyperlinks?|not responsible|privacy (?:policy|policies|practices|statements?)|responsib\w+|owned or (?:controlled|operated)|govern\w*|encourage|leave|leaving|log ?in|sign ?in|connect|enable you to|sync\w*|security of|testing)\b/;

export const crossSiteTracking = defineItem({
  id: 'cross-site-tracking',
  pillar: 'tracking',
  answers: ['yes', 'no'],
  topic:
    /\b(?:retarget\w*|re-?marketing|across|cross|cross-?\w+|another (?:web ?)?site|follow\w* you|over time|other|different|multiple|various|several|third[- ]party|partners?'?s?|advertisers?'?s?|(?:the )?(?:internet|web)|devices|elsewhere|online|on and off|their|visited|websites|browsing)\b/,
  laws: ['CalOPPA § 22575(b)(6)'],
  cues: [
    {
      answer: 'yes',
      pattern: new RegExp(
        `\\bover time\\b.{0,30}\\b(?:across|on|between|on this and)\\b.{0,60}\\b(?:${PLACES}|devices?|browsers?|internet|web)\\b|\\bacross\\b.{0,40}\\b${PLACES}\\b.{0,30}\\bover time\\b`,
      ),
      unless: /\bdo[- ]not[- ]track\b/,
      weight: 0.97,
    },
    {
      answer: 'yes',
      pattern:
        /\b(?:across|between) (?:your |the |all |all of |these |those |any |multiple |different |various |other ){0,4}(?:[a-z-]+ ){0,2}(?:web ?sites?|sites|apps|applications|devices|platforms|browsers|internet|the web|digital properties|online services)\b/,
      also: WATCHING,
      unless:
        /\bour (?:(?!on |of |the |to )[a-z]+ ){0,3}(?:web ?sites?|sites|platforms|apps|services|properties)\b(?! and)|\bborders\b|\b(?:sync\w*|functionality|consistent|works?)\b/,
      weight: 0.85,
    },
    {
      answer: 'yes',
      pattern: new RegExp(
        `\\bacross (?:[a-z-]+ ){0,2}(?:${ELSEWHERE}|(?:other|different|multiple|various|all your) devices)\\b`,
      ),
      also: WATCHING,
      unless: /\bsync\w*\b|\bconsistent\b/,
      weight: 0.93,
    },
    {
      answer: 'yes',
      pattern: /\bcross[- ]?(?:site|device|app|web|channel|platform|browser|domain|context(?:ual)?)\b/,
      unless: /\bscripting\b|\bfunctionalit(?:y|ies)\b|\brequest forgery\b|\bright\b/,
      weight: 0.9,
    },
    {
      answer: 'yes',
      pattern:
        /\b(?:visits?|visit|use|uses|usage|browse|browsing|activit(?:y|ies)|interactions?|information)\b.{0,30}\b(?:this|our|the|these) (?:[a-z]+ ){0,2}(?:web ?sites?|sites?|services?|platform|apps?|pages?|properties)\b.{0,20}\b(?:and|and\/or|or|as well as)\b.{0,20}\b(?:other|third[- ]party|partner) (?:[a-z-]+ ){0,2}(?:web ?sites?|sites?|apps?|applications?|online|pages|mobile)\b/,
      unless: NOT_WATCHING,
      weight: 0.95,
    },
    {
      answer: 'yes',
      pattern: new RegExp(
        `\\b(?:collect|track|monitor|follow|receive|gather|record|log|analy[sz]e|use|know|obtain|based on|recogni[sz]e)\\w*\\b.{0,80}\\b(?:activit(?:y|ies)|browsing|behaviou?r|visits?|visited|usage|use|interact(?:ions?|ed)?|navigation|actions|what you (?:do|read|see|buy))\\b.{0,40}\\b(?:on|to|at|of|across|from|with|visited|visit|use)\\b.{0,15}\\b${ELSEWHERE}\\b`,
      ),
      also: /\b(?:ads?|advert\w*|cookies?|pixels?|beacons?|partners?|track\w*|interests?|activit(?:y|ies)|brows\w+|visit\w*|target\w*|social)\b/,
      unless: NOT_WATCHING,
      weight: 0.75,
    },
    {
      answer: 'yes',
      pattern: new RegExp(
        `\\b(?:ads?|advert\\w*|marketing|content)\\b.{0,60}\\b(?:on|to you on|when you (?:are on|visit|browse|use)|including on)\\b.{0,15}\\b${ELSEWHERE}\\b`,
      ),
      unless: NOT_WATCHING,
      also: /\b(?:personali|target|interest|tailor|based on|re-?market|relevant|optimi[sz]|you (?:see|receive))/,
      weight: 0.6,
    },
    {
      answer: 'yes',
      pattern:
        /\b(?:as|when|while|where) you (?:browse|surf|navigate|move around|visit|go) (?:around )?(?:the )?(?:internet|web|other|third[- ]party)\b|\boff (?:of )?(?:our|the) (?:platform|services?)\b|\bactivit(?:y|ies) (?:outside|elsewhere|on and off)\b|\b(?:other|different|multiple) (?:web ?sites|sites|apps) (?:that )?you (?:visit|use|have)\b|\bwebsites you (?:have )?visit(?:ed)?\b/,
      also: WATCHING,
      unless:
        /\bresponsib\w+|\bprivacy (?:policy|policies|practices|statements?)\b|\bleave\b|\bcookies are\b|\bsmall (?:data|text)\b|\bfunctionality\b/,
      weight: 0.8,
    },
    {
      answer: 'yes',
      pattern:
        /\b(?:multiple|different|all your|your other|your various|which|other|your) (?:[a-z]+ (?:and )?)?devices\b.{0,60}\b(?:belong|link|associat|identify|recogni[sz])\w*|\b(?:link|associat|identify|recogni[sz])\w*\b.{0,60}\b(?:multiple|different|all your|your other|various|other) (?:services and )?(?:devices|browsers)\b|\brecogni[sz]\w+\b.{0,20}\byour devices\b/,
      weight: 0.82,
    },
    {
      answer: 'yes',
      pattern:
        /\b(?:pixel|tag|button|sdk|plug-?in|cookies?)\b.{0,80}\b(?:on|into|in|across|from) (?:[a-z]+ )?(?:their|other|partners'?|third[- ]party|advertisers?'?|publishers?'?) (?:own )?(?:web ?sites?|sites?|apps?|pages|properties)\b/,
      unless: NOT_WATCHING,
      weight: 0.7,
    },
    {
      answer: 'yes',
      pattern:
        /\b(?:both )?on and off\b (?:of )?(?:the |our |this )?(?:[a-z]+ ){0,2}(?:web ?sites?|sites?|apps?|platforms?|services?)\b/,
      also: /\b(?:ads?|advert\w*|market\w*|target\w*|track\w*)\b/,
      weight: 0.75,
    },
    // What partners add to what they saw elsewhere.
    {
      answer: 'yes',
      pattern:
        /\b(?:combin|match|merg|link|associat)\w*\b.{0,60}\b(?:with|to)\b.{0,20}\b(?:other )?(?:information|data)\b.{0,80}\b(?:your use of|visits? to|activit(?:y|ies) on) (?:their|other|third[- ]party) (?:[a-z-]+ ){0,2}(?:services|sites|websites|apps|platforms)\b/,
      also: /\b(?:ads?|advert\w*|analytics|social|cookies?|plug-?ins?|buttons?)\b/,
      weight: 0.75,
    },
    {
      answer: 'yes',
      pattern:
        /\b(?:traffic|usage|activit(?:y|ies)|visits?) (?:on|to|of) (?:both )?(?:our|this|the) (?:[a-z]+ )?(?:web ?)?(?:sites?|services?|apps?) and (?:on |to |of )?(?:other|third[- ]party)\b/,
      weight: 0.85,
    },
    {
      answer: 'yes',
      pattern:
        /\b(?:advertisers?|advertising|ad (?:networks?|partners?|servers?|companies)|data (?:providers?|brokers?)|marketing partners?)\b.{0,120}\b(?:your (?:[a-z-]+ ){0,3}(?:activit(?:y|ies)|interactions?|behaviou?r|actions|visits|purchases)|how you (?:use|interact|engage)|(?:actions|purchases) you(?:'ve)? (?:take|make|made|taken))\b.{0,60}\b(?:on (?:their|other|third[- ]party)|outside (?:of )?(?:our|the)|off of|elsewhere|with other)\b/,
      unless: NOT_WATCHING,
      weight: 0.75,
    },
    {
      answer: 'yes',
      pattern: new RegExp(
        `\\b(?:information|data) (?:that (?:is |was |we )?|we )?collect(?:ed)? (?:about you )?(?:on|from|through) (?:an? |our |their )?${ELSEWHERE}\\b`,
      ),
      also: /\b(?:ads?|advert\w*)\b/,
      unless: NOT_WATCHING,
      weight: 0.7,
    },
    {
      answer: 'yes',
      pattern:
        /\b(?:data|information)\b.{0,20}\bthey(?:'ve| have)? (?:collect|gather|obtain|receive)\w*\b.{0,40}\b(?:from|on|about|through)\b.{0,40}\b(?:other|third[- ]party) (?:web ?)?(?:sites|apps|services)\b/,
      weight: 0.75,
    },
    {
      answer: 'yes',
      pattern:
        /\b(?:view|see|click(?: on)?|interact with) (?:one of )?our (?:[a-z]+ )?(?:ads?|adverts|advertise?ments?|advertising)\b.{0,20}\b(?:on|at) (?:an? )?(?:other|third)\b/,
      weight: 0.6,
    },
    { answer: 'yes', pattern: /\b(?:retarget\w*|re-?marketing)\b/, weight: 0.5 },
    { answer: 'yes', pattern: /\b(?:interest-based|behaviou?ral) (?:[a-z]+ )?advertis\w+/, weight: 0.2 },
    {
      answer: 'yes',
      pattern:
        /\brecogni[sz]\w* you (?:again )?(?:when|if|as|on|wherever) (?:you (?:visit|open|use|are on|go to) )?(?:another|other)\b|\bfollow\w* (?:you|your [a-z]+) (?:around|through|across|all over) the (?:web|internet)\b|\byour visits to other (?:web ?)?sites\b.{0,40}\b(?:ads|adverts)|\bwhat you (?:do|read|buy) (?:on|at|in) (?:\w+ )?(?:web ?sites|sites|apps) (?:of our partners|that (?:use|have|carry|embed|show) (?:our|their))|\bvisit(?:s|ing)? (?:to )?(?:this|our|these|[a-z.]+) (?:web ?)?(?:sites? )?and (?:to )?other (?:web ?)?sites?\b|\btrack\w* how you use (?:different|other|various)\b|\bactivity from (?:that|our|this) site with activity\b|\brelationships (?:among|between) (?:different )?(?:browsers|devices)\b/,
      weight: 0.93,
    },
    {
      answer: 'no',
      pattern: new RegExp(
        `\\b(?:track|tracks|tracking|follow|monitor|logs? of|log)\\b(?! in).{0,80}\\b(?:${ELSEWHERE}|3rd party sites|over time|across|websites you visit|browsing (?:behaviou?r|history)|(?:your|users'?|user) (?:online|internet|web|browsing) activit(?:y|ies)|(?:around|through) the (?:web|internet)|elsewhere)\\b|\\b(?:use|engage in|do|perform|employ|no) (?:any )?cross[- ]?(?:site|device|app) (?:and \\w+-\\w+ )?track\\w*|\\b(?:link|match|connect) (?:your|users'?) devices\\b|\\b(?:collect|know|see|watch|learn|combine)\\w*\\b.{0,60}\\b(?:visits?|activit(?:y|ies)|what you do|browsing)\\b.{0,15}\\b(?:on|to|at|elsewhere)\\b.{0,10}(?:${ELSEWHERE}|on the (?:web|internet))`,
      ),
      polarity: 'denied',
      unless: /\brespond\b|\bsignals?\b|\bresponsible\b|\bcontrol\b|\b(?:this|these|such|session|necessary) cookies?\b/,
    },
  ],
});
