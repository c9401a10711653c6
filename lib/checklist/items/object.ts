import { defineItem } from '../item';
import { refusals } from '../rights';

const PROCESSING = '(?:process\\w*|us(?:e|age|es|ing)\\b|collection|handling|data|information|it\\b)';
/** Only marketing, only a vendor, a child's data, or an objection to something else. */
const NOT_READER =
  "\\b(?:parents?|guardians?|child(?:ren|s|'s)?|minors?)\\b|\\bobject(?:s|ed|ion|ions)? to (?:(?:any|the|such|these|our|this|a|its) )?(?:[\\w-]+ ){0,2}(?:changes?|transfer|sub-?processors?|amendments?|modifications?|terms|polic\\w+|revised|updates?|content|decision)|\\bobjectionable|\\bobjects? (?:and|or|in)\\b(?! (?:to )?(?:restrict|limit|oppos))|\\b(?:restrict|limit)\\w* (?:your |the )?(?:access|ability|functionality|use of (?:the|our) (?:site|service|account|platform))|ad tracking|\\breserves? the right|browser|\\b(?:policy|notice|statement) (?:also )?(?:explains|describes|tells|covers)";
const ONLY_MARKETING =
  '\\b(?:object|opt|oppos|stop|restrict|limit)\\w*\\b[^.]{0,50}\\b(?:direct marketing|marketing|advertis\\w+|promotion\\w*|newsletters?|commercial (?:prospecting|communications)|cookies?|sensitive|profiling|automated)\\b';
const GENERAL = '\\b(?:legitimate|in certain|in some|public|particular situation|grounds|restrict)\\b';
const IN_PASSING =
  '\\b(?:exercis\\w+(?![^.]{0,120}: )|submit\\w*|authori[sz]ed agents?|prior to requesting|verif(?:y|iable|ication|ied)\\w* (?:your|the|consumer|that|identity|you|request)|(?:your|the) identity|to respond|subject line|unless you (?:have )?object)\\b';
const OBJECT = '(?:object(?! (?:code|of|in)\\b)(?:s|ing|ions?)?|oppos(?:e|ing|ition))';
const not = (...words: string[]): RegExp => new RegExp(words.join('|'));

