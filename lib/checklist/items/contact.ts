import { defineItem } from '../item';

/** A person, team or office for privacy. */
const PRIVACY_ROLE =
  '(?:(?:data[- ]?(?:protection|privacy)|privacy|gdpr)[- ](?:\\w+ )?(?:officers?|teams?|offices?|departments?|managers?|counsel|representatives?|contact(?: person| point)?|coordinators?|lead|director|specialists?|administrators?|help ?desk|support team|ombuds\\w+|advocate|staff|group)\\b|(?:information|personal (?:data|information))(?: protection)? (?:officer|manager|representative)s?\\b|\\bdpos?\\b|\\bchief privacy\\b|\\bgrievance officer|responsible (?:person )?(?:in the field of|for) (?:personal )?(?:data|privacy))';
/** A mail address that is for privacy by its name. */
const PRIVACY_ADDRESS =
  '(?:\\b[\\w.+-]{0,40}(?:privacy|dpo|gdpr|ccpa|data-?protection|data-?privacy|datenschutz|dataprotection|dsar|\\bdsr|personal-?data|data-?subject|datarequest|data-?request)[\\w.+-]{0,40} ?(?:@|\\[at\\]|\\(at\\))|\\bsar@|attn[.:]* ?:?[^.;]{0,40}\\b(?:privacy|data protection|dpo|legal - privacy)|attention:? [^.;]{0,40}\\b(?:privacy|data protection)|c\\/o privacy)';
const REACH =
  '(?:contact(?:ed|ing|able)?|e-?mail(?:ed|ing)?|writ(?:e|ing) to|reach(?:ed)?|get in touch|call|submit\\w*|send|address(?:ed)?|mail(?:ed)?|fill|complete|use|visit|speak to|turn to|questions?|inquir\\w+|requests?|phone|appointed|designated)';

/** Ways in which the reader gets in touch. */
const TOUCH =
  '\\b(?:contact (?:us|our|the|\\w+ at|\\w+ here)|contact\\b|e-?mail(?:ing)? (?:us|to|at|address)|e-?mail\\b|writ(?:e|ing) to|reach (?:us|out)|get in touch|call us|send (?:us|an|your|a)|let us know|inquiry form|contact form)';
/** What is collected when people write, or who else is to be asked. */
const ABOUT_MESSAGES =
  /\b(?:when|if|where) you (?:contact|e-?mail|call|write|communicate|reach|inquire|send|submit|ask)\b|\bwe (?:may )?(?:collect|receive|use|honou?r|will (?:use|honou?r))\b|\b(?:information|data) you (?:provide|send|give)\b|\bcontact information\b(?! (?:below|as|provided|at|above|set))|\bcustomer support|technical (?:inquir|issue)|\bthird part(?:y|ies)\b|\bunsubscrib\w+|\bmarketing\b(?!@)/;

/** Another company's officer. */
const THEIR_OFFICER =
  /\b(?:supervisory|their|its|third[- ]party'?s?|advertiser'?s?|providers?) (?:data protection officer|dpo|privacy team)/;

