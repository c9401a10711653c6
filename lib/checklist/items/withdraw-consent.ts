import { defineItem } from '../item';
import { refusals } from '../refusals';

export const withdrawConsent = defineItem({
  id: 'withdraw-consent',
  pillar: 'rights',
  answers: ['yes', 'conditional', 'no'],
  laws: ['GDPR Art. 7(3)'],
  cued: {
    topic:
      /withdr|revok|revoc|take back|retract|rescind|change your mind|(?:cancel|remove|change|changing) [^.]{0,20}consent|consent/,
    cues: refusals({
      verb: 'withdraw|revoke|take back|retract',
      object: '(?:(?:your|their|this|that|the|any|given|a) ){0,2}(?:\\w+ )?consent',
      done: 'withdrawn|revoked|taken back|retracted',
      noun: '(?:withdrawal|revocation) of (?:your |the |a )?consent',
    }),
  },
});
