import { defineItem } from '../item';
import { refusals } from '../rights';

const MESSAGES =
  '(?:(?:e-?mails?|messages?|mailings?|mail|newsletters?|communications?|updates?|calls?|texts?|sms|notifications?|offers?|promotions?|announcements?|materials?|solicitations?|alerts?|correspondence|marketing|telemarketing|information))';
const KIND =
  '(?:marketing|promotion\\w*|commercial|advertis\\w+|newsletters?|special offers|offers|solicitations?|non-essential|telemarketing|direct mail|e-?mail updates|bulk e-?mail|mailing lists?|mailings?|prospecting|surveys|news)';
const REFUSE =
  '(?:opt[- ]?(?:ing[- ]?|ed[- ]?)?out|unsubscrib\\w+|stop (?:receiving|sending|getting)|(?:not|no longer|rather not|prefer not) (?:to )?(?:wish |want |like |desire |care )?(?:to )?(?:receive|be contacted|get|hear|have)|decline|refuse|object|oppos\\w+|withdraw|cancel|remove yourself|be removed|turn off|disable|control|choose|manage|change|update|modify|adjust|prohibit|set your)';
const NOT_MARKETING =
  /\b(?:parents?|guardians?|child(?:ren|'s)?)\b|\b(?:cannot|may not|can't|not be able to|unable to|do not have the (?:option|ability) to) (?:\w+ ){0,2}(?:opt|unsubscribe|decline)|\bcookies?\b(?![^.]{0,80}\b(?:e-?mail|newsletter|unsubscrib))/;
const CAN = '\\b(?:you|users?|recipients?|customers?|subscribers?|members?|rights?)\\b';

export const marketingOptOut = defineItem({
  id: 'marketing-opt-out',
  pillar: 'rights',
  answers: ['yes', 'conditional', 'no'],
  residentScope: true,
  laws: ['GDPR Art. 21(2)', 'CAN-SPAM Act', 'ePrivacy Directive Art. 13'],
  topic: /opt|unsubscrib|stop|receiv|market|promot|newsletter|contact|mailing|prospect|prefer|solicit/,
  cues: [
    // Refused: to everyone, without a way round.
    ...refusals({
      verb: 'opt[- ]?out (?:of|from)|unsubscribe from|refuse|stop|decline|switch off|turn off|avoid',
      object:
        '[^.]{0,40}\\b(?:newsletters?|marketing|promotion\\w*|advertis\\w+ (?:e-?mails?|messages?|calls|mail)|commercial (?:e-?mails?|messages?)|(?:weekly|monthly|daily) (?:e-?mails?|letters?|messages?))\\b',
      service:
        '(?:stop|cease|suppress|end|prevent|offer (?:an? )?(?:opt-?out|unsubscribe \\w+) (?:of|from|for))(?: sending| sending you| you from receiving)? (?:\\w+ ){0,2}(?:marketing|promotional|commercial|newsletters?)\\b',
      unless: 'service (?:messages|e-?mails|announcements)|transactional|non-(?:marketing|promotional)',
    }),
    {
      answer: 'no',
      pattern:
        /\b(?:newsletters?|(?:marketing|promotional|commercial) (?:e-?mails?|messages|mailings?|communications|calls))\b[^.,;]{0,40}\b(?:cannot|can not|can't) be (?:switched off|turned off|refused|declined|stopped|avoided|opted out of|cancelled|unsubscribed)/,
      polarity: 'any',
      unless: /\b(?:unless|until|if|where|when|but|some|certain|non-(?:marketing|promotional)|transactional)\b/,
      weight: 0.8,
    },
    // To unsubscribe is to refuse messages, whatever their kind.
    {
      answer: 'yes',
      pattern: /\bunsubscrib(?:e|ed|ing)\b|\b(?:text|reply|replying|send|sending|texting)(?: with)? "?stop"?\b/,
      polarity: 'any',
      unless:
        /\bpush notifications? only\b|\bcannot unsubscribe\b|parents?\b|unsubscrib\w+ (?:from )?(?:your|the|an|their) (?:[\w-]+ )?account\b/,
      forEveryone: true,
      weight: 0.9,
    },
    {
      answer: 'yes',
      pattern: new RegExp(
        `${CAN}[^.]{0,120}?\\b(?:opt[- ]?(?:ing[- ]?)?out|stop receiving|ask us (?:not to|to stop)|decline|tell us not|request (?:that we|us) (?:stop|not)|refuse|choose not|elect not|remove yourself|be removed|prohibit us)\\b[^.]{0,120}?\\b${KIND}\\b[^.]{0,60}?(?:\\b${MESSAGES}\\b)?`,
      ),
      polarity: 'any',
      forEveryone: true,
      unless: new RegExp(
        `${NOT_MARKETING.source}|\\b(?:interest[- ]based|behaviou?ral|targeted|personali[sz]ed|tailored|online|cross-context) (?:behaviou?ral )?(?:ads?|advertis\\w+)|advertising (?:cookies|identifier|id\\b|networks?)|google analytics|\\bsell|\\bsale|(?:personali[sz]ation|data)\\b[^.]{0,30}\\badvertising purposes`,
      ),
      weight: 0.95,
    },
    {
      answer: 'yes',
      pattern:
        /\b(?:opt[- ]?(?:ing[- ]?|ed[- ]?)?out|opt-?out (?:of|from))\b[^.]{0,120}\b(?:(?<!\b(?:an|by|via|send|through|our|in|per|or) )e-?mails?(?! (?:us|to|at|address\w*|\S+@))|newsletters?|mailings?|mailing lists?|text messages|sms|phone calls|telemarketing|(?:marketing|promotional|commercial) (?:communications?|messages?|materials?|information))\b/,
      polarity: 'any',
      forEveryone: true,
      unless: NOT_MARKETING,
      weight: 0.9,
    },
    {
      answer: 'yes',
      pattern:
        /\b(?:marketing|promotion\w*|commercial|newsletters?|offers|mailing lists?|mailings?|e-?mails?(?! (?:us|to|at|address\w*))|messages|communications)\b[^.]{0,160}?\b(?:opt[- ]?(?:ing[- ]?)?out|stop receiving|decline|you (?:may|can) (?:choose not|object|refuse|cancel)|be removed from)\b/,
      polarity: 'any',
      forEveryone: true,
      unless: new RegExp(
        `${NOT_MARKETING.source}|\\b(?:interest[- ]based|behaviou?ral|targeted|personali[sz]ed|tailored|cross-context) (?:behaviou?ral )?(?:ads?|advertis\\w+)|advertising (?:cookies|identifier|networks?)|google analytics|\\bsell|\\bsale\\b`,
      ),
      weight: 0.85,
    },
    {
      answer: 'yes',
      pattern:
        /\bopt[- ]?(?:ing[- ]?)?out (?:of|from) (?:receiving )?(?:our|these|such|all|future|any|those) (?:[\w-]+ ){0,3}?(?:communications?|messages|e-?mails?|mailings?|newsletters?|texts?|calls)\b|\bchoices?\b[^.]{0,20}\bwhether (?:or not )?(?:you |to )[^.]{0,20}\breceive\b[^.]{0,40}\b(?:promotion\w*|marketing|newsletters?|commercial)\b/,
      polarity: 'any',
      forEveryone: true,
      unless: NOT_MARKETING,
      weight: 0.85,
    },
    // Said of what the reader does not want.
    {
      answer: 'yes',
      pattern: new RegExp(
        `\\b(?:do not|don't|no longer|would rather not|prefer not to|not) (?:wish|want|like|desire|care)?(?: to| us to)? ?(?:receive|be contacted|get|hear|be sent|have|use|send)\\b[^.]{0,120}?\\b(?:${KIND}|e-?mails?|communications?|mail|messages)\\b[^.]{0,160}?\\b(?:you (?:can|may|should|must|have)|please|let us know|contact|click|follow|notify|write|e-?mail|adjust|change|indicate|by )\\b`,
      ),
      polarity: 'any',
      forEveryone: true,
      unless: new RegExp(`${NOT_MARKETING.source}|targeted|interest-based`),
      weight: 0.9,
    },
    {
      answer: 'yes',
      pattern:
        /\b(?:should not|do not want us to|don't want us to|not to) use your [^.]{0,40}(?:information|data) to contact you\b|\b(?:not|no longer|stop) (?:to )?(?:be )?contact(?:ed|ing)? (?:you )?(?:for|with|by us)\b/,
      polarity: 'any',
      forEveryone: true,
      weight: 0.7,
    },
    // The right to object to direct marketing.
    {
      answer: 'yes',
      pattern:
        /\b(?:object|oppos(?:e|ition)|opt[- ]out|withdraw|prohibit|ask us (?:not to|to stop)|request us not|refuse|not to (?:use|process)|stop)\b[^.]{0,160}?\b(?:direct marketing|marketing purposes|for marketing|direct advertising|prospecting|direct mail|promotional purposes)\b/,
      polarity: 'any',
      unless: new RegExp(
        `${NOT_MARKETING.source}|third part(?:y|ies)(?:'s?)? (?:direct )?marketing|shine the light|1798\\.83`,
      ),
      weight: 0.85,
    },
    {
      answer: 'yes',
      pattern:
        /\bdirect (?:marketing|advertising)\b[^.]{0,160}?\b(?:right to (?:object|withdraw|opt)|you (?:can|may) (?:object|withdraw|opt))/,
      polarity: 'any',
      weight: 0.85,
    },
    // Preferences for messages.
    {
      answer: 'yes',
      pattern: new RegExp(
        `\\b(?:change|manage|managing|update|adjust|control|controlling|set|edit|choos(?:e|ing)|modify|select)\\b[^.]{0,80}?\\b(?:(?:e-?mail|communications?|contact|marketing|newsletter|subscription|mailing|notification) (?:settings|preferences?|choices|subscriptions?|options)|(?:marketing|promotional|commercial) (?:e-?mails?|communications?|messages?|preferences?)|receipt of commercial|whether (?:or not )?(?:you|to) (?:wish to |want to |would like to )?receive (?:[\\w-]+ ){0,4}(?:${KIND}|material|offers))`,
      ),
      polarity: 'any',
      forEveryone: true,
      unless: NOT_MARKETING,
      weight: 0.7,
    },
    {
      answer: 'yes',
      pattern:
        /\b(?:withdraw|revoke)\b[^.]{0,60}\bconsent\b[^.]{0,100}\b(?:newsletters?|marketing|promotional|commercial|advertising (?:e-?mails?|purposes))\b|\b(?:newsletters?|marketing|promotional|commercial)\b[^.]{0,160}\b(?:withdraw|revoke)\b[^.]{0,40}\bconsent/,
      polarity: 'any',
      unless: NOT_MARKETING,
      weight: 0.75,
    },
    {
      answer: 'yes',
      pattern: new RegExp(
        `\\b${REFUSE}\\b[^.]{0,60}\\b(?:marketing|promotional|commercial) (?:e-?mails?|communications?|messages?|materials?|mail|calls?|offers?|texts?|information|notices|promotions?)\\b|\\bstop receiving\\b[^.]{0,60}\\bmarketing`,
      ),
      polarity: 'any',
      forEveryone: true,
      unless: NOT_MARKETING,
      weight: 0.7,
    },
  ],
});
