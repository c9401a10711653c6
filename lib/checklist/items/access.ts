import { defineItem } from '../item';
import { HELD, refusals } from '../refusals';

export const access = defineItem({
  id: 'access',
  pillar: 'rights',
  answers: ['yes', 'conditional', 'no'],
  laws: ['GDPR Art. 15', 'CCPA § 1798.110'],
  cued: {
    topic:
      /access|inspect|look|tell |cop(?:y|ies)|view|\bsee\b|know|confirm|whether|disclose|right (?:to|of) (?:be )?inform|obtain |on request|details|retriev|download|register extract|what |which /,
    cues: refusals({
      verb: 'access|see|view|obtain|get|inspect|review|consult|look at|know',
      object: `(?:${HELD}|what (?:\\w+ )?(?:we|is) (?:hold|held|stored?|keep|kept|have|know|about))`,
      noun: '(?:subject )?access|inspection|disclosure of (?:your|their) (?:data|information|records)',
      service:
        '(?:(?:grant|give|provide|offer|allow|permit|send|supply|show|issue)(?: out)? (?:you|users|individuals|members|customers|people|players|consumers|visitors|data subjects|the person)(?: with)?(?: any)?(?: direct| personal)? (?:access|cop(?:y|ies)|insight|an overview|a copy|(?:your|their|the) (?:data|records|information))|(?:grant|give|provide|offer|disclose|send|supply|release)(?: any| out)? (?:access to|copies of|a copy of|(?:your|their|the) (?:data|records|information))[^.,;]{0,40}\\b(?:to (?:you|users|individuals|members|customers|people|data subjects)|(?:up)?on request|for inspection)|(?:tell|inform) (?:you|users|individuals|people|members)(?: of| about)? (?:what|which|whether))\\b',
      unless:
        '\\b(?:to|by) (?:our |the )?(?:advertisers?|partners|clients|compan(?:y|ies))|employees|staff|password|services?\\b|\\bsite|\\bapp\\b',
    }),
  },
});
