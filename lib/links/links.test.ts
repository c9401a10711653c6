import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { policyLinksIn } from '.';
import { isSameSite } from './site';

const PAGE = 'https://shop.example/shoes/red?size=40#reviews';
const linksIn = (body: string, address = PAGE, head = '') =>
  policyLinksIn(parseHTML(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`).document, address);
const first = (body: string, address = PAGE): string => linksIn(body, address)[0]?.address ?? '';
const OWN = 'https://shop.example/privacy';

describe('a link to the policy is found', () => {
  test.each<[shape: string, body: string, address: string]>([
    ['in a plain footer', '<footer><a href="/privacy">Privacy</a></footer>', OWN],
    [
      'under its full name',
      '<a href="https://shop.example/legal/p1">Privacy Policy</a>',
      'https://shop.example/legal/p1',
    ],
    ['as a notice', '<a href="/p">Privacy notice</a>', 'https://shop.example/p'],
    ['relative', '<a href="../privacy">Privacy statement</a>', OWN],
    ['relative with dots and spaces', '<a href=" ./privacy ">Your privacy</a>', 'https://shop.example/shoes/privacy'],
    ['protocol-relative', '<a href="//shop.example/privacy">Privacy</a>', OWN],
    [
      'on a subdomain',
      '<a href="https://legal.shop.example/privacy">Privacy</a>',
      'https://legal.shop.example/privacy',
    ],
    ['on another host', '<a href="https://group.example/privacy">Privacy policy</a>', 'https://group.example/privacy'],
    ['with a fragment', '<a href="/privacy#cookies">Privacy</a>', OWN],
    ['with a script’s fragment', '<a href="#/privacy">Privacy</a>', `${PAGE.replace('#reviews', '')}#/privacy`],
    [
      'in a consent banner',
      '<div role="dialog"><p>We use cookies. See our <a href="/privacy">privacy policy</a>.</p></div>',
      OWN,
    ],
    [
      'behind vague words',
      '<p>How we use your data: <a href="/privacy-policy">read here</a></p>',
      'https://shop.example/privacy-policy',
    ],
    ['behind a picture', '<a href="/privacy"><img src="lock.png" alt="Privacy policy"></a>', OWN],
    ['with a label for screen readers', '<a href="/privacy" aria-label="Privacy policy"><svg></svg></a>', OWN],
    [
      'declared by rel',
      '<a rel="nofollow privacy-policy" href="/our-promise">Our promise</a>',
      'https://shop.example/our-promise',
    ],
    ['together with the terms', '<a href="/legal">Terms &amp; privacy</a>', 'https://shop.example/legal'],
    ['over several lines', '<a href="/privacy">\n  Privacy\n  <br> <b>Policy</b>\n</a>', OWN],
    ['in German', '<a href="/datenschutz">Datenschutzerklärung</a>', 'https://shop.example/datenschutz'],
    ['in French', '<a href="/vie-privee">Politique de confidentialité</a>', 'https://shop.example/vie-privee'],
    ['in Spanish', '<a href="/p">Política de privacidad</a>', 'https://shop.example/p'],
    ['in Italian', '<a href="/p">Informativa sulla privacy</a>', 'https://shop.example/p'],
    ['in Dutch', '<a href="/p">Privacyverklaring</a>', 'https://shop.example/p'],
    ['in Polish', '<a href="/p">Polityka prywatności</a>', 'https://shop.example/p'],
    ['in Swedish', '<a href="/p">Integritetspolicy</a>', 'https://shop.example/p'],
    ['in Japanese', '<a href="/p">プライバシーポリシー</a>', 'https://shop.example/p'],
    ['in Russian', '<a href="/p">Политика конфиденциальности</a>', 'https://shop.example/p'],
    ['in capitals', '<a href="/privacy">PRIVACY POLICY</a>', OWN],
    ['for some readers only', '<a href="/ca">Privacy notice for California residents</a>', 'https://shop.example/ca'],
  ])('%s', (_, body, address) => expect(first(body)).toBe(address));

  test('against the page’s <base>', () => {
    const [link] = linksIn('<a href="privacy">Privacy</a>', PAGE, '<base href="https://shop.example/en/">');
    expect(link?.address).toBe('https://shop.example/en/privacy');
  });

  test('with its name in the page’s own words, its kind and how far it leads', () => {
    expect(linksIn('<a href="https://www.shop.example/privacy">Your  privacy</a>')).toEqual([
      { address: 'https://www.shop.example/privacy', text: 'Your privacy', kind: 'privacy-policy', distance: 'site' },
    ]);
  });
});

