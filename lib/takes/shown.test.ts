import { describe, expect, test } from 'vitest';
import { MEASURED } from '../measured';
import type { Evidence, Finding, Reading, Takes } from '../types';
import { EVERYTHING, quotesOfTakes, shownTakes } from './shown';
import { withAnswers } from './with-answers';

const quote = (text: string): Evidence => ({ quote: text, heading: '', block: 0 });
const takes: Takes = {
  kinds: [
    { kind: 'contact-details', evidence: [quote('Names.')] },
    { kind: 'photos', evidence: [quote('We take:'), quote('Photos.')] },
    { kind: 'precise-location', evidence: [quote('GPS.')] },
  ],
  purposes: [
    { purpose: 'research', evidence: [quote('Research.')] },
    { purpose: 'train-ai', evidence: [quote('Models.')] },
  ],
  gets: [{ who: 'buyers', evidence: [quote('We sell.')] }],
  asked: [{ id: 'refused', answer: 'not-stated', evidence: [] }],
  company: { name: 'Acme Ltd', evidence: quote('We are Acme Ltd.') },
  updated: { date: '2024-05', evidence: quote('May 2024.') },
};
const nothing = { kinds: [], purposes: [], asked: [], company: false, updated: false };

describe('what is shown', () => {
  test('is what was measured to be right, and what rests on the answers of the checklist', () => {
    expect(shownTakes(takes, EVERYTHING)).toEqual(takes);
    expect(shownTakes(takes, { ...nothing, updated: true })).toEqual({
      kinds: takes.kinds.filter(({ kind }) => kind !== 'photos'),
      purposes: takes.purposes.slice(1),
      gets: takes.gets,
      asked: [],
      updated: takes.updated,
    });
  });

  test('has all its quotes found', () => {
    expect(quotesOfTakes(takes).map((one) => one.quote)).toEqual([
      ...['Names.', 'We take:', 'Photos.', 'GPS.', 'Research.', 'Models.', 'We sell.', 'We are Acme Ltd.', 'May 2024.'],
    ]);
  });
});

const finding = (id: Finding['id'], answer: string, ...texts: string[]): Finding => ({
  ...{ id, answer, confidence: 1 },
  evidence: texts.map(quote),
});

