import { defineItem } from '../item';

const DEAL =
  "merg(?:er|ers|ed|es|ing)\\b|(?<!(?:talent|data|customer|user|credit card) )acquisitions?\\b|(?:is|are|be|been|get|gets|were) acquired|acquires? (?:us|our|all|the company)|(?<!card )acquir(?:er|ing (?:entity|company|party))|bankruptcy|insolvency|liquidation|reorgani[sz]ation|restructuring|divest\\w+|change (?:in|of) (?:the )?(?:control|ownership|corporate)|transfer of (?:ownership|control|(?:our |the )?business)|(?:corporate|business) (?:transactions?|transfers?|transition)|(?:s[ae]l(?:e|l|ls|ling)|sold|transfer\\w*|acquires?|purchase of|buys?|disposition|disposal) (?:of |or transfer (?:of )?)?(?:[\\w,'-]+ ){0,10}(?:assets|business|company|stock|shares|equity)\\b|succession of business|successor";
const HANDED =
  'transfer\\w*|shar(?:e|es|ed|ing)\\b|disclos\\w+|assign\\w*|provid(?:e|ed)|pass(?:ed|es)?\\b|sold|convey\\w*|transmit\\w*|releas\\w+|giv(?:e|en)\\b|made available|among the|one of the|be included|part of|communicat\\w+|access';
const BUYER =
  '(?:acquir(?:er|or|ing (?:entity|company|party|organi[sz]ation))|buyer|purchaser|successors?|new owners?|receiving (?:entity|party)|transferee|surviving (?:entity|company)|new (?:entity|company|controller)|recipient|third part(?:y|ies)|other (?:entity|party)|entity|counterpart(?:y|ies)|they|company)';
const OUR_POLICY = '(?:(?:privacy )?(?:policy|notice|statement)|promises|commitments)';

const DEALS = new RegExp(DEAL);

