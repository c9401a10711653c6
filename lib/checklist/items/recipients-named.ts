import { defineItem } from '../item';

/** Well-known companies that other services hand data to: analytics, advertising, payment, cloud, mail, support, social, AI. */
const COMPANY = [
  // Analytics and tag management
  'google|adobe|mixpanel|amplitude|hotjar|posthog|plausible|matomo|piwik|fullstory|comscore|nielsen|new relic|datadog|sentry|crazy egg|optimizely|quantcast|chartbeat|parse\\.ly|omniture|statcounter|site meter|kissmetrics|appsflyer|adjust gmbh|flurry|crashlytics|bugsnag|logrocket|yandex|etracker|pendo|statsig|launchdarkly|segment\\.(?:io|com)|segment\\.?,? inc|localytics|scorecard ?research|maxmind|cookiebot|usercentrics|onetrust|trustarc|splunk|firebase|rollbar|cloudinary|contentsquare|kochava',
  // Advertising
  'doubleclick|criteo|taboola|outbrain|adroll|nextroll|liveramp|lotame|the trade desk|pubmatic|magnite|rubicon project|openx|index exchange|xandr|appnexus|ezoic|playwire|connatix|freestar|mediavine|bing|yahoo|verizon media|adzerk|kevel|viglink|skimlinks|sovrn|doubleverify|integral ad science|admob|applovin|unity ads|ironsource|vungle|inmobi|chartboost|adcolony|teads|smaato|liveintent|sharethrough|triplelift|zeta global|id5|spotx|bidswitch|aol',
  // Payment
  'stripe|paypal|braintree|adyen|klarna|worldpay|worldline|checkout\\.com|recurly|chargebee|paddle|mastercard|american express|fastspring|cleverbridge|coinbase|payone|computop|authorize\\.net|mollie|razorpay|zuora|fastly|chase paymentech|venmo|plaid|trustly|revenuecat|xsolla|payoneer|skrill|afterpay|affirm|dhl|fedex|kount|riskified|signifyd',
  // Cloud and delivery
  'amazon|aws|microsoft|azure|cloudflare|akamai|heroku|digitalocean|digital ocean|rackspace|hetzner|ovh|netlify|vercel|supabase|mongodb|snowflake|linode|ibm|alibaba cloud|github|wordpress|automattic|squarespace|wix|shopify|twitch|dropbox|webflow|elastic',
  // Mail, customer care, sales
  'mailchimp|sendgrid|mailgun|mailjet|sendinblue|brevo|postmark|constant contact|campaign monitor|klaviyo|twilio|braze|iterable|customer\\.io|hubspot|salesforce|pardot|marketo|intercom|zendesk|freshdesk|freshworks|helpscout|help scout|groove(?:hq)?|zoom|slack|typeform|surveymonkey|qualtrics|onesignal|airship|pipedrive|zapier|airtable|calendly|docusign|netsuite|trustpilot|disqus|gravatar|userflow|clearbit|zoominfo|apollo\\.io|mandrill|aweber|convertkit|substack|activecampaign|livechat|algolia|mapbox|giphy|imgix|eventbrite|workday|greenhouse|gorgias|ada support|atlassian|jira',
  // Social, media, sign-in
  'facebook|meta|instagram|whatsapp|twitter|linkedin|tiktok|pinterest|snapchat|snap inc|reddit|youtube|vimeo|spotify|discord|telegram|apple|tumblr|vkontakte|addthis|sharethis|auth0|okta|clerk|auth\\.js|steam|soundcloud|gigya|onfido|jumio|sumsub|veriff|persona identities|hcaptcha|recaptcha',
  // AI
  'openai|anthropic|mistral|hugging face|deepgram|elevenlabs|groq|together ai|openrouter|perplexity|huggingface|assemblyai|pinecone',
].join('|');

/** Words before a name that make its bearer a recipient, processor or tracker. */
const RECEIVES =
  '(?:we|us|our|which|site|website|app|company|also|may|currently|and) (?:\\w+ )?(?:uses?|used|using|utili[sz]es?|employs?|embeds?|integrates?|works? with|partners? with|rel(?:y|ies) on|engages?|cooperates? with|implements?)|shar(?:e|es|ed|ing)|disclos\\w+|transfer\\w*|transmit\\w*|sen[dt]|pass(?:ed)? (?:on )?to|forward\\w*|provided by|offered by|operated by|powered by|managed by|(?:service|services|product|feature|tool|plugins?|servers?|cookies?|pixels?|tags?) (?:of|from|by|provided)|hosted|stored|processed|handled|(?:provider|processor|vendor|partner|contractor|supplier|recipient|network|tool|platform|compan(?:y|ie)|part(?:y|ie)|service)s?,? ?(?:is|are|,|:|-|\\(|such as|like|including)|set by|analytics (?:tool|service|provider)s?|advertis\\w+ (?:services|networks)';
const EXAMPLE =
  'such as|including|includes?|e\\.g\\.?,?|for example,?|namely|through|via|collected by|delivered|advertis\\w+';
const USED =
  'us(?:e|es|ing|ed)|process\\w*|sub-?processors?|partner\\w*|vendors?|suppliers?|third[- ]part(?:y|ies)|cookies?|pixels?|plug-?ins?|widgets?|buttons?|analytics|host\\w*|collect\\w*|track\\w*|advertis\\w*|remarketing|payments?|recipients?|embed\\w*|api|inc|llc|ltd|gmbh|limited|ads|purposes?|information|data';
