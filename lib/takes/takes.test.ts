import { describe, expect, it, test } from 'vitest';
import type { Purpose, TakenKind } from '../values';
import { takesOf } from './takes.testing';

const kindsOf = (text: string): TakenKind[] => takesOf(text).kinds.map(({ kind }) => kind);
const purposesOf = (text: string): Purpose[] => takesOf(text).purposes.map(({ purpose }) => purpose);

/** Of whoever else's address book. */
const OF_OTHERS = [
  'We receive further information about you from other members who upload their address book.',
  'We collect your number when another user imports the contacts in a phone.',
  'We collect your name and number when your friends upload their contact lists.',
  'If someone who knows you shares the address book of a phone, we collect your number.',
  'We receive your email address from members who sync their address book.',
  'We collect your number out of contact lists uploaded by others.',
];

describe('the kinds of data', () => {
  it.each<[TakenKind, string]>([
    ['contact-details', 'You tell us your name, your e-mail address and how fast you walk.'],
    ['contact-details', 'To send a parcel we need your name and your postal address.'],
    ['contact-details', 'When you open an account we ask for an e-mail address and a password.'],
    ['contact-details', 'After you agree, we collect:\n\n- your e-mail address, to reach you,'],
    ['messages', '## What we collect\n\n- Your notes'],
    ['browsing', 'We record every product that you look at and what you type into the search box.'],
    ['messages', 'We keep the content of the messages that you send to other members.'],
    ['messages', 'We collect the posts and comments that you write.'],
    ['messages', '## Information we collect\n\n- Chat transcripts with our support desk'],
    ['messages', '## Data we collect\n\n- Communications between you and our staff'],
    ['messages', 'When you communicate with us by chat, you give us your name and what you tell us.'],
    ['messages', 'You may be able to share your own stories in texts, messages or drawings.'],
    ['contacts', 'If you let us, we upload the address book of your phone.'],
    ['contacts', "When you invite people, we collect your friends' email addresses."],
    ['photos', 'We receive the photos and videos that you upload.'],
    ['photos', 'You may provide a profile picture.'],
    ['photos', 'You may choose to share or not share your age, your town and your photos.'],
    ['photos', 'We store the content that you upload.'],
    ['photos', 'We keep documents and images uploaded or typed in by you.'],
    ['precise-location', 'With your consent, our app collects your precise location.'],
    ['precise-location', 'We may use the GPS of your phone.'],
    ['precise-location', 'Our map shows what is near, based on your GPS position, which the app collects.'],
    ['precise-location', 'If you turn on location services, we collect where the phone is.'],
    ['precise-location', 'We record the latitude and longitude of each walk.'],
    ['precise-location', 'We collect approximate or precise location, as you set it.'],
    ['payments', 'When you buy something we ask for your credit card number.'],
    ['payments', 'Our payment processor collects your payment details for us.'],
    ['payments', 'We collect data from our payment providers.'],
    ['browsing', 'We record which pages you visit and what you click on.'],
    ['browsing', 'We collect your search history.'],
    ['health', 'You can give us health information, such as your heart rate.'],
    ['identity-documents', 'We may ask for a copy of your passport.'],
    ['identity-documents', "We collect your driver's license number."],
    ['biometrics', 'To check who you are we process biometric data.'],
    ['biometrics', 'We use facial recognition on the selfie that you send us.'],
  ])('%s: %s', (kind, text) => expect(kindsOf(text)).toContain(kind));

  it.each<[TakenKind, string]>([
    ['messages', "Your notes are yours; we don't read them."],
    ['messages', 'Your messages are stored locally and never sent to us.'],
    ['health', 'You may withdraw consent to our collecting health data.'],
    ['contact-details', 'Write to us at our e-mail address.'],
    ['contact-details', 'We do not collect your name.'],
    ['contact-details', 'We collect the file names of what you open.'],
    [
      'payments',
      '## What we collect\n\nOur payment processor tells us of it; your card number never reaches our machines.',
    ],
    ['payments', 'When you pay, your card details are not stored by us.'],
    ['browsing', '## What we collect\n\n- Server logs'],
    ['browsing', 'The report of a page is kept in the storage of the session.'],
    ['messages', 'You tell us the contents of your pantry.'],
    ['photos', 'Photos look better on a large screen.'],
    ['health', '## How we share it\n\nWe share health information with your doctor.'],
    ['messages', 'We send you push messages.'],
    ['messages', 'We do not collect the content of your messages.'],
    ['messages', '## What we collect it for\n\n- To reply to your comments'],
    ['messages', 'We collect your address to send you e-mails or other messages.'],
    ['messages', 'We use it to shape our communications with you.'],
    ['messages', 'We record how often the contents of this website are read.'],
    ['contacts', 'You can contact us by email or phone.'],
    ['contacts', 'We never collect your address book.'],
    ...OF_OTHERS.map((text): [TakenKind, string] => ['contacts', text]),
    ['photos', 'A web beacon is a tiny image that we store on our pages.'],
    ['photos', 'The player sends us the video ID.'],
    ['photos', 'We ask you for photographic identification.'],
    ['photos', 'We collect the weight and a picture of the parcel.'],
    ['photos', '## What we never collect\n\n- Your photos'],
    ['precise-location', 'From your IP address we work out your approximate location.'],
    ['precise-location', 'We collect the location of your device as told by its IP address.'],
    ['precise-location', 'We collect geolocation data.'],
    ['precise-location', 'We collect non-precise location.'],
    ['payments', 'We do not ask for credit card numbers.'],
    ['payments', 'We encrypt credit card numbers.'],
    ['payments', 'We store the ID card data that you enter.'],
    ['payments', 'We collect your loyalty card number.'],
    ['payments', '## How we use what we collect\n\n- For billing purposes'],
    ['health', 'We disclose data to protect the health and safety of others.'],
    ['health', '"Sensitive data" means data on health, religion or opinions.'],
    ['identity-documents', 'We never ask for your passport.'],
    ['identity-documents', '## Job applicants\n\nWe collect a copy of your passport.'],
    ['biometrics', 'We collect a browser fingerprint.'],
    ['biometrics', 'We collect your browser type or fingerprint.'],
    ['biometrics', 'We collect the build fingerprint of your system.'],
    ['biometrics', '## Children\n\nSchools may give us biometric data.'],
  ])('not %s: %s', (kind, text) => expect(kindsOf(text)).not.toContain(kind));

  test('is an address book only where it is the reader’s: others tell of the reader by theirs', () => {
    for (const text of OF_OTHERS)
      expect(takesOf(text).asked.find(({ id }) => id === 'address-book')?.answer, text).toBe('not-stated');
    const both = `${OF_OTHERS[0]} If you choose, you can upload your address book.`;
    expect(takesOf(both).asked.find(({ id }) => id === 'address-book')?.evidence[0]?.quote).toContain('If you choose');
    expect(kindsOf('You can upload your contacts to find other members.')).toContain('contacts');
    expect(kindsOf('When you invite friends, we collect your contacts.')).toContain('contacts');
  });

  test('a table that says no is a denial', () => {
    const table = (mark: string) => `| Category | Collected |\n| --- | --- |\n| Biometric information | ${mark} |`;
    expect(kindsOf(table('Yes'))).toEqual(['biometrics']);
    expect(kindsOf(table('No'))).toEqual([]);
  });

  test('each rests on a sentence, verbatim, the plainest of them', () => {
    const { kinds } = takesOf('Payment data may be needed.\n\n## What we collect\n\nWe collect your *payment data*.');
    expect(kinds).toEqual([
      {
        kind: 'payments',
        evidence: [{ quote: 'We collect your payment data.', heading: 'What we collect', block: 3, start: 0 }],
      },
    ]);
  });

  test('an item of a list is quoted with the sentence that introduces it', () => {
    const [{ evidence } = { evidence: [] }] = takesOf('After you agree, we collect:\n\n- your e-mail address,').kinds;
    expect(evidence.map(({ quote }) => quote)).toEqual(['After you agree, we collect:', 'your e-mail address,']);
  });

  it.each<[string, TakenKind, true | undefined]>([
    ['You may add a photo.', 'photos', true],
    ['If you connect a watch, we receive health information.', 'health', true],
    ['We collect your location by GPS with your permission.', 'precise-location', true],
    ['You tell us your name, and, if you like, allergies and other health conditions.', 'contact-details', undefined],
    ['You tell us your name, and, if you like, allergies and other health conditions.', 'health', true],
    ['We collect your payment data.', 'payments', undefined],
    ['If you buy something, we collect your payment data.', 'payments', undefined],
  ])('%s: %s is chosen: %s', (text, kind, optional) => {
    expect(takesOf(text).kinds.find((one) => one.kind === kind)?.optional).toBe(optional);
    expect(kindsOf(text)).toContain(kind);
  });

  it.each<[string, Purpose, true | undefined]>([
    ['If you agree, we show you personalised adverts.', 'advertising', true],
    ['We use your data for ads only with your consent.', 'advertising', true],
    ['We use your data for ads if you have agreed to it.', 'advertising', true],
    ['If you have consented, we use your data to:\n\n- show you ads;', 'advertising', true],
    ['We use your data for ads, and, if you agree, for research.', 'advertising', undefined],
    ['We use your data for ads, and, if you agree, for research.', 'research', true],
    ['If you agree, we use your data for ads. We use your pages for ads beside them.', 'advertising', undefined],
    ['We use your pages for ads beside them. If you agree, we use your data for ads.', 'advertising', undefined],
    ['If you give us your address, we use it to send you our newsletter.', 'marketing', undefined],
    ['We use your data for ads. You can withdraw your consent.', 'advertising', undefined],
  ])('%s: %s needs a yes: %s', (text, purpose, optional) => {
    expect(purposesOf(text)).toContain(purpose);
    expect(takesOf(text).purposes.find((one) => one.purpose === purpose)?.optional).toBe(optional);
  });

  test('an empty policy takes nothing', () => {
    expect(takesOf('')).toEqual({
      kinds: [],
      purposes: [],
      gets: [],
      asked: ['staff-reads', 'address-book', 'self-delete', 'refused'].map((id) => ({
        id,
        answer: 'not-stated',
        evidence: [],
      })),
    });
  });
});

