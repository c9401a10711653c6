import { defineItem } from '../item';
import { HELD, refusals } from '../refusals';

export const correct = defineItem({
  id: 'correct',
  pillar: 'rights',
  answers: ['yes', 'conditional', 'no'],
  laws: ['GDPR Art. 16', 'CCPA § 1798.106'],
  cued: {
    topic: /correct|rectif|amend|updat|\bedit|modif|chang(?:e|ing)/,
    cues: refusals({
      verb: 'correct|change|edit|update|amend|rectify|modify|alter|changing|updating',
      object: HELD,
      done: 'corrected|changed|edited|updated|amended|rectified|modified|altered',
      noun: 'corrections?|rectification|amendments?',
      service: `(?:(?:correct|rectify|amend) ${HELD}|(?:edit|modify|change|alter|update) ${HELD}[^.;]{0,40}\\b(?:on request|at (?:your|their) request|even (?:if|when)|when (?:you )?ask))`,
      unless: 'without|polic(?:y|ies)|tamper|materially|purposes?|this notice',
    }),
  },
});
