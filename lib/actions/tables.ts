/** What links are called, where they lead, and what stands around them, by what can be done there. All in lower case. */
import { has, says } from './phrases';

/** Where whole industries keep their opt-outs: after those of the site itself. */
export const isIndustry = has`
  (?:^|\.)(?:aboutads\.info|youradchoices\.(?:com|ca)|networkadvertising\.org|thenai\.org|youronlinechoices\.(?:com|eu)|google\.com|edaa\.eu)$
`;

/** Words of a link that leave it to the sentence what it is for. */
const PLACE =
  '(?:link|page|form|site|website|web ?page|web ?form|portal|tool|request|article|instructions?|address|guide)';
export const isVague = says`
  ^(?:(?:please|you can|or|click(?:ing)?|go|going|visit(?:ing)?|by|via|at|on|us|using|use|through|see|follow|fill(?:ing)? (?:in|out)|complete|completing|submit(?:ting)?|available|accessed|accessible|found) ){0,6}(?:(?:the|this|that|our|a|an|these|following|online|web|secure|request|submission|opt-out) ){0,5}(?:here|${PLACE})$
  ^[\w/&' -]{0,60} (?:web ?page|(?:web)?form|portal)$
`;
/** Places in an account where more than one thing can be done. */
export const isInAccount = says`
  ^(?:[\w+]+ ){0,4}(?:accounts?|settings?|preferences|details|dashboard|controls)(?: (?:page|section|menu|tab|area|panel))?$
  ^privacy$
`;
/** An address that is its own name. */
export const isWrittenOut = (words: string): boolean =>
  /^(?:https?:|www\.)|^[a-z0-9-]+(?:\.[a-z0-9-]+){1,5}(?:\/\S*)?$/.test(words);

/** The rights, each by what it is spoken of with: a form for two of them is a contact. */
export const RIGHTS = [
  says`access | copy of | know what | right to know | request to know`,
  says`delet\w+ | eras\w+`,
  says`correct\w* | rectif\w+ | updat\w+`,
  says`portab\w+ | transfer`,
  says`object | objection | restrict\w*`,
  says`opt[ -]?out`,
];

export const saysOptOut = says`
  opt(?:ing|ed|s)?[ -]?outs? | (?:do not|don't) (?:sell|share) | privacy choices | limit (?:the )?use
  ad(?:s|vert\w*)?[ -](?:settings|preferences|choices) | adchoices | right to object to advertising
`;
export const isOptOutPlace = has`
  opt[-_]?out | do[-_]?not[-_]?(?:sell|share) | dnsmpi | privacy[-_]?choices | ad[-_]?choices | youronlinechoices
  aboutads\.info | networkadvertising\.org | thenai\.org | adssettings | ad[-_]?(?:preferences|settings)
  preferences-mgr\.trust | transparentadvertising\.com | nielsen\.com/[^?]{0,60}digital-measurement | myadcenter\.google
  [?&]tab=ads | google\.com/settings/(?:u/\d/)?ads | tracking-and-advertising
`;
/** Refusing mail, texts or arbitration is another matter. */
export const refusesMail = says`
  e-?mails? | newsletters? | promotion\w* | marketing (?:communications?|messages?|materials?) | text messages?
  sms | push | notifications? | arbitration | class action | mailing lists? | unsubscrib\w+
  invitations? | surveys?
`;
export const isAboutAds = says`
  ad(?:s|verts?|vertis\w+) | sale | sell\w* | sharing | share | track\w* | targeted | interest-based
  behaviou?ral | analytics | cookies? | training | train | profiling | personali[sz]\w+
  measurement
`;

export const saysDelete = says`
  (?:delet|eras|clos|deactivat|terminat)\w*[^.]{0,40}\b(?:accounts?|data|information|profile|history)
  (?:accounts?|data|information) (?:deletion|erasure|removal) | deletion (?:requests?|of (?:your|my|the) \w+)
  request (?:for )?(?:deletion|erasure) | right to be forgotten | remove (?:your|my) (?:account|data|information)
`;
export const isDeletePlace = has`
  delet(?:e|ion|ing)[-_/]?(?:your|my|an?|the|user|personal|account|data|info|profile|request|me\b)
  (?:account|data|user|profile|info|request)[-_/]?(?:delet|erasure) | /(?:delete|erasure)/?$
  close[-_]?(?:your[-_]?|my[-_]?)?account | remove[-_]?(?:account|data|my) | right[-_]to[-_]be[-_]forgotten
  /deactivat
`;

