import { describe, it } from 'vitest';
import { expectAnswer } from '../item.testing';
import { serviceProviders } from './service-providers';

describe('service-providers', () => {
  it.each([
    'Our service providers may only use your data to perform services for us.',
    'We work with vendors. These companies are bound by confidentiality duties.',
    'We have a data processing agreement with each of our processors.',
    'Contractors that process data for us act on our instructions.',
    'We share data with suppliers who are contractually obliged to protect it.',
    'We enter into an agreement that obliges the recipient to use what it gets for that task alone.',
    'We do not authorise our suppliers to use what we hand over in other ways.',
    'Hosts and other vendors are not permitted to use your data for themselves, or where the law says so.',
    'We secure contractual promises from those who help us, our mail provider among them.',
    'Only contractors who need to know the data have access: we limit access to contractors who need that data.',
    'We have standard contractual clauses with our service providers.',
    'A hosting company stores your files and may not use them for anything else.',
    'The company that prints our labels may use your address for that purpose alone.',
    'Companies that host our site have promised to keep your data safe.',
    'Vendors help us. Each of them is bound by contract.',
  ])('restricted: %s', (text) => expectAnswer(serviceProviders, text, 'restricted'));
  it.each([
    'We share data with service providers that help us to run the site.',
    'Your card number goes to our payment processor.',
    'We pass your address to vendors such as couriers.',
    'We share data with vendors who need it to carry out their work.',
    'We give data to companies that run our servers.',
    'We employ other companies to host data.',
    'Our website is hosted by another company.',
    'We outsource customer support.',
  ])('unrestricted: %s', (text) => expectAnswer(serviceProviders, text, 'unrestricted'));
  it.each([
    'Your internet service provider can see which sites you open.',
    'You may only use the service if you are an adult.',
    'The company was founded in a garage.',
  ])('not-stated: %s', (text) => expectAnswer(serviceProviders, text, 'not-stated'));
  it.each([
    'We do not use any service providers.',
    'No outside company processes data for us.',
    'We do not outsource the processing of your data.',
  ])('no: %s', (text) => expectAnswer(serviceProviders, text, 'no'));
});
