import { defineItem } from '../item';

const MODELS =
  '(?:machine[- ]learning|artificial intelligence|ai(?:/ml)?|ml|generative|language|foundation|neural|our|the|these|its|deep learning|third[- ]party)(?: (?:and|or|/|&)? ?(?:[a-z-]+ ){0,3}?)(?:models?|algorithms?|systems?|tools?|technolog(?:y|ies)|features)|language models?|llms?|neural networks?|machine[- ]learning|artificial intelligence|\\bai\\b|algorithms?';
const TRAIN = '(?:train|trains|training|trained|retrain|fine-?tun\\w+)';
const CHOICE =
  /\bopt(?:ed|ing|s)?[- ]?(?:out|in)\b|\bunless (?:you|the user|we have your|expressly)|\b(?:your|prior|explicit) (?:[a-z]+ )?(?:consent|permission|instruction)|\bif you (?:allow|agree|consent|choose|enable)|\byou (?:can|may) (?:choose|disable|turn off|object|control|manage|decide)|\bsubject to your\b|\bwith(?:out)? your (?:consent|permission)|\b(?:settings|preferences)\b/;

export const aiTraining = defineItem({
  id: 'ai-training',
  pillar: 'tracking',
  answers: ['with-choice', 'yes', 'no'],
  topic:
    /\b(?:train\w*|retrain|fine-?tun\w+|machine[- ]learning|artificial intelligence|ai|ml|llms?|models?|algorithms?|self-learning)\b/,
  laws: ['GDPR Art. 6'],
  cues: [
    {
      answer: 'with-choice',
      pattern: new RegExp(`\\b${TRAIN}\\b.{0,120}\\b(?:${MODELS})|\\b(?:${MODELS}).{0,80}\\b${TRAIN}\\b`),
      unless: /\bemployees?\b|\bstaff\b|\bpersonnel\b/,
      polarity: 'any',
      weight: 0,
    },
    {
      answer: 'yes',
      pattern: new RegExp(`\\b${TRAIN}\\b.{0,120}\\b(?:${MODELS})|\\b(?:${MODELS}).{0,80}\\b${TRAIN}\\b`),
      unless: /\bemployees?\b|\bstaff\b|\bpersonnel\b/,
    },
    {
      answer: 'yes',
      pattern:
        /\b(?:improve|improving|develop|developing|test|enhance|build|refine)\w*\b.{0,80}\b(?:machine[- ]learning|artificial intelligence|ai|ml)\b/,
      weight: 0.6,
    },
    {
      answer: 'yes',
      pattern: /\btrain(?:ing)? (?:our |the )?(?:systems|services|technology|products)\b|\bself-learning\b/,
      weight: 0.7,
    },
    {
      answer: 'no',
      pattern: new RegExp(`\\b${TRAIN}\\b.{0,120}\\b(?:${MODELS})|\\b(?:${MODELS}).{0,80}\\b${TRAIN}\\b`),
      polarity: 'denied',
      unless: CHOICE,
    },
  ],
});
