import { defineItem } from '../item';

const RIGHT = /\b(?:right|rights|object|entitled|request(?:s|ed)? (?:that|us|to))\b|\bmeans\b/;

export const profiling = defineItem({
  id: 'profiling',
  pillar: 'tracking',
  answers: ['yes', 'no'],
  topic:
    /\b(?:profil\w+|infer\w*|predict\w*|automat\w+|deriv\w+|scor(?:e|es|ing)|segment\w*|likely|predispos\w+|characteristics|algorithm\w*|machine learning|evaluate)\b/,
  laws: ['GDPR Art. 22', 'CCPA § 1798.140(v)(1)(K)'],
  cues: [
    {
      answer: 'yes',
      pattern:
        /\binferences? (?:drawn|about|regarding|made|from|of|such)\b|\b(?:draw|drawing|make|making|derive|generate|create) (?:[a-z-]+ ){0,2}inferences?\b|\binferences\b/,
      weight: 0.92,
    },
    {
      answer: 'yes',
      pattern:
        /\b(?:infer|infers|inferring|inferred|deduce|predict|predicts|predicting)\b.{0,80}\b(?:your|you|interests?|preferences?|gender|age|users?|demographic\w*|behaviou?rs?|attributes|traits|customers?|data|information)\b/,
      unless: /\blocation\b/,
      weight: 0.9,
    },
    {
      answer: 'yes',
      pattern: /\b(?:data|information|interests?|attributes)\b.{0,20}\b(?:inferred|derived|predicted)\b/,
      unless: /\bip address|\blocation\b|\baggregate/,
      weight: 0.6,
    },
    {
      answer: 'yes',
      pattern:
        /\b(?:build|builds|building|create|creates|creating|develop|compile|generate|construct|maintain|assemble|enrich|form|establish)\w*\b.{0,40}\bprofiles?\b(?! (?:page|picture|photo|on our|with us))/,
      unless:
        /\byour (?:own )?(?:account|public|user) profile\b|\byou (?:can |may )?(?:create|build|register)\b|\bwhen (?:you )?creat|\bregister/,
      weight: 0.9,
    },
    { answer: 'yes', pattern: /\bprofiling\b/, unless: RIGHT, weight: 0.9 },
    { answer: 'yes', pattern: /\bprofiling\b/, weight: 0.4 },
    {
      answer: 'yes',
      pattern:
        /\bautomated (?:individual )?(?:decision|process|means|evaluation|analysis)\w*[- ]?(?:making)?\b.{0,60}\b(?:decision|fraud|credit|eligib|evaluat|risk|you)|\bautomated(?: individual)? decision/,
      unless: RIGHT,
      weight: 0.88,
    },
    { answer: 'yes', pattern: /\bautomated(?: individual)? decision/, weight: 0.4 },
    {
      answer: 'yes',
      pattern:
        /\b(?:credit|trust|risk|fraud|confidence|propensity|lead)[- ]scor(?:e|es|ing)\b|\bscoring\b|\b(?:calculate|compute|assign)s?\b.{0,30}\b(?:score|rating)\b/,
      unless: RIGHT,
      weight: 0.85,
    },
    {
      answer: 'yes',
      pattern:
        /\b(?:audience|interest|customer|user|behaviou?ral|consumer|demographic|marketing) (?:interest )?(?:segments?|segmentation|profiles)\b|\b(?:create|build|place|divide|assign)\w*\b.{0,40}\bsegments?\b/,
      weight: 0.85,
    },
    {
      answer: 'yes',
      pattern:
        /\b(?:interests?|preferences?|behaviou?rs?)\b.{0,30}\b(?:predict|profile)\b|\bprofile (?:about|of) (?:you|your|the user|each|a)\b|\bpredispositions?\b/,
      weight: 0.8,
    },
    {
      answer: 'yes',
      pattern:
        /\b(?:derive|determine|learn|understand|analy[sz]e|identify|assess|evaluate)s?\b.{0,40}\b(?:your|users'?|user|customer) (?:[a-z]+ )?(?:interests|preferences|characteristics|tastes|personal aspects)\b/,
      weight: 0.4,
    },
    {
      answer: 'no',
      pattern:
        /\bprofiling\b|\bautomat(?:ed|ic)(?: individual)? (?:decision|process|means)\w*|\bautomated? decision|\bprofiles? (?:of|about) (?:you|our users|users)\b/,
      polarity: 'denied',
      unless: /\bright\b|\bsubject to\b|\bobject\b/,
    },
    {
      answer: 'no',
      pattern: /\b(?:not|no)\b.{0,60}\bautomated(?: individual)? decision/,
      unless: /\bright\b|\bobject\b/,
      polarity: 'any',
      weight: 0.85,
    },
  ],
});
