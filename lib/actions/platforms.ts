/** Companies whose pages many policies lead to: one's contact or deletion there is a matter with them. */

const SITES: Readonly<Record<string, string>> = {
  ...{
    google: 'google',
    youtube: 'google',
    facebook: 'meta',
    instagram: 'meta',
    whatsapp: 'meta',
    threads: 'meta',
    meta: 'meta',
  },
  ...{
    linkedin: 'microsoft',
    microsoft: 'microsoft',
    live: 'microsoft',
    twitter: 'x',
    x: 'x',
    apple: 'apple',
    amazon: 'amazon',
  },
  ...{
    tiktok: 'tiktok',
    pinterest: 'pinterest',
    snapchat: 'snapchat',
    reddit: 'reddit',
    paypal: 'paypal',
    stripe: 'stripe',
  },
};
/** Hosts at which others put forms of their own. */
const FORMS: ReadonlySet<string> = new Set([
  'docs.google.com',
  'forms.office.com',
  'forms.microsoft.com',
  'sites.google.com',
]);

/** In: the host of an address. Out: whose it is, where that is one of those companies. */
export function platformOf(host: string): string | null {
  const [site = '', top] = host
    .toLowerCase()
    .replace(/\.co\.[a-z]{2}$/, '.com')
    .split('.')
    .slice(-2);
  return FORMS.has(host) || !(top === 'com' || top === 'net') ? null : (SITES[site] ?? null);
}

/** From this share of a policy's links on they lead to the company's own pages. */
const OWN = 0.2;

/** In: the hosts of a policy's links. Out: the platforms whose own policy it may be. */
export function ownPlatforms(hosts: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const host of hosts) {
    const platform = platformOf(host);
    if (platform) counts.set(platform, (counts.get(platform) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= OWN * hosts.length).map(([platform]) => platform));
}
