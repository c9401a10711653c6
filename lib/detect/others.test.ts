/** Pages that are no policy, though privacy stands in their names, in their text or in what lies over them. */
import { describe, expect, it } from 'vitest';
import { detectPage } from './index';
import { otherText, pageOf, policyText } from './page.testing';

const page = (title: string, body: string, lang = 'en'): Document =>
  pageOf(`<html lang="${lang}"><head><title>${title}</title></head><body>${body}</body></html>`);
const headed = (title: string, text: string, lang = 'en'): Document => page(title, `<h1>${title}</h1>${text}`, lang);
const text = (paragraph: string, times: number): string => `<p>${paragraph}</p>`.repeat(times);

const DATING = text(
  'Dating in a small town is updating your idea of fun. Our foundation lists accommodation for two, with a recommendation for each validation of your profile. You tell us about you, and we tell you about dating.',
  14,
);
const VPN = text(
  'Your privacy matters. Our tool hides your data from those who watch you. Your privacy is yours: we encrypt your data, we hide your address, and you browse in private. Take your privacy back and protect your personal data today.',
  14,
);
const LAW_BLOG = text(
  'The GDPR changes what you may do with personal data. If you run a shop, you need to tell your customers which personal data you hold. We help our readers to see what the GDPR means for you and your team, and what your duties under data protection law are.',
  12,
);
const OFFICER = text(
  'You will lead our data protection team and advise us on privacy. You know the GDPR, you have worked in data protection for five years, and you like to explain data protection to our people. We offer you a bright office and your own budget for training in privacy.',
  11,
);
const SETTINGS = text(
  'Choose which personal data you share with us and how we use your data. You can switch off ads that use your information at any time. Your privacy is in your hands: we keep your choices with your account, and we follow them on all your devices.',
  11,
);
const GENERATOR = text(
  'Our generator writes a privacy policy for your site in five minutes. You answer a few questions about the personal data that you collect, and we send you your privacy policy. Your privacy policy follows the GDPR and the CCPA, and we update your privacy policy when the law changes.',
  11,
);
const AGREEMENT = text(
  'The Processor processes personal data on behalf of the Controller and only on its documented instructions. The Processor assists the Controller in answering requests of data subjects and deletes the personal data of the Controller at the end of the services.',
  11,
);
const ENCYCLOPEDIA = text(
  'A privacy policy is a text in which a company tells users how the company deals with personal data of the users and customers. In some countries the law demands a privacy policy of each controller. Studies found that few users read a privacy policy, and that a privacy policy has some 4,000 words.',
  11,
);
const GERMAN_ENCYCLOPEDIA = text(
  'Eine Datenschutzerklärung beschreibt, wie ein Unternehmen personenbezogene Daten der Nutzer verarbeitet. Die Pflicht zu einer Datenschutzerklärung folgt aus der DSGVO. Der Verantwortliche muss die betroffene Person über die Verarbeitung der personenbezogenen Daten und über ihre Dauer unterrichten.',
  11,
);
const LAW = text(
  'A controller shall process personal data lawfully. A data subject may ask a controller for access to personal data. The Commissioner may require a controller to give information. A person who processes personal data without a ground commits an offence.',
  11,
);
const FENCES = text(
  'Our privacy screens keep your garden to you and your family. You choose the height of your privacy screen, and we build it within a week. Privacy glass for your bath is our newest offer.',
  14,
);
const FORM = `<form><label>Name <input></label><label>Mail <input></label></form><h2>Privacy notice</h2><p>We use the personal data that you give us in this form to open your account, and we keep your data for as long as you stay with us. You can ask us for a copy of your data, or to delete your personal data, at any time. We do not give your data to others.</p><button>Sign up</button>`;