export const saysExport = says`
  (?:download\w*|export\w*)\b[^.]{0,40}\b(?:data|information|archive|history|content|books)
  (?:copy|archive) of (?:your|my|all|the)\b[^.]{0,30}\b(?:data|information) | data (?:download|export|portability)
  takeout | (?:subject|data) access request | (?:portable|readable) copy | request for information
  request to access (?:your |the |my )?(?:personal )?(?:data|information)
`;
/** Of a link's own words alone. */
export const asksForOwn = says`
  ^(?:request )?access (?:to )?(?:your|my) (?:personal )?(?:data|information).*
  request (?:your|my) (?:personal )?(?:data|information)
`;
export const isExportPlace = has`
  takeout | download[-_]?(?:your|my) | (?:data|account)[-_]?(?:export|download)
  (?:export|download)[-_]?(?:your[-_]?|my[-_]?)?data | subject[-_]access
  access(?:ing)?[-_](?:your|my)[-_](?:personal[-_])?(?:data|info)
  request(?:ing)?[-_](?:your|my)[-_](?:data|info)
`;

export const saysCookieSettings = says`
  cookies?\b[^.]{0,30}\b(?:settings?|preferences?|choices|consent|controls?|manager|centre|center|tool|banner|options)
  (?:manage|change|adjust|update|customi[sz]e|review|withdraw|set|switch off)\b[^.]{0,30}\bcookies?
  consent (?:manager|preferences|settings|management|tool) | tracking (?:settings|preferences) | privacy manager
`;
export const isCookiePlace = has`
  cookies?[-_]?(?:settings?|preferences?|consent|choices|manager?) | consent[-_]?(?:manager|preferences|settings)
`;
/** The browser's own are set elsewhere. */
export const isOfBrowser = says`browsers? | browsing | device settings`;
/** A document about them is no switch. */
export const isDocument = says`
  polic(?:y|ies) | notices? | statements? | terms | faqs? | agreement | guidelines | metrics | statistics | report
  addendum | white ?paper | blog
  frameworks? | principles
`;
/** A sentence that only sends its reader to a document. */
export const pointsToDocument = says`
  (?:see|read|review|view|visit|consult|refer to|found in|described in|available|learn more about)\b[^.,]{0,60}\b(?:polic(?:y|ies)|notices?|statements?|terms|eula)
  (?:polic(?:y|ies)|notices?|statements?|terms|eula)\b[^.,]{0,30}\b(?:here|available|found|viewed|accessed|located)
  (?:addresses|address|versions?|archive|list)\b[^.]{0,30}\b(?:here|found|available|listed)
  (?:statistics|metrics|diagram|number of requests)
  lists? of (?:\w+ ){0,3}(?:partners|vendors|processors|providers|companies|recipients)
`;

