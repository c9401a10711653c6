import { describe, expect, it } from 'vitest';
import { getsIn } from './gets';

/** Whom a sentence names as those who get data, in the policy of that title and company. */
const namedIn = (quote: string, title: string, company = ''): string[] =>
  getsIn(
    [
      {
        ...{ id: 'recipients-named', answer: 'named', confidence: 1 },
        evidence: [{ quote, heading: '', block: 0 }],
      },
    ],
    [title, company],
  ).flatMap(({ names }) => names ?? []);

describe('a company is not left out for a word that anybody’s title has', () => {
  it.each([
    ['Privacy policy | The Guardian', 'We share data with The Trade Desk and Criteo.', ['The Trade Desk', 'Criteo']],
    ['Privacy policy | Fair Trade Shop', 'We share data with The Trade Desk.', ['The Trade Desk']],
    ['Privacy policy – The New York Times', 'We share data with New Relic and Sentry.', ['New Relic', 'Sentry']],
    ['Help Center: your privacy', 'We share data with Help Scout.', ['Help Scout']],
    ['Privacy on the Web', 'We share data with Amazon Web Services.', ['Amazon Web Services']],
    ['Privacy policy for our Services', 'We share data with Amazon Web Services.', ['Amazon Web Services']],
    ['Acme Online', 'We share data with Hetzner Online.', ['Hetzner Online']],
    ['Acme Ads', 'We share data with Google Ads.', ['Google Ads']],
    ['Acme Analytics', 'We share data with Adobe Analytics.', ['Adobe Analytics']],
    ['The Acme Stock Exchange', 'We share data with Index Exchange.', ['Index Exchange']],
    ['Acme Platforms', 'We share data with Meta Platforms.', ['Meta Platforms']],
    ['How to use the Internet', 'We share data with Tawk.to.', ['Tawk.to']],
  ])('%s: %s', (title, quote, names) => expect(namedIn(quote, title)).toEqual(names));
});

describe('the service itself is nobody else', () => {
  it.each([
    ['Google Ads', 'We share data with Google, Google Ads and Criteo.', ['Criteo']],
    ['Google', 'We share data with Google Analytics and Criteo.', ['Criteo']],
    ['Privacy policy | The Trade Desk', 'The Trade Desk shares data with Criteo.', ['Criteo']],
    ['Trade Desk privacy', 'The Trade Desk shares data with Criteo.', ['Criteo']],
    ['New Relic privacy notice', 'New Relic shares data with Sentry.', ['Sentry']],
    ['Index Exchange', 'Index Exchange shares data with Criteo.', ['Criteo']],
    ['Help Scout', 'Help Scout shares data with Criteo.', ['Criteo']],
    ['AMAZON.COM privacy', 'Amazon and Amazon Web Services share data with Criteo.', ['Criteo']],
    ['tawk.to privacy policy', 'Tawk.to shares data with Criteo.', ['Criteo']],
    ['Privacy', 'Stripe shares data with Criteo.', ['Stripe', 'Criteo']],
  ])('%s: %s', (title, quote, names) => expect(namedIn(quote, title)).toEqual(names));

  it('by the name of its company, too', () => {
    expect(namedIn('Stripe shares data with Criteo.', 'Privacy', 'Stripe Payments Europe, Limited')).toEqual([
      'Criteo',
    ]);
  });
});
