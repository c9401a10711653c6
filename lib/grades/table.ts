/**
 * What each answer is worth, in one place, and each with its reason. What the numbers mean: `worth.ts`.
 */
import type { ItemId } from '../checklist/item';
import { concern, good, type ItemWorth, neutral, practice, promise, right, silent } from './worth';

export const TABLE: Readonly<Record<ItemId, ItemWorth>> = {
  'behavioural-ads': {
    weight: 3,
    why: 'Targeted advertising is the commonest reason to watch people at all.',
    answers: practice(
      0.85,
      'What you do is used to choose the advertising you see.',
      'Your data is kept out of targeting.',
    ),
  },
  'third-party-trackers': {
    weight: 3,
    why: 'Whoever else watches keeps what they see under rules of their own.',
    answers: practice(0.85, 'Other companies watch along.', 'Nobody else watches.'),
  },
  'cross-site-tracking': {
    weight: 3,
    why: 'Following people from site to site shows far more than one site can.',
    answers: practice(
      0.85,
      'Your activity is joined across sites, apps or devices.',
      'You are not followed elsewhere.',
    ),
  },
  'tracking-choice': {
    weight: 4,
    why: 'Whether one can refuse matters as much as what is done.',
    answers: {
      'opt-in': good(1, 'Nothing happens before you agree.'),
      'opt-out': neutral(0.7, 'You can refuse, if you find out how.'),
      'browser-only': concern(0.25, 'You are left to your own browser.'),
      none: concern(0, 'You cannot refuse.'),
      'not-stated': silent(0.4, 'No way to refuse is named; where nothing is tracked, none is needed.'),
    },
  },
  'dnt-gpc': {
    weight: 1,
    why: 'One signal that speaks for you everywhere; few send it yet.',
    answers: {
      honours: good(1, 'One setting in your browser is enough.'),
      ignores: concern(0, 'The wish that your browser states is passed over.'),
      'not-stated': silent(0.4, 'Most services that honour a signal say so.'),
    },
  },
  location: {
    weight: 2,
    why: 'Where people are tells where they live, work and sleep.',
    answers: {
      precise: concern(0.2, 'Your whereabouts can be known to a few metres.'),
      approximate: neutral(0.7, 'Roughly where you are, as any site can tell from the address of your connection.'),
      no: good(1, 'Where you are is not collected.'),
      'not-stated': silent(0.9, 'Services that need your location ask for it and say so.'),
    },
  },
  profiling: {
    weight: 2,
    why: 'Conclusions about people can hurt more than the data they come from.',
    answers: practice(0.85, 'Conclusions are drawn about you.', 'No profile is made of you.', 0.1),
  },
  'ai-training': {
    weight: 2,
    why: 'What a model has learnt cannot be taken back.',
    answers: {
      'with-choice': neutral(0.4, 'Your data trains models, but you have a say.'),
      yes: concern(0, 'Your data trains models and you have no say.'),
      no: good(1, 'Your data trains no model.'),
      'not-stated': silent(0.85, 'Many policies are older than the question.'),
    },
  },
  'data-from-others': {
    weight: 1,
    why: 'What others tell about you, you cannot control; but much of it is ordinary (sign-in, payment).',
    answers: practice(0.85, 'Others add to what is known about you.', 'Only what you give is known.', 0.3),
  },
  'sensitive-data': {
    weight: 2,
    why: 'Health, belief and the like do the most harm in wrong hands.',
    answers: practice(0.85, 'Sensitive data may be collected.', 'Sensitive data stays out.', 0.2),
  },

  'sells-data': {
    weight: 4,
    why: 'Sold data cannot be called back.',
    answers: {
      yes: concern(0, 'Personal data is sold, or given away in what a law calls a sale.'),
      no: good(1, 'The sale of personal data is ruled out.'),
      'not-stated': silent(0.5, 'Nothing rules a sale out.'),
    },
  },
  'shares-for-advertising': {
    weight: 4,
    why: 'Data given to advertisers spreads further than any other.',
    answers: {
      yes: concern(0, 'Others get your data to advertise to you.'),
      'with-consent': neutral(0.7, 'Only when you agree.'),
      no: good(1, 'Advertisers get nothing.'),
      'not-stated': silent(0.6, 'Nothing rules it out.'),
    },
  },
  'service-providers': {
    weight: 2,
    why: 'Almost every service has providers; what counts is whether they are bound.',
    answers: {
      restricted: good(1, 'Providers may use the data only for the job.'),
      unrestricted: concern(0.1, 'Providers get data, and no limit is named.'),
      no: good(1, 'No providers get data.'),
      'not-stated': silent(0.2, 'It is not said who helps to run the service.'),
    },
  },
  affiliates: {
    weight: 1,
    why: 'A corporate group can be large, but one owner answers for it.',
    answers: {
      yes: neutral(0.3, 'A whole group of companies may have the data.'),
      no: good(1, 'The data stays with one company.'),
      'not-stated': silent(0.7, 'Many services belong to no group.'),
    },
  },
  'government-disclosure': {
    weight: 2,
    why: 'Authorities can do what no company can; a court is the safeguard.',
    answers: {
      broad: concern(0.1, 'The company decides for itself when to hand data over.'),
      'legal-process': good(1, 'Only when the law compels it.'),
      'not-stated': silent(0.3, 'No limit is named.'),
    },
  },
  'business-transfer': {
    weight: 1,
    why: 'It happens once if at all, but then everything goes.',
    answers: {
      'with-notice': good(0.8, 'You are told, or the buyer stays bound.'),
      yes: concern(0.2, 'Your data is part of what is sold, without a word to you.'),
      no: good(1, 'Your data does not go along.'),
      'not-stated': silent(0.5, 'Nothing is said; data usually goes along.'),
    },
  },
  'recipients-named': {
    weight: 2,
    why: 'Only names can be checked.',
    answers: {
      named: good(1, 'You can look up who gets your data.'),
      categories: neutral(0.3, 'Kinds of companies can be anybody.'),
      'not-stated': silent(0.2, 'It is not said who gets data, if anybody does.'),
    },
  },
  'international-transfer': {
    weight: 1,
    why: 'Data abroad is under other laws; how it is protected there can be agreed.',
    answers: {
      'with-safeguards': good(0.8, 'Protection goes along.'),
      'without-safeguards': concern(0.1, 'It goes abroad and no protection is named.'),
      no: good(1, 'The data stays.'),
      'not-stated': silent(0.5, 'Nothing is said of where the data goes.'),
    },
  },
  'aggregated-data': {
    weight: 1,
    why: 'Figures about many people harm little, but data without names can often be given its names back.',
    answers: {
      yes: neutral(0.3, 'Data without names is passed on.'),
      no: good(1, 'Not even that is passed on.'),
      'not-stated': silent(0.7, 'Nothing is said.'),
    },
  },

  access: { weight: 2, why: 'Every other right begins with seeing what is held.', answers: right('see the data') },
  correct: { weight: 1, why: 'Wrong data leads to wrong decisions.', answers: right('correct the data') },
  delete: {
    weight: 4,
    why: 'The way out: the strongest thing a reader can ask for.',
    answers: right('have the data deleted'),
  },
  portability: { weight: 3, why: 'Who can take the data along can leave.', answers: right('take the data along') },
  object: { weight: 3, why: 'The way to say no without leaving.', answers: right('object to the use') },
  'withdraw-consent': {
    weight: 2,
    why: 'Consent that cannot be taken back is none.',
    answers: right('take consent back'),
  },
  'marketing-opt-out': {
    weight: 1,
    why: 'A small thing, and nearly every service offers it.',
    answers: right('refuse marketing'),
  },
  'sale-opt-out': {
    weight: 1,
    why: 'It matters where data is sold; where it is not, nothing is missing.',
    answers: {
      ...right('refuse the sale'),
      'not-stated': silent(0.3, 'No way is named; where nothing is sold, none is needed.'),
    },
  },
  complaint: {
    weight: 1,
    why: 'A place to go when the company does not listen.',
    answers: promise('You are told where to complain.', 'You are not told where to complain.'),
  },
  contact: {
    weight: 1,
    why: 'Rights need somebody to ask.',
    answers: {
      dedicated: good(1, 'Somebody is there for questions of privacy.'),
      general: neutral(0.5, 'There is an address, but nobody in particular.'),
      'not-stated': silent(0, 'There is nobody to ask.'),
    },
  },
  'change-notice': {
    weight: 3,
    why: 'A promise that can change unseen is worth little.',
    answers: {
      'without-notice': concern(0, 'It may change behind your back.'),
      direct: good(1, 'You are told when it matters.'),
      posted: neutral(0.2, 'You have to look for yourself.'),
      'not-stated': silent(0.1, 'Nothing is said of changes.'),
    },
  },
  retention: {
    weight: 3,
    why: 'What is gone cannot leak.',
    answers: {
      specific: good(1, 'There is an end that can be checked.'),
      limited: neutral(0.3, 'As long as needed: the company decides how long that is.'),
      indefinite: concern(0, 'It may be kept for ever.'),
      'not-stated': silent(0.1, 'Nothing is said of an end.'),
    },
  },
  security: {
    weight: 3,
    why: 'All promises end where data is stolen.',
    answers: {
      specific: good(1, 'Measures are named.'),
      general: neutral(0.3, 'Measures are promised, none is named.'),
      'not-stated': silent(0, 'Nothing is said of protection.'),
    },
  },
  'breach-notice': {
    weight: 4,
    why: 'Who does not know of a leak cannot protect themselves.',
    answers: promise('You are told when data leaks.', 'You are not promised to be told.'),
  },
  children: {
    weight: 1,
    why: 'Children cannot judge what they agree to; most readers are not children.',
    answers: {
      collected: concern(0, 'Children are tracked without asking a parent.'),
      'with-consent': good(0.8, 'Parents decide.'),
      excluded: good(1, 'Children are kept out of it.'),
      'not-stated': silent(0.3, 'Children are not mentioned.'),
    },
  },
  'legal-basis': {
    weight: 1,
    why: 'Who names a reason can be held to it.',
    answers: promise('Each use has a stated reason in law.', 'No reason in law is given.'),
  },
  'response-time': {
    weight: 2,
    why: 'A right without a deadline can wait for ever.',
    answers: promise('There is a deadline for an answer.', 'There is no deadline for an answer.'),
  },
};
