import { defineItem } from '../item';

const SAFEGUARD =
  'standard (?:data protection |contract\\w* |data |privacy )?(?:contract\\w* )?(?:data protection )?clauses|standard clauses|sccs?\\b|model (?:contract\\w* )?(?:form )?(?:clauses|contracts)|model form contracts|(?:contractual|data protection) clauses|adequacy (?:decisions?|determinations?|findings?|regulations?|status)|data privacy framework|dpf\\b|privacy shield|safe harbou?r|binding corporate rules|bcrs?\\b|international data transfer (?:agreement|addendum)|idta\\b|(?:deemed|declared|recogni[sz]ed|considered|determined|found|confirmed|decided)[^.]{0,60}\\badequate|adequate[^.]{0,60}\\b(?:european commission|eu commission)|european commission[^.]{0,80}\\badequate|trans-border|cross-border privacy rules|cbpr\\b';
const ABROAD =
  '(?:the )?(?:united states|u\\.s\\.a?\\.?|usa\\b|(?<=the )us\\b|other (?:countries|jurisdictions|regions|parts of)|third countr(?:y|ies)|another (?:country|jurisdiction)|different countr\\w+|(?:various|multiple|several|any|many) (?:countries|jurisdictions|country)|countr(?:y|ies) (?:other than|outside|that|which|where|in which|with (?:weaker|less|lower|different))|jurisdictions? (?:that|which|other|where|outside)|non-(?:eu|eea)|overseas|abroad|internationally|worldwide|(?:around|across|throughout) the (?:world|globe)|america\\b|(?:the )?philippines|brazil|kenya|korea|mexico|across (?:national |international )?borders|cross-border|canada|singapore|china|india|ireland|hong kong|israel|australia|japan|foreign countr\\w+)|(?:outside|out)(?: of)? (?:the |your |of )?(?:\\w+ ){0,4}(?:eea|eu\\b|e\\.e\\.a|european|europe|uk\\b|united kingdom|united states|u\\.s\\.|country|countries|jurisdiction|home|switzerland|japan|canada|state|region|where you)';
const MOVE =
  'transfer\\w*|process(?:ed|ing)?|stor(?:e|ed|es|ing|age)|host(?:ed|ing)?|maintain\\w*|access(?:ed|ing)?|kept|transmit\\w*|sen[dt]|locat(?:ed|ion)|export\\w*|sav(?:e|ed)|held|mov(?:e|ed)|operate[sd]?|established|servers?';

export const internationalTransfer = defineItem({
  id: 'international-transfer',
  pillar: 'sharing',
  laws: ['GDPR Art. 44–49'],
  answers: ['with-safeguards', 'without-safeguards', 'no'],
  topic:
    /transfer|countr|jurisdiction|united states|\bu\.?s\b|\busa\b|european|\beea\b|\beu\b|international|overseas|abroad|border|clauses|adequacy|adequate|shield|harbou?r|framework|binding corporate|worldwide|world|globe|america|philippines|exclusively in|nowhere else|leaves?\b|stays? (?:with)?in|outside|\bsccs?\b|\bdpf\b/,
  cues: [
    {
      answer: 'with-safeguards',
      pattern: new RegExp(
        `\\b(?:transfer\\w*|outside|third countr\\w+|export\\w*|rel(?:y|ies)|compl(?:y|ies)|certif\\w+|participat\\w*)\\b[^.]{0,300}\\b(?:${SAFEGUARD})`,
      ),
      polarity: 'any',
      weight: 0.9,
    },
    {
      answer: 'with-safeguards',
      pattern: new RegExp(`\\b(?:${SAFEGUARD})`),
      polarity: 'any',
      weight: 0.7,
      unless: /\b(?:not subject to an adequacy|without an adequacy decision)[^.]{0,60}$/,
    },
    {
      answer: 'no',
      pattern:
        /\b(?:stored|processed|kept|remains?|hosted|held)\b[^.]{0,40}\b(?:within|inside) (?:the )?(?:\w+ ){0,4}(?:eu\b|eea|european|europe|uk\b|united kingdom|germany|switzerland|france|canada)/,
      unless: /\b(?:outside|third countr|residents?|rights|users|if you)\b/,
      weight: 0.7,
    },
    {
      answer: 'no',
      pattern:
        /\b(?:only|exclusively|solely|remains?|within|always|all)\b[^.]{0,60}\b(?:in|within|inside)(?: the)? (?:\w+ ){0,5}(?:eu\b|eea|european|europe|uk\b|germany|switzerland|france|sweden|norway|canada|united states|eu\/eea|[a-z]+land\b)/,
      unless: /\b(?:outside|third countr|transfer to|if you|residents?|apply|applies|users|rights|only if|consent)\b/,
      weight: 0.7,
    },
    {
      answer: 'no',
      pattern:
        /\b(?:data|information|everything)\b[^.]{0,20}\b(?:never|not) (?:\w+ )?leaves? (?:the )?(?:eu\b|eea|european|europe|uk\b|united kingdom|switzerland|germany|canada|country|[a-z]+land\b)|\b(?:data|information|everything) (?:always |only |will )?(?:stays?|remains?) (?:with)?in (?:the )?(?:country|[a-z]+land\b|norway|sweden|denmark|belgium|spain|italy|japan|australia)/,
      polarity: 'any',
      unless: /\b(?:unless|without|except|if|rights?)\b/,
      weight: 0.7,
    },
    {
      answer: 'no',
      pattern:
        /\b(?:transfer\w*[^.]{0,80}\b(?:outside|third countr\w+|other countries|abroad)|\b(?:(?:sen[dt]|move|export) (?:\w+ ){0,3}(?:data|information|it)|(?:data|information)\b[^.]{0,20} (?:sent|moved|exported))\b[^.]{0,30}\b(?:abroad|overseas|(?:any other|another|other|foreign) countr\w+|third countr\w+))/,
      polarity: 'denied',
      unless: /\b(?:unless|without|except|only|until|if)\b/,
      weight: 0.7,
    },
    {
      answer: 'without-safeguards',
      pattern: new RegExp(`\\b(?:${MOVE})\\b[^.]{0,120}\\b(?:${ABROAD})`),
      unless: /\b(?:third[- ]party sites|courts?|arbitrat|governed by|laws of|violat|eu users|authorit)\b/,
      weight: 0.8,
    },
    {
      answer: 'without-safeguards',
      pattern: new RegExp(
        `\\b(?:${ABROAD})[^.]{0,100}\\b(?:transfer(?:s|red|ring)?|process(?:ed|ing)|stor(?:ed|age)|servers)\\b|\\b(?:data|information)\\b[^.]{0,30}\\b(?:leaves? (?:your|the|their) (?:\\w+ )?(?:country|jurisdiction|province)|cross(?:es)? (?:\\w+ )?borders|travels? to (?:${ABROAD})|end up (?:in|outside) (?:${ABROAD}))`,
      ),
      unless: /\b(?:courts?|arbitrat|rights?|residents)\b/,
      weight: 0.6,
    },
  ],
});
