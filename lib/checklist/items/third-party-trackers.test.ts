import { describe, it } from 'vitest';
import { expectAnswer } from '../item.testing';
import { thirdPartyTrackers } from './third-party-trackers';

describe('third-party-trackers', () => {
  it.each([
    'We use Google Analytics to count visits.',
    'Advertising partners may place cookies on your device when you open our pages.',
    'Our pages carry social media buttons of several networks.',
    'A third-party analytics service tells us which screens are used.',
    'Technologies operated by our partners analyse clicks automatically.',
    'The Meta network gets this through its pixel.',
  ])('yes: %s', (text) => expectAnswer(thirdPartyTrackers, text, 'yes'));

  it.each([
    'We do not use third-party cookies.',
    'Third-party scripts are never loaded on our pages.',
    'We do not allow other companies to collect data in our app.',
    'No third party collects data here.',
    'Our pages contain no code from third parties.',
    'We do not use tracking pixels or social plug-ins.',
    'Nobody else sets cookies on our pages.',
  ])('no: %s', (text) => expectAnswer(thirdPartyTrackers, text, 'no'));

  it.each([
    'Our own session cookie keeps you signed in.',
    'Our hosting company keeps server logs for a week.',
    'Click the buttons below to book a room.',
    'You can send clips from your camera to YouTube.',
    'Our newsletters contain no third-party code, and our e-mails no scripts from outside.',
    'We do not allow third parties to collect data without your consent.',
    'No third party may set up an account for you.',
  ])('not-stated: %s', (text) => expectAnswer(thirdPartyTrackers, text, 'not-stated'));
});