/** The company is named for another reason: as the reader's browser, device or log-in, in a link, or to get out of it. */
const IN_PASSING =
  /\b(?:browsers? (?:such as|like|including|settings)|internet explorer|safari|firefox|chrome|app store|play store|playstore|google play|itunes|follow us|trademark|copyright|opt[- ]?out (?:of|by|at)|to opt out|your (?:gmail|google|apple|facebook) (?:account )?settings|last updated|joint data controllers|attention:|log ?in|logging in|sign[- ]?(?:in|up|on)|single sign|(?:social|third[- ]party) (?:network|media|platform)?\w* ?accounts?|link(?:ing)? your|connect(?:ing)? (?:your|to|with)|register(?:ing)? (?:with|through|via|using)|receive[sd]? (?:\w+ ){0,6}from|collect(?:ed)? (?:\w+ ){0,6}from third|credentials|not responsible|does not apply|contain links|(?:our|the) (?:mobile|ios|android) app|search engines?|identifiers? for advert\w+|(?:our|social media) (?:\w+ )?(?:pages?|profiles?)\b)\b/;

/** Sentences on what comes from such companies, or on those of the reader. */
const NO_RECIPIENT = /\b(?:internet service|receive (?:\w+ ){0,4}from|collect (?:\w+ ){0,4}from|links? to|acts? as)\b/;

export const recipientsNamed = defineItem({
  id: 'recipients-named',
  pillar: 'sharing',
  laws: ['GDPR Art. 13(1)(e)'],
  answers: ['named', 'categories'],
  topic: new RegExp(
    `\\b(?:${COMPANY}|provider|vendor|processor|third[- ]part|partner|affiliate|contractor|supplier|subsidiar|advertiser|authorit|agents|companies)`,
  ),
  cues: [
    {
      answer: 'named',
      pattern: new RegExp(
        `\\b(${COMPANY})\\b(?<=\\b(?:${RECEIVES})[^.;]{0,120})[^.;]{0,80}\\b(?!\\1)(?:${COMPANY})\\b`,
      ),
      polarity: 'any',
      names: true,
      unless: IN_PASSING,
      weight: 0.6,
    },
    {
      answer: 'named',
      pattern:
        /\b((?!(?:the|our|by|and|with|services?|of|to)\b)[a-z][\w&-]{2,30})(?: (?!(?:the|our|by|and|with|of|to)\b)[\w&-]{2,30}){0,2},? (?:inc|llc|gmbh|ltd|b\.v|s\.a|corp|plc|oy|pbc)\b(?<=\b(?:providers?|processors?|partners?|vendors?|suppliers?|contractors?|services? (?:of|from|by)|provided by|offered by|operated by|hosted (?:by|on|at|with)|we (?:also )?use|such as|recipients?)[^.;]{0,80})/,
      polarity: 'any',
      names: true,
      unless: IN_PASSING,
      weight: 0.45,
    },
    {
      answer: 'named',
      pattern: new RegExp(`\\b(${COMPANY})\\b(?<=\\b(?:${EXAMPLE})[^.;]{0,120})`),
      polarity: 'any',
      names: true,
      unless: IN_PASSING,
      weight: 0.4,
    },
    {
      answer: 'named',
      pattern: new RegExp(`\\b(${COMPANY})\\b(?<=\\b(?:${RECEIVES})[^.;]{0,120})`),
      polarity: 'any',
      names: true,
      unless: IN_PASSING,
      weight: 0.45,
    },
    {
      answer: 'named',
      pattern: new RegExp(`\\b(${COMPANY})\\b`),
      polarity: 'any',
      names: true,
      unless: new RegExp(`${IN_PASSING.source}|^(?!.*\\b(?:${USED})\\b)`),
      weight: 0.25,
    },
    {
      answer: 'named',
      pattern:
        /\b(?:list of (?:our |the |all |these |current |such )*(?:\w+ )?(?:sub-?processors|processors|service providers|vendors|partners|third[- ]party (?:providers|vendors|partners)|recipients|suppliers)|(?:sub-?processors?|vendors?|service providers|partners) (?:page|list)\b)/,
      unless: /\b(?:request|contact us|ask|email us|on demand)\b/,
      weight: 0.6,
    },
    {
      answer: 'categories',
      pattern:
        /\b(?:shar(?:e|es|ed|ing)|disclos\w+|provide|transfer\w*|sen[dt]|pass(?:ed)?|give|with|to|engage|use|hire)\b[^.]{0,100}\b(?:services? providers?|vendors|processors?|(?:sub|outside )?contractors|suppliers|agents|advertisers|advertising \w+|(?:business |trusted )?partners|(?:companies|organi[sz]ations|third parties) (?:that|who|which|to) (?:provide|perform|help|assist|process))\b/,
      unless: NO_RECIPIENT,
      heading: /\b(?:shar|disclos|recipient|third[- ]part|who\b|whom|provider|partner|transfer)/,
      weight: 0.95,
    },
    {
      answer: 'categories',
      pattern:
        /\b(?:shar(?:e|es|ed|ing)|disclos\w+|provide|transfer\w*|pass(?:ed)?|give|engage|(?:we|may) use|hire|retain)\b[^.]{0,100}\b(?:services? providers?|vendors|processors?|(?:sub|outside )?contractors|suppliers|agents|advertisers|advertising \w+|(?:business |trusted )?partners|affiliates|(?:companies|organi[sz]ations|third parties) (?:that|who|which|to) (?:provide|perform|help|assist|process))\b/,
      unless: NO_RECIPIENT,
      weight: 0.85,
    },
    {
      answer: 'categories',
      pattern:
        /\b(?:service providers?|vendors|processors?|(?:sub|outside )?contractors|suppliers|agents|advertisers|(?:business |trusted )?partners|affiliates|subsidiaries|third[- ]part(?:y|ies)|(?:other|outside) companies|authorities)\b/,
      polarity: 'any',
      unless: /\b(?:payment processor|third[- ]party (?:sites?|websites?|links?))\b/,
      weight: 0.5,
    },
  ],
});
