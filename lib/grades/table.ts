/**
 * Every answer with its reason, worst first. The points beside each reason are in `lib/derived/points.json`, fitted to the
 * experts within this order by `npm run fit-grades`; docs/checklist.md shows both in one table.
 */
import type { ItemId } from '../checklist/item';
import { concern, good, type ItemRow, neutral, OPEN, practice, promise, right, silent } from './row';

export const TABLE: Readonly<Record<ItemId, ItemRow>> = {
  'behavioural-ads': {
    why: 'Targeted advertising is the commonest reason to watch people at all.',
    answers: practice('What you do is used to choose the advertising you see.', 'Your data is kept out of targeting.'),
  },
  'third-party-trackers': {
    why: 'Whoever else watches keeps what they see under rules of their own.',
    answers: practice('Other companies watch along.', 'Nobody else watches.'),
  },
  'cross-site-tracking': {
    why: 'Following people from site to site shows far more than one site can.',
    answers: practice('Your activity is joined across sites, apps or devices.', 'You are not followed elsewhere.'),
  },
  'tracking-choice': {
    why: 'A choice is worth as much as the practice that it stops: its main worth is in the rows above.',
    answers: {
      none: concern('You cannot refuse.'),
      'not-stated': silent('No way to refuse is named; where nothing is tracked, none is needed.'),
      'browser-only': concern('You are left to your own browser.'),
      'opt-out': neutral('You can refuse, if you find out how.'),
      'opt-in': good('Nothing happens before you agree.'),
    },
  },
  'dnt-gpc': {
    why: 'One signal that speaks for you everywhere; few send it yet.',
    answers: {
      ignores: concern('The wish that your browser states is passed over.'),
      'not-stated': silent('Most services that honour a signal say so.'),
      honours: good('One setting in your browser is enough.'),
    },
  },
  location: {
    why: 'Where people are tells where they live, work and sleep.',
    answers: {
      precise: concern('Your whereabouts can be known to a few metres.'),
      approximate: neutral('Roughly where you are, as any site can tell from the address of your connection.'),
      'not-stated': silent('Services that need your location ask for it and say so.'),
      no: good('Where you are is not collected.'),
    },
  },
  profiling: {
    why: 'Conclusions about people can hurt more than the data they come from.',
    answers: practice('Conclusions are drawn about you.', 'No profile is made of you.'),
  },
  'ai-training': {
    why: 'What a model has learnt cannot be taken back.',
    answers: {
      yes: concern('Your data trains models and you have no say.'),
      'not-stated': silent('Many policies are older than the question.'),
      'with-choice': neutral('Your data trains models, but you have a say.'),
      no: good('Your data trains no model.'),
    },
  },
  'data-from-others': {
    why: 'What others tell about you, you cannot control; but much of it is ordinary (sign-in, payment).',
    answers: practice('Others add to what is known about you.', 'Only what you give is known.'),
  },
  'sensitive-data': {
    why: 'Health, belief and the like do the most harm in wrong hands; who says so openly often guards it as well.',
    answers: practice('Sensitive data may be collected.', 'Sensitive data stays out.'),
  },

  'sells-data': {
    why: 'Sold data cannot be called back.',
    answers: practice(
      'Personal data is sold, or given away in what a law calls a sale.',
      'The sale of personal data is ruled out: easily said, and not much said.',
    ),
  },
  'shares-for-advertising': {
    why: 'Data given to advertisers spreads further than any other.',
    answers: {
      yes: concern('Others get your data to advertise to you.'),
      'not-stated': silent(OPEN),
      'with-consent': neutral('Only when you agree.'),
      no: good('Advertisers get nothing.'),
    },
  },
  'service-providers': {
    why: 'Almost every service has providers; what counts is whether they are bound.',
    answers: {
      unrestricted: concern('Providers get data, and no limit is named.'),
      'not-stated': silent('It is not said who helps to run the service.'),
      restricted: good('Providers may use the data only for the job.'),
      no: good('No providers get data.'),
    },
  },
  affiliates: {
    why: 'A group can be large, and what one of its companies learns the others use.',
    answers: {
      yes: neutral('A whole group of companies may have the data.'),
      'not-stated': silent('Many services belong to no group.'),
      no: good('The data stays with one company.'),
    },
  },
  'government-disclosure': {
    why: 'Authorities can do what no company can; a court is the safeguard.',
    answers: {
      broad: concern('The company decides for itself when to hand data over.'),
      'not-stated': silent('No limit is named.'),
      'legal-process': good('Only when the law compels it.'),
    },
  },
  'business-transfer': {
    why: 'It happens once if at all, but then everything goes.',
    answers: {
      yes: concern('Your data is part of what is sold, without a word to you.'),
      'not-stated': silent('Nothing is said; data usually goes along.'),
      'with-notice': good('You are told, or the buyer stays bound.'),
      no: good('Your data does not go along.'),
    },
  },
  'recipients-named': {
    why: 'Only names can be checked; but two names of hundreds are cheap.',
    answers: {
      'not-stated': silent('It is not said who gets data, if anybody does.'),
      categories: neutral('Kinds of companies can be anybody.'),
      named: good('You can look up who gets your data.'),
    },
  },
  'international-transfer': {
    why: 'Data abroad is under other laws; how it is protected there can be agreed.',
    answers: {
      'without-safeguards': concern('It goes abroad and no protection is named.'),
      'not-stated': silent('Nothing is said of where the data goes.'),
      'with-safeguards': good('Protection goes along; a mechanism that has lapsed counts as none.'),
      no: good('The data stays.'),
    },
  },
  'aggregated-data': {
    why: 'Figures about many people harm little, but data without names can often be given its names back.',
    answers: {
      yes: neutral('Data without names is passed on.'),
      'not-stated': silent('Nothing is said.'),
      no: good('Not even that is passed on.'),
    },
  },

  access: { why: 'Every other right begins with seeing what is held.', answers: right('see the data') },
  correct: { why: 'Wrong data leads to wrong decisions.', answers: right('correct the data') },
  delete: {
    why: 'The way out: the strongest thing a reader can ask for.',
    answers: right('have the data deleted'),
  },
  portability: { why: 'Who can take the data along can leave.', answers: right('take the data along') },
  object: { why: 'The way to say no without leaving.', answers: right('object to the use') },
  'withdraw-consent': { why: 'Consent that cannot be taken back is none.', answers: right('take consent back') },
  'marketing-opt-out': {
    why: 'A small thing, and nearly every service offers it.',
    answers: right('refuse marketing'),
  },
  'sale-opt-out': {
    why: 'It matters where data is sold, and there it comes after the deed; where nothing is sold, nothing is missing.',
    answers: {
      ...right('refuse the sale'),
      'not-stated': silent('No way is named; where nothing is sold, none is needed.'),
    },
  },
  complaint: {
    why: 'A place to go when the company does not listen.',
    answers: promise('You are told where to complain.', 'You are not told where to complain.'),
  },
  contact: {
    why: 'Rights need somebody to ask.',
    answers: {
      'not-stated': silent('There is nobody to ask.'),
      general: neutral('There is an address, but nobody in particular.'),
      dedicated: good('Somebody is there for questions of privacy.'),
    },
  },
  'change-notice': {
    why: 'A promise that can change unseen is worth little.',
    answers: {
      'without-notice': concern('It may change behind your back.'),
      'not-stated': silent('Nothing is said of changes.'),
      posted: neutral('You have to look for yourself.'),
      direct: good('You are told when it matters.'),
    },
  },
  retention: {
    why: 'What is gone cannot leak.',
    answers: {
      indefinite: concern('It may be kept for ever.'),
      'not-stated': silent('Nothing is said of an end.'),
      limited: neutral('As long as needed: the company decides how long that is.'),
      specific: good('There is an end that can be checked, at least for some of the data.'),
    },
  },
  security: {
    why: 'All promises end where data is stolen; but words about it are cheap.',
    answers: {
      'not-stated': silent('Nothing is said of protection.'),
      general: neutral('Measures are promised, none is named.'),
      specific: good('Measures are named.'),
    },
  },
  'breach-notice': {
    why: 'Who does not know of a leak cannot protect themselves.',
    answers: promise('You are told when data leaks.', 'You are not promised to be told.'),
  },
  children: {
    why: 'Children cannot judge what they agree to; most readers are not children.',
    answers: {
      collected: concern('Children’s data is taken without asking a parent.'),
      'not-stated': silent('Children are not mentioned.'),
      excluded: neutral('“Not knowingly” from children: nearly everybody says so.'),
      'with-consent': good('Parents decide.'),
    },
  },
  'legal-basis': {
    why: 'Who names a reason can be held to it.',
    answers: promise('Each use has a stated reason in law.', 'No reason in law is given.'),
  },
  'response-time': {
    why: 'A right without a deadline can wait for ever.',
    answers: promise('There is a deadline for an answer.', 'There is no deadline for an answer.'),
  },
};

const orders = new Map(Object.entries(TABLE).map(([id, { answers }]) => [id, Object.keys(answers)]));

/** An item's answers, worst first. */
export const orderOf = (id: ItemId): readonly string[] => orders.get(id) ?? [];
