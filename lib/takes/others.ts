/**
 * Which companies a sentence names as those who get data. Only well-known ones, by a table: a capital is no proof of a company
 * ("Our Technologies", "Additionally", the service's own products), and a wrong name is worse than none.
 */
import { fold } from '../sentences/fold';
import { type Found, wordsIn } from './matcher';

/** Longer names before the shorter ones that they begin with. */
const COMPANIES = `
  Google Analytics; Google Ads; Google Cloud; Google AdSense; DoubleClick; Firebase; AdMob; Crashlytics; YouTube; Google; Meta Pixel; Facebook Pixel;
  Facebook; Instagram; WhatsApp; Meta Platforms; Meta; Amazon Web Services; AWS; Amazon; Microsoft Azure; Microsoft Clarity; Microsoft; LinkedIn; Apple;
  TikTok; Twitter; Snapchat; Pinterest; Reddit; Criteo; LiveRamp; Awin; Taboola; Outbrain; The Trade Desk; Xandr; AppNexus; PubMatic; Magnite;
  OpenX; Index Exchange; Comscore; Nielsen; Quantcast; AppsFlyer; Kochava; InMobi; AppLovin; ironSource; Vungle; Mintegral; Adjust GmbH;
  Hotjar; Mixpanel; Amplitude; FullStory; PostHog; Plausible; Matomo; Adobe Analytics; Adobe; Yandex; Sentry; Bugsnag; Datadog; New Relic;
  CleverTap; Braze; OneSignal; Cloudflare; Fastly; Akamai; Vercel; Netlify; Heroku; DigitalOcean; Hetzner Online; Hetzner; OVHcloud; OVH; Scaleway; Linode;
  MongoDB; Snowflake; Stripe; PayPal; Braintree; Adyen; Mollie; Klarna; Plaid; Worldpay; Shopify; Mailchimp; SendGrid; Mailgun; Postmark;
  Brevo; Sendinblue; Klaviyo; HubSpot; Salesforce; Zendesk; Intercom; Freshdesk; Help Scout; Tawk.to; Twilio; Typeform; SurveyMonkey;
  Slack; Zoom; Atlassian; Vimeo; Spotify; Mapbox; OpenAI; Anthropic; Experian; Equifax; TransUnion; Acxiom; Oracle; SAP; Onfido; Jumio; Gandi.net; Mailfence
`
  .split(';')
  .map((name) => name.trim().replaceAll(/\s+/g, ' '))
  .filter(Boolean);

/** What is said of others there is not that they get data from here. */
const ELSEWHERE =
  /\b(?:tells?|gives?|sends?|provides?|obtain\w*|receiv\w*) us\b|\bsign(?:s|ed|ing)?[ -](?:in|up)\b|\blog(?:ged|ging)? in\b|\bgovern\w*\b|\btheir (?:terms|privacy|own privacy)\b|\bstand-?alone\b|\bavailable (?:on|as|for)\b|\bconnect with\b|\bbrowsers? (?:such as|like)\b|\bfollow us\b|\bopt[- ]?out\b/;

/** Words of names that stand in anybody's title: "The Guardian", "Help Center", "The New York Times". */
const COMMON = new Set('the new help web online services cloud data trade desk index exchange'.split(' '));

/**
 * In: a company's name. Out: the words that make it the service's own, where the service's name has all of them: the first that
 * is not common, "google" of "Google Ads"; where all are common, each but an article, "trade" and "desk".
 */
function ownWordsOf(name: string): readonly string[] {
  const words = wordsIn(fold(name)).map(({ word }) => word);
  const distinct = words.find((word) => !COMMON.has(word));
  return distinct === undefined ? words.filter((word) => word !== 'the') : [distinct];
}

const PATTERNS = COMPANIES.map((name) => ({
  name,
  ownWords: ownWordsOf(name),
  pattern: new RegExp(`(?<![\\p{L}\\d.@/-])${name.replaceAll('.', '\\.')}(?![\\p{L}\\d@-]|\\.\\p{L})`, 'gu'),
}));

/** A company in a quote, with where it is named, in UTF-16 code units. */
interface Other extends Found {
  name: string;
}

/** In: a sentence that says who gets data, and the words of the service's own name, folded. Out: the companies in it, as written, in their order. */
export function othersIn(quote: string, own: ReadonlySet<string>): string[] {
  if (ELSEWHERE.test(fold(quote))) return [];
  const found: Other[] = [];
  for (const { name, ownWords, pattern } of PATTERNS) {
    // Most are in no quote: to have the pattern of each ready would take longer than the rest.
    if (!quote.includes(name) || ownWords.every((word) => own.has(word))) continue;
    for (const { index } of quote.matchAll(pattern)) {
      const end = index + name.length;
      if (!found.some((other) => index < other.end && other.start < end)) found.push({ name, start: index, end });
    }
  }
  return [...new Set(found.sort((one, other) => one.start - other.start).map(({ name }) => name))];
}
