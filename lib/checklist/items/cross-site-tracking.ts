import { defineItem } from '../item';

/** Places other than the service itself. */
const ELSEWHERE =
  "(?:(?:other|different|multiple|various|third[- ]party|several|unaffiliated|partner|our partners'?|advertisers?'?|external)(?:,? (?:or |and |and/or )?(?:other|different|third[- ]party|non-affiliated|unaffiliated|online|mobile))? ?(?:web ?sites?|web pages|sites?|pages|apps?|applications?|devices?|platforms?|services?|browsers?|digital properties|online services|mobile))";
const ACTIVITY =
  '(?:activit(?:y|ies)|browsing|behaviou?r|visits?|visited|usage|use|interact(?:ions?|ed)?|navigation|information about (?:you|your)|data about (?:you|your)|track\\w*|follow\\w*|actions)';

export const crossSiteTracking = defineItem({
  id: 'cross-site-tracking',
  pillar: 'tracking',
  answers: ['yes', 'no'],
  topic:
    /\b(?:across|cross|cross-?\w+|over time|other|different|multiple|various|several|third[- ]party|partners?'?|advertisers?'?|(?:the )?(?:internet|web)|devices)\b/,
  laws: ['CalOPPA § 22575(b)(6)'],
  cues: [
    {
      answer: 'yes',
      pattern:
        /\bover time\b.{0,60}\b(?:across|on|and|between)\b.{0,40}\b(?:web ?sites?|sites?|apps?|applications?|services?|devices?|internet|web|properties)\b/,
      weight: 0.97,
    },
    {
      answer: 'yes',
      pattern:
        /\b(?:across|between) (?:your |the |all |all of |these |those |any )?(?:[a-z-]+ ){0,2}(?:web ?sites?|sites|apps|applications|devices|platforms|browsers|internet|the web|channels|digital properties|online services)\b/,
      unless: /\bour (?:[a-z]+ ){0,3}(?:web ?sites|sites|platforms|apps)\b|\bborders\b/,
      weight: 0.85,
    },
    {
      answer: 'yes',
      pattern: /\bcross-?(?: ?(?:site|device|app|web|channel|platform|browser|domain|context(?:ual)?))\b/,
      weight: 0.92,
    },
    {
      answer: 'yes',
      pattern:
        /\b(?:visit|visits|use|uses|usage|browse|browsing|activit(?:y|ies)|interactions?|information)\b.{0,20}\b(?:to|of|on|with)? ?(?:this|our|the|these|both our) (?:[a-z]+ ){0,2}?(?:web ?sites?|sites?|services?|platform|apps?|pages?)\b.{0,20}\b(?:and|and\/or|or|as well as)\b.{0,20}\bother (?:[a-z-]+ ){0,2}(?:web ?sites?|sites?|apps?|applications?|online|pages)\b/,
      weight: 0.95,
    },
    {
      answer: 'yes',
      pattern: new RegExp(
        `\\b${ACTIVITY}\\b.{0,60}\\b(?:on|to|at|of|across|from|with|over|outside)\\b.{0,25}\\b${ELSEWHERE}\\b`,
      ),
      unless:
        /\b(?:link(?:s|ed)?|not responsible|privacy (?:policy|policies|practices|statements?|notices?)|responsib\w+|control|govern\w*|encourage|leave|leaving)\b/,
      weight: 0.75,
    },
    {
      answer: 'yes',
      pattern:
        /\b(?:as|when|while) you (?:browse|surf|navigate|move around) (?:the )?(?:internet|web|other)\b|\boff (?:of )?(?:our|the) (?:platform|services?)\b|\bactivity outside\b/,
      weight: 0.8,
    },
    {
      answer: 'yes',
      pattern:
        /\b(?:multiple|different|all your|your other|various|which|other) devices\b.{0,40}\b(?:you|belong|link|associat|identify|recogni[sz])|\b(?:link|associat|identify|recogni[sz])\w*\b.{0,60}\b(?:multiple|different|all your|your other|various) devices\b/,
      weight: 0.8,
    },
    { answer: 'yes', pattern: /\bretarget\w*|\bre-?marketing\b/, weight: 0.4 },
    {
      answer: 'no',
      pattern: new RegExp(`\\b(?:track|follow|monitor|collect)\\w*\\b.{0,80}\\b(?:${ELSEWHERE}|over time|across)\\b`),
      polarity: 'denied',
      unless: /\brespond\b|\bsignals?\b|\bresponsible\b|\bcontrol\b/,
    },
  ],
});