const TO_US = '(?! (?:information|info|details?|lists?|data|numbers?|person|points?|sales|us for advertis))';
export const saysContact = says`
  contact (?:us|our|me|page|forms?|support|the|customer|guest|meta|\w+ to exercise) | ^contact$ | get in touch
  reach out to us | (?:privacy|inquiry|enquiry) (?:requests?|forms?|team|enquir\w+|inquir\w+)
  request (?:form|portal|tool) | web ?form | rights portal
  (?:submit|make|send|file)(?:ting)?\b[^.]{0,30}\brequests? | (?:data|privacy|rights) requests?
  data protection (?:enquir\w+|inquir\w+) | data (?:protection|privacy) (?:officer|team)
  exercise (?:your|my|these|any)\b.* | data subject rights? | write to us | e-?mail us
  (?:submit|open|rais|fil)\w* (?:a|your) (?:\w+ )?ticket
  privacy support
`;
/** What stands right before a link may say it: "please contact our [support]". */
export const leadsToContact = has`
  (?:please|can|may|could|should|also|or|first|either)(?: \w+)? contact(?: us (?:via|through|at|on|by|using))?(?: (?:our|the|a))?(?: \w+)?$
  ^contact(?: our| the)?$
`;
export const isContactPlace = has`
  contact | privacy[-_]?(?:request|portal|form) | \bdsa?r\b | dsar | data[-_]?(?:subject|request) | privacyportal
  /webform | your[-_]?rights | /requests/new | (?:inquiry|enquiry|enquiries)
  privacy\.[a-z0-9.-]{1,40}/(?:\w{1,20}/){0,2}(?:request|form)
`;
/** A page that may take requests, or only tell of them. */
export const isPrivacyPlace = says`
  privacy (?:portal|center|centre|hub|dashboard) | privacy\.[a-z0-9.-]+ | rights portal
`;
export const isAsking = says`
  (?:contact|contacting|contacted)${TO_US}
  (?:your|a|an|such|any|these|this) (?:\w+ )?(?:requests?|inquir\w+|enquir\w+) | request (?:form|portal)
  exercis\w+ | reach (?:out|us) | get in touch | your (?:privacy )?rights | unable to exercise
  data protection (?:officer|office|team) | dpo
`;
/** What a contact for privacy is spoken of with. */
export const isAboutPrivacy = says`
  privacy | data protection | (?:personal|your|my|the) (?:personal )?(?:data|information) | rights? | requests?
  gdpr | ccpa | this (?:policy|notice|statement) | questions? | quer(?:y|ies) | concerns? | comments | inquiries
  enquiries | consent | delet\w+ | eras\w+ | dpo | representative | controllers? | complaints?
`;
/** With it any address is one for privacy. */
export const isAboutPolicy = says`(?:this|our|the) (?:privacy )?(?:policy|notice|statement)`;
/** Headings under which any address is one for privacy. */
export const isContactHeading = says`
  contact\w* | questions? | quer(?:y|ies) | reach | controllers? | representatives? | officer | dpo | complaints?
  inquiries | enquiries | your rights
`;
/** A form for it is none for requests. */
export const isAboutMailing = says`(?:email|mail|contact|communication|newsletter) preferences | unsubscrib\w+ | mailing lists?`;
/** What an address is for, where that is nothing about privacy in general. */
export const isAnotherTopic = says`
  accessib\w+ | disabilit\w+ | vulnerabilit\w+
  security (?:of (?:our|the)|issues?|researchers?|reports?|incidents?) | unauthori[sz]ed use | copyright
  infring\w+ | dmca | press | career\w* | job applic\w+ | law enforcement | subpoenas? | account recovery
  passwords? | bugs? | advertise with us | sales | general (?:support|inquir\w+|enquir\w+)
  report(?:ing)? (?:tool|profiles?|content|abuse) | log ?in | report content
  investors? | media (?:contacts?|relations|inquiries|enquiries) | difficult\w+ (?:in )?accessing
  general (?:support|inquir\w+|enquir\w+) | report(?:ing)? (?:tool|profiles?|content|abuse)
`;

export const isPrivacyMailbox = has`
  priva[ct] | privacidad | dpo | data-?\.?protection | datenschutz | gdpr | rgpd | dsgvo | lgpd | ccpa
  personal-?data | \bdata\b | dsar | datarights | datarep
`;
export const isPrivacyHost = has`
  ^privacy\b | datarep\. | gdpr | prighter | edpo\. | verasafe | dataprotection | lionheartsquared
`;
export const isOtherMailbox = says`
  ^(?:abuse|press|media|sales|jobs?|careers?|hr|recruit\w*|copyright|dmca|billing|advertis\w*|partner\w*|investor\w*|trademarks?|no-?reply|do-?not-?reply|example|name|user|you|your\w*|someone|john\.?doe|unsubscribe|security\S*|accessib\w+|accommodations?|newsletters?)$
`;
/** An authority's page may also explain the law, or publish it. */
export const isComplaining = says`
  complain\w* | authorit\w+ | regulators? | commissioner\w* | lodge\w* | ombuds\w+ | contact\w* | report
  supervisory | dpas?
`;
export const isLegalText = has`
  adequacy | international | transfer | legislation | eur-lex | guidance | guidelines | guide-to
  organisations | standard-contractual | law-topic | lawful | idtheft | identity | list-of-laws | breach
`;
/** Who settles disputes for a fee, or only in somebody's programme. */
export const isOthers = says`
  dispute resolution | arbitrat\w+ | jams | truste | trustarc | bbb | copyright | subpoenas? | law enforcement
`;
