import { defineItem } from '../item';

/** What is chosen about. */
const TRACKING =
  '(?:cookies?|tracking|trackers?|tracking technolog(?:y|ies)|these technologies|similar technologies|web beacons|pixels|analytics|ads|adverts|advertis(?:ing|ements?)|retargeting|remarketing)';
const CONSENT =
  "(?:(?:with|without|after|upon|on|subject to|based on|obtain\\w*|ask(?:s|ed|ing)?(?: you)? for|request\\w*|seek|need|requires?|gain|get|rely on|gives?|given|giving|provide[ds]?|giving|grant|provided) (?:us )?(?:your |the |a user's |users' |any |you )?(?:[a-z-]+ ){0,2}(?:consent|permission)|(?:if|when|unless|once) you(?:'ve| have)? (?:[a-z]+ )?(?:consent|agree|opt[- ]in|allow|accept)(?:ed)?\\b|consent (?:is (?:required|needed|asked|obtained)|requirements))";
const BY_USE =
  /\bby (?:continuing|using|visiting|browsing|accessing|your (?:continued )?use|submitting)\b|\bcontinu\w+ (?:to )?(?:use|using|brows\w+)\b|\bif you (?:do not|don't|continue)\b|\bwithdraw\b|\bnewsletter\b|\bat your direction\b|\be-?mails?\b|\bwithout (?:your )?(?:[a-z]+ )?consent\b.{0,40}\bnecessary\b|\bcontact us\b|\bif you disable\b|\bnot (?:asked|require|need)\b|\b(?:disclos\w+|shar(?:e|ed|ing)|sell|rent|transfer\w*)\b.{0,100}\b(?:without|unless)\b|\bparticipat\w+ in our\b|\btext messag\w+|\bmarketing communications\b|\bapps or software\b|\bor as (?:otherwise )?(?:required|permitted) by (?:law|applicable)\b/;
const INDUSTRY =
  /\b(?:network ?advertising(?: initiative)?|digital ?advertising ?alliance|aboutads|youronlinechoices|your ?online ?choices|youradchoices|adchoices|optout\.\w+|gaoptout|thenai|edaa|appchoices|evidon|truste choices|your choices about not having this information)\b|\bopt[- ]?out (?:browser )?(?:add-?on|plug-?in)\b|\b(?:browser|google) (?:add-?on|plug-?in)\b.{0,60}\bgoogle\b|\bgoogle(?:'s)? ads? settings\b/;
const REFUSE =
  '(?:disabl(?:e|ed|ing)|block(?:ed|ing)?|reject(?:ed|ing)?|refus(?:e|ed|ing)|declin(?:e|ed|ing)|delet(?:e|ed|ing)|remov(?:e|ed|ing)|turn(?:ing|ed)? off|turn(?:ing|ed)? (?:cookies|them) off|switch(?:ing|ed)? off|control|manage|prevent|prohibit|restrict|eras(?:e|ing)|clear|deactivat(?:e|ed|ing)|limit|notify|alert|warn|not (?:to )?accept|accept or|settings?|configur(?:e|ing)|set up)';

/** Who cannot refuse; what is necessary cannot be refused anywhere. */
const REFUSED =
  /\b(?:cannot|can't|can not|unable to|not possible to|may not (?=opt|refuse|decline|disable|reject)|no (?:way|option|possibility|means) (?:to|of)|not (?:offer|provide) (?:you )?(?:any |an? )?(?:ways?|means|options?|possibility|choice)?)\b.{0,30}\b(?:opt[- ]?(?:ing[- ])?out|refus\w+|disabl\w+|reject\w*|declin\w+|turn\w* off|switch\w* off)\b.{0,40}\b(?:cookies?|tracking|trackers|analytics|(?:personali[sz]ed|targeted|tailored) (?:ads|advert\w*))\b|\b(?:tracking|trackers|analytics|cookies|(?:personali[sz]ed|targeted|tailored) (?:ads|advert\w*)) (?:\w+ )?(?:cannot|can't|can not|may not) be (?:\w+ )?(?:switched|turned|disabled|refused|rejected|declined|avoided|deactivated|opted)\b|\b(?:no choice|no say) (?:about|over|in|regarding) .{0,30}\b(?:cookies|track\w+)|\b(?:tracking|advertising|ad|targeting) cookies (?:are|is) (?:mandatory|compulsory|obligatory)|\b(?:must|have to) accept (?:our |the |all )?(?:tracking|advertising|ads|adverts|targeted)\b/;
const NECESSARY =
  /\b(?:necessary|essential|required|if you|functional|e-?mails?|session|security|browsers?|sign\w* in)\b/;

export const trackingChoice = defineItem({
  id: 'tracking-choice',
  pillar: 'tracking',
  answers: ['opt-in', 'opt-out', 'browser-only', 'none'],
  topic:
    /\b(?:cookies?|track\w*|technologies|beacons|pixels|analytics|ads?|adverts|\w*advertis\w+|retarget\w*|remarketing|opt[- ]?\w+|aboutads|youronlinechoices|adchoices|gaoptout|privacy choices|choices|consent\w*|agreed?|telemetry|(?:usage|analytics|diagnostic|interaction|crash) (?:data|reports?|statistics))\b/,
  laws: ['ePrivacy Directive Art. 5(3)', 'GDPR Art. 7'],
  cues: [
    {
      answer: 'opt-in',
      pattern: new RegExp(`\\b${CONSENT}.{0,80}\\b${TRACKING}\\b`),
      unless: BY_USE,
      polarity: 'any',
      weight: 0.85,
    },
    {
      answer: 'opt-in',
      pattern: new RegExp(`\\b${TRACKING}\\b.{0,100}\\b${CONSENT}`),
      unless: BY_USE,
      polarity: 'any',
      weight: 0.85,
    },
    {
      answer: 'opt-in',
      pattern:
        /\b(?:cookie|consent) (?:consent )?(?:banner|pop-?up|consent tool|management (?:banner|platform|tool)|manager)\b/,
      unless: /\brights?\b|\bso that it (?:is|does) not\b/,
      weight: 0.75,
    },
    {
      answer: 'opt-in',
      pattern:
        /\b(?:ask|asks|asked|invite|prompt) (?:for )?(?:you|your)\b.{0,40}\b(?:choose|accept|choice|consent|select|agree)\b.{0,40}\bcookies\b|\bonly use (?:them|these|such cookies)\b.{0,20}\bagree/,
      weight: 0.9,
    },
    {
      answer: 'opt-in',
      pattern:
        /\bwithdraw\w*\b.{0,30}\bconsent\b.{0,60}\b(?:cookies?|cookie [a-z]+)\b|\bcookies?\b.{0,80}\bwithdraw\w*\b.{0,30}\bconsent\b/,
      weight: 0.28,
    },
    {
      answer: 'opt-in',
      pattern: new RegExp(
        `\\b(?:your|prior|explicit|opt-in|user|active) (?:[a-z]+ )?consent\\b.{0,100}\\b${TRACKING}\\b|\\b${TRACKING}\\b.{0,100}\\b(?:your|prior|explicit|opt-in|active) (?:[a-z]+ )?consent\\b|\\b(?:legal|lawful) bas[ie]s\\b.{0,40}\\bconsent\\b.{0,60}\\b(?:cookies|advertising)\\b|\\bconsent where\\b.{0,60}\\b${TRACKING}\\b`,
      ),
      unless: BY_USE,
      weight: 0.6,
    },
    {
      answer: 'opt-in',
      pattern:
        /\b(?:non-essential|non-necessary|optional|analytical|marketing|advertising|targeting) cookies\b.{0,80}\b(?:only (?:if|when|after|with|once)|once you|unless you|accept|opt[- ]?in)\b|\bonly (?:set|use|place|store|activate)\w*\b.{0,60}\bcookies\b.{0,60}\b(?:if|once|when|after) you\b/,
      polarity: 'any',
      unless: BY_USE,
      weight: 0.8,
    },
    {
      answer: 'opt-in',
      pattern:
        /\b(?:with your (?:[a-z]+ )?(?:consent|permission)|(?:rely on|obtain|ask for|request|require|based on) (?:on )?your (?:[a-z]+ )?consent|if you (?:agree|consent|opt in)|you (?:have )?(?:agreed|consented))\b/,
      heading: /\b(?:cookies?|tracking|advertis\w+|ads|analytics)\b/,
      unless: BY_USE,
      weight: 0.6,
    },
    {
      answer: 'opt-in',
      pattern:
        /\b(?:you (?:can|may) (?:choose to |either )?consent(?: to)?|by consenting to|if you (?:do not |don't )?consent to|manage (?:your )?consent (?:for|to)|asked? (?:you )?to consent)\b.{0,60}\b(?:cookies|tracking)\b/,
      unless: /\bby (?:continuing|using|browsing|accessing)\b|\bcontinu\w+ to use\b|\bif you disable\b/,
      polarity: 'any',
      weight: 0.7,
    },
    {
      answer: 'opt-in',
      pattern: new RegExp(
        `\\b(?:${TRACKING}|nothing is tracked)\\b.{0,60}\\b(?:(?:off|disabled|deactivated|inactive) by default\\b|(?:until|unless|only (?:if|after|once|when)) you (?:have )?(?:permit|say yes|said yes|approve|enable|turn(?:ed)? (?:it|them) on|switch(?:ed)? (?:it|them) on|click(?:ed)? (?:on )?.?(?:accept|agree|allow))|only with your approval)|\\bask\\w* (?:you )?for (?:your )?permission to track\\b|\\b(?:ask|asks) you first\\b.{0,40}\\b${TRACKING}`,
      ),
      polarity: 'any',
      unless: new RegExp(`${BY_USE.source}|\\b(?:younger|child\\w*|minors|teens?)\\b`),
      weight: 0.7,
    },
    {
      answer: 'opt-out',
      pattern:
        /\b(?:turn off|disable|switch off|deactivate|opt[- ]?out of) (?:our |the |all |ad |usage )?(?:analytics|tracking)\b.{0,60}\b(?:settings|preferences|menu|account|app|dashboard)\b|\b(?:tracking|analytics|personali[sz]ed ads?) can be (?:switched off|turned off|disabled|deactivated)\b|\b(?:click|press|choose|select|tap)(?: on)? .{0,3}(?:reject|refuse|decline|deny)\b.{0,60}\bcookies\b/,
      unless: /\bbrowsers?\b|\bdevice\b|\bphone\b|\boperating system\b|\bnot\b|\bno way\b|\bcannot\b/,
      polarity: 'any',
      weight: 0.6,
    },
    {
      answer: 'opt-out',
      pattern:
        /\b(?:opt[- ]?out of|turn off|disable|switch off|deactivate)\b.{0,40}\b(?:telemetry|(?:usage|analytics|diagnostic|interaction) data|(?:usage|data) collection|crash reports?|usage statistics)\b/,
      unless: /\be-?mails?\b|\bbrowser\b|\brights?\b/,
      polarity: 'any',
      weight: 0.6,
    },
    {
      answer: 'opt-out',
      pattern:
        /\b(?:our|the) cookies? (?:settings?|preferences?|preference cent(?:er|re)|management|choices) (?:page|link|tool|button|cent(?:er|re)|panel)\b/,
      weight: 0.75,
    },
    {
      answer: 'opt-out',
      pattern: new RegExp(
        `\\bopt(?:s|ing|ed)?[- ]?out\\b.{0,100}\\b${TRACKING}\\b|\\b${TRACKING}\\b.{0,100}\\bopt(?:s|ing|ed)?[- ]?out\\b`,
      ),
      unless:
        /\be-?mails?\b|\bnewsletters?\b|\brights?\b|\bhow to opt[- ]out\W*$|^[a-z ]{0,40}\bopt[- ]?outs?\W*$|\bopt[- ]?out of (?:the )?sales?\b|\bcookie policy\b|\bphysical mail\b/,
      weight: 0.9,
    },
    {
      answer: 'opt-out',
      pattern: new RegExp(`\\bopt(?:s|ing|ed)?[- ]?out\\b.{0,100}\\b${TRACKING}\\b`),
      unless: /\be-?mails?\b|\bnewsletters?\b|\bhow to opt[- ]out\W*$|^[a-z ]{0,40}\bopt[- ]?outs?\W*$/,
      weight: 0.5,
    },
    {
      answer: 'opt-out',
      pattern: INDUSTRY,
      polarity: 'any',
      also: /\b(?:opt|choices?|click|visit\w*|see|prevent|disabl\w+|install\w*|download\w*|go to|settings|instructions)\b/,
      weight: 0.95,
    },
    {
      answer: 'opt-out',
      pattern:
        /\b(?:cookies?|ads?|advertising|tracking|analytics) (?:consent )?(?:settings?|preferences?|choices|controls?|preference cent(?:er|re)|options)\b|\bcookies settings\b/,
      unless: /\bbrowser\b|\bdevice\b|\bsubject to your\b|\bpolicy\b/,
      weight: 0.72,
    },
    {
      answer: 'opt-out',
      pattern:
        /\b(?:privacy (?:choices|settings|preferences|controls|preference cent(?:er|re))|consent preferences|your settings)\b/,
      also: /\b(?:cookies?|track\w*|ads?|advertis\w+|analytics)\b/,
      unless: /\bbrowser\b|\bresponsible\b|\b(?:sns|third[- ]party)\b/,
      weight: 0.72,
    },
    {
      answer: 'opt-out',
      pattern: /\b(?:cookie settings|your privacy choices|cookie preferences|do not sell or share my)\b/,
      weight: 0.28,
    },
    {
      answer: 'opt-out',
      pattern:
        /\b(?:choose|choice|select|decide|switch|turn)\b.{0,40}\b(?:which|what|not to allow|types of|whether|off|on or off)\b.{0,60}\bcookies\b/,
      unless: /\bbrowser\b/,
      weight: 0.75,
    },
    {
      answer: 'opt-out',
      pattern:
        /\b(?:turn(?:ing)? off|disable|switch off|stop (?:receiving|seeing)|object to|decline|refuse|limit|control|manage|adjust|change|not (?:want|wish) to (?:see|receive))\b.{0,60}\b(?:personali[sz]ed|targeted|tailored|interest-based|behaviou?ral|relevant) (?:[a-z-]+ ){0,2}(?:ads?|adverts|advertis\w+)\b|\b(?:ad|ads|advertising|tracking) (?:personali[sz]ation|personali[sz]ation settings)\b.{0,60}\b(?:off|settings|disable)\b/,
      also: /\byou\b|\byour\b/,
      unless: /\bbrowser\b|\brights?\b/,
      polarity: 'any',
      weight: 0.75,
    },
    {
      answer: 'opt-out',
      pattern: /\b(?:you (?:can|may|could)|to|please|wish to|want to|how to) opt[- ]?out\b/,
      after: new RegExp(`\\b${TRACKING}\\b`),
      unless: /\be-?mails?\b|\bnewsletters?\b|\bsales?\b|\bmessages\b|\bcommunications\b|\bunsubscribe\b/,
      weight: 0.6,
    },
    {
      answer: 'browser-only',
      pattern: new RegExp(
        `\\b(?:browsers?|device|operating system)(?:'s)?\\b.{0,140}\\b${REFUSE}\\b.{0,80}\\bcookies?\\b|\\b${REFUSE}\\b.{0,80}\\bcookies?\\b.{0,140}\\bbrowsers?\\b|\\bcookies?\\b.{0,140}\\b${REFUSE}\\b.{0,80}\\bbrowsers?\\b`,
      ),
      polarity: 'any',
      also: /\b(?:you|users?|visitors?) (?:can|may|could|should|are able|wish|want|have|prefer|choose|do not|don't|must|might|would)\b|\b(?:most|many|your|web|internet|the) (?:web |internet )?browsers?\b|\b(?:by|to) (?:chang|set|adjust|modif|disabl|block|configur)/,
      unless: /\bclose (?:your|the) browser\b|\bwill collect\b/,
      weight: 0.9,
    },
    {
      answer: 'browser-only',
      pattern:
        /\b(?:disabl|block|reject|refus|declin|delet|remov|turn(?:ing|ed)? off|not accept|opt[- ]out)\w*\b.{0,60}\bcookies?\b|\bcookies?\b.{0,80}\b(?:disabl|block|reject|refus|declin|delet|remov|turn(?:ing|ed)? off|turned off)\w*\b/,
      also: /\b(?:you|users?|your)\b/,
      unless:
        /\b(?:cannot|can't|not possible to|may not|no way to) (?:be )?(?:opt|refus|disabl|reject|declin)|\bpolicy\b|\bwe (?:use|may use|control|manage)\b|\buse cookies to\b|\bcontrol over\b|\bcookie notice\b|\bclose (?:your|the) browser\b|\bexpir/,
      polarity: 'any',
      weight: 0.6,
    },
    {
      answer: 'browser-only',
      pattern:
        /\b(?:deny|refuse|reject|block|disable|prevent|limit|opt[- ]?out of)\b.{0,80}\b(?:settings|preferences|options|configuration)\b.{0,30}\b(?:browser|device)\b/,
      also: new RegExp(`\\b${TRACKING}\\b`),
      polarity: 'any',
      weight: 0.6,
    },
    {
      answer: 'browser-only',
      pattern:
        /\blimit ad tracking\b|\b(?:device|phone|operating system)\b.{0,60}\bsettings\b.{0,60}\b(?:advertising|tracking|ads)\b|\breset\b.{0,30}\badvertising id/,
      weight: 0.6,
    },
    {
      answer: 'none',
      pattern: REFUSED,
      unless: NECESSARY,
      polarity: 'any',
      weight: 0.7,
    },
  ],
});
