/** Which sentences of the checklist's answer show that data train AI. */
import { describe, expect, it, test } from 'vitest';
import type { Finding } from '../types';
import { withAnswers } from './with-answers';

const NOTHING = { kinds: [], purposes: [], gets: [], asked: [] };

/** In: an answer to the checklist with its sentences. Out: the sentence that is shown; undefined where none is. */
function shownOf(answer: string, ...texts: string[]): string | undefined {
  const evidence = texts.map((quote) => ({ quote, heading: '', block: 0 }));
  const finding: Finding = { id: 'ai-training', answer, confidence: 1, evidence };
  return withAnswers(NOTHING, [finding], '').purposes[0]?.evidence[0]?.quote;
}

describe('models that learn', () => {
  it.each([
    'We build machine learning models from what you search.',
    'We create a language model from the letters that you write.',
    'We develop our models with your prompts.',
    'Build and train fraud risk models with your payments.',
    'We use your questions to improve the model behind the assistant.',
    'We use such data for our machine learning and for reports.',
    'Recordings are used for training and improving our filter technology.',
  ])('are trained: %s', (text) => expect(shownOf('yes', text)).toBe(text));

  it.each([
    'We create models of demand to decide what to offer you.',
    'We use this to build models and to sort readers into groups.',
    'We use it for process improvement and model development.',
    'We share data with those who run servers for our machine learning features.',
    'Calls are used for training and improving our staff on the systems.',
  ])('are not: %s', (text) => expect(shownOf('yes', text)).toBeUndefined());
});

describe('what its readers train themselves', () => {
  it.each([
    'We keep the training files that you upload to our tools to train models.',
    'Training data you give to the service to train a model may name people.',
    'You may train your own model with the pictures that you upload.',
    'Our tools let you fine-tune and train your models.',
  ])('does not count: %s', (text) => expect(shownOf('yes', text)).toBeUndefined());

  it.each([
    'We use the files that you upload to train our models.',
    'We use training data that you upload to train our own models.',
  ])('near miss: %s', (text) => expect(shownOf('yes', text)).toBe(text));
});

describe('a way out', () => {
  it.each([
    'You may opt out of having your posts used for large language model (LLM) training purposes.',
    'You may opt out of the gathering of searches, which would prohibit us from using them to improve our AI models.',
    'You can opt out in the menu to stop us from using your chats to train our AI models.',
  ])('says that it is done: %s', (text) => expect(shownOf('with-choice', text)).toBe(text));

  it.each([
    'Our contracts prohibit us from using your files to train AI models.',
    'You may opt out of mail, and we never train AI models on your files.',
  ])('near miss: %s', (text) => expect(shownOf('with-choice', text)).toBeUndefined());
});

test('a sentence of what lies open to all comes after one of what is its readers’ own', () => {
  const open = 'We use publicly available pages to train our AI models.';
  const own = 'We use your chats to train our AI models.';
  expect(shownOf('yes', open, own)).toBe(own);
  expect(shownOf('yes', open)).toBe(open);
});
