import { defineItem } from '../item';
import { HELD, refusals } from '../refusals';

export const portability = defineItem({
  id: 'portability',
  pillar: 'rights',
  answers: ['yes', 'conditional', 'no'],
  laws: ['GDPR Art. 20', 'CCPA § 1798.130'],
  cued: {
    topic: /portab|\bport\b|transfer|transmi|machine|format|export|download|elsewhere|another|archive|electronic|move /,
    cues: refusals({
      verb: 'export|transfer|take|download|move|port',
      object: HELD,
      done: 'exported|transferred|downloaded|ported',
      noun: '(?:data )?(?:portability|exports?|downloads?)(?: of (?:your|their|the) (?:data|information|account|records))?',
      withOthers: true,
      unless: 'accounts?|of others|prior written',
      service:
        '(?:provide|offer|hand out|supply|issue|give) (?:\\w+ ){0,3}?(?:cop(?:y|ies)|exports?|data) (?:[\\w-]+ ){0,4}?(?:for (?:re-?)?use (?:elsewhere|with|by|in)|(?:in|as) an? (?:[\\w-]+ ){0,3}(?:format|file|form)\\b|to take (?:away|along|elsewhere))',
    }),
  },
});
