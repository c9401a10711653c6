/** The layers of consent managers, by the names (ids or classes) that their makers gave them. */

/** Whole names; "*" stands for letters, digits and "_". */
const NAMES = [
  'onetrust-consent-sdk onetrust-banner-sdk onetrust-pc-sdk onetrust-pc-dark-filter',
  'CybotCookiebotDialog*',
  'usercentrics-root usercentrics-cmp-ui uc-banner-modal',
  'didomi-host didomi-popup didomi-notice',
  'truste-consent-track truste-show-consent trustarc-banner*',
  'qc-cmp2-container qc-cmp2-main qc-cmp2-ui',
  'cmpbox cmpbox2 cmpwrapper sp_message_*',
  'cookie-law-info-bar wt-cli-cookie-bar cky-consent-container cky-modal',
  'iubenda-cs-banner osano-cm-window termly-code-snippet-support axeptio_overlay',
  'BorlabsCookieBox* brlbs-*box klaro tarteaucitronRoot cookiescript_injected hs-eu-cookie-confirmation',
  'cookieconsent cc-window cc_dialog cc-banner cmplz-cookiebanner*',
  'moove_gdpr_cookie_info_bar moove_gdpr_cookie_modal gdpr-cookie-message',
  'fc-consent-root evidon-banner consent_blackbar ketch-* shopify-pc__*',
  'cookiebanner cookie-banner consentbanner consent-banner',
  'cookieconsentbanner cookieconsent-banner cookie-consentbanner cookie-consent-banner',
].flatMap((line) => line.split(' '));

/** What other consent layers are called by; sections of policies are as well. */
export const CONSENT_WORDS = ['cookie', 'consent', 'gdpr'];

/** The names as a selector. */
export const MANAGERS = NAMES.map((name) => {
  const [start = '', end] = name.split('*');
  if (end === undefined) return `#${name},.${name}`;
  return ['id', 'class'].map((kind) => `[${kind}^="${start}"]${end && `[${kind}$="${end}"]`}`).join();
}).join();

const PATTERN = new RegExp(`^(?:${NAMES.map((name) => name.replace('*', '\\w*')).join('|')})$`, 'i');

/** In: an id, or one of an element's classes. Out: whether a maker of consent managers gave it. */
export const isManager = (name: string): boolean => PATTERN.test(name);
