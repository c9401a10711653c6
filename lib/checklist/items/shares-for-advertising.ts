import { defineItem } from '../item';

const GIVE =
  'shar(?:e|es|ed|ing)|disclos\\w+|provid(?:e|es|ed|ing)|sell|sells|sold|rent|transfer\\w*|transmit\\w*|pass(?:ed|ing)?|giv(?:e|es|en|ing)|send|sent|ma[dk]e available|making (?:\\w+ ){0,4}available|release[sd]?|upload\\w*|disseminate|combine';
/** Those who advertise. */
const ADVERTISER =
  'advertisers?|(?:ad|ads|advertising|marketing|(?<!social )media|retargeting|monetization|promotional|ad[- ]?tech|advertisement) (?:and \\w+ |or \\w+ |, \\w+ |technology )?(?:networks?|partners?|compan\\w+|agenc\\w+|platforms?|exchanges?|servers?|vendors?|brokers?|providers?|affiliates|buyers?)|ad servers?|co-?marketers?|sponsors|marketers|data brokers?|(?:analytics|media|social media|measurement)(?:,| and| or) advertising \\w+|advertising(?:,| and| or) \\w+ (?:\\w+ )?(?:partners|compan\\w+|networks|providers|vendors)';
const ADS =
  'advertis\\w+|(?:targeted|personali[sz]ed|tailored|relevant|interest-based|behaviou?ral) (?:\\w+ )?(?:ads?|advert\\w*|marketing)|\\bads\\b|marketing|promotional|promotions|retarget\\w*|remarketing|market to you|products (?:and|or) services (?:that |which )?(?:\\w+ ){0,3}(?:may|might|could|would) (?:be of )?interest|offers? (?:you|that)';
const OTHERS =
  'third[- ]part(?:y|ies)|(?:business |trusted |select\\w* |carefully selected |our |strategic |commercial |and )partners|(?:other|outside|unaffiliated|non-affiliated|reputable|selected) (?:\\w+ )?(?:compan\\w+|organi[sz]ations|businesses|parties|entities|sites)|social (?:media|network)\\w*|facebook|meta\\b|google|platforms';
const TRACK =
  'cookies?|pixels?|beacons?|tags|sdks?|tracking technolog\\w+|similar technolog\\w+|identifiers?|advertising ids?|technologies';
/** Sharing that only serves the service's own messages. */
const OWN_MAIL =
  /\b(?:on our behalf|(?:services|functions|operations|activities|tasks|work) (?:for|to) us|(?:engage|who|that|to) (?:to )?help (?:us )?(?:to )?(?:process|send|deliver)|our own (?:products|marketing)|newsletters?|links? to|for your convenience|you (?:can|to) share|share content|we use cookies|the law (?:provides|allows)|sweepstakes|contests?)\b/;