describe('a page is no policy', () => {
  it.each([
    ['of a dating service', headed('Dating in Oakhollow', DATING)],
    ['of a foundation', headed('The Northlight Foundation', DATING)],
    ['with accommodation', headed('Accommodation and recommendations', DATING)],
    ['that was updated', headed('Updating validation candidates', DATING)],
    ['about walks, in French', headed('Randonnées et coordonnées', DATING, 'fr')],
    ['about care, in Portuguese', headed('Cuidados com os soldados', DATING, 'pt')],
    ['about candidates, in Italian', headed('Candidati e soldati', DATING, 'it')],
    ['about biscuits', headed('Chocolate chip cookies', otherText())],
    ['about the weather', headed('Snow conditions today', otherText())],
    ['about a sea', headed('Condiciones del mar', otherText(), 'es')],
    ['that sells privacy', headed('Your privacy matters', VPN)],
    ['that values privacy', headed('We value your privacy', VPN)],
    ['of a tool', headed('Privacy tools for everyone', VPN)],
    ['of a browser', headed('The best browser for your privacy', VPN)],
    ['on a law, for shops', headed('GDPR: what it means for your shop', LAW_BLOG)],
    ['on a law, with a list', headed('GDPR compliance checklist', LAW_BLOG)],
    ['on a law, as a guide', headed('Your guide to data protection', LAW_BLOG)],
    ['on news', headed('Ferryman updates its privacy policy', LAW_BLOG)],
    ['on a fine', headed('Ferryman fined over privacy policy', LAW_BLOG)],
    ['on how to write one', headed('How to write a privacy policy', LAW_BLOG)],
    ['on why to have one', headed('Why your shop needs a privacy policy', LAW_BLOG)],
    ['with a law', headed('Data Protection Act', LAW)],
    ['with a regulation', headed('General Data Protection Regulation', LAW)],
    ['with a job', headed('Data Protection Officer', OFFICER)],
    ['with a job, in German', headed('Datenschutzbeauftragter (m/w/d)', OFFICER)],
    ['with another job', headed('Privacy counsel', OFFICER)],
    ['with settings', headed('Privacy settings', SETTINGS)],
    ['with choices', headed('Your privacy choices', SETTINGS)],
    ['that makes policies', headed('Free privacy policy generator', GENERATOR)],
    ['with a pattern', headed('Privacy policy template', policyText(12))],
    ['with a sample', headed('Sample privacy notice for clubs', policyText(12))],
    ['with a processing agreement', headed('Data processing agreement', AGREEMENT)],
    ['with an agreement on privacy', headed('Data protection addendum', AGREEMENT)],
    ['of processors', headed('Sub-processors and personal data', AGREEMENT)],
    ['of an encyclopedia', headed('Privacy policy', ENCYCLOPEDIA)],
    ['of an encyclopedia, on its subject', headed('Information privacy', ENCYCLOPEDIA)],
    ['of an encyclopedia, in German', headed('Datenschutzerklärung', GERMAN_ENCYCLOPEDIA, 'de')],
    ['with fences', headed('Privacy screens for your garden', FENCES)],
    ['with a form and a paragraph', headed('Create your account', FORM)],
    [
      'with a form and two paragraphs',
      headed('Contact us', `<form><h2>Privacy policy</h2>${policyText(2)}</form>${otherText()}`),
    ],
    ['with a newsletter', headed('Newsletter', `${otherText()}<h3>Privacy notice</h3>${policyText(1)}`)],
    ['on how its firm works', headed('Privacy engineering at Quillpond', OFFICER)],
    ['of lawyers', headed('Privacy and data protection lawyers', LAW_BLOG)],
    ['that helps', headed('How do I delete my personal data?', SETTINGS)],
    ['that helps with settings', headed('Managing your privacy settings', SETTINGS)],
    ['that leads to settings', headed('Privacy Center', SETTINGS)],
    ['on coins', headed('Privacy coins for beginners', VPN)],
    ['that tells of a change', headed('Changes to our privacy policy', GENERATOR)],
    ['that tells of a change in a sentence', headed('We are updating our privacy policy', GENERATOR)],
    ['that reads policies', headed('We read the Ferryman privacy policy so that you do not have to', LAW_BLOG)],
    ['of a regulation, in German', headed('Datenschutz-Grundverordnung', GERMAN_ENCYCLOPEDIA, 'de')],
    ['with a form and no heading', page('Sign up', FORM)],
    ['with a talk', headed('Privacy Summit 2026', LAW_BLOG)],
    ['with a question', headed('Does anybody read a privacy policy?', LAW_BLOG)],
  ])('%s', (_, doc) => {
    expect(detectPage(doc, 'https://example.org/p/4711').kind).toBe('other');
  });

  it.each([
    ['cookie-policy', 'Cookie policy'],
    ['cookie-policy', 'Cookies'],
    ['cookie-policy', 'How we use cookies'],
    ['cookie-policy', 'Cookie-Richtlinie'],
    ['terms', 'Terms of use'],
    ['terms', 'Terms & Conditions'],
    ['terms', 'Allgemeine Nutzungsbedingungen'],
    ['terms', 'Condiciones de uso'],
  ])('but a %s, as "%s"', (kind, name) => {
    expect(detectPage(headed(name, policyText()), '').kind).toBe(kind);
  });
});

describe('a consent layer names nothing', () => {
  const words =
    '<h2>We value your privacy</h2><p>We and our 812 partners store and read your personal data on your device, such as unique identifiers, ' +
    'to show you personalised ads. Our partners may process your data on the basis of legitimate interest. You can change your privacy choices at any time in our privacy policy.</p>'.repeat(
      6,
    ) +
    '<button>Accept</button>';
  const layers: [string, (inner: string) => string][] = [
    ['of a known maker', (inner) => `<div id="onetrust-consent-sdk"><div role="region">${inner}</div></div>`],
    ['of another maker', (inner) => `<div id="CybotCookiebotDialog">${inner}</div>`],
    ['with a role', (inner) => `<div role="dialog">${inner}</div>`],
    ['that is modal', (inner) => `<section aria-modal="true">${inner}</section>`],
    ['of its own name', (inner) => `<div class="my-cookieBanner fixed">${inner}</div>`],
    ['with a window', (inner) => `<div class="cc-window cookie">${inner}</div>`],
    ['of another name', (inner) => `<div class="gdpr-popup">${inner}</div>`],
    ['in an element', (inner) => `<dialog open>${inner}</dialog>`],
    ['that nobody can tell', (inner) => `<div class="x1">${inner}</div>`],
  ];
  const story = `<h2>Ferry strike enters its second week</h2>${otherText()}`;

  it.each(layers)('%s', (_, layer) => {
    for (const body of [
      layer(words) + story,
      story + layer(words),
      `<h1>Lemon cake</h1>${layer(words)}${otherText(2)}`,
    ])
      expect(detectPage(page('Island Post', body), 'https://island.example/news/4711').kind).toBe('other');
  });

  it.each(layers.slice(0, -1))('%s, though it calls itself a policy', (_, layer) => {
    const inner = words.replace('We value your privacy', 'Privacy policy');
    for (const body of [layer(inner) + story, story + layer(inner)])
      expect(detectPage(page('Island Post', body), '').kind).toBe('other');
  });
});
