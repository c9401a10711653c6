import { defineItem } from '../item';

const GET =
  '(?:collect|collects|collected|receive|receives|received|receiving|obtain|obtains|obtained|get|gets|acquire|acquires|acquired|gather|gathers|gathered|purchase|buy|source|sourced|supplied|provided|import|access)';
const WHAT = '(?:information|data|details|updates|reports|name|profile|email)';
const SOURCES =
  '(?:third[- ]part(?:y|ies)|third-party sources|other (?:[a-z-]+ )?(?:sources|users|members|individuals|people|customers|companies|organi[sz]ations|parties|persons|platforms|airlines)|outside sources|external sources|public(?:ly)?(?:[- ]available)? (?:[a-z]+ )?(?:sources|records|databases|information|data|registers?)|data (?:brokers?|providers?|suppliers|aggregators|vendors)|data enrichment|credit (?:agenc(?:y|ies)|bureaus?|reference|reporting)|(?:our |business |marketing |advertising |trusted |co-?marketing |joint |joint-?marketing |distribution |integration |technology |commercial )+(?:partners?|affiliates?)|partners|affiliates|social (?:media|network(?:s|ing)?)|facebook|linkedin|advertisers|others|(?:identity verification|payment|background check|fraud prevention) (?:services?|providers?|processors?)|service providers|vendors|resellers|your employer|employers?|referrals?|organi[sz]ations|authorities|list providers|marketing (?:agencies|databases))';

export const dataFromOthers = defineItem({
  id: 'data-from-others',
  pillar: 'tracking',
  answers: ['yes', 'no'],
  topic:
    /\b(?:sources?|third[- ]part(?:y|ies)|others?|public(?:ly)?|brokers?|providers?|suppliers|bureaus?|agenc(?:y|ies)|partners?|affiliates?|social|facebook|google|linkedin|twitter|advertisers|vendors|resellers|employers?|friends?|contacts|refer\w*|invit\w*|authorities|supplement|combine)\b/,
  laws: ['GDPR Art. 14'],
  cues: [
    {
      answer: 'yes',
      pattern: new RegExp(`\\b${GET}\\b.{0,60}\\b${WHAT}\\b.{0,60}\\bfrom\\b.{0,60}\\b${SOURCES}\\b`),
      weight: 0.93,
    },
    {
      answer: 'yes',
      pattern: new RegExp(`\\b${GET}\\b.{0,30}\\b(?:from|by|through|via)\\b.{0,50}\\b${SOURCES}\\b`),
      unless: /\bprotect|\bchildren\b/,
      weight: 0.8,
    },
    {
      answer: 'yes',
      pattern:
        /\b(?:combine|supplement|merge|append|augment|enhance|update|match|link)\w*\b.{0,80}\b(?:information|data)\b.{0,60}\b(?:from|by|with)\b.{0,60}\b(?:other sources|third part(?:y|ies)|outside|partners|public|others)\b/,
      weight: 0.9,
    },
    {
      answer: 'yes',
      pattern:
        /\b(?:sign|log|register|connect|link|login|logging|signing)(?:ging|ing)?[- ]?(?:in|on|up|into)?\b.{0,80}\b(?:facebook|google|twitter|linkedin|apple|github|social (?:media|network\w*)|third[- ]party)\b.{0,200}\b(?:we|receive|collect|access|obtain|provide|share|import)\b/,
      unless: /\bnot responsible\b/,
      weight: 0.8,
    },
    {
      answer: 'yes',
      pattern:
        /\b(?:third part(?:y|ies)|partners|advertisers|other users|others|social media (?:sites|platforms)|social networks?|friends|other companies|another user|someone else)\b.{0,40}\b(?:provide|provides|share|shares|send|give|gives|supply|disclose|upload|refer|make available)\b.{0,40}\b(?:us|with us|to us|about you)\b/,
      weight: 0.85,
    },
    {
      answer: 'yes',
      pattern:
        /\b(?:information|data) (?:about you )?(?:we (?:collect|receive|obtain|get) )?from (?:other|third|outside|external|public)\b/,
      weight: 0.85,
    },
    {
      answer: 'yes',
      pattern: /\b(?:sources? of|third-party sources|from other sources|from public sources|data brokers?)\b/,
      weight: 0.4,
    },
    {
      answer: 'no',
      pattern: new RegExp(
        `\\b${GET}\\b.{0,60}\\b(?:information|data)\\b.{0,40}\\bfrom\\b.{0,40}\\b(?:third[- ]part(?:y|ies)|other sources|data brokers?|others)\\b`,
      ),
      polarity: 'denied',
      weight: 0.8,
    },
  ],
});
