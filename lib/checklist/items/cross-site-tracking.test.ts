import { describe, it } from 'vitest';
import { expectAnswer } from '../item.testing';
import { crossSiteTracking } from './cross-site-tracking';

describe('cross-site-tracking', () => {
  it.each([
    'Ad networks collect data about your activities over time and across different websites.',
    'These firms learn about your use of our site and other websites in order to choose ads.',
    'Retargeting is one of our advertising methods.',
    'We use cross-device matching to recognise you.',
    'Our partners link the different devices that you use.',
    'Ad networks measure our ads on and off the site.',
    'Advertisers tell us about your purchases on other sites.',
    'Analytics firms may combine it with data from your use of their services.',
    'Our tags on the pages of other firms let us recognise you across websites.',
    'They can follow your path through the web.',
    'Your visits to other sites are taken into account when ads are chosen.',
  ])('yes: %s', (text) => expectAnswer(crossSiteTracking, text, 'yes'));

  it.each([
    'We do not track you across other websites.',
    'Our tools never follow you across third-party sites.',
    'Our tunnel does not log your online activity.',
    'We do not follow you around the web.',
    'We do not use cross-device tracking.',
    'We never know what you do on other sites.',
    'We do not link your devices.',
  ])('no: %s', (text) => expectAnswer(crossSiteTracking, text, 'no'));

  it.each([
    'Our pages contain links to other websites whose privacy practices we do not control.',
    'Your settings are synced across your devices.',
    'We store your basket over time.',
    'Follow us on other sites.',
  ])('not-stated: %s', (text) => expectAnswer(crossSiteTracking, text, 'not-stated'));
});