export const objectItem = defineItem({
  id: 'object',
  pillar: 'rights',
  answers: ['yes', 'conditional', 'no'],
  residentScope: true,
  laws: ['GDPR Art. 18', 'GDPR Art. 21'],
  topic: /object|oppos|restrict|limit|block|suspend|suppress|\bstop\b|cease|only use|refus/,
  cues: [
    // Refused: to everyone, without a way round.
    ...refusals({
      verb: 'object to|restrict|limit|oppose|refuse|stop',
      object:
        '(?:the |this |our |any |such |how |these )[^.]{0,30}\\b(?:processing|use|uses|used|collection|handling)\\b',
      noun: 'object|objections?|opposition|restriction of processing',
      service:
        '(?:stop|restrict|limit|suspend) (?:the |our |any )?(?:processing|use)[^.;]{0,40}\\b(?:(?:up)?on request|at (?:your|their) request|when (?:you |users )?(?:are )?ask(?:ed)?|even (?:if|when) (?:you|users) object)',
      unless: 'cookies?|marketing|sensitive',
    }),
    // To object.
    {
      answer: 'yes',
      pattern: new RegExp(
        `\\b(?:rights?|entitled|you (?:can|may|also)|(?:users?|individuals|persons|residents|data subjects?)\\b[^.,]{0,40} (?:can|may)|request|ask|may also|at any time)\\b[^.]{0,220}?\\b${OBJECT}\\b(?:,? [\\w-]+){0,8}?,? (?:against |to |at any time |for |on )?[^.]{0,80}?\\b${PROCESSING}`,
      ),
      unless: not(NOT_READER, IN_PASSING, ONLY_MARKETING),
      weight: 0.95,
    },
    {
      answer: 'yes',
      pattern: new RegExp(
        `\\b(?:rights?|entitled|(?:you|they|users?|individuals) (?:can|may))\\b[^.]{0,220}?\\b${OBJECT}\\b[^.]{0,160}${GENERAL}`,
      ),
      unless: not(NOT_READER, IN_PASSING),
      weight: 0.9,
    },
    {
      answer: 'yes',
      pattern:
        /^(?:\W|\d)*(?:the |your )?(?:rights? (?:of|to) )(?:object|oppos)|\b(?:have|has|includes?|following|grants?|gives?)\b[^.]{0,80}\bright (?:to object|of objection|of opposition|to opposition|to objection)\b/,
      unless: not(
        NOT_READER,
        IN_PASSING,
        '\\bright (?:to object|of opposition|of objection) to (?:the )?(?:[\\w-]+ ){0,6}(?:direct )?marketing',
      ),
      weight: 0.85,
    },
    {
      answer: 'yes',
      pattern: /\bright (?:to object|of objection|of opposition|to opposition|to objection)\b|\bobjection rights?\b/,
      unless: not(
        NOT_READER,
        IN_PASSING,
        '\\bright (?:to object|of opposition|of objection) to (?:the )?(?:[\\w-]+ ){0,6}(?:direct )?marketing',
      ),
      weight: 0.7,
    },
    // To restrict.
    {
      answer: 'yes',
      pattern:
        /\b(?:rights?|entitled|request(?: that| us| the| a)|to request|ask(?: us)?|you (?:can|may)|users? (?:can|may)|require us|(?:allow|enable)s? you to)\b[^.]{0,200}?\b(?:restrict(?:ed|ing|ions?)?|limit(?:ed|ing|ation)?|block|suppress|suspend|suspension)\b[^.]{0,60}?\b(?:process\w*|(?:our |the |its |further )?use (?:or disclosure )?of (?:your|the|certain|some|personal)|how we (?:use|process)|use, etc|of (?:your |the )?(?:personal )?(?:data|information))/,
      unless: not(NOT_READER, IN_PASSING, '\\bsensitive\\b', 'cookies?|advertis|ad tracking|location'),
      weight: 0.9,
    },
    {
      answer: 'yes',
      pattern: /\bright (?:of|to) (?:the )?(?:restrict\w*|limitation)\b(?! your| the use of your sensitive)/,
      unless: not(NOT_READER, IN_PASSING, '\\bsensitive\\b'),
      weight: 0.85,
    },
    {
      answer: 'yes',
      pattern:
        /^(?:\W|\d)*(?:the |your )?(?:object(?:ion|ing)? (?:to|against)|restrict(?:ion|ing)? (?:of|the|our)|limit(?:ation)? (?:of )?(?:the |our )?(?:processing|use of your))/,
      heading: /rights|choices|control/,
      unless: not(NOT_READER, ONLY_MARKETING, '\\bsensitive\\b'),
      weight: 0.85,
    },
    // To make it stop.
    {
      answer: 'yes',
      pattern:
        /\b(?:rights?|entitled|ask(?: us)?|request(?: that we)?|require us|tell us|want us|you (?:can|may))\b[^.]{0,100}?\b(?:stop|cease|discontinue|suspend|only use|not (?:to )?(?:use|process)) ?(?:the )?(?:processing|using|use of|use|collecting|process)?\b[^.]{0,60}\b(?:your|personal|it) ?(?:personal )?(?:data|information)?\b/,
      unless: not(
        NOT_READER,
        IN_PASSING,
        ONLY_MARKETING,
        'contact(?:ing)? you|e-?mails?|messages|communications|marketing|newsletter|receiving|sending|sell|shar(?:e|ing)|cookies?|using (?:the|our)|you (?:can|may) (?:stop|cease|discontinue)|do not use|if you (?:do not|stop)|advertis|location|disabling|uninstall',
      ),
      weight: 0.7,
    },
    // Mentions.
    {
      answer: 'yes',
      pattern:
        /\b(?:rights?|requests?)\b[^.]{0,160}?\b(?:objection|object|opposition|restrict(?:ion)?(?: of)?(?: processing)?|limitation of processing)\b/,
      unless: not(NOT_READER, ONLY_MARKETING, '\\bsensitive\\b', 'intellectual|copyright|not restrict'),
      weight: 0.55,
    },
  ],
});
