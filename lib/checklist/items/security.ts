import { defineItem } from '../item';

/** A measure with a name of its own. */
const NAMED =
  '(?:\\bencrypt\\w*|\\bssl\\b|\\btls\\b|\\bhttps\\b(?!:)|secured? sockets?|transport layer security|firewalls?|iso[ /-]?(?:iec )?27\\d{3}|\\bsoc ?[12]\\b|\\bpci\\b|payment card industry|(?:two|multi|2)[- ]?(?:factor|step)|\\b2fa\\b|\\bmfa\\b|penetration test\\w*|pen[- ]test\\w*|vulnerability (?:scan|assess|test|manag)\\w*|security (?:audits?|assessments?|testing|tests|training)|intrusion (?:detect|prevent)\\w*|bug bounty|role[- ]based|need[- ]to[- ]know|\\bbcrypt\\b|\\bsalted\\b|network segmentation|data loss prevention|3d secure|strong authentication|anti-?virus)';
/** A measure that is one only where security is spoken of. */
const LOOSE =
  '(?:(?<!media )access controls?|controlled access|\\bhash(?:ed|es|ing)?\\b|\\bpseudonymi[sz]\\w*|\\btokeni[sz]\\w*|secured? (?:servers?|data ?cent(?:er|re)s?|facilit\\w+)|(?:locked|physical access)|authentication (?:controls?|procedures?|protocols?)|(?:regular|periodic|continu)\\w* (?:\\w+ ){0,2}(?:monitor|test|audit|assess)\\w*|(?:monitor|test|audit)\\w*\\b[^.]{0,40}\\b(?:regular|periodic|continu)\\w*|certified|certifications?|trained|training|train(?:s|ing)? (?:our|all|its|the) (?:employees|staff|personnel|team)|confidentiality (?:agreements?|obligations?|undertakings?)|incident response|limited access|access is (?:limited|restricted)|security (?:audits?|reviews?))';
/** Not how this service protects the data: advertising, advice to the reader, other sites, transfers, its purposes. */
const ELSEWHERE =
  /\b(?:advertis\w*|audiences?|ads|ad partners|match(?:ed|ing)? with|you (?:should|must|are responsible|can help|may want)|your responsibility|not encrypted|unencrypted|we recommend|encourage you|third[- ]party (?:sites?|websites?)|privacy shield|data privacy framework|self-certif\w*|cookies?|we (?:may )?use (?:your|the|this|personal) (?:\w+ )?(?:information|data)|may not be secure|in the future|phishing|transfer(?:red|s)? (?:to|outside))\b/;
/** Security as a purpose of using data, a duty of others, or a test of who asks: no promise to protect. */
const NO_PROMISE =
  /\b(?:use|process|collect|share|disclose|access|retain)\b (?:your|the|this|that|such|personal|certain)(?: \w+){0,4} (?:information|data)\b[^.]{0,100}\b(?:to|for|in order)\b|\bin order to (?:deliver|provide|improve)\b|\b(?:may|might) (?:also )?(?:retain|share|disclose)\b|\b(?:parties|providers) are (?:contractually )?(?:bound|obliged|required)|\bto (?:help )?(?:enforce|verify)\b|\b(?:verify|confirm|authenticate) (?:your|the|users|that)\b|\b(?:policies|standards?|terms) (?:on|of|at) (?:the )?(?:page|site)|\bplease see\b|\bpurposes?\b[^.]{0,40}:|(?:^|: )(?:to|for) (?![^.]{0,200}, we )(?:help (?:us )?)?(?:protect|maintain|ensure|improve|detect|prevent|secure|administer|keep|enforce)/;
const SECURITY_HEADING =
  /secur|protect(?:ed|ing)? (?:your|of|my|personal|data)|how (?:do|does|is|are|we)[^>]{0,40}(?:protect|safe)|safe(?:guard|ty|ly)|confidential|integrity|measures|data protection$/;