export const businessTransfer = defineItem({
  id: 'business-transfer',
  pillar: 'sharing',
  answers: ['with-notice', 'yes', 'no'],
  topic: new RegExp(
    `${DEAL}|\\b(?:acquir|buyer|purchaser|new owner|transferee|successor|different|ownership|transaction|notif|inform|notice|consent|consistent|bound|honou?r|subject)`,
  ),
  cues: [
    {
      answer: 'with-notice',
      pattern:
        /\b(?:notif(?:y|ied|ication)|inform(?:ed)?|(?:provide|give|receive|post|by|prior|a) (?:[\w-]+ ){0,3}notice|(?:notice|e-?mail|message) to you|ask for your consent|(?:your|user'?s?|obtain|the) (?:prior |explicit |express )?consent)\b/,
      heading:
        /\b(?:merge|acqui|sale of|sell|transfers? of|business transfer|business transition|change (?:of|in)|corporate|bankrupt|successor|reorgani)/,
      unless: /\b(?:shall not|without (?:further )?notice|this (?:privacy )?(?:policy|notice) (?:may|will) change)\b/,
      weight: 0.8,
    },
    {
      answer: 'with-notice',
      pattern: new RegExp(
        `(?:${DEAL})[^.]{0,260}\\b(?:notif(?:y|ied|ication)|inform (?:you|users|our|the buyer|affected)|(?:informed|notice (?:of|to|on|before|via|through|by|and|in)|advance notice|prior notice|your (?:prior )?consent|obtain (?:your )?consent|user'?s'? consent|consent to do so))\\b`,
      ),
      unless:
        /\bwithout (?:further |prior )?(?:notice|notif|your consent|consent)\b|(?:or|;) [^.;]{0,40}with your consent\b|\bjob\b/,
      weight: 0.85,
    },
    {
      answer: 'with-notice',
      pattern:
        /\b(?:notif(?:y|ied)|inform(?:ed)?|notice|announce)\b[^.]{0,160}(?:\b(?:merg(?:er|ed)|acquisition|(?:such )?a? ?transaction (?:takes|occurs)|change (?:in|of) (?:ownership|control)|transferred to (?:a|another|the)|(?:transfer|sale) of (?:our|the) (?:business|company|assets)|different (?:privacy )?(?:policy|notice|statement)))/,
      weight: 0.85,
    },
    {
      answer: 'with-notice',
      pattern: new RegExp(
        `\\b${BUYER}\\b[^.]{0,140}\\b(?:honou?r|compl(?:y|ies)|bound|adheres?|subject to|in accordance with|consistent with|as set (?:forth|out)|respects?|abide|commits?|only (?:for|in|as|be)|undertakes?|agrees?|assumes?|pursuant to|continue to (?:apply|use|be))\\b[^.]{0,80}\\b(?:this|our|the|these|existing|current)\\b[^.]{0,20}\\b${OUR_POLICY}`,
      ),
      unless:
        /\b(?:will be|become) (?:governed|subject)[^.]{0,30}\b(?:its|their|the new|the acquir\w+)\b|\bservice providers?\b|\bvendors?\b/,
      heading:
        /(?:merge|acqui|sale|sell|transfer|shar|disclos|business|corporate|change|recipient|third|privacy|bankrupt)/,
      weight: 0.5,
    },
    {
      answer: 'with-notice',
      pattern: new RegExp(
        `(?:${DEAL})[^.]{0,300}\\b(?:honou?r|compl(?:y|ies)|bound|adheres?|(?:remain|be|is|are|treated) subject to|in accordance with|consistent with|as set (?:forth|out)|respects?|abide|commits?|only (?:for|in|as)|pursuant to|continue to (?:apply|be))\\b[^.]{0,80}\\b(?:this|our|the|these|existing|current|promises)\\b[^.]{0,20}\\b${OUR_POLICY}`,
      ),
      weight: 0.85,
    },
    {
      answer: 'with-notice',
      pattern:
        /\b(?:you (?:will|shall|would) be (?:notified|informed|given notice)|(?:we|company)(?:'ll| will| shall| would| may| intend to)[^.]{0,40}(?:notify|inform|ask|give (?:you|users|affected)|provide (?:you |users )?(?:with )?(?:\w+ ){0,2}notice|obtain your consent|let you know))\b/,
      after: DEALS,
      unless:
        /\b(?:breach|this (?:privacy )?(?:policy|notice) (?:may|will|is) change|changes? to (?:this|our) (?:privacy )?(?:policy|notice))\b/,
      weight: 0.85,
    },
    {
      answer: 'with-notice',
      pattern: new RegExp(
        `\\b(?:honou?r|compl(?:y|ies)|bound|adheres?|subject to|in accordance with|consistent with|respects?|abide|as set (?:forth|out) in)\\b[^.]{0,60}\\b(?:this|our|the)\\b[^.]{0,20}\\b${OUR_POLICY}`,
      ),
      after: DEALS,
      unless: /\b(?:service providers?|vendors?|its own|their own)\b/,
      weight: 0.8,
    },
    {
      answer: 'yes',
      pattern: new RegExp(`(?:${DEAL})[^.]{0,220}\\b(?:${HANDED})`),
      unless: /\b(?:opt[- ]out|service providers|our servers|employment|stock (?:price|option))\b/,
      weight: 0.9,
    },
    {
      answer: 'yes',
      pattern: new RegExp(`\\b(?:${HANDED})\\b[^.]{0,220}(?:${DEAL})`),
      weight: 0.85,
    },
    {
      answer: 'yes',
      pattern: new RegExp(`(?:${DEAL})`),
      heading:
        /\b(?:shar|disclos|recipients?|transfer|third[- ]part|who (?:has|have|can|gets|receives)|with whom|merge|acqui|sale|sell|corporate|business)/,
      unless: /\b(?:sell|sale|share) (?:your |of |or share )?(?:personal|your|data)/,
      weight: 0.6,
    },
  ],
});
