import { describe, it } from 'vitest';
import { expectAnswer } from '../item.testing';
import { aiTraining } from './ai-training';

describe('ai-training', () => {
  it.each([
    'Your chats are used to train our models unless you opt out in the settings.',
    'We will not train language models on your files without your consent.',
    'You may opt out of model training at any time.',
  ])('with-choice: %s', (text) => expectAnswer(aiTraining, text, 'with-choice'));

  it.each([
    'We use your messages to train our machine learning models.',
    'Public posts help us to improve our AI models.',
  ])('yes: %s', (text) => expectAnswer(aiTraining, text, 'yes'));

  it.each([
    'We do not use your content to train AI models.',
    'Your recordings are never used for training machine learning models.',
  ])('no: %s', (text) => expectAnswer(aiTraining, text, 'no'));

  it.each([
    'We use data to improve our services.',
    'Our staff receive training in privacy.',
    'We train our employees to use AI tools with care.',
    'Questions on artificial intelligence: opt-out@example.ai.',
    'We do not use Google user data to train AI models.',
  ])('not-stated: %s', (text) => expectAnswer(aiTraining, text, 'not-stated'));
});
