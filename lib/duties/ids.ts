/** What the laws ask a privacy policy to tell, in the order in which it is shown. What each is: docs/duties.md. */
export const DUTY_IDS = [
  'controller',
  'controller-contact',
  'representative',
  'dpo',
  'categories',
  'source',
  'purposes',
  'legal-basis',
  'legitimate-interests',
  'recipients',
  'transfers',
  'safeguards',
  'retention',
  'access',
  'correct',
  'delete',
  'restrict',
  'object',
  'portability',
  'withdraw-consent',
  'complaint',
  'must-give',
  'automated',
  'ca-collected',
  'ca-sold',
  'ca-disclosed',
  'ca-opt-out',
  'ca-limit',
  'ca-minors',
  'ca-no-discrimination',
  'ca-requests',
  'ca-verification',
  'ca-agent',
  'ca-signal',
  'ca-updated',
] as const;
export type DutyId = (typeof DUTY_IDS)[number];

/** Whose list it is: Art. 13 and 14 of the GDPR, or the CCPA with its regulations. */
export const DUTY_LAWS = ['gdpr', 'ccpa'] as const;
export type DutyLaw = (typeof DUTY_LAWS)[number];

/** Is it told? `vague`: it is touched, and less than what is asked. Nothing is said of whether the law is kept. */
export const DUTY_STATES = ['present', 'vague', 'missing'] as const;
export type DutyState = (typeof DUTY_STATES)[number];
