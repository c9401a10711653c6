/**
 * Letters with which a reader uses a right, ready to copy. In English whatever the interface speaks: the policy is in
 * English, and so are those who read its mail. They state the law's article and its time to answer:
 * Regulation (EU) 2016/679, Art. 7(3), 12(3), 15, 17, 19, 21; the UK GDPR, the same articles; California Civil Code
 * §§ 1798.105, .110, .115, .120, .121, .130(a)(2); California Code of Regulations, title 11, §§ 7026(f), 7027(g).
 */

export const LETTER_KINDS = ['access', 'delete', 'object'] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];
export const LETTER_LAWS = ['gdpr', 'uk-gdpr', 'ccpa'] as const;
export type LetterLaw = (typeof LETTER_LAWS)[number];

/** How long the law gives for an answer. */
export type Deadline = 'month' | 'days' | 'business-days';

/** Whom it is for, and when it is written. */
interface LetterTo {
  /** The service's host: "shop.example". */
  host: string;
  /** The policy's mail address for privacy; null: none was found. */
  address: string | null;
  date: Date;
}

export interface Letter {
  subject: string;
  body: string;
  deadline: Deadline;
  /** A new mail with all of it; null where there is no address. */
  mailto: string | null;
}

const EUROPEAN: Readonly<Record<'gdpr' | 'uk-gdpr', string>> = {
  gdpr: 'GDPR (Regulation (EU) 2016/679)',
  'uk-gdpr': 'UK GDPR',
};

/** In: which right, by which law, and to whom. Out: the letter. */
export function letterFor(kind: LetterKind, law: LetterLaw, { host, address, date }: LetterTo): Letter {
  const { subject, parts } = law === 'ccpa' ? californian(kind) : european(kind, law);
  const day = date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
  const body = [
    day,
    `To those who answer for privacy at ${host},`,
    ...parts,
    'My name: [your name]\nMy account or mail address with you: [your account]',
    'Kind regards,\n[your name]',
  ].join('\n\n');
  const mailto = address && `mailto:${address}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
  return { subject, body, deadline: deadlineOf(kind, law), mailto };
}

function deadlineOf(kind: LetterKind, law: LetterLaw): Deadline {
  if (law !== 'ccpa') return 'month';
  return kind === 'object' ? 'business-days' : 'days';
}

interface Text {
  subject: string;
  parts: string[];
}

function european(kind: LetterKind, law: 'gdpr' | 'uk-gdpr'): Text {
  const name = EUROPEAN[law];
  const short = law === 'gdpr' ? 'GDPR' : 'UK GDPR';
  const month =
    'Article 12(3) gives you one month from the day on which you receive this. If you need something to find my data, please ask me for no more than that.';
  switch (kind) {
    case 'access':
      return {
        subject: `Access to my personal data (Article 15 ${short})`,
        parts: [
          `I ask for access to my personal data under Article 15 of the ${name}. Please send me a copy of it, and tell me:`,
          '- what you use it for, and which kinds of data you hold;\n- where you have it from;\n- who has received it or will receive it, by name;\n- how long you keep it;\n- whether anything about me is decided automatically, and how.',
          month,
        ],
      };
    case 'delete':
      return {
        subject: `Deletion of my personal data (Article 17 ${short})`,
        parts: [
          `I ask you to delete the personal data that you hold about me, under Article 17 of the ${name}. Where you hold it because I agreed, I withdraw my consent (Article 7(3)).`,
          'Please also tell those to whom you have passed it on (Article 19). If you must keep some of it, please tell me what, and which law says so.',
          month,
        ],
      };
    case 'object':
      return {
        subject: `Objection to the use of my personal data (Article 21 ${short})`,
        parts: [
          `I object to the use of my personal data for direct marketing, and to profiling for it, under Article 21(2) of the ${name}.`,
          'I also object, under Article 21(1), to every use that you base on your legitimate interests. My reasons: [your reasons]',
          `Please stop these uses, and tell me that you have. ${month}`,
        ],
      };
  }
}

function californian(kind: LetterKind): Text {
  const lives = 'I live in California.';
  const days =
    'Section 1798.130 gives you 45 days from the day on which you receive this. If you need something to find my data, please ask me for no more than that.';
  switch (kind) {
    case 'access':
      return {
        subject: 'Request to know (Cal. Civ. Code § 1798.110)',
        parts: [
          `${lives} Under the California Consumer Privacy Act (Cal. Civ. Code §§ 1798.110 and 1798.115) I ask you to send me the personal information that you have collected about me, and to tell me:`,
          '- which categories you collect, where from, and what for;\n- which categories you have sold or shared, and to whom;\n- which categories you have disclosed for a business purpose, and to whom.',
          days,
        ],
      };
    case 'delete':
      return {
        subject: 'Request to delete (Cal. Civ. Code § 1798.105)',
        parts: [
          `${lives} Under the California Consumer Privacy Act (Cal. Civ. Code § 1798.105) I ask you to delete the personal information that you have collected from me, and to tell your service providers, your contractors and those to whom you sold or shared it to do the same.`,
          'If you keep some of it, please tell me what, and by which exception.',
          days,
        ],
      };
    case 'object':
      return {
        subject: 'Do not sell or share my personal information (Cal. Civ. Code § 1798.120)',
        parts: [
          `${lives} Under the California Consumer Privacy Act I tell you not to sell or share my personal information (Cal. Civ. Code § 1798.120), and to limit the use of my sensitive personal information (§ 1798.121).`,
          'The regulations give you 15 business days from the day on which you receive this (Cal. Code Regs., tit. 11, §§ 7026(f) and 7027(g)).',
        ],
      };
  }
}
