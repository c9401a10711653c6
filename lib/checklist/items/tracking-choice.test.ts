import { describe, it } from 'vitest';
import { expectAnswer } from '../item.testing';
import { trackingChoice } from './tracking-choice';

describe('tracking-choice', () => {
  it.each([
    'We set analytics cookies only with your consent.',
    'On your first visit we ask you to choose which cookies we may use.',
    'Marketing cookies are optional and stay off unless you accept them.',
    'When you come back you can consent to advertising cookies here.',
    'Ad cookies are off by default.',
    'Analytics is disabled until you turn it on.',
    'The app asks for permission to track you.',
  ])('opt-in: %s', (text) => expectAnswer(trackingChoice, text, 'opt-in'));

  it.each([
    'You can opt out of ad cookies on the page of the Digital Advertising Alliance.',
    'To change your mind, open the cookie settings at the foot of each page.',
    'Google offers an opt-out browser add-on for its analytics.',
    'You may opt out of Google Analytics; most browsers also let you block cookies.',
    'The menu lets you turn off telemetry.',
    'You can turn off analytics in the settings of the app.',
    'Tracking can be switched off under your account.',
    'Click "Reject all" to refuse tracking cookies.',
  ])('opt-out: %s', (text) => expectAnswer(trackingChoice, text, 'opt-out'));

  it.each([
    'You can set your browser to reject cookies.',
    'Most browsers let you delete cookies that are already stored.',
    'Tracking technologies can be refused: to block them, change the settings of your browser.',
  ])('browser-only: %s', (text) => expectAnswer(trackingChoice, text, 'browser-only'));

  it.each([
    'It is not possible to opt out of our analytics.',
    'You cannot opt out of these tracking cookies.',
    'Tracking cannot be switched off.',
    'Advertising cookies are mandatory for all users.',
    'You must accept tracking in order to play.',
    'We do not offer an opt-out from advertising cookies.',
    'There is no way to turn off analytics in the app.',
  ])('none: %s', (text) => expectAnswer(trackingChoice, text, 'none'));

  it.each([
    'Cookies are small files that a site stores.',
    'You may opt out of our promotional e-mails.',
    'For more about cookies see our cookie policy.',
    'Some cookies are necessary and cannot be switched off.',
    'You cannot opt out of service e-mails.',
  ])('not-stated: %s', (text) => expectAnswer(trackingChoice, text, 'not-stated'));
});
