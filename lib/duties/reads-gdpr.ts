/** What Art. 13 and 14 of the GDPR ask for; the CCPA asks for some of it too. docs/duties.md says where the articles stand. */
import type { DutyId } from './ids';
import { list } from './phrases';
import { right, SOME_RIGHTS, UNCLEAR } from './right';
import { answer, ifSilent, names, offers, type Step, says, saysBoth } from './steps';
import * as words from './words';

const COMPANY = ['#company'];

/** The data stays where the law holds. */
const STAYS = says('present', {
  says: [words.WITHIN, list('transfer*, store*, process*, kept, remain*, stay*')],
  not: list('outside, based, located, you are, users, controller, joint controller'),
});

export const GDPR_READS = {
  controller: [
    says(
      'present',
      {
        says: [words.CONTROLLER, COMPANY],
        not: list('processor, google, facebook, supplier, suppliers, third party'),
      },
      { says: [COMPANY, words.WE_ARE], not: words.OTHERS },
      { says: [COMPANY, list('policy, notice, statement, we, our, this')], early: true, not: words.OTHERS },
      {
        says: [words.CONTROLLER, list('is the, controller is, as the, controller for, processing is')],
        not: list('we are, you are, customer*, processor, google, facebook'),
      },
      { says: [COMPANY], under: words.ABOUT_US, not: words.OTHERS },
      { says: [COMPANY, words.REACH, words.ASKS], not: words.OTHERS },
      { says: [['#mail', '#number', 'street']], under: ['controller', 'responsible', 'imprint'], not: words.OTHERS },
    ),
    says('vague', { says: [words.CONTROLLER] }, { says: [['we', 'our', 'us']] }),
  ],
  'controller-contact': [
    answer('present', 'contact', ['dedicated', 'general']),
    offers('present', ['contact']),
    answer('vague', 'contact', UNCLEAR),
    says('vague', { says: [list('contact us, contacting us, write to us, get in touch')] }),
  ],
  representative: [
    says(
      'present',
      { says: [['representative*'], ['article 27', 'art 27']] },
      {
        says: [
          list(
            'eu representative, european representative, uk representative, gdpr representative, representative in, representative for, representative within',
          ),
          list('eu, european, union, eea, uk, united kingdom, gdpr'),
        ],
      },
    ),
  ],
  dpo: [
    says(
      'present',
      { says: [words.OFFICER, words.ADDRESS] },
      { says: [words.OFFICER, words.REACH] },
      { says: [words.ADDRESS], under: words.OFFICER },
    ),
    says('vague', { says: [words.OFFICER] }),
  ],
  categories: [
    names('present', 3, words.KINDS_OF_DATA, { says: words.COLLECTS }, { says: [], under: words.OF_COLLECTION }),
    names('vague', 1, words.KINDS_OF_DATA, { says: words.COLLECTS }, { says: [], under: words.OF_COLLECTION }),
    says('vague', {
      says: [
        ['collect*', 'process*'],
        ['personal data', 'personal information', 'information about you'],
      ],
    }),
  ],
  source: [
    answer('present', 'data-from-others', ['yes', 'no']),
    saysBoth('present', [{ says: [words.FROM_YOU] }], [{ says: [words.BY_ITSELF, words.TAKEN] }]),
    answer('vague', 'data-from-others', UNCLEAR),
    says('vague', { says: [words.FROM_YOU] }, { says: [words.BY_ITSELF, words.TAKEN] }),
  ],
  purposes: [
    names('present', 3, words.PURPOSES, { says: [words.USING, words.DATA] }, { says: [], under: words.OF_PURPOSE }),
    names('vague', 1, words.PURPOSES, { says: [words.USING, words.DATA] }, { says: [], under: words.OF_PURPOSE }),
  ],
  'legal-basis': [
    answer('present', 'legal-basis', ['yes']),
    answer('vague', 'legal-basis', UNCLEAR),
    says('vague', { says: [['legal basis', 'legal bases', 'lawful basis', 'legal ground*', ...words.LEGITIMATE]] }),
  ],
  'legitimate-interests': [
    says(
      'present',
      {
        says: [words.LEGITIMATE, words.NAMELY],
        not: list('object, objection, right to'),
      },
      {
        says: [words.LEGITIMATE, Object.values(words.PURPOSES).flat()],
        not: list('object, objection, override*, overridden, right to'),
      },
    ),
    says('vague', { says: [words.LEGITIMATE] }),
  ],
  recipients: [
    answer('present', 'recipients-named', ['named', 'categories']),
    answer('present', 'service-providers', ['restricted', 'unrestricted', 'no']),
    answer('vague', 'recipients-named', UNCLEAR),
    answer('vague', 'service-providers', UNCLEAR),
    answer('vague', 'affiliates', ['yes', 'no']),
    answer('vague', 'shares-for-advertising', ['yes', 'with-consent', 'no']),
    answer('vague', 'government-disclosure', ['broad', 'legal-process']),
    says('vague', { says: [['third party', 'third parties'], words.GIVES_AWAY] }),
  ],
  transfers: [
    STAYS,
    answer('present', 'international-transfer', ['with-safeguards', 'without-safeguards', 'no']),
    answer('vague', 'international-transfer', UNCLEAR),
    says('vague', {
      says: [
        list(
          'third country, third countries, outside the eu, outside the eea, outside the european, outside of the european, other countries',
        ),
      ],
    }),
  ],
  safeguards: [
    answer('present', 'international-transfer', ['with-safeguards'], { mechanism: 'in-force' }),
    says('present', { says: [words.MECHANISM, words.ABROAD] }),
    answer('present', 'international-transfer', ['no']),
    ifSilent(['international-transfer'], STAYS),
    answer('vague', 'international-transfer', ['with-safeguards', ...UNCLEAR]),
    says('vague', { says: [words.SOME_SAFEGUARD, words.ABROAD] }),
  ],
  retention: [
    answer('present', 'retention', ['specific']),
    says(
      'present',
      { says: [words.RETAINS, words.PERIOD, words.OF_DATA], not: list('years old, years of age, age of, within') },
      { says: [words.RETAINS, words.CRITERION, words.OF_DATA], not: list('contact, send, may, unsubscribe from') },
      { says: [words.CRITERION], under: words.OF_RETENTION },
    ),
    answer('vague', 'retention', ['limited', 'indefinite', ...UNCLEAR]),
  ],
  access: right('access', words.ACCESS),
  correct: right('correct', words.CORRECTION),
  delete: right('delete', words.DELETION),
  restrict: [
    says('present', {
      says: [words.RESTRICTION, words.RESTRICTED, words.RIGHT],
      not: list('sensitive, cookie, cookies, restricted to, access is restricted'),
    }),
    says('vague', { says: [list('stop processing, suspend the use, suspension of use, stop using'), words.RIGHT] }),
    SOME_RIGHTS,
  ],
  object: right('object', words.OBJECTION),
  portability: right('portability', words.PORTABILITY),
  'withdraw-consent': right('withdraw-consent', words.WITHDRAWAL),
  complaint: [
    answer('present', 'complaint', ['yes']),
    offers('present', ['complaint']),
    answer('vague', 'complaint', UNCLEAR),
    says('vague', { says: [['supervisory authority', 'data protection authority', 'supervisory authorities']] }),
  ],
  'must-give': [
    says(
      'present',
      { says: [words.NOT_GIVEN, words.CONSEQUENCE], not: list('cookie, cookies, discriminat*, california') },
      { says: [words.MUST, words.IN_ORDER_TO], not: ['cookie', 'cookies'] },
    ),
    says('vague', { says: [words.MUST, words.PERSONAL], not: ['cookie', 'cookies'] }),
  ],
  automated: [
    says(
      'present',
      { says: [words.AUTOMATED, words.NONE_SUCH] },
      { says: [words.AUTOMATED, words.DECISION], not: words.AS_A_RIGHT },
    ),
    answer('present', 'profiling', ['yes'], { decision: 'binding' }),
    says('vague', { says: [words.AUTOMATED, words.DECISION] }, { says: [words.BY_MACHINE] }),
  ],
} satisfies Partial<Record<DutyId, readonly Step[]>>;
