import { defineItem } from '../item';
import { refusals } from '../refusals';

export const saleOptOut = defineItem({
  id: 'sale-opt-out',
  pillar: 'rights',
  answers: ['yes', 'conditional', 'no'],
  laws: ['CCPA § 1798.120'],
  cued: {
    topic:
      /sell|sale|sold|shar|targeted|third[- ]part|refuse|disclos|partners|1798|shine the light|global privacy control|gpc|opt-out preference/,
    cues: refusals({
      verb: 'opt[- ]?out of|refuse|object to|stop|decline|prevent',
      object:
        '[^.]{0,30}\\b(?:sales?|selling|sharing|(?:passing|pass on|disclos\\w+|giving|transfer\\w*|transmission|provision)\\b[^.]{0,50}\\b(?:partners?|advertisers?|third part(?:y|ies)|clients|marketing|other compan(?:y|ies)|data buyers|brokers))\\b',
      noun: 'opt[- ]?outs? (?:of|from) (?:the |our )?(?:sales?|sharing|selling)',
      withOthers: true,
      unless: 'service providers?|processors|affiliates|without knowing',
      service:
        '(?:stop|cease) (?:selling|sharing|the sale of|passing on) [^.,;]{0,40}\\b(?:(?:up)?on request|at (?:your|their) request|when (?:you |users )?(?:are )?ask(?:ed)?)',
    }),
  },
});
