import { defineItem } from '../item';

/** What is chosen about. */
const TRACKING =
  '(?:cookies?|tracking|trackers?|tracking technolog(?:y|ies)|similar technologies|web beacons|pixels|analytics|ads|adverts|advertis(?:ing|ements?)|retargeting|remarketing)';
const ASKED =
  "(?:(?:with|without|after|upon|on|subject to|based on|obtain|obtained|ask(?:s|ed|ing)?(?: you)? for|request|seek|need|requires?|gain|get|rely on|gives?|given|giving|provided?) (?:us )?(?:your |the |a user's |users' |any )?(?:[a-z-]+ ){0,2}(?:consent|permission)|you(?:'ve| have)? (?:[a-z]+ )?(?:consent|agree|opt[- ]in|allow)(?:ed)?\\b|consent is (?:required|needed|asked|obtained))";
const BY_USE =
  /\bby (?:continuing|using|visiting|browsing|accessing|your (?:continued )?use|clicking|submitting)\b|\bcontinue (?:to )?(?:use|using|browsing)\b|\bif you (?:do not|don't|continue)\b|\bwithdraw\b|\bnewsletter\b/;
const INDUSTRY =
  /\b(?:network ?advertising(?: initiative)?|digital ?advertising ?alliance|aboutads|youronlinechoices|your online choices|youradchoices|adchoices|optout\.\w+|gaoptout|thenai|edaa|appchoices|evidon|truste choices)\b|\bopt[- ]?out (?:browser )?(?:add-?on|plug-?in)\b|\b(?:browser|google) (?:add-?on|plug-?in)\b.{0,60}\bgoogle\b|\bads ?settings\b/;

export const trackingChoice = defineItem({
  id: 'tracking-choice',
  pillar: 'tracking',
  answers: ['opt-in', 'opt-out', 'browser-only', 'none'],
  topic:
    /\b(?:cookies?|track\w*|technologies|beacons|pixels|analytics|ads?|adverts|advertis\w+|retarget\w*|remarketing|opt[- ]?\w+|aboutads|youronlinechoices|adchoices|gaoptout|privacy (?:choices|settings)|consent manage\w*)\b/,
  laws: ['ePrivacy Directive Art. 5(3)', 'GDPR Art. 7'],
  cues: [
    {
      answer: 'opt-in',
      pattern: new RegExp(`\\b${ASKED}.{0,80}\\b${TRACKING}\\b`),
      unless: BY_USE,
      weight: 0.85,
    },
    {
      answer: 'opt-in',
      pattern: new RegExp(`\\b${TRACKING}\\b.{0,100}\\b${ASKED}`),
      unless: BY_USE,
      weight: 0.82,
    },
    {
      answer: 'opt-in',
      pattern:
        /\b(?:cookie|consent) (?:consent )?(?:banner|pop-?up|notice banner|consent tool|management (?:banner|platform|tool)|manager)\b/,
      weight: 0.75,
    },
    {
      answer: 'opt-out',
      pattern: new RegExp(
        `\\bopt(?:s|ing|ed)?[- ]?out\\b.{0,100}\\b${TRACKING}\\b|\\b${TRACKING}\\b.{0,100}\\bopt(?:s|ing|ed)?[- ]?out\\b`,
      ),
      weight: 0.9,
    },
    { answer: 'opt-out', pattern: INDUSTRY, weight: 0.93 },
    {
      answer: 'opt-out',
      pattern:
        /\b(?:cookies?|privacy|ads?|advertising|consent|tracking|analytics) (?:consent )?(?:settings?|preferences?|choices|controls?|preference cent(?:er|re)|manager)\b/,
      unless: /\bbrowser\b|\bdevice\b/,
      weight: 0.75,
    },
    {
      answer: 'browser-only',
      pattern: /\b(?:browsers?|device|operating system)(?:'s)?\b.{0,140}\bcookies?\b|\bcookies?\b.{0,140}\bbrowsers?\b/,
      weight: 0.3,
    },
    {
      answer: 'browser-only',
      pattern:
        /\b(?:disable|disabling|block|blocking|reject|refuse|refusing|decline|delete|deleting|remove|turn(?:ing|ed)? off|switch off|control|manage|accept|prevent|restrict|erase|clear|opt[- ]out|deactivate|limit|notify|alert|warn)\b.{0,120}\bcookies?\b|\bcookies?\b.{0,120}\b(?:disabled?|disabling|block(?:ed)?|reject(?:ed)?|refuse|decline|deleted?|removed?|turn(?:ed|ing)? off|control|manage|prevent|restrict|deactivate|limit|turned off)\b/,
      weight: 0.6,
    },
    {
      answer: 'browser-only',
      pattern:
        /\b(?:browser|device)\b.{0,140}\b(?:disable|disabling|block|blocking|reject|refuse|decline|delete|remove|turn(?:ing)? off|control|manage|prevent|restrict|notify|alert|warn)\b.{0,80}\bcookies?\b|\b(?:disable|disabling|block|blocking|reject|refuse|decline|delete|remove|turn(?:ing)? off|control|manage|prevent|restrict)\b.{0,80}\bcookies?\b.{0,120}\bbrowsers?\b/,
      weight: 0.9,
    },
    {
      answer: 'none',
      pattern:
        /\b(?:cannot|can't|can not|unable to|not possible to|no (?:way|option|possibility) (?:to|of))\b.{0,30}\b(?:opt[- ]out|refus\w+|disabl\w+|reject\w*|declin\w+|turn\w* off)\b.{0,40}\b(?:cookies?|tracking|analytics)\b/,
      unless: /\b(?:necessary|essential|required|if you)\b/,
      polarity: 'any',
      weight: 0.7,
    },
  ],
});