export const contact = defineItem({
  id: 'contact',
  pillar: 'rights',
  answers: ['dedicated', 'general'],
  topic:
    /contact|e-?mail|@|write|writing|reach|touch|privacy|officer|\bdpos?\b|representative|attn|attention|questions?|inquir|form|portal|request|exercis|data protection/,
  laws: ['GDPR Art. 13(1)(b)'],
  cues: [
    {
      answer: 'dedicated',
      pattern: new RegExp(
        `\\b(?:questions?|concerns?|inquir\\w+|enquir\\w+|issues|matters)\\b[^.;]{0,200}(?:${PRIVACY_ADDRESS}|\\b${PRIVACY_ROLE})|\\b(?:appointed|designated|contact|reach)\\b[^.;]{0,60}\\b${PRIVACY_ROLE}`,
      ),
      polarity: 'any',
      unless: THEIR_OFFICER,
      weight: 0.98,
    },
    {
      answer: 'dedicated',
      pattern: new RegExp(`\\b${REACH}\\b[^.;]{0,140}(?:${PRIVACY_ADDRESS}|\\b${PRIVACY_ROLE})`),
      polarity: 'any',
      unless:
        /\b(?:supervisory|their|its|third[- ]party'?s?|advertiser'?s?|providers?) (?:data protection officer|dpo|privacy team)/,
      weight: 0.95,
    },
    {
      answer: 'dedicated',
      pattern: new RegExp(`(?:${PRIVACY_ADDRESS}|\\b${PRIVACY_ROLE})`),
      polarity: 'any',
      heading:
        /contact|question|how to reach|get in touch|complain|officer|dpo|who we are|controller|about us|responsible/,
      weight: 0.92,
    },
    { answer: 'dedicated', pattern: new RegExp(PRIVACY_ADDRESS), polarity: 'any', weight: 0.85 },
    {
      answer: 'dedicated',
      pattern: /\b(?:data protection officers?|data privacy officers?|privacy officers?|privacy team|\bdpo\b)\b/,
      polarity: 'any',
      unless:
        /\bnot (?:required|obliged)|\b(?:supervisory|their|its|third[- ]party'?s?|advertiser'?s?|providers?) (?:data protection officer|dpo|privacy team)/,
      weight: 0.7,
    },
    {
      // A representative for data protection in another region.
      answer: 'dedicated',
      pattern:
        /\brepresentative\b[^.;]{0,80}\b(?:in the (?:eu|uk|eea|european)|article 27|art\. ?27|gdpr|data protection|for data subjects)|\b(?:eu|uk|eea|european|gdpr|article 27|data protection|privacy)\b[^.;]{0,30}\brepresentatives?\b/,
      unless: /\b(?:sales|customer|legal) representative|personal representative|authori[sz]ed representative/,
      polarity: 'any',
      weight: 0.8,
    },
    {
      // A form, page or portal for requests about one's data.
      answer: 'dedicated',
      pattern:
        /\b(?:privacy|data subject|data[- ]protection|rights|dsar|personal data|personal information|gdpr|ccpa|consumer|data)[- ](?:rights? |subject |access |request |requests |choices |inquir\w+ |contact |web ?){0,3}(?:request )?(?:web ?form|form|portal|request center|request page|help ?cent(?:er|re)|hub|hotline)\b/,
      polarity: 'any',
      unless:
        /\bin (?:a|an|the|any|another|digital|electronic|machine)[^.;]{0,30}\bform\b|\bform of\b|registration form|order form/,
      weight: 0.75,
    },
    {
      answer: 'dedicated',
      pattern:
        /\b(?:submit|make|exercis\w+|contact us)\b[^.;]{0,80}\b(?:requests?|rights?|privacy)\b[^.;]{0,80}\b(?:through|via|using|by (?:visiting|filling|completing)|complet\w+|fill\w*|use|at|visit)\b[^.;]{0,40}\b(?:web ?form|online form|this (?:web ?)?form|form|portal|this page|this link)\b/,
      polarity: 'any',
      unless: /registration form|order form|form of|support ticket|third part/,
      weight: 0.65,
    },
    {
      // A page or form for the exercise of rights.
      answer: 'dedicated',
      pattern:
        /\b(?:use|visit|click(?: on)?|complete|fill (?:in|out)|go to|via|through) (?:this|the following|our|the|a) (?:\w+ ){0,3}(?:page|link|forms?|web ?forms?|portal)\b[^.;]{0,80}\b(?:exercis\w+ (?:any of )?(?:your|these|those)|(?:submit|make) (?:a|your|an) (?:\w+ )?requests?|(?:privacy|data subject|access|deletion|rights) requests?)\b/,
      polarity: 'any',
      unless: /\bunsubscri|\bopt(?:ing)?[- ]out|\bcookies?\b|\bregistration|\border form/,
      weight: 0.65,
    },
    {
      answer: 'general',
      pattern: new RegExp(
        `\\b(?:questions?|concerns?|comments?|inquir\\w+|enquir\\w+|quer(?:y|ies)|suggestions?|issues?|complaints?|anything)\\b[^.;]{0,120}\\b(?:privacy|policy|notice|statement|personal (?:data|information)|practices|your rights|data protection)\\b[^.;]{0,160}${TOUCH}|${TOUCH}[^.;]{0,120}\\b(?:questions?|concerns?|comments?|inquir\\w+|enquir\\w+|quer(?:y|ies))\\b[^.;]{0,80}\\b(?:privacy|policy|notice|statement|personal (?:data|information)|practices|rights)\\b`,
      ),
      polarity: 'any',
      unless: ABOUT_MESSAGES,
      weight: 0.93,
    },
    {
      answer: 'general',
      pattern: new RegExp(
        `\\b(?:exercis\\w+|requests?)\\b[^.;]{0,160}(?:${TOUCH}|@)|${TOUCH}[^.;]{0,120}\\b(?:exercise|your rights|requests?)\\b`,
      ),
      polarity: 'any',
      unless: ABOUT_MESSAGES,
      weight: 0.8,
    },
    {
      answer: 'general',
      pattern: new RegExp(
        `\\b(?:questions?|concerns?|comments?|inquir\\w+|enquir\\w+|suggestions?)\\b[^.;]{0,120}${TOUCH}`,
      ),
      polarity: 'any',
      unless: ABOUT_MESSAGES,
      weight: 0.85,
    },
    {
      answer: 'general',
      pattern: /\b(?:contact|e-?mail(?:ing)?|writ(?:e|ing) to|reach(?: out to)?|get in touch with|mail) (?:us|our)\b/,
      polarity: 'any',
      unless: ABOUT_MESSAGES,
      weight: 0.65,
    },
    {
      answer: 'general',
      pattern: /\b[\w.+-]{1,40}@[\w-]{1,40}\.[a-z]/,
      polarity: 'any',
      unless: ABOUT_MESSAGES,
      weight: 0.6,
    },
    {
      answer: 'general',
      pattern: /\b(?:questions?|exercis\w+|requests?)\b/,
      heading: /contact|question/,
      polarity: 'any',
      unless: ABOUT_MESSAGES,
      weight: 0.55,
    },
  ],
});
