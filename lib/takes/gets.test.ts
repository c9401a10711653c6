import { describe, expect, it, test } from 'vitest';
import type { Attributes, Finding } from '../types';
import { getsIn } from './gets';
import { othersIn } from './others';

const finding = (id: Finding['id'], answer: string, text: string, attributes?: Attributes): Finding => ({
  ...{ id, answer, confidence: 1 },
  evidence: [{ quote: text, heading: '', block: 0 }],
  ...(attributes && { attributes }),
});
const whoGets = (...findings: Finding[]) =>
  getsIn(findings, ['Acme Shop privacy policy']).map(({ who, optional, names }) =>
    [who, ...(names ?? []), ...(optional ? ['if agreed'] : [])].join(' '),
  );

describe('who gets it', () => {
  test('is told by the answers of the checklist, buyers first', () => {
    expect(
      whoGets(
        finding('service-providers', 'restricted', 'Companies that work for us may see it.'),
        finding('affiliates', 'yes', 'We share it with our affiliates.'),
        finding('shares-for-advertising', 'yes', 'Advertisers receive it.'),
        finding('sells-data', 'yes', 'We sell your data.'),
      ),
    ).toEqual(['buyers', 'advertisers', 'affiliates', 'providers']);
  });

  test('is nobody where the answers are no, unclear or silent', () => {
    for (const answer of ['no', 'unclear', 'not-stated'])
      expect(whoGets(finding('sells-data', answer, 'We do not sell it.'), finding('affiliates', answer, ''))).toEqual(
        [],
      );
  });

  test('needs a sentence that names them', () => {
    expect(whoGets(finding('affiliates', 'yes', 'We share it with them.'))).toEqual([]);
    expect(whoGets(finding('sells-data', 'yes', 'We do not sell your data.'))).toEqual([]);
    expect(whoGets(finding('sells-data', 'yes', 'Do you sell my data?'))).toEqual([]);
    expect(whoGets(finding('sells-data', 'yes', 'You may have the right to opt out of its sale.'))).toEqual([]);
  });

  test('says what holds only if the reader agrees, and what only a law calls a sale', () => {
    expect(whoGets(finding('shares-for-advertising', 'with-consent', 'Advertisers get it if you agree.'))).toEqual([
      'advertisers if agreed',
    ]);
    expect(whoGets(finding('sells-data', 'yes', 'Some call this a sale.', { sale: 'law-only' }))).toEqual([
      'buyers-by-law',
    ]);
  });

  test('reads a sale in the words of a law off its quotation marks', () => {
    expect(whoGets(finding('sells-data', 'yes', 'Your state calls this a “sale”.'))).toEqual(['buyers-by-law']);
    expect(whoGets(finding('sells-data', 'yes', 'This is "sharing" for cross-context advertising.'))).toEqual([
      'buyers-by-law',
    ]);
  });

  test('has the names that stand in the sentences', () => {
    expect(
      whoGets(
        finding('third-party-trackers', 'yes', 'If you agree, our partners Google Analytics and Awin collect data.'),
        finding(
          'recipients-named',
          'named',
          'We share data with hosting companies, among them Amazon Web Services and Mapbox.',
        ),
      ),
    ).toEqual(['named Amazon Web Services Mapbox Google Analytics Awin']);
    expect(whoGets(finding('recipients-named', 'named', 'We do not share it with Meta.'))).toEqual([]);
    expect(whoGets(finding('recipients-named', 'named', 'Sign up through Google, and it tells us your name.'))).toEqual(
      [],
    );
  });
});

describe('names of others', () => {
  it.each([
    ['Payments are processed by Stripe.', ['Stripe']],
    [
      'Third parties such as Google Analytics, Meta and TikTok collect information.',
      ['Google Analytics', 'Meta', 'TikTok'],
    ],
    ['networks and measurement companies such as Criteo and LiveRamp;', ['Criteo', 'LiveRamp']],
    ['Hetzner Online, which hosts our servers in Finland;', ['Hetzner Online']],
    ['AdMob, Vungle and InMobi have their software in our app.', ['AdMob', 'Vungle', 'InMobi']],
    ['Mollie, which processes your payments.', ['Mollie']],
    ['Our app sends crashes to Sentry (Functional Software).', ['Sentry']],
    ['SDKs from Meta and AppsFlyer in our app collect information.', ['Meta', 'AppsFlyer']],
    ['We use Salesforce’s software.', ['Salesforce']],
  ])('%s', (quote, names) => {
    expect(othersIn(quote, new Set())).toEqual(names);
    for (const name of names) expect(quote).toContain(name);
  });

  it.each([
    'Additionally, our Technologies and Products may be used.',
    'If you use YouTube or Spotify with it, their terms govern that.',
    'Use browsers such as Google Chrome.',
    'Write to someone@stripe.example, or see meta.example/privacy.',
    'We use metal and an apple; a Snapdragon runs it.',
    'We share data with Service Providers and Third Parties.',
    'Companies under common ownership with Acme.',
    'We send Personal Data to the United States and to India.',
    'Under California law this is sharing with advertising partners.',
    'Advertisers receive your address.',
    'Method: collected when you visit.',
    'We respond within 30 days to requests by Residents of Colorado.',
    'The processor keeps to the GDPR and to Standard Contractual Clauses.',
    'You may ask us at any time, from January on.',
  ])('none: %s', (quote) => expect(othersIn(quote, new Set(['acme']))).toEqual([]));
});
