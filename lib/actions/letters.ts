/**
 * Drafts of letters with which a reader uses a right. In English whatever the interface speaks: the policy is in English,
 * and so are those who read its mail. A letter says nothing of its reader that the reader did not choose: with no law
 * chosen it names none and sets no time. The others state the law's article and its time to answer:
 * Regulation (EU) 2016/679, Art. 7(3), 12(3), 15, 17, 19, 21; the UK GDPR, the same articles; California Civil Code
 * §§ 1798.105, .110, .115, .120, .121, .130(a)(2); California Code of Regulations, title 11, §§ 7026(f), 7027(g).
 */
import type { LetterLaw } from './letter-law';

export const LETTER_KINDS = ['access', 'delete', 'object'] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

/** How long the law gives for an answer. */
export type Deadline = 'month' | 'days' | 'business-days';

/** Whom it is for, and when it is written. */
interface LetterTo {
  /** The service's host, "shop.example", or the company's name; "": neither is known. */
  to: string;
  /** The policy's mail address for privacy; null: none was found. */
  address: string | null;
  date: Date;
}

export interface Letter {
  subject: string;
  body: string;
  /** Null: the letter names no law, so no time. */
  deadline: Deadline | null;
  /** A new mail with all of it; null where there is no address. */
  mailto: string | null;
}

/** In: which right, by which law, and to whom. Out: the letter. */
export function letterFor(kind: LetterKind, law: LetterLaw, { to, address, date }: LetterTo): Letter {
  const { subject, parts } = TEXTS[law](kind);
  const day = date.toLocaleDateString(law === 'ccpa' ? 'en-US' : 'en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  const body = [
    day,
    to ? `To the privacy team at ${to},` : 'To the privacy team,',
    ...parts,
    'My name: [your name]\nThe account or email address I use with you: [your account or email address]',
    'Thank you for your help.',
    'Kind regards,\n[your name]',
  ].join('\n\n');
  const mailto = address && `mailto:${address}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
  return { subject, body, deadline: deadlineOf(kind, law), mailto };
}

function deadlineOf(kind: LetterKind, law: LetterLaw): Deadline | null {
  if (law === 'none') return null;
  if (law !== 'ccpa') return 'month';
  return kind === 'object' ? 'business-days' : 'days';
}

interface Text {
  subject: string;
  parts: string[];
}

const TEXTS: Readonly<Record<LetterLaw, (kind: LetterKind) => Text>> = {
  none: plain,
  gdpr: (kind) => european(kind, 'GDPR (Regulation (EU) 2016/679)', 'GDPR'),
  'uk-gdpr': (kind) => european(kind, 'UK GDPR', 'UK GDPR'),
  ccpa: californian,
};

const IDENTITY =
  'If you need more information to find my data or to confirm who I am, please ask only for what you really need.';

/** What a reader asks to be told, besides a copy. */
const QUESTIONS = `- which kinds of data you hold, and what you use them for;
- where you got them;
- who has received them or will receive them, by name;
- how long you will keep them;
- whether anything about me is decided by automated means alone and, if so, how.`;

/** For readers of whom no law is known: what anybody may ask, politely. */
function plain(kind: LetterKind): Text {
  const reply = `Please let me know when I can expect your reply. ${IDENTITY}`;
  switch (kind) {
    case 'access':
      return {
        subject: 'Request for a copy of my personal data',
        parts: ['Please send me a copy of the personal data you hold about me, and tell me:', QUESTIONS, reply],
      };
    case 'delete':
      return {
        subject: 'Request to delete my personal data',
        parts: [
          'Please delete the personal data you hold about me, and ask everyone you have shared it with to do the same.',
          'If you have to keep any of it, please tell me which data, why, and for how long. Please also confirm once the rest has been deleted.',
          reply,
        ],
      };
    case 'object':
      return {
        subject: 'Request to stop using my personal data',
        parts: [
          'Please stop using my personal data for advertising and marketing, including any profiling for it, and do not sell it or share it with others for these purposes.',
          'Please also stop every other use that you do not need to run your service. My reasons: [your reasons]',
          `Please confirm once you have done so, or tell me why you cannot. ${reply}`,
        ],
      };
  }
}

function european(kind: LetterKind, name: string, short: string): Text {
  const month = `Please reply within one month of receiving this letter, as Article 12(3) requires. ${IDENTITY}`;
  switch (kind) {
    case 'access':
      return {
        subject: `Request for access to my personal data (Article 15 ${short})`,
        parts: [
          `Under Article 15 of the ${name}, I request access to my personal data. Please send me a copy of it, and tell me:`,
          QUESTIONS,
          month,
        ],
      };
    case 'delete':
      return {
        subject: `Request to delete my personal data (Article 17 ${short})`,
        parts: [
          `Under Article 17 of the ${name}, I request that you delete the personal data you hold about me. Where you hold it on the basis of my consent, I withdraw that consent (Article 7(3)).`,
          'Please also inform everyone you have disclosed it to (Article 19). If you have to keep any of it, please tell me which data, and which law requires you to.',
          month,
        ],
      };
    case 'object':
      return {
        subject: `Objection to the use of my personal data (Article 21 ${short})`,
        parts: [
          `Under Article 21(2) of the ${name}, I object to the use of my personal data for direct marketing, including profiling for it.`,
          'Under Article 21(1), I also object to every use that you base on legitimate interests. My reasons: [your reasons]',
          `Please stop these uses and confirm that you have done so. ${month}`,
        ],
      };
  }
}

/** Chosen by those alone who say that they live there: the law is for residents. */
function californian(kind: LetterKind): Text {
  const lives = 'I live in California.';
  const days = `Please reply within 45 days of receiving this letter, as section 1798.130 requires. ${IDENTITY}`;
  switch (kind) {
    case 'access':
      return {
        subject: 'Request to know (Cal. Civ. Code § 1798.110)',
        parts: [
          `${lives} Under the California Consumer Privacy Act (Cal. Civ. Code §§ 1798.110 and 1798.115), please send me the specific pieces of personal information you have collected about me, and tell me:`,
          '- which categories you collect, from which sources, and what for;\n- which categories you have sold or shared, and with whom;\n- which categories you have disclosed for a business purpose, and to whom.',
          days,
        ],
      };
    case 'delete':
      return {
        subject: 'Request to delete (Cal. Civ. Code § 1798.105)',
        parts: [
          `${lives} Under the California Consumer Privacy Act (Cal. Civ. Code § 1798.105), please delete the personal information you have collected from me, and tell your service providers, your contractors and everyone you have sold it to or shared it with to do the same.`,
          'If you keep any of it, please tell me which information, and under which exception.',
          days,
        ],
      };
    case 'object':
      return {
        subject: 'Do not sell or share my personal information (Cal. Civ. Code § 1798.120)',
        parts: [
          `${lives} Under the California Consumer Privacy Act, please do not sell or share my personal information (Cal. Civ. Code § 1798.120), and limit the use of my sensitive personal information (§ 1798.121).`,
          'Please do so within 15 business days of receiving this letter, as the regulations require (Cal. Code Regs., tit. 11, §§ 7026(f) and 7027(g)).',
        ],
      };
  }
}
