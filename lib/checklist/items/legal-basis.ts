import { defineItem } from '../item';

export const legalBasis = defineItem({
  id: 'legal-basis',
  pillar: 'rights',
  answers: ['yes'],
  laws: ['GDPR Art. 6'],
  cued: {
    topic: /legal|lawful|legitimate|\bart\b|article|contract|\bbas[ei]s\b|based on/,
    cues: [
      {
        // Several bases in one breath.
        answer: 'yes',
        pattern:
          /\b(?:legitimate (?:business )?interests?|legal obligations?|consent)\b[^;]{0,160}\b(?:contracts?|contractual|agreement)\b|\b(?:contracts?|contractual|agreement)\b[^;]{0,160}\blegitimate (?:business )?interests?\b/,
        unless:
          /\bwithdraw|\bobject\b|\bright to\b|standard contractual|\btransfers?\b|\bretain|\bas long as\b|questions|\b(?:contracts?|agreements?) (?:\w+ ){0,4}with (?:them|these|third|such|our (?:partners|suppliers|providers|clients|customers))|\byou (?:hereby )?(?:consent|agree)\b|\b(?:this|user|license|terminate your) agreement\b/,
        polarity: 'any',
        weight: 0.98,
      },
      {
        answer: 'yes',
        pattern:
          /\b(?:rel(?:y|ies|ied|ying) on|based on|basis of|on the basis|bas[ei]s (?:for|is|are)|ground(?:s|ed)? (?:for|is|are|on))\b[^.]{0,100}\b(?:consent|contract|agreement|legitimate (?:business )?interests?|legal obligation|following)\b/,
        unless:
          /\bwithdraw|\bobject\b|\bright to\b|standard contractual|\btransfers?\b|\bretain|\bas long as\b|questions|\bcookies\b|\bagreements? (?:\w+ ){0,4}with (?:them|these|third|such)\b/,
        polarity: 'any',
        heading: /legal|lawful|bas[ei]s|ground|why|how|gdpr|europe|purpose|process|use/,
        weight: 0.93,
      },
      {
        answer: 'yes',
        pattern: /\b(?:legal|lawful) (?:bas[ei]s|grounds?|justifications?)\b/,
        polarity: 'any',
        unless: /\brequire that we (?:state|disclose)|\bquestions\b|\bwithdraw|\bobject\b/,
        weight: 0.9,
      },
      {
        answer: 'yes',
        pattern: /\b(?:legal|lawful) (?:bas[ei]s|grounds?|justifications?)\b/,
        polarity: 'any',
        unless: /\brequire that we (?:state|disclose)/,
        weight: 0.7,
      },
      {
        answer: 'yes',
        pattern:
          /\bart(?:icle|\.)? ?6\b[^a-z]{0,12}(?:par|para|paragraph|lit|sentence|s\.|of the|gdpr|uk gdpr|\(?1|eu\b|[a-f]\))/,
        polarity: 'any',
        weight: 0.94,
      },
      {
        answer: 'yes',
        pattern:
          /\b(?:process\w*|use|uses|collect|rely|relies|based on|basis|necessary|handle|further|pursue|justified)\b[^.]{0,120}\blegitimate (?:business )?interests?\b/,
        polarity: 'any',
        unless: /\bretain|\bas long as\b|\bobject\b/,
        weight: 0.85,
      },
      {
        answer: 'yes',
        pattern:
          /\b(?:necessary|needed|needs?|required) (?:for|to|in order to)\b[^.]{0,20}\b(?:perform\w*|fulfil\w*|execut\w+|conclu\w+)\b[^.]{0,20}\b(?:contracts?|agreements?)\b/,
        weight: 0.8,
      },
      {
        answer: 'yes',
        pattern: /\blegitimate (?:business )?interests?\b[^.]{0,60}\b(?:in|to|of|for|include|such as|\()/,
        polarity: 'any',
        unless: /\b(?:retain|disclos(?:e|es|ed|ure)|share|shared|preserve)\b/,
        weight: 0.6,
      },
      {
        answer: 'yes',
        pattern: /\b(?:performance|fulfil?lment|execution) of (?:a|the|our|your) (?:contract|agreement)\b/,
        weight: 0.6,
      },
    ],
  },
});
