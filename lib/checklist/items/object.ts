import { defineItem } from '../item';
import { refusals } from '../refusals';

export const objectItem = defineItem({
  id: 'object',
  pillar: 'rights',
  answers: ['yes', 'conditional', 'no'],
  laws: ['GDPR Art. 18', 'GDPR Art. 21'],
  cued: {
    topic: /object|oppos|restrict|limit|block|suspend|suppress|\bstop\b|cease|only use|refus/,
    cues: refusals({
      verb: 'object to|restrict|limit|oppose|refuse|stop',
      object:
        '(?:the |this |our |any |such |how |these )[^.]{0,30}\\b(?:processing|use|uses|used|collection|handling)\\b',
      noun: 'object|objections?|opposition|restriction of processing',
      service:
        '(?:stop|restrict|limit|suspend) (?:the |our |any )?(?:processing|use)[^.;]{0,40}\\b(?:(?:up)?on request|at (?:your|their) request|when (?:you |users )?(?:are )?ask(?:ed)?|even (?:if|when) (?:you|users) object)',
      unless: 'cookies?|marketing|sensitive',
    }),
  },
});
