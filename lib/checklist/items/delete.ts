import { defineItem } from '../item';
import { HELD, refusals } from '../refusals';

export const deleteItem = defineItem({
  id: 'delete',
  pillar: 'rights',
  answers: ['yes', 'conditional', 'no'],
  laws: ['GDPR Art. 17', 'CCPA § 1798.105'],
  cued: {
    topic: /delet|eras|remov|destr|forgotten|purge|clos(?:e|ing|ure)|uninstall/,
    cues: refusals({
      verb: 'delete|erase|remove|close|have|deleting|erasing',
      object: `(?:${HELD}|(?:(?:your|their) )?(?:nick|user)?names|scores)(?: (?:deleted|erased|removed|closed))?`,
      done: 'deleted|erased|removed|closed',
      noun: '(?:account |data )?(?:deletion|erasure|removal)(?: of (?:your|their|the) (?:data|information|account|records))?',
      service: `(?:(?:delete|erase|remove|destroy) ${HELD}[^.,;]{0,40}\\b(?:(?:up)?on request|at (?:your|their|the) request|even (?:if|when)|when (?:you |users |they |people )?(?:are )?ask(?:ed)?)|delete (?:your|their|user) (?:data|information|accounts?)$)`,
    }),
  },
});