/** What a general promise protects, or protects against. */
const GENERAL =
  '(?:(?:secur(?:e|ity)|protect\\w*|safeguard\\w*|technical|organi[sz]ational|organisation|administrative|physical|managerial|electronic|technolog\\w+|procedural|contractual)\\b[^.]{0,80}\\b(?:measures?|safeguards?|procedures?|controls?|steps|precautions?|practices|means|policies|efforts|technolog\\w+|systems?|features|standards?|methods|arrangements|mechanisms)\\b|\\b(?:measures?|steps|precautions?|safeguards?|procedures?|efforts|controls?|features|means)\\b[^.]{0,80}\\b(?:protect|secure|safeguard|security|prevent (?:the )?(?:loss|unauthori[sz]ed|misuse)|keep[^.]{0,40}\\b(?:safe|secure)))\\b';

const eitherOf = (a: RegExp, b: RegExp): RegExp => new RegExp(`${a.source}|${b.source}`);

/** Measures that are called fitting, and what they are against. */
const FITTING =
  /\b(?:reasonable|appropriate|industry[- ]standard|adequate|suitable|commercially|necessary|every|best|generally accepted|state[- ]of[- ]the[- ]art)\b[^.]{0,60}\b(?:measures?|safeguards?|security|steps|precautions?|procedures?|efforts?|controls?|means)\b[^.]{0,100}\b(?:protect\w*|secur\w+|safeguard|loss|misuse|unauthori[sz]ed|confidential\w*|safe)\b/;
const NOT_FITTING = eitherOf(
  /\b(?:transfer(?:red|s)?|third countr|standard contractual|verify your identity|children)\b/,
  NO_PROMISE,
);

