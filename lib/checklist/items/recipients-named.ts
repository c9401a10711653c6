import { defineItem } from '../item';

/** Well-known companies that other services hand data to: analytics, advertising, payment, cloud, mail, support, social, AI. */
const COMPANY = [
  // Analytics and tag management
  'google|adobe|mixpanel|amplitude|hotjar|posthog|plausible|matomo|piwik|fullstory|comscore|nielsen|new relic|datadog|sentry|crazy egg|optimizely|quantcast|chartbeat|parse\\.ly|omniture|statcounter|site meter|kissmetrics|appsflyer|adjust gmbh|flurry|crashlytics|bugsnag|logrocket|yandex|etracker|pendo|statsig|launchdarkly|segment\\.(?:io|com)|segment\\.?,? inc|localytics|scorecard ?research|maxmind|cookiebot|usercentrics|onetrust|trustarc|splunk|firebase|rollbar|cloudinary|contentsquare|kochava|tealium|mouseflow|smartlook|microsoft clarity|umami|fathom analytics|simple analytics|webtrends|woopra|instabug|embrace\\.io|appdynamics|dynatrace|honeycomb\\.io|grafana|branch\\.io|branch metrics|singular labs|tenjin|convert\\.com|vwo|dynamic yield|monetate|iubenda|didomi|sourcepoint',
  // Advertising
  'doubleclick|criteo|taboola|outbrain|adroll|nextroll|liveramp|lotame|the trade desk|pubmatic|magnite|rubicon project|openx|index exchange|xandr|appnexus|ezoic|playwire|connatix|freestar|mediavine|bing|yahoo|verizon media|adzerk|kevel|viglink|skimlinks|sovrn|doubleverify|integral ad science|admob|applovin|unity ads|ironsource|vungle|inmobi|chartboost|adcolony|teads|smaato|liveintent|sharethrough|triplelift|zeta global|id5|spotx|bidswitch|aol|adform|sizmek|smart adserver|exoclick|trafficjunky|mgid|media\\.net|bluekai|neustar|tapad|acxiom|experian|equifax|transunion|nativo|yieldmo|primis|raptive|rakuten|awin|shareasale|partnerize|impact radius|commission junction|admixer|mopub|startapp|digital turbine|fyber|pangle|liftoff|moloco|flashtalking|innovid|permutive|infolinks|zergnet|revcontent|undertone|gumgum|33across|adcash|propellerads|rtb house|cj affiliate',
  // Payment
  'stripe|paypal|braintree|adyen|klarna|worldpay|worldline|checkout\\.com|recurly|chargebee|paddle|mastercard|american express|fastspring|cleverbridge|coinbase|payone|computop|authorize\\.net|mollie|razorpay|zuora|fastly|chase paymentech|venmo|plaid|trustly|revenuecat|xsolla|payoneer|skrill|afterpay|affirm,? inc|dhl|fedex|kount|riskified|signifyd|mobilepay|sofort|giropay|alipay|bluesnap|cybersource|dlocal|gocardless|segpay|ccbill|epoch\\.com|bitpay|lemon ?squeezy|payu|nuvei|worldremit|square,? inc|cash app|forter|sift science|usps|postnl|shipstation|avalara|taxjar|quickbooks|xero|fiserv|dwolla|transferwise|payflow|bambora|vipps|barion|western union',
  // Cloud and delivery
  'amazon|aws|microsoft|azure|cloudflare|akamai|heroku|digitalocean|digital ocean|rackspace|hetzner|ovh|netlify|vercel|supabase|mongodb|snowflake|linode|ibm|alibaba cloud|github|wordpress|automattic|squarespace|wix|shopify|dropbox|webflow|elastic(?:search| cloud|,? inc)|backblaze|scaleway|fly\\.io|render\\.com|railway corp|bunny\\.net|imperva|incapsula|sucuri|equinix|oracle|sap|leaseweb|online\\.net|ionos|strato|godaddy|media temple|pantheon|wp engine|stackpath|maxcdn|jsdelivr|planetscale|neon\\.tech|upstash|databricks|clickhouse|confluent|tencent cloud|exoscale|infomaniak|upcloud|servers\\.com|voxility|typekit|font awesome',
  // Mail, customer care, sales
  'mailchimp|sendgrid|mailgun|mailjet|sendinblue|brevo|postmark|constant contact|campaign monitor|klaviyo|twilio|braze|iterable|customer\\.io|hubspot|salesforce|pardot|marketo|intercom|zendesk|freshdesk|freshworks|helpscout|help scout|groove(?:hq)?|zoom|slack|typeform|surveymonkey|qualtrics|onesignal|airship|pipedrive|zapier|airtable|calendly|docusign|netsuite|trustpilot|disqus|gravatar|userflow|clearbit|zoominfo|apollo\\.io|mandrill|aweber|convertkit|substack|activecampaign|livechat|algolia|mapbox|giphy|imgix|eventbrite|workday|greenhouse|gorgias|ada support|atlassian|jira|mailerlite|getresponse|sparkpost|kustomer|gladly|drift\\.com|crisp im|tawk\\.to|olark|uservoice|canny\\.io|delighted|survicate|resend|loops\\.so|notion labs|ashby|asana|clickup|monday\\.com|front app|featurebase|productboard|chargify|salesloft|outreach\\.io|gong\\.io|rb2b|unbounce|sailthru|listrak|emarsys|silverpop|responsys|exacttarget|eloqua|bazaarvoice|yotpo|urban airship|pushwoosh|leanplum|clevertap|moengage|batch\\.com|dialpad|aircall|ringcentral|nylas|helpshift|statuspage|pipedream|beehiiv|cvent',
  // Social, media, sign-in
  'facebook|meta|instagram|whatsapp|twitter|linkedin|tiktok|pinterest|snapchat|snap inc|reddit|youtube|vimeo|spotify|discord|telegram|apple|tumblr|vkontakte|addthis|sharethis|auth0|okta|clerk|auth\\.js|steam|soundcloud|gigya|onfido|jumio|sumsub|veriff|persona identities|hcaptcha|recaptcha|yoti|socure|trulioo|idology|arkose|perimeterx|threatmetrix|akismet|jetpack|wistia|brightcove|jw player|mux|bunny stream|janrain|stytch|workos|magic labs|walletconnect|twitch|tenor|shareaholic|verisign|trustwave',
  // AI
  'openai|anthropic|mistral|hugging face|deepgram|elevenlabs|groq|together ai|openrouter|perplexity|huggingface|assemblyai|pinecone|cohere|fireworks ai|cerebras|deepinfra|stability ai|baseten|runpod|xai|azure openai|vertex ai|langfuse|langchain|langsmith|helicone|cartesia|whisper api|modal labs',
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
  /\b(?:have an? \w+ account|pages on|browsers? (?:such as|like|including|settings)|internet explorer|safari|firefox|chrome|app store|play store|playstore|google play|itunes|follow us|trademark|copyright|opt[- ]?out (?:of|by|at)|to opt out|your (?:gmail|google|apple|facebook) (?:account )?settings|last updated|joint data controllers|attention:|log ?in|logging in|sign[- ]?(?:in|up|on)|single sign|(?:social|third[- ]party) (?:network|media|platform)?\w* ?accounts?|link(?:ing)? your|connect(?:ing)? (?:your|to|with)|register(?:ing)? (?:with|through|via|using)|(?:receive[sd]?|obtain(?:ed)?) (?:\w+ ){0,8}from|collect(?:ed)? (?:\w+ ){0,6}from third|mail providers|credentials|not responsible|does not apply|contain links|(?:our|the) (?:mobile|ios|android) app|search engines?|identifiers? for advert\w+|(?:our|social media) (?:\w+ )?(?:pages?|profiles?)\b|log(?:ged)? (?:in )?(?:in)?to\b|if you (?:use|access|visit|interact with) other|if you (?:log|sign)|you can (?:also )?(?:use|share)|your accounts? (?:on|with)|aaid|idfa|gaid|privacy notice for|(?:sponsored|endorsed) (?:or \w+ )?by|(?:social|third[- ]party) networking)\b/;
/** Nor is a company named as a recipient where the reader is only sent to its pages. */
const SENT_ON =
  /'s (?:[\w-]+ ){0,2}(?:polic|terms|notice|help|website|page|site)|\b(?:please (?:see|visit|refer)|learn more|more information|click|social media (?:like|such as)|attention|street|polic(?:y|ies) of|terms of (?:service|use)|devices?|compatible|download|available (?:on|for))\b/;

/** What recipients are there for: a sentence that lists several of these says best who receives data. */
const TASK =
  '(?:hosting|analytics?|payments?|billing|marketing|customer (?:support|service|care)|support|e-?mail|deliver(?:y|ing)|shipping|fraud prevention|advertis\\w+|storage|cloud|infrastructure|auditors?|lawyers?|measurement|maintenance|information technology|it services|security|data processing)';

/** Sentences on what comes from such companies, or on those of the reader. */
const NO_RECIPIENT = /\b(?:internet service|receive (?:\w+ ){0,4}from|collect (?:\w+ ){0,4}from|links? to|acts? as)\b/;

export const recipientsNamed = defineItem({
  id: 'recipients-named',
  pillar: 'sharing',
  laws: ['GDPR Art. 13(1)(e)'],
  answers: ['named', 'categories'],
  // Every cue asks for a name or a word of its own; looking for all names first would only cost time.
  topic: /[a-z]/,
  cues: [
    {
      answer: 'named',
      pattern: new RegExp(
        `\\b(?<!@)(${COMPANY})\\b(?<=\\b(?:${RECEIVES}|${EXAMPLE})[^.;]{0,120})[^.;]{0,60}\\b(?!\\1)(?:${COMPANY})\\b[^.;]{0,60}\\b(?!\\1)(?:${COMPANY})\\b`,
      ),
      polarity: 'any',
      names: true,
      unless: IN_PASSING,
      weight: 0.7,
    },
    {
      answer: 'named',
      pattern: new RegExp(
        `\\b(?<!@)(${COMPANY})\\b(?<=\\b(?:${RECEIVES})[^.;]{0,120})[^.;]{0,80}\\b(?!\\1)(?:${COMPANY})\\b`,
      ),
      polarity: 'any',
      names: true,
      unless: IN_PASSING,
      weight: 0.6,
    },
    {
      answer: 'named',
      pattern:
        /\b((?!(?:the|our|by|and|with|services?|of|to|including|such|as|like|via|from|is|are|called|namely|providers?|vendors?|company|partners?|use)\b)[a-z][\w&-]{2,30})(?: (?!(?:the|our|by|and|with|of|to)\b)[\w&-]{2,30}){0,2},? (?:inc|llc|gmbh|ltd|b\.v|s\.a|corp|plc|oy|pbc)\b(?<=\b(?:providers?|processors?|partners?|vendors?|suppliers?|contractors?|services? (?:of|from|by)|provided by|offered by|operated by|hosted (?:by|on|at|with)|we (?:also )?use|such as|recipients?)[^.;]{0,80})/,
      polarity: 'any',
      names: true,
      unless: IN_PASSING,
      weight: 0.45,
    },
    {
      answer: 'named',
      pattern: new RegExp(`\\b(?<!@)(${COMPANY})\\b(?<=\\b(?:${EXAMPLE})[^.;]{0,120})`),
      polarity: 'any',
      names: true,
      unless: IN_PASSING,
      weight: 0.4,
    },
    {
      answer: 'named',
      pattern: new RegExp(`\\b(?<!@)(${COMPANY})\\b(?<=\\b(?:${RECEIVES})[^.;]{0,120})`),
      polarity: 'any',
      names: true,
      unless: IN_PASSING,
      weight: 0.42,
    },
    {
      answer: 'named',
      pattern: new RegExp(
        `\\b(?<!@)(${COMPANY})\\b(?= (?:[\\w.,()"-]+ ){0,4}(?:(?:collects?|receives?|processes|sets|places|tracks|transmits|gathers|stores|acts as)\\b|(?:may|will|can|might|could) (?:\\w+ )?(?:collect|receive|learn|process|set|place|track|transmit|gather|store|use)\\b))`,
      ),
      polarity: 'any',
      names: true,
      unless: new RegExp(`${IN_PASSING.source}|${SENT_ON.source}`),
      weight: 0.4,
    },
    {
      answer: 'named',
      pattern: new RegExp(`\\b(?<!@)(${COMPANY})\\b`),
      polarity: 'any',
      names: true,
      unless: new RegExp(`${IN_PASSING.source}|${SENT_ON.source}|^(?!.*\\b(?:${USED})\\b)`),
      weight: 0.12,
    },
    {
      answer: 'named',
      pattern:
        /\b(?:(?:list|table|overview) of (?:\w+ ){0,6}(?:(?:[\w-]+ ){0,3}(?:sub-?processors|processors|(?:service )?providers|vendors|partners|recipients|suppliers|third[- ]part(?:y|ies)(?: cookies)?))|(?:sub-?processors?|vendors?|service providers|partners) (?:page|list)\b)/,
      unless:
        /\b(?:request|contact us|ask|email us|on demand|receive (?:\w+ ){0,3}from|obtain|collect (?:\w+ ){0,3}from|categories of|past|preceding|names and addresses|right to|to whom)\b/,
      weight: 0.6,
    },
    {
      answer: 'named',
      pattern: new RegExp(
        `\\b(?:we|us|our services|company)\\b[^.;]{0,80}\\b(?:share|disclose|send|provide)\\b[^.;]{0,120}\\b(?:such as|like|including|e\\.g\\.,?|with|to) (?:[\\w-]+ ){0,2}(?<!@)(${COMPANY})\\b[^.;]{0,30}\\b(?!\\1)(?:${COMPANY})\\b|\\b(${COMPANY})\\b[^.;]{0,30}\\b(?!\\2)(?:${COMPANY})\\b[^.]{0,160}\\b(?:we (?:will |may )?|authori[sz]ing \\w+ to )(?:share|send|disclose|pass)\\b`,
      ),
      unless: /\b(?:you (?:can|may|will)? ?(?:also )?share|you with|settings|obtain|receive)\b/,
      weight: 0.6,
    },
    {
      // Whose privacy policy the reader is sent to, by its address: a list of these is a list of recipients.
      answer: 'named',
      pattern:
        /(?:https?:\/\/|www\.)(?:[\w-]+\.)?([a-z][\w-]{2,30})\.(?:com|io|org|net|ai|co|de|fr|eu)\/[^ ]{0,60}(?:privacy|datenschutz|gdpr|policies)/,
      polarity: 'any',
      names: true,
      unless:
        /\b(?:complaint|jamsadr|adr\b|truste|cbpr|europa|ico\.org|dispute|arbitrat|our (?:website|site)|this (?:privacy )?policy|contact us|privacyshield|dataprivacyframework|opt[- ]?out|browsers?|mozilla|firefox|safari|apple)/,
      weight: 0.3,
    },
    {
      answer: 'categories',
      pattern: new RegExp(
        `\\b(?:provider|vendor|processor|contractor|supplier|partner|recipient|third part|compan|they |employ|engage|agent)[^.]{0,160}\\b${TASK}\\b[^.]{0,80}(?:,|;| and| or) (?:[\\w-]+ ){0,3}${TASK}\\b`,
      ),
      also: /\b(?:shar(?:e|es|ed|ing)|disclos\w+|transfer\w*|provide|help|assist|perform|employ|engage|use|work with)\b/,
      unless: NO_RECIPIENT,
      heading: /\b(?:shar|disclos|recipient|third[- ]part|who\b|whom|provider|partner|transfer)/,
      weight: 0.97,
    },
    {
      answer: 'categories',
      pattern:
        /\b(?:shar(?:e|ed|ing)|disclos\w+|provide|transfer\w*)\b[^.]{0,140}\b(?:categories|types|kinds) of (?:\w+ ){0,2}(?:third part|recipient|service provider|entit|part(?:y|ies)|compan|vendor)|\b(?:employ|engage|hire|use)s? (?:other|outside|third[- ]party) (?:companies|individuals|service providers)\b[^.]{0,60}\b(?:perform|provide|on our behalf|help|assist)/,
      unless: /\b(?:right to|request|you may|you can|service providers? from)\b/,
      weight: 0.96,
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
        /\b(?:service providers?|vendors|processors?|(?:sub|outside )?contractors|suppliers|agents|advertisers|(?:business |trusted )?partners|affiliates|subsidiaries|third[- ]part(?:y|ies)|(?:other|outside) companies|(?:hosting|mailing|shipping|courier|payment|printing) (?:compan(?:y|ies)|firms?)|authorities)\b/,
      unless: /\b(?:payment processor|third[- ]party (?:sites?|websites?|links?))\b/,
      weight: 0.5,
    },
  ],
});
