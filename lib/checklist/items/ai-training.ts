import { defineItem } from '../item';

const MODELS =
  '(?:(?:machine[- ]learning|artificial intelligence|ai(?:/ml)?|ml|generative|language|foundation|neural|our|the|these|its|their|any|deep learning|third[- ]party|underlying|large)(?: (?:and|or|/|&)? ?(?:[a-z-]+ ){0,3}?)(?:models?|algorithms?)|(?:machine[- ]learning|artificial intelligence|ai|ml)(?: (?:[a-z-]+ ){0,2}?)(?:systems?|tools?|technolog(?:y|ies)|features|products|services)|models|language models?|llms?|neural networks?|machine[- ]learning|artificial intelligence|ai\\b|algorithms?)';
const TRAIN = '(?:train|trains|training|trained|retrain|fine-?tun\\w+)';
const TRAINING = new RegExp(
  `\\b${TRAIN}\\b.{0,120}\\b${MODELS}|\\b${MODELS}.{0,60}\\b(?:be |are |is )?${TRAIN}\\b|\\b(?:model|ai|ml|machine[- ]learning) training\\b`,
);
const IMPROVING =
  /\b(?:improv|develop|enhanc|build|refin|test)\w*\b.{0,60}\b(?:(?:machine[- ]learning|artificial intelligence|ai|ml)(?: or [a-z ]{3,25})? (?:models?|algorithms|systems|technolog(?:y|ies)|features|capabilities|services)|ai models?|our models|these models|language models?|services \(including (?:our )?ai models\))\b|\bcreate\b.{0,30}\bmodels\b|\btake into account\b.{0,80}\bmodels?\b/;
/** "We do not use any of your …, whatever they are, to train models": the denial stands far from what it denies. */
const NOT_USED = new RegExp(
  `\\b(?:not|never|n't) (?:[a-z]+ ){0,2}(?:use|utili[sz]e|process|transfer|disclose)\\b.{0,300}\\b(?:${TRAIN}\\b.{0,120}\\b${MODELS}|(?:model|ai|ai/ml) training)`,
);
const CHOICE =
  /\bopt(?:ed|ing|s)?[- ]?(?:out|in)\b|\bunless\b|\b(?:your|prior|explicit) (?:[a-z]+ )?(?:consent|permission|instructions?)|\bif you (?:allow|agree|consent|choose|enable)|\byou (?:can|may) (?:choose|disable|turn off|object|control|manage|decide)|\bsubject to your\b|\bwith(?:out)? your (?:consent|permission)|\bmanage your preferences\b|\b(?:your|app|account|privacy|data) (?:[a-z]+ )?settings\b|\byou (?:give|have given)\b/;
const NOT_DATA =
  /\b(?:certification|training data you|employees?|staff|personnel|courses?|students|conference|trainers?|webinars?|customer training|training (?:sessions|materials|programs?|videos))\b/;
const NOT_DATA_OR_USED = new RegExp(`${NOT_DATA.source}|${NOT_USED.source}`);
/** Denied for what comes from one place alone, which says nothing of the rest. */
const ONE_KIND =
  /\b(?:google|workspace|gmail|calendar|slack|salesforce) (?:[a-z]+ )?(?:user )?(?:data|apis?|information|content)\b|\bidp\b|\bthis data\b|\bnot use it\b/;
const CHOICE_OR_ONE_KIND = new RegExp(`${CHOICE.source}|${ONE_KIND.source}`);
const NOT_DATA_OR_IT = new RegExp(`${NOT_DATA.source}|\\bnot use it\\b`);
const CHOICE_OR_OTHERS = new RegExp(`${CHOICE.source}|${ONE_KIND.source}|\\b(?:responsible|control)\\b`);

export const aiTraining = defineItem({
  id: 'ai-training',
  pillar: 'tracking',
  answers: ['with-choice', 'yes', 'no'],
  topic:
    /\b(?:train\w*|retrain|fine-?tun\w+|machine[- ]learning|artificial intelligence|ai|ml|llms?|models?|algorithms?|self-learning)\b/,
  laws: ['GDPR Art. 6'],
  cues: [
    { answer: 'with-choice', pattern: TRAINING, also: CHOICE, unless: NOT_DATA_OR_IT, polarity: 'any', weight: 0.92 },
    { answer: 'with-choice', pattern: IMPROVING, also: CHOICE, unless: NOT_DATA, polarity: 'any', weight: 0.8 },
    {
      answer: 'with-choice',
      pattern: /\bopt[- ]?out\b(?!@).{0,60}(?<!\.)\b(?:ai|artificial intelligence|machine[- ]learning|model)\b/,
      polarity: 'any',
      weight: 0.85,
    },
    {
      answer: 'yes',
      pattern: TRAINING,
      also: /\b(?:we|us|our|to|used?|for)\b/,
      unless: NOT_DATA_OR_USED,
      weight: 0.85,
    },
    { answer: 'yes', pattern: IMPROVING, unless: NOT_DATA_OR_USED, weight: 0.7 },
    {
      answer: 'yes',
      pattern:
        /\btrain(?:ing)?,? (?:and [a-z]+ )?(?:our |the |improving )?(?:and [a-z]+ )?(?:systems|services|technology|new products|products)\b|\bself-learning\b|\b(?:through|using|by) (?:the use of )?(?:machine[- ]learning|artificial intelligence)\b.{0,80}\b(?:improv|develop)\w*|\b(?:improv|develop)\w*\b.{0,100}\b(?:through|using) (?:the use of )?(?:machine[- ]learning|artificial intelligence)\b/,
      unless: NOT_DATA,
      weight: 0.7,
    },
    { answer: 'no', pattern: NOT_USED, polarity: 'any', unless: CHOICE_OR_ONE_KIND, weight: 0.92 },
    { answer: 'no', pattern: TRAINING, polarity: 'denied', unless: CHOICE_OR_OTHERS, weight: 0.92 },
  ],
});
