import { describe, expect, test } from 'vitest';
import type { Evidence, Finding, Takes } from '../types';
import { EVERYTHING, quotesOfTakes, shownTakes } from './shown';
import { withAnswers } from './with-answers';

const quote = (text: string): Evidence => ({ quote: text, heading: '', block: 0 });
const takes: Takes = {
  kinds: [
    { kind: 'photos', evidence: quote('Photos.') },
    { kind: 'precise-location', evidence: quote('GPS.') },
  ],
  purposes: [{ purpose: 'train-ai', evidence: quote('Models.') }],
  asked: [{ id: 'refused', answer: 'not-stated', evidence: [] }],
  company: { name: 'Acme Ltd', evidence: quote('We are Acme Ltd.') },
  updated: { date: '2024-05', evidence: quote('May 2024.') },
};
const nothing = { kinds: [], purposes: [], asked: [], company: false, updated: false };

describe('what is shown', () => {
  test('is what was measured to be right', () => {
    expect(shownTakes(takes, EVERYTHING)).toEqual(takes);
    expect(shownTakes(takes, { ...nothing, kinds: ['photos'], updated: true })).toEqual({
      kinds: takes.kinds.slice(0, 1),
      purposes: [],
      asked: [],
      updated: takes.updated,
    });
    expect(shownTakes(takes, nothing)).toBeNull();
  });

  test('has all its quotes found', () => {
    expect(quotesOfTakes(takes).map((one) => one.quote)).toEqual([
      ...['Photos.', 'GPS.', 'Models.', 'We are Acme Ltd.', 'May 2024.'],
    ]);
  });
});

describe('what the checklist asks too', () => {
  const finding = (id: Finding['id'], answer: string, text = ''): Finding => ({
    ...{ id, answer, confidence: 1 },
    evidence: text ? [quote(text)] : [],
  });
  const named = (findings: Finding[]) => {
    const { kinds, purposes } = withAnswers(takes, findings);
    return [...kinds.map(({ kind }) => kind), ...purposes.map(({ purpose }) => purpose)];
  };

  test('is answered alike', () => {
    const answers = [finding('location', 'approximate', 'City.'), finding('ai-training', 'not-stated')];
    expect(named(answers)).toEqual(['photos']);
    expect(named([finding('behavioural-ads', 'yes', 'Ads.')])).toEqual([
      ...['photos', 'precise-location', 'advertising', 'train-ai'],
    ]);
    expect(withAnswers(takes, [finding('location', 'precise', 'Exactly.')]).kinds[1]?.evidence.quote).toBe('Exactly.');
  });

  test('is left to the words where it is unclear', () => {
    expect(named([finding('location', 'unclear'), finding('ai-training', 'unclear')])).toEqual([
      ...['photos', 'precise-location', 'train-ai'],
    ]);
  });
});
