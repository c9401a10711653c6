import { describe, it } from 'vitest';
import { expectAnswer } from '../item.testing';
import { children } from './children';

describe('children', () => {
  it.each([
    'Our service is not intended for children under 13.',
    'We do not knowingly collect data from anyone under the age of 16.',
    'You must be at least 18 years old to open an account.',
    'If you are under 14, please do not use this site.',
    'Children under 13 are not allowed to register.',
    'Persons under 18 may not open an account.',
    'Nobody under 18 may open an account.',
    'We do not accept customers under 18.',
    'Our shop is for adults only.',
    'Users have to be 16 or older.',
    'Anyone aged 16 or older may open an account.',
    'Children below the age of consent in their country, whom we call juniors here, are not permitted to register.',
  ])('excluded: %s', (text) => expectAnswer(children, text, 'excluded'));

  it.each([
    'We ask for the consent of a parent before a child may open an account.',
    'We do not knowingly collect data from children under 13 without the permission of a parent.',
    'We collect data from children only with the verifiable consent of a parent.',
    'Accounts of customers under 16 are opened only with the consent of a parent or guardian.',
    'Players under 18 can only join with the written consent of a parent.',
    'A parent must agree before a child can open an account.',
    'Users under 13 need the permission of a parent to register.',
    'No data is collected from a child until a parent has given consent.',
    'If you are under 18, you may use the shop only with the involvement of a parent or guardian.',
  ])('with-consent: %s', (text) => expectAnswer(children, text, 'with-consent'));

  it.each([
    'We collect data about your children, such as their age.',
    'We gather information on children under 13, and we do so without the consent of their parents.',
  ])('collected: %s', (text) => expectAnswer(children, text, 'collected'));

  it.each([
    'We do not sell the data of consumers under 16.',
    'We work against the abuse of children.',
    'Users between 13 and 16 need the permission of a parent to buy.',
    'Parents may call us.',
    'We pick out products by your age.',
  ])('not-stated: %s', (text) => expectAnswer(children, text, 'not-stated'));
});