describe('no policy', () => {
  test.each<[what: string, body: string]>([
    ['no link at all', '<p>Our privacy policy can be had at the counter.</p>'],
    ['a script', '<a href="javascript:openPrivacy()">Privacy policy</a>'],
    ['a script in capitals, behind a space', '<a href=" JavaScript:void(0)">Privacy policy</a>'],
    ['no address', '<a>Privacy policy</a>'],
    ['an empty address', '<a href="">Privacy policy</a>'],
    ['a jump within the page', '<a href="#privacy">Privacy policy</a>'],
    ['the page itself', `<a href="${PAGE}">Privacy policy</a>`],
    ['a mail', '<a href="mailto:privacy@shop.example">Privacy</a>'],
    ['a file on disk', '<a href="file:///privacy.html">Privacy policy</a>'],
    ['a broken address', '<a href="https://[oops/privacy">Privacy policy</a>'],
    ['an address with a password', '<a href="https://me:secret@shop.example/privacy">Privacy policy</a>'],
    ['privacy settings', '<a href="/privacy-settings">Privacy settings</a>'],
    ['privacy choices', '<a href="/choices">Your Privacy Choices</a>'],
    ['do not sell', '<a href="/dns">Do Not Sell My Personal Information</a>'],
    ['settings in German', '<a href="/e">Datenschutzeinstellungen</a>'],
    ['settings in French', '<a href="/e">Gérer mes données personnelles</a>'],
    ['the terms', '<a href="/terms">Terms of service</a>'],
    ['the terms at an odd address', '<a href="/privacy">Terms of use</a>'],
    ['the imprint', '<a href="/impressum">Impressum</a>'],
    [
      'a headline',
      '<a href="/news/1">Regulator fines a giant over its new privacy policy after a lawsuit by users</a>',
    ],
    ['a data request', '<a href="/dsar">Privacy request form</a>'],
    ['biscuits', '<a href="/cookies">Chocolate cookies</a>'],
    ['anything else', '<a href="/careers">Careers</a><a href="/help">Help</a>'],
  ])('%s', (_, body) => expect(linksIn(body)).toEqual([]));

  test('a page that is no web page has none', () => {
    expect(linksIn('<a href="/privacy">Privacy</a>', 'about:blank')).toEqual([]);
    expect(linksIn('<a href="/privacy">Privacy</a>', '')).toEqual([]);
  });
});

describe('of several links', () => {
  test('the same address stands once', () => {
    const body = '<a href="/privacy">Privacy</a><a href="/privacy#top">Privacy policy</a><a href="/privacy">here</a>';
    expect(linksIn(body).map(({ address }) => address)).toEqual([OWN]);
  });

  test('cookie policies come second', () => {
    const links = linksIn('<a href="/c">Cookie policy</a><a href="/privacy">Privacy</a>');
    expect(links.map(({ kind }) => kind)).toEqual(['privacy-policy', 'cookie-policy']);
  });

  test('the well-named one comes first', () => {
    expect(first('<a href="/both">Terms and privacy</a><a href="/privacy">Privacy policy</a>')).toBe(OWN);
  });

  test('the site’s own makes those of others noise', () => {
    const links = linksIn('<a href="https://consent.example/privacy">Privacy</a><a href="/privacy">Privacy</a>');
    expect(links.map(({ address }) => address)).toEqual([OWN]);
  });

  test('at most four', () => {
    const many = Array.from({ length: 30 }, (_, at) => `<a href="/${at}">Privacy policy</a>`).join('');
    expect(linksIn(many)).toHaveLength(4);
  });
});

describe('a hostile page', () => {
  test('with elements that shadow the DOM, or 20,000 links', () => {
    const body = `<form><input name="querySelectorAll"><a href="/privacy"><img name="textContent">Privacy</a></form>${'<a href="/x">x</a>'.repeat(20_000)}`;
    expect(first(body)).toBe(OWN);
  });

  test('with a link text without end', () => {
    expect(linksIn(`<a href="/x">${'privacy '.repeat(50_000)}</a>`)[0]?.text.length ?? 0).toBeLessThanOrEqual(120);
  });
});

test.each<[one: string, other: string, same: boolean]>([
  ['a.example', 'a.example', true],
  ['legal.a.example', 'a.example', true],
  ['b.example', 'a.example', false],
  ['evila.example', 'a.example', false],
  ['example', 'a.example', false],
  ['0.0.1', '127.0.0.1', false],
])('%s and %s: one site? %s', (one, other, same) => expect(isSameSite(one, other)).toBe(same));