describe('the purposes', () => {
  it.each<[Purpose, string]>([
    ['service', 'We use your data to provide our services.'],
    ['service', 'We use your address to fulfil your order.'],
    ['personalise', 'We use what you read to recommend articles to you.'],
    ['personalise', 'We use cookies to personalise your experience.'],
    ['advertising', 'We use data to show you ads.'],
    ['advertising', '## How we use your data\n\n- Advertising'],
    ['marketing', 'We use your address to send you our newsletter.'],
    ['analytics', 'We use the data to improve our site.'],
    ['security', 'We process your IP address to detect fraud.'],
    ['research', 'We use survey answers for scientific research.'],
    ['train-ai', 'We use what you write to train our AI models.'],
    ['train-ai', 'We use your pictures to train, test and improve technology such as machine learning models.'],
    ['train-ai', 'You may opt out of the use of your notes to train our models.'],
    ['train-ai', '## How we use your data\n\n- Model training'],
    ['service', 'We use your address to:\n\n- ship your order'],
    ['marketing', 'We send you our newsletter once a month.'],
    ['security', '## How we use your data\n\n- To prevent fraud'],
    ['analytics', 'We share data with counting firms to understand how people use the site.'],
  ])('%s: %s', (purpose, text) => expect(purposesOf(text)).toContain(purpose));

  it.each<[Purpose, string]>([
    ['personalise', 'We use cookies to show personalised ads.'],
    ['advertising', 'We do not use your data for advertising.'],
    ['advertising', 'We collect your advertising ID for security.'],
    ['advertising', 'We use your age, your pages and your advertisement interactions.'],
    ['advertising', 'We use counts of visits in talks with advertisers.'],
    [
      'advertising',
      'We do not sell or share personal data for the purpose of choosing what is shown to you on the pages of shops, papers and other firms that you visit when you are not with us ("Targeted Advertising").',
    ],
    ['marketing', 'We never use your data for marketing.'],
    ['marketing', 'We share your personal information with advertisers and others for their own marketing purposes.'],
    ['marketing', 'You can opt out of our marketing e-mails.'],
    ['advertising', 'Nothing that you write is used to aim advertising at you.'],
    ['security', 'We may disclose information to the police to look into suspected fraud.'],
    ['service', 'The legal bases on which we rely are your consent and the performance of our contract with you.'],
    ['service', 'We disclose personal information to:\n\n- vendors that process payments and deliver orders;'],
    ['marketing', 'We use data to develop new products.'],
    ['analytics', '## How we share it\n\nWe disclose data to:\n\n- measurement companies'],
    ['service', 'We use companies that operate our website.'],
    ['service', 'We offer our services in ten countries.'],
    ['analytics', 'Google Analytics and Awin collect data about your visit.'],
    ['train-ai', 'We do not use your messages to train models.'],
    ['train-ai', 'We use your answers to train our staff.'],
    ['train-ai', 'We use machine learning algorithms to sort your mail.'],
    ['train-ai', 'We use your data to develop new business models.'],
    ['research', 'We share your data with research companies to learn.'],
  ])('not %s: %s', (purpose, text) => expect(purposesOf(text)).not.toContain(purpose));
});
