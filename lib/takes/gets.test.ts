import { describe, expect, it, test } from 'vitest';
import { MEASURED } from '../measured';
import type { Attributes, Finding } from '../types';
import { getsIn } from './gets';
import { othersIn } from './others';

const finding = (id: Finding['id'], answer: string, text: string, attributes?: Attributes): Finding => ({
  ...{ id, answer, confidence: 1 },
  evidence: [{ quote: text, heading: '', block: 0 }],
  ...(attributes && { attributes }),
});
const quoting = (id: Finding['id'], answer: string, ...texts: string[]): Finding => ({
  ...{ id, answer, confidence: 1 },
  evidence: texts.map((text) => ({ quote: text, heading: '', block: 0 })),
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
    expect(whoGets(finding('sells-data', 'yes', 'To sell you cover with an insurer | Yes | No'))).toEqual([]);
    expect(whoGets(finding('sells-data', 'yes', 'We sell your data to insurers that want to sell you cover.'))).toEqual(
      ['buyers'],
    );
    expect(whoGets(finding('sells-data', 'yes', 'You may have the right to opt out of its sale.'))).toEqual([]);
  });

  test('is as unsure as the answer that it is told by', () => {
    const sold = finding('sells-data', 'yes', 'We sell your data.');
    expect(getsIn([{ ...sold, confidence: MEASURED.sureFrom }], [])[0]).not.toHaveProperty('unsure');
    expect(getsIn([{ ...sold, confidence: MEASURED.sureFrom - 0.01 }], [])).toMatchObject([
      { who: 'buyers', unsure: true },
    ]);
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
          'We share data with mapping companies, among them Amazon Web Services and Mapbox.',
        ),
      ),
    ).toEqual(['trackers Google Analytics Awin if agreed', 'named Amazon Web Services Mapbox']);
    expect(whoGets(finding('recipients-named', 'named', 'We do not share it with Meta.'))).toEqual([]);
    expect(whoGets(finding('recipients-named', 'named', 'Sign up through Google, and it tells us your name.'))).toEqual(
      [],
    );
  });
});

describe('companies by name', () => {
  const onBehalf = 'We share data with companies, among them Stripe and Mapbox, that process it on our behalf.';
  const agreed = 'If you agree, our partners Google Analytics and Awin collect data and we show you adverts.';

  test('stand under what they are, each group once, and lend no condition to another', () => {
    expect(
      whoGets(
        quoting('recipients-named', 'named', agreed, onBehalf),
        finding('third-party-trackers', 'yes', agreed),
        finding('shares-for-advertising', 'with-consent', agreed),
        finding('service-providers', 'restricted', onBehalf),
      ),
    ).toEqual(['trackers Google Analytics Awin if agreed', 'providers Stripe Mapbox']);
  });

  test('are told once, with those in general words of the same group', () => {
    const both = finding('service-providers', 'restricted', 'Both service providers follow our instructions.');
    const named = ['Hetzner Online, which hosts our servers;', 'Mollie, which processes your payments.'];
    expect(whoGets(quoting('recipients-named', 'named', ...named), both)).toEqual(['providers Hetzner Online Mollie']);
    expect(whoGets(quoting('recipients-named', 'named'), both)).toEqual(['providers']);
  });

  test('of one group, some if agreed, stand apart; what is done to everybody is done without a yes', () => {
    const always = 'Criteo collects data for advertising.';
    const asked = 'If you agree, Awin and Criteo collect data for advertising.';
    for (const quotes of [
      [always, asked],
      [asked, always],
    ])
      expect(whoGets(quoting('third-party-trackers', 'yes', ...quotes))).toEqual([
        'trackers Criteo',
        'trackers Awin if agreed',
      ]);
  });

  test('leave those of another sentence in general words, and are called nothing that their sentence does not say', () => {
    const ads = finding('shares-for-advertising', 'yes', 'Advertisers receive it.');
    const sentence = 'We use Criteo for advertising.';
    expect(whoGets(finding('third-party-trackers', 'yes', sentence), ads)).toEqual(['advertisers', 'trackers Criteo']);
    for (const text of [
      'We share data with Meta and Oracle.',
      'We use Google Analytics for statistics and show a Facebook “like” button, and both set cookies.',
      'Our pages contain tools of social media service providers such as Facebook or Twitter.',
      'Stripe works for us, and Criteo gets data for advertising.',
      'Payments are no matter of ours, and we do no advertising; Oracle receives data.',
    ])
      expect(whoGets(finding('recipients-named', 'named', text))[0], text).toMatch(/^named /);
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
