import { describe, it } from 'vitest';
import { expectAnswer } from '../item.testing';
import { recipientsNamed } from './recipients-named';

describe('recipients-named', () => {
  it.each([
    'We use Google Analytics and Hotjar to measure visits.',
    'Payments are processed by Stripe. Our mail is sent through Mailchimp.',
    'You can find the list of our sub-processors on a page of its own.',
    'We share crash data with Sentry. Zendesk stores what you write to our help desk.',
    'We work with these processors:\n\n- Heroku: hosting of our servers\n- Plaid, for payments',
    'A list of the outside service providers that we use is kept here.',
  ])('named: %s', (text) => expectAnswer(recipientsNamed, text, 'named'));
  it.each([
    'We share data with service providers and advertisers.',
    'We use Google Analytics. We share data with our vendors.',
    'We use Google Analytics. We share data with our vendors. Reports from Google tell our vendors more.',
    'You can block cookies in browsers such as Firefox and Chrome. We share data with vendors.',
    'Our service provider Stripe takes your payment. You can mention our vendors on social media like GitHub.',
    'We have pages on Instagram, Facebook, Twitter and YouTube. We hire other companies to perform tasks for us.',
    'A list of the partners we receive data from is on our site. We share data with vendors.',
    'A hosting company stores your files.',
  ])('categories: %s', (text) => expectAnswer(recipientsNamed, text, 'categories'));
  it.each([
    'We keep your data for a year.',
    'Follow us on Facebook and Twitter.',
    'We do not use any service providers.',
    'We have no affiliates or partners.',
  ])('not-stated: %s', (text) => expectAnswer(recipientsNamed, text, 'not-stated'));
});