export const security = defineItem({
  id: 'security',
  pillar: 'rights',
  answers: ['specific', 'general'],
  topic:
    /secur|guard|locked|traffic|protect|safe|crypt|dissemin|password|compl|stor|transmi|\bssl\b|\btls\b|https|hash|\bpci\b|\biso\b|firewall|access|pseudonym|confidential|two-|multi-|test|audit|measures|employees|personnel|staff|individuals|persons|train/,
  laws: ['GDPR Art. 32'],
  cues: [
    {
      answer: 'specific',
      pattern: new RegExp(
        `\\b(?:secur\\w+|protect\\w*|safeguard\\w*|measures?|safe|transmi\\w+|stor(?:e|es|ed|age|ing)|transit|communications?|connections?|confidential\\w*|compl(?:y|ies|iance) with|administered)\\b[^.]{0,160}${NAMED}`,
      ),
      unless: ELSEWHERE,
      weight: 0.92,
    },
    {
      answer: 'specific',
      pattern: new RegExp(
        `${NAMED}[^.]{0,120}\\b(?:secur\\w+|protect\\w*|safeguard\\w*|measures?|safe|transmi\\w+|stor(?:e|ed|age)|transit|at rest|communications?|connections?|confidential\\w*|passwords?|standards?)\\b`,
      ),
      unless: ELSEWHERE,
      weight: 0.9,
    },
    {
      answer: 'specific',
      pattern: new RegExp(NAMED),
      heading: SECURITY_HEADING,
      unless: ELSEWHERE,
      weight: 0.9,
    },
    {
      answer: 'specific',
      pattern: new RegExp(
        `\\b(?:traffic|connections?|servers?|access|sign-?in|log-?in) (?:\\w+ ){0,4}${NAMED}|\\bwe (?:run|carry out|conduct|perform|commission)\\b[^.]{0,30}\\b(?:security audits?|penetration|vulnerability)|\\b(?:files?|forms?|papers?|documents?|records?|data|details|information)\\b[^.]{0,30}\\blocked (?:cabinets?|cupboards?|rooms?|drawers?|offices?|safes?)\\b|\\bonly (?:\\w+ ){0,4}(?:members of|employees|staff|colleagues|people)\\b[^.]{0,50}\\b(?:(?:has|have) access to|can (?:see|access|open)) (?:your|personal|the|this|them|it|these)\\b`,
      ),
      unless: eitherOf(ELSEWHERE, /\b(?:other (?:users|people)|public|friends|profile|shared? with)\b/),
      weight: 0.7,
    },
    {
      answer: 'general',
      pattern:
        /\bwe (?:\w+ )?(?:use|maintain|employ|apply|have|adopt|take|implement)\b[^.]{0,30}\b(?:reasonable|appropriate|industry[- ]standard|adequate|suitable|commercially reasonable)\b(?: \w+){0,3} (?:safeguards?|security)\b|\b(?:generally accepted|industry) standards? (?:\w+ )?(?:to|for|in) (?:protect|secur|safeguard|keep)\w*|\b(?:usual|standard|customary|common) in (?:the|our) industry\b[^.]{0,40}\b(?:guard|protect|secure|safeguard)\b|\bwe (?:\w+ ){0,2}(?:guard|protect|safeguard) (?:your|all|the|personal) (?:\w+ )?(?:data|information|details) (?:with|by|using) (?:reasonable|suitable|appropriate|all due|due) (?:care|means)\b|\btake (?:\w+ )?care to (?:protect|secure|guard)\b|\b(?:data|information|details) (?:is|are) (?:kept|stored|held) (?:securely|safely)\b/,
      unless: NOT_FITTING,
      weight: 0.7,
    },
    {
      answer: 'specific',
      pattern: /\bencrypted (?:form|format|connections?|channels?|payment|card|transmission|storage)\b/,
      unless: ELSEWHERE,
      weight: 0.85,
    },
    {
      answer: 'specific',
      pattern:
        /\b(?:passwords?|e-?mails?|messages?|data|information|connections?|traffic|communications?|transactions?|numbers?|content|everything)\b[^.]{0,60}\b(?:is|are|be|being|gets?|was) (?:\w+ )?(?:end-to-end |heavily |fully |one-way |securely |always |also )?(?:encrypted|hashed|salted)\b/,
      unless: ELSEWHERE,
      weight: 0.9,
    },
    {
      answer: 'specific',
      pattern:
        /\bone-way (?:encrypt|hash)\w*|\bpasswords?\b[^.]{0,60}\b(?:hash(?:ed)?|bcrypt|encrypt\w*)\b|\b(?:hash(?:ed)?|encrypt\w*)\b[^.]{0,40}\bpasswords?\b/,
      unless: ELSEWHERE,
      weight: 0.85,
    },
    {
      answer: 'specific',
      pattern: new RegExp(
        `\\b(?:secur(?:e|ed|ity|ing)|safeguard\\w*|measures?|protect (?:your|personal|the|user|against))\\b[^.]{0,160}${LOOSE}|${LOOSE}[^.]{0,100}\\b(?:secur(?:e|ity)|safeguards?|security measures)\\b`,
      ),
      heading: SECURITY_HEADING,
      unless: ELSEWHERE,
      weight: 0.75,
    },
    {
      // Who may see it, by task or duty.
      answer: 'specific',
      pattern:
        /\b(?:access|authori[sz]e|dissemination|available|accessed)\b[^.]{0,100}\b(?:limit\w*|restrict\w*|only|granted)\b[^.]{0,100}\b(?:employees?|personnel|staff|individuals|persons|people|contractors|members of|agents|team)\b/,
      unless:
        /\b(?:you (?:can|may|have)|your (?:right|account settings)|service providers? (?:only|with)|third part|request)/,
      heading: SECURITY_HEADING,
      weight: 0.75,
    },
    {
      // Only those whose work needs it.
      answer: 'specific',
      pattern:
        /\b(?:only|limit\w*|restrict\w*)\b[^.]{0,120}\b(?:employees?|personnel|staff|individuals|persons|co-?workers|contractors|administrators|teams?)\b[^.]{0,50}\b(?:need|needs?|needed|requir\w+|necessary|authori[sz]ed|(?:job|work) (?:duties|responsibilities|tasks))\b|\bonly\b[^.]{0,20}\bauthori[sz]ed (?:employees?|personnel|staff|persons)\b[^.]{0,60}\b(?:access|process|handle)/,
      unless:
        /\b(?:you (?:can|may|have)|your (?:right|account settings)|third[- ]part(?:y|ies) (?:who|that)|request|not limited|limited to|children|cookies?)\b/,
      weight: 0.75,
    },
    {
      answer: 'specific',
      pattern:
        /\b(?:limit|restrict)(?:s|ed|ing)? (?:the )?(?:access|dissemination)\b[^.]{0,120}\b(?:employees?|personnel|staff|contractors|agents)\b|\baccess\b[^.]{0,60}\b(?:on a need|need to know|to the extent necessary)\b|\bonly\b[^.]{0,30}\b(?:authori[sz]ed )?(?:employees|personnel|staff|teams|people)\b[^.]{0,60}\b(?:access|get at it)\b|\b(?:accessed|accessible|access)\b[^.]{0,30}\bonly (?:a few|certain|by|to) [^.]{0,40}\b(?:staff|employees|personnel|team)\b|\btrain(?:s|ing)? (?:our|all|its) (?:employees|staff|personnel|teams?)\b[^.]{0,80}\b(?:secur|safe|protect|privacy)\w*/,
      unless: /\byour right|\byou (?:can|may) (?:limit|restrict)|\bwithhold\b|\brequest\b/,
      weight: 0.8,
    },
    {
      answer: 'general',
      pattern: new RegExp(
        `\\b(?:we|our|us|use[sd]?|take[sn]?|implement\\w*|maintain\\w*|employ\\w*|adopt\\w*|apply|applies|in place|have|has|undertakes?|ensure[sd]?)\\b[^.]{0,100}\\b(?:${GENERAL})`,
      ),
      polarity: 'any',
      unless: eitherOf(
        /\b(?:transfer(?:red|s)?|third countr|standard contractual|international|contractual clauses|you (?:should|must|are responsible)|children|rights? (?:of|and)|cookies?|opt[- ]out|alternative measures|protection officer|data protection authorit\w*)\b/,
        NO_PROMISE,
      ),
      weight: 0.8,
    },
    {
      answer: 'general',
      pattern: FITTING,
      polarity: 'any',
      heading: SECURITY_HEADING,
      unless: NOT_FITTING,
      weight: 0.93,
    },
    {
      answer: 'general',
      pattern: FITTING,
      polarity: 'any',
      unless: NOT_FITTING,
      weight: 0.9,
    },
    {
      answer: 'general',
      pattern:
        /\b(?:protect(?:ing)?|safeguard(?:ing)?|keep(?:ing)?|secur(?:e|ing|ity of))\b[^.]{0,60}\b(?:your|personal|user|users'?|customers?'?|the|all) (?:\w+ ){0,3}(?:information|data)\b[^.]{0,80}\b(?:secure|safe|seriously|important|priority|committed|strive|loss|misuse|unauthori[sz]ed|cannot|guarantee|confidential)\b|\b(?:committed to|takes?|strive)\b[^.]{0,80}\b(?:security|safe|secure)\b/,
      polarity: 'any',
      unless: eitherOf(/\b(?:transfer(?:red|s)?|children|promise|law enforcement|rights, property)\b/, NO_PROMISE),
      weight: 0.6,
    },
    {
      // What it says it strives for.
      answer: 'general',
      pattern:
        /\b(?:endeavou?rs?|strives?|works? (?:very |really )?hard|concerned about|seriously|(?:do|does) (?:our|its) best|great care)\b[^.]{0,60}\b(?:protect|safeguard|secur)\w*\b[^.]{0,40}\b(?:information|data|confidentiality)\b|\bto (?:protect|secure|safeguard|prevent)\b[^.]{0,160}, we\b[^.]{0,60}\b(?:measures|safeguards|precautions|procedures|controls)\b/,
      unless: eitherOf(/\b(?:transfer(?:red|s)?|children|rights?)\b/, NO_PROMISE),
      weight: 0.6,
    },
  ],
});
