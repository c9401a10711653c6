/** What only the CCPA and its regulations (Cal. Code Regs. tit. 11, § 7011) ask for. */
import type { DutyId } from './ids';
import { list } from './phrases';
import { UNCLEAR } from './right';
import { answer, dated, names, offers, type Step, says } from './steps';
import * as words from './words';

export const CCPA_READS = {
  'ca-collected': [
    says('present', { says: [words.TWELVE, ['collect*', 'categor*']], not: words.ASKS }),
    names('vague', 1, words.KINDS_OF_DATA, { says: words.COLLECTS }, { says: [], under: words.OF_COLLECTION }),
  ],
  'ca-sold': [answer('present', 'sells-data', ['yes', 'no']), answer('vague', 'shares-for-advertising', ['yes'])],
  'ca-disclosed': [
    says('present', {
      says: [words.GIVES_AWAY, ['business purpose*', ...words.TWELVE], ['categor*', ...words.TWELVE]],
      not: words.ASKS,
    }),
    answer('vague', 'recipients-named', ['named', 'categories', ...UNCLEAR]),
    answer('vague', 'service-providers', ['restricted', 'unrestricted', ...UNCLEAR]),
  ],
  'ca-opt-out': [
    says('present', { says: [words.DO_NOT_SELL], not: ['nevada'] }),
    answer('vague', 'sale-opt-out', ['yes', 'conditional', 'no']),
  ],
  'ca-limit': [
    says('present', { says: [['limit', 'limits', 'limiting'], ['sensitive']] }),
    says('vague', {
      says: [['sensitive personal information', 'sensitive information'], list('infer*, california, ccpa, cpra')],
    }),
  ],
  'ca-minors': [
    says('present', { says: [words.SIXTEEN, list('sell, sells, sold, sale, selling, opt in')] }),
    says('vague', {
      says: [list('child, children, minor, minors'), list('sell, sells, sold, sale, selling')],
    }),
  ],
  'ca-no-discrimination': [
    says(
      'present',
      {
        says: [list('discriminat*, retaliat*, non discrimination, nondiscrimination'), words.ASKS],
        not: list('decision*, gender, race, identity theft'),
      },
      { says: [['discriminat*', 'retaliat*']], under: list('right*, california, ccpa, discriminat*') },
    ),
  ],
  'ca-requests': [
    says(
      'present',
      { says: [words.ASKS, words.MEANS] },
      { says: [words.MEANS], under: ['your rights', 'rights', 'exercis*'] },
    ),
    offers('present', ['delete', 'export', 'contact'], words.ASKS),
    says(
      'vague',
      { says: [words.ASKS, words.TELL_US] },
      { says: [list('correct, update, delete, access, review'), words.TELL_US, words.OF_DATA] },
      { says: [list('review, access, correct'), ['request', 'requests'], words.OF_DATA] },
    ),
  ],
  'ca-verification': [
    says(
      'present',
      { says: [words.IDENTITY, ['request*', 'exercis*', 'your rights', 'these rights']], not: words.OTHER_CHECK },
      { says: [words.IDENTITY], under: ['rights', 'request*', 'exercis*'], not: words.OTHER_CHECK },
    ),
    says('vague', {
      says: [
        ['verify', 'verification', 'verified'],
        ['request', 'requests'],
      ],
      not: words.OTHER_CHECK,
    }),
  ],
  'ca-agent': [
    says(
      'present',
      { says: [['authorized agent*', 'authorised agent*']] },
      {
        says: [
          list('agent, agents, authorized representative, authorised representative'),
          list('request, requests, rights'),
          list('behalf, designate*, authorize*, authorise*, appoint*, through an, using an'),
        ],
        not: ['user agent', 'our agents', 'service providers'],
      },
    ),
    says('vague', {
      says: [
        ['on your behalf', 'on behalf of you'],
        ['request', 'requests', 'rights'],
      ],
      not: list('process, processes, processors, processor, providers'),
    }),
  ],
  'ca-signal': [
    says('present', { says: [list('global privacy control, gpc, preference signal, preference signals')] }),
    answer('vague', 'dnt-gpc', ['honours', 'ignores', ...UNCLEAR]),
    says('vague', { says: [['do not track', 'dnt']] }),
  ],
  'ca-updated': [
    dated,
    says('present', { says: [words.UPDATED, words.MONTH], not: list('law, act, regulation, directive, gdpr') }),
    says('vague', { says: [words.UPDATED], not: ['status', 'version'] }),
  ],
} satisfies Partial<Record<DutyId, readonly Step[]>>;