const AGREED =
  /\b(?:once|ask(?:s|ing)? for|with|after|upon|where|if|when|whenever|only|unless|until|without|obtain\w*|have|subject to|based on|given?|provided|as|absent) (?:we (?:have |obtain )?|you(?:'ve| have| give| provide|r)? |first |the |explicit |express |prior |obtaining |user'?s? |received |only |us |given |specifically |affirmatively |expressly |actively ){0,8}(?:consent\w*|permission|agree[ds]?|opt(?:ed)?[- ]?in|authori[sz]ation|approval|say (?:yes|so)|tick(?:ed)?\b|allow (?:it|this|us)\b|asking (?:you|for))/;
const ASKED = /\b(?:right to|requests?\b|you can (?:control|manage|learn)|if you do not want|whether|do not sell)\b/;
const ONE_KIND =
  /\b(?:e-?mail address(?:es)?|location|payment|phone|sms|mobile|health|sensitive|google|children|numbers?|minors|messaging|text|apple|healthkit|private content|credit|real[- ]time|student|contacts)\b/;
const NAMELESS = /\b(?:aggregate\w*|anonym\w+|non-personal\w*)\b/;

export const sharesForAdvertising = defineItem({
  id: 'shares-for-advertising',
  pillar: 'sharing',
  laws: ['CCPA § 1798.140(ah)'],
  answers: ['yes', 'with-consent', 'no'],
  topic:
    /advert|\bads?\b|adsense|marketing|promot|retarget|remarket|sponsor|sell|sold|rent\b|trade|cross-context|offers|interest|third part|disclos|share|monetiz|doubleclick|audiences|partners may/,
  cues: [
    {
      answer: 'yes',
      pattern: new RegExp(
        `\\b(?:${GIVE})\\b[^.]{0,160}\\b(?:to|with|by|including|as) (?:[\\w,'-]+ ){0,9}(?:${ADVERTISER})\\b`,
      ),
      unless: new RegExp(`${AGREED.source}|${NAMELESS.source}|\\bright to\\b|${OWN_MAIL.source}|\\bsnippets\\b`),
      weight: 0.9,
    },
    {
      answer: 'yes',
      pattern: new RegExp(`\\b(?:${GIVE})\\b[^.]{0,120}\\b(?:${OTHERS})\\b[^.]{0,140}\\b(?:${ADS})`),
      unless: new RegExp(`${AGREED.source}|${NAMELESS.source}|${OWN_MAIL.source}|${ASKED.source}`),
      weight: 0.8,
    },
    {
      answer: 'yes',
      pattern: new RegExp(
        `\\b(?:${GIVE})\\b[^.]{0,160}\\b(?:cross-context\\w*|targeted advertising|interest-based advert\\w*|personali[sz]ed ads)`,
      ),
      unless: new RegExp(
        `${AGREED.source}|${ASKED.source}|\\bmeans\\b|\\bdefined as\\b|\\b(?:provid\\w+|giv\\w+|send) (?:you )?(?:with )?(?:interest|targeted|personali)`,
      ),
      weight: 0.7,
    },
    {
      answer: 'yes',
      pattern: new RegExp(
        `\\b(?:${ADVERTISER}|third[- ]part(?:y|ies)|(?:our |other )?partners|other (?:compan\\w+|organi[sz]ations)|vendors)\\b[^.]{0,120}\\b(?:use|uses|using|place|set|sets|serve|collect\\w*|access|receive|employ|deploy|drop|put)\\b[^.]{0,100}\\b(?:${TRACK})\\b[^.]{0,140}\\b(?:${ADS})`,
      ),
      unless: AGREED,
      weight: 0.8,
    },
    {
      answer: 'yes',
      pattern: new RegExp(
        `\\b(?:${ADVERTISER})\\b[^.]{0,100}\\b(?:use|uses|place|set|sets|collect\\w*|gather|receive|get|see|learn|read|are (?:told|given)|have access to)\\b[^.]{0,60}\\b(?:${TRACK}|information|data|your (?:ip|e-?mail|name|address|device|browsing|activit\\w+|profile|location)|(?:what|which \\w+) you (?:read|do|visit|buy|watch|click))\\b`,
      ),
      unless: new RegExp(`${AGREED.source}|${ASKED.source}`),
      weight: 0.7,
    },
    {
      answer: 'yes',
      pattern:
        /\bthird[- ]part(?:y|ies)'?s?'? (?:\w+ ){0,2}(?:cookies|pixels|advertis\w+|ads\b)[^.]{0,120}\b(?:advertis\w+|ads|marketing|retarget\w+)/,
      unless: new RegExp(`${AGREED.source}|${OWN_MAIL.source}`),
      weight: 0.6,
    },
    {
      answer: 'yes',
      pattern:
        /\b(?:google ads|adsense|doubleclick|(?:facebook|meta|tiktok|linkedin|twitter|x) (?:\w+ )?(?:pixel|tag|ads)|custom audiences?|lookalike|real-time bidding|remarketing|retargeting|conversion tracking|ad networks?)\b/,
      unless: new RegExp(`${AGREED.source}|${ASKED.source}|\\bopt[- ]?out\\b`),
      weight: 0.55,
    },
    {
      answer: 'yes',
      pattern: new RegExp(
        `\\b(?:allow|permit|let|enable|authori[sz]e)\\w* (?:[\\w,'-]+ ){0,8}(?:${ADVERTISER}|third[- ]part(?:y|ies)|others|other (?:companies|organi[sz]ations))\\b[^.]{0,160}\\b(?:${ADS})`,
      ),
      unless: AGREED,
      weight: 0.85,
    },
    {
      answer: 'yes',
      pattern: new RegExp(`\\b(?:${ADVERTISER})\\b`),
      heading: /\b(?:who (?:we|do we)|shar|disclos|recipients?|third[- ]part|with whom)/,
      unless: new RegExp(`${AGREED.source}|${ASKED.source}|${NAMELESS.source}|${OWN_MAIL.source}|\\bnot\\b`),
      weight: 0.65,
    },
    {
      answer: 'yes',
      pattern: /\bcookies\b[^.]{0,80}\bthird[- ]part(?:y|ies)\b[^.]{0,120}\b(?:advertis\w+|ads|marketing)\b/,
      unless: new RegExp(`${AGREED.source}|\\b(?:opt[- ]?out|block|reject|settings|browsers?)\\b`),
      weight: 0.6,
    },
    {
      answer: 'yes',
      pattern:
        /\b(?:shar\w+|disclos\w+|provid\w+|compan(?:y|ies)|partner\w*|third part\w+)\b[^.]{0,100}\b(?:joint(?:ly)?|co-brand\w*|co-sponsor\w*)\b[^.]{0,40}\b(?:promot\w+|marketing|offers?|offering|sponsor\w*|contests?)\b/,
      unless: new RegExp(`${AGREED.source}|${NAMELESS.source}|\\b(?:right to|not)\\b`),
      weight: 0.65,
    },
    {
      answer: 'yes',
      pattern: new RegExp(
        `\\b(?:${ADS})[^.]{0,120}\\b(?:on|through|via|using) (?:[\\w',-]+ ){0,8}(?:facebook|instagram|google|twitter|linkedin|tiktok|snapchat)\\b`,
      ),
      also: /\b(?:your|personal|hashed|customer) (?:\w+ ){0,2}(?:data|information|e-?mail)|\binformation (?:that )?we (?:hold|have|collect)|\baudiences?\b/,
      unless: new RegExp(`${AGREED.source}|\\b(?:opt[- ]?out|follow us|settings|you (?:can|may)|receive)\\b`),
      weight: 0.6,
    },
    {
      answer: 'yes',
      pattern:
        /\b(?:rent|trade|exchange|supply|sell)s?\b[^.]{0,30}\b(?:(?:mailing|customer|subscriber|address|e-?mail) lists?|lists? of (?:our )?(?:customers|members|subscribers|users))\b|\b(?:let|allow)s? (?:our |third[- ]party )?(?:advertisers|sponsors|marketers) (?:to )?(?:see|read|use|access|have)\b/,
      unless: new RegExp(`${AGREED.source}|${NAMELESS.source}`),
      weight: 0.6,
    },
    {
      answer: 'with-consent',
      pattern: new RegExp(
        `\\b(?:${GIVE})\\b[^.]{0,120}\\b(?:to|with) (?:[\\w,'-]+ ){0,4}(?:${ADVERTISER}|(?:[\\w-]+ (?:compan(?:y|ies)|brands|firms|merchants|retailers))\\b[^.]{0,100}\\b(?:${ADS}))|\\b(?:${ADVERTISER}|(?:our|selected|other) (?:partners|compan(?:y|ies)))\\b[^.]{0,60}\\b(?:receive|get|use)\\b[^.]{0,80}\\b(?:${ADS})`,
      ),
      polarity: 'any',
      unless: new RegExp(
        `^(?!.*(?:${AGREED.source}))|${OWN_MAIL.source}|\\b(?:withdraw|revoke|opt[- ]?out|deemed|sensitive)\\b`,
      ),
      weight: 0.7,
    },
    {
      answer: 'with-consent',
      pattern: /\bwith your consent,? (?:we and |we, and )?(?:our |the )?(?:\w+ ){0,2}partners\b/,
      weight: 0.6,
    },
    {
      answer: 'with-consent',
      pattern: new RegExp(
        `\\b(?:${GIVE}|process|use)\\b[^.]{0,140}\\b(?:${OTHERS}|advertisers|partners)\\b[^.]{0,140}\\b(?:${ADS})`,
      ),
      polarity: 'any',
      unless: new RegExp(
        `^(?!.*(?:${AGREED.source}))|\\b(?:newsletters?|withdraw|revoke|opt[- ]?out|deemed|sensitive)\\b`,
      ),
      weight: 0.8,
    },
    {
      answer: 'with-consent',
      pattern:
        /\b(?:shar(?:e|es|ed|ing)|disclos\w+|provid(?:e|ed|ing)|transfer\w*|pass(?:ed)?|giv(?:e|en|ing)|made available)\b[^.]{0,100}\b(?:third[- ]part(?:y|ies)|partners|other (?:companies|organi[sz]ations|parties)|anyone)\b[^.]{0,140}\b(?:without|unless|until)\b(?! further notice)[^.:]{0,40}\b(?:consent|permission|opt|agree|authori[sz])/,
      polarity: 'any',
      unless: ONE_KIND,
      weight: 0.6,
    },
    {
      answer: 'no',
      pattern: new RegExp(
        `\\b(?:${GIVE}|handed|let|allow)\\b[^.]{0,80}\\b(?:to|with|let|allow) (?:any |our |third[- ]party |other )*(?:${ADVERTISER})\\b|\\bhanded (?:on )?to (?:other|outside) \\w+ for (?:\\w+ )?marketing\\b`,
      ),
      polarity: 'denied',
      unless: new RegExp(
        `${AGREED.source}|${ONE_KIND.source}|\\b(?:unless|without|other than|except|choose not|which we)\\b`,
      ),
      weight: 0.6,
    },
    {
      answer: 'no',
      pattern: new RegExp(
        `\\b(?:${GIVE}|use)\\b[^.]{0,140}\\b(?:for|in|to) (?:[\\w']+ ){0,3}(?:marketing|advertising|promotional|targeted|market)\\b`,
      ),
      polarity: 'denied',
      unless: new RegExp(`${AGREED.source}|${ONE_KIND.source}|\\b(?:engage|we do not use|choose not|provide us)\\b`),
      weight: 0.8,
    },
    {
      answer: 'no',
      pattern:
        /\b(?:sell|rent|trade|sold|rented)"?\b[^.]{0,40}\b(?:share|disclose|transfer|give|distribute|shared|loan|provide)\b|\b(?:share|disclose|transfer|give|shared)\b"?[^.]{0,20}\b(?:sell|rent|trade|sold)\b/,
      polarity: 'denied',
      unless: new RegExp(
        `${AGREED.source}|${ONE_KIND.source}|\\bmy\\b|\\b(?:request|under 1[368])\\b|^"?do not (?:sell|share)`,
      ),
      weight: 0.7,
    },
    {
      answer: 'no',
      pattern:
        /\b(?:shared?|pass(?:ed)? on|transferred|ma[dk]e available|passed)\b[^.]{0,60}\b(?:to|with) (?:any )?third[- ]part(?:y|ies)\b/,
      polarity: 'denied',
      unless: new RegExp(`${ONE_KIND.source}|\\b(?:except|other than|aside|only|publicly|without|unless)\\b`),
      weight: 0.5,
    },
  ],
});
