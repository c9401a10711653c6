import { defineItem } from '../item';
import { refusals } from '../refusals';

export const marketingOptOut = defineItem({
  id: 'marketing-opt-out',
  pillar: 'rights',
  answers: ['yes', 'conditional', 'no'],
  laws: ['GDPR Art. 21(2)', 'CAN-SPAM Act', 'ePrivacy Directive Art. 13'],
  cued: {
    topic: /opt|unsubscrib|stop|receiv|market|promot|newsletter|contact|mailing|prospect|prefer|solicit/,
    cues: refusals({
      verb: 'opt[- ]?out (?:of|from)|unsubscribe from|refuse|stop|decline|switch off|turn off|avoid',
      object:
        '[^.]{0,40}\\b(?:newsletters?|marketing|promotion\\w*|advertis\\w+ (?:e-?mails?|messages?|calls|mail)|commercial (?:e-?mails?|messages?)|(?:weekly|monthly|daily) (?:e-?mails?|letters?|messages?))\\b',
      service:
        '(?:stop|cease|suppress|end|prevent|offer (?:an? )?(?:opt-?out|unsubscribe \\w+) (?:of|from|for))(?: sending| sending you| you from receiving)? (?:\\w+ ){0,2}(?:marketing|promotional|commercial|newsletters?)\\b',
      unless: 'service (?:messages|e-?mails|announcements)|transactional|non-(?:marketing|promotional)',
    }),
  },
});