describe('what the checklist asks too', () => {
  const named = (...findings: Finding[]) => {
    const { kinds, purposes } = withAnswers(takes, findings, 'Acme');
    return [...kinds.map(({ kind }) => kind), ...purposes.map(({ purpose }) => purpose)];
  };
  const rest = ['contact-details', 'photos', 'research'];

  test('is told by its answers alone, whatever the words say', () => {
    expect(named()).toEqual(rest);
    expect(named(finding('location', 'approximate', 'City.'), finding('ai-training', 'unclear'))).toEqual(rest);
    expect(named(finding('location', 'precise', 'We record your GPS position.'))).toContain('precise-location');
    expect(named(finding('ai-training', 'with-choice', 'Your posts train our AI models.'))).toContain('train-ai');
    expect(named(finding('behavioural-ads', 'yes', 'We target ads by what you read.'))).toContain('advertising');
    expect(named(finding('behavioural-ads', 'yes', 'We target by what you read.'))).not.toContain('advertising');
  });

  test('is as unsure as they are; ads that are read by words too are sure', () => {
    const doubtful = (...findings: Finding[]) =>
      withAnswers(
        { ...takes, purposes: [{ purpose: 'advertising', evidence: [quote('Ads.')] }] },
        findings.map((one) => ({ ...one, confidence: MEASURED.sureFrom - 0.01 })),
        'Acme',
      );
    const { kinds, purposes } = doubtful(
      finding('location', 'precise', 'We record your GPS position.'),
      finding('ai-training', 'yes', 'Your posts train our AI models.'),
      finding('behavioural-ads', 'yes', 'We target ads by what you read.'),
    );
    expect(kinds.flatMap(({ kind, unsure }) => (unsure ? [kind] : []))).toEqual(['precise-location']);
    expect(purposes.flatMap(({ purpose, unsure }) => (unsure ? [purpose] : []))).toEqual(['train-ai']);
    expect(purposes.map(({ purpose }) => purpose)).toContain('advertising');
  });

  test('not where its sentence explains a word, stands in a part for others, or names it of nothing', () => {
    const taught = (answer: string, text: string, heading = '') =>
      withAnswers(
        { ...takes, kinds: [], purposes: [] },
        [{ ...finding('ai-training', answer), evidence: [{ ...quote(text), heading }] }],
        '',
      ).purposes;
    expect(taught('yes', 'Your posts train our AI models.')).toHaveLength(1);
    expect(taught('yes', 'Your posts train our AI models.', 'Job applicants')).toEqual([]);
    expect(taught('yes', 'We improve our service.')).toEqual([]);
    // "Not if you opt out" tells of everybody else.
    expect(taught('with-choice', 'If you opt out, we will not use your posts to train our models.')).toHaveLength(1);
    expect(taught('with-choice', 'We do not use your posts to train our models.')).toEqual([]);
    // That something else can be turned off tells of nothing; and "unless you opt in" of those who do.
    const never = 'We never train our models on your files; advertising cookies you can turn off in settings.';
    expect(taught('with-choice', never)).toEqual([]);
    const optIn =
      'We will not use your chats to train our models unless you opt in, which you can turn off at any time.';
    expect(taught('with-choice', optIn)).toMatchObject([{ purpose: 'train-ai', optional: true }]);
    expect(
      withAnswers(
        { ...takes, kinds: [] },
        [finding('location', 'precise', '"Sensitive data" means data such as precise location.')],
        '',
      ).kinds,
    ).toEqual([]);
  });

  test('not of a model that is only used, of people who learn, or of what counts and reckons', () => {
    const taught = (text: string) =>
      withAnswers({ ...takes, purposes: [] }, [finding('ai-training', 'yes', text)], '').purposes;
    expect(taught('We use your prompts to write answers with our AI models.')).toEqual([]);
    expect(taught('We use your data to improve our services using machine learning.')).toEqual([]);
    expect(taught('We use your data to create statistical models of demand.')).toEqual([]);
    expect(taught('Calls are recorded for training our agents on our systems.')).toEqual([]);
    expect(taught('We use your prompts to improve our AI models.')).toHaveLength(1);
  });

  test.each([
    'We work out your approximate latitude and longitude from your IP address.',
    'We keep a less accurate location than your device knows.',
    'You can withdraw location permission in the settings of your phone.',
  ])('precise location is not shown by: %s', (text) => {
    expect(withAnswers({ ...takes, kinds: [] }, [finding('location', 'precise', text)], '').kinds).toEqual([]);
  });

  test.each([
    'When you grant us location access, we read your location.',
    'Where you have enabled location services, we use GPS.',
    'We ask for your permission before we use your precise location.',
  ])('precise location is marked as chosen by: %s', (text) => {
    const { kinds } = withAnswers({ ...takes, kinds: [] }, [finding('location', 'precise', text)], '');
    expect(kinds).toMatchObject([{ kind: 'precise-location', optional: true }]);
  });

  test('a part for others is one by all headings below the title, and by these alone', () => {
    const [block, start, text] = [3, 0, 'We use GPS to check you in.'];
    const located = (headings: string, heading: string) =>
      withAnswers(
        { ...takes, kinds: [] },
        [{ ...finding('location', 'precise'), evidence: [{ quote: text, heading, block, start }] }],
        '',
        [{ headings, sentence: { block, start } } as Reading],
      ).kinds;
    expect(located('acme > job applicants > location', 'Location')).toEqual([]);
    expect(located('kids puzzle privacy policy', 'Kids Puzzle Privacy Policy')).toHaveLength(1);
    expect(located('acme > location', 'Location')).toHaveLength(1);
  });

  test('with the sentence that names it, marked where that says that the reader chooses', () => {
    const located = finding('location', 'precise', 'We know where you are.', 'With your permission we use GPS.');
    expect(withAnswers(takes, [located], '').kinds.find(({ kind }) => kind === 'precise-location')).toEqual({
      kind: 'precise-location',
      optional: true,
      evidence: [quote('With your permission we use GPS.')],
    });
  });

  test('ads that need a yes are no ads for everybody, and the other way round', () => {
    const asked = finding('behavioural-ads', 'yes', 'If you agree, we show you ads by what you read.');
    const everybody = { purpose: 'advertising', evidence: [quote('We use your pages for ads.')] } as const;
    const ads = (read: Takes['purposes'], ...findings: Finding[]) =>
      withAnswers({ ...takes, purposes: read }, findings, '').purposes;
    expect(ads([], asked)).toEqual([{ purpose: 'advertising', optional: true, evidence: asked.evidence }]);
    expect(ads([{ ...everybody, evidence: [...everybody.evidence] }], asked)).toEqual([everybody]);
    // What stands beside the answer's own sentence names ads, and says of no data that they are used for them.
    const beside = { ...asked, evidence: [...asked.evidence, quote('We earn our money with ads.')] };
    expect(ads([], beside)).toEqual([{ purpose: 'advertising', optional: true, evidence: asked.evidence }]);
  });

  test('with the sentence that the words found, where none of the answer names it; with neither it is not named', () => {
    const vague = finding('location', 'precise', 'We know where you are.');
    expect(withAnswers(takes, [vague], '').kinds.at(-1)?.evidence).toEqual([quote('GPS.')]);
    expect(withAnswers({ ...takes, kinds: [] }, [vague], '').kinds).toEqual([]);
  });
});

describe('deletion', () => {
  const asked = (answer: string, ...findings: Finding[]) => {
    const one = { id: 'self-delete', answer, evidence: answer === 'not-stated' ? [] : [quote('Ask us.')] } as const;
    return withAnswers({ ...takes, asked: [one] }, findings, '').asked[0];
  };
  const some = finding(
    'delete',
    'conditional',
    'If you live in California you may have it deleted.',
    'Nobody else is offered this.',
  );

  test('that some alone may ask for is not told to everybody', () => {
    for (const answer of ['on-request', 'have-it-deleted', 'not-stated'])
      expect(asked(answer, some)).toEqual({ id: 'self-delete', answer: 'some-places', evidence: some.evidence });
    expect(asked('yes', some)?.answer).toBe('yes');
  });

  test('that the checklist found is told, only with a sentence that says it', () => {
    expect(asked('not-stated', finding('delete', 'yes', 'You may have your data deleted.'))?.answer).toBe(
      'have-it-deleted',
    );
    expect(asked('not-stated', finding('delete', 'yes', 'Press “Delete” and it all goes.'))).toBeUndefined();
    expect(asked('on-request', finding('delete', 'yes', 'You may have your data deleted.'))?.answer).toBe('on-request');
    expect(asked('not-stated', finding('delete', 'no', 'We do not delete it.'))?.answer).toBe('not-stated');
  });
});
