import { describe, it } from 'vitest';
import { expectAnswer } from '../item.testing';
import { sellsData } from './sells-data';

describe('sells-data', () => {
  it.each([
    "Some of these disclosures may be considered a 'sale' under Californian law.",
    'Last year we sold the following kinds of personal information to data firms.',
    'We share identifiers with ad firms for cross-context behavioural advertising.',
    'We never sell your data. Yet our use of ad cookies could qualify as selling under state law.',
    'We do not sell data for money. We may share your data with firms for targeted advertising.',
    'In the words of that law, we "shared" your identifiers.',
    'You can opt out of this sharing for personalised advertising on that page.',
    'We also sell your data to data brokers.',
    'We collect, share and sell your data to data brokers.',
    'We may sell your personal information to advertising networks.',
    'We never sold a thing. Since May we sell your personal data to advertisers.',
  ])('yes: %s', (text) => expectAnswer(sellsData, text, 'yes'));
  it.each([
    'We will never sell or rent your personal data.',
    'Your details are not sold, traded or passed on to outside parties.',
    'Some laws speak of firms that sell data. We do not engage in such activities.',
  ])('no: %s', (text) => expectAnswer(sellsData, text, 'no'));
  it.each([
    'You can tell firms not to trade your details.',
    'We do not sell phone numbers.',
    'You may ask us whether we sell your data to anybody.',
    'If we sell your data to somebody, you may object.',
    'Some apps collect and sell your data to brokers. Ours is none of them.',
    'We sell bicycles and helmets.',
    'We share your address with the courier.',
    'Some of our trade secrets are not told to you.',
  ])('not-stated: %s', (text) => expectAnswer(sellsData, text, 'not-stated'));
});
