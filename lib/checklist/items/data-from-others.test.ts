import { describe, it } from 'vitest';
import { expectAnswer } from '../item.testing';
import { dataFromOthers } from './data-from-others';

describe('data-from-others', () => {
  it.each([
    'We also receive data about you from data brokers and public registers.',
    'If you log in with Facebook, we receive your name and picture.',
    'We combine this with information from other sources.',
    'Other users may give us your address when they invite you.',
    'When you follow us on social media, we may receive your public name.',
    'Apple sends your name to us.',
    'Other members may post photos of you.',
    'Third-party sources: shops that sell our cards.',
    'We receive your name from Google or Apple when you sign in that way.',
    'Stores whose card you use send us your receipts.',
    'The person who books for you gives us your name.',
    'Retailers who carry our brand pass your warranty registration on to us.',
    'We learn about you from survey firms.',
    'Some data about you reaches us through resellers.',
    'We buy mailing lists with names and addresses.',
  ])('yes: %s', (text) => expectAnswer(dataFromOthers, text, 'yes'));

  it.each([
    'We do not obtain data about you from third parties.',
    'We collect no data except the information you enter.',
    'We never acquire data about you from data brokers or other outside sources.',
    'We do not receive personal information from any outside source.',
    'No data about you is obtained from other sources.',
    'We get all data from you and from no other source.',
  ])('no: %s', (text) => expectAnswer(dataFromOthers, text, 'no'));

  it.each([
    'We share your data with third parties who provide services to us.',
    'We collect information from you when you open an account.',
    'You may receive offers from our partners.',
    'You can send us your photos.',
    'We send your purchase history to grocery chains.',
    'Your browser sends us your IP address.',
    'We do not receive payment data from third parties.',
  ])('not-stated: %s', (text) => expectAnswer(dataFromOthers, text, 'not-stated'));
});
