import { describe, it } from 'vitest';
import { expectAnswer } from '../item.testing';
import { location } from './location';

describe('location', () => {
  it.each([
    'With your permission the app reads the GPS of your phone.',
    'We collect your precise location while the map is open.',
    'If you allow it in your device settings, we collect the location of your device.',
    'Nearby Wi-Fi networks are used to work out your location.',
    'The map uses location data from your phone.',
    'We store location data when you have enabled the map.',
    'We track where your phone is while you drive.',
    'The app notes your exact position.',
  ])('precise: %s', (text) => expectAnswer(location, text, 'precise'));

  it.each([
    'We derive your country from your IP address.',
    'The log includes your approximate location.',
    'We collect your name, age and location.',
    'From the IP address we work out the town you are in.',
    'We record the country you visit from.',
  ])('approximate: %s', (text) => expectAnswer(location, text, 'approximate'));

  it.each([
    'We do not collect your location.',
    'The app never tracks your location.',
    'We never ask where you are.',
    'We have no way to know your location.',
  ])('no: %s', (text) => expectAnswer(location, text, 'no'));

  it.each([
    'We send the parcel to the street address that you give.',
    'Our servers are in several locations.',
    'Your rights depend on your location.',
    'Please tell us where you heard of us.',
  ])('not-stated: %s', (text) => expectAnswer(location, text, 'not-stated'));
});
