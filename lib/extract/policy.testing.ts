/** For the tests of extraction: a policy in words of our own, and what is read of it. */
import { pageOf } from '../detect/page.testing';
import type { PolicyText } from '../types';
import { extractPolicy } from './index';

export const PARAGRAPH =
  'We run a ferry across the bay, and when you buy a ticket from us we write down your name and your mail address, ' +
  'keep this personal data for as long as the season lasts, and delete your information when the boats are laid up.';
/** A section of it. */
export const part = (title: string): string => `<h2>${title}</h2><p>${PARAGRAPH}</p><p>${PARAGRAPH}</p>`;
/** A sentence to look for. */
export const WORDS = 'We never sell your personal data to anybody.';

export const read = (body: string, head = ''): PolicyText =>
  extractPolicy(
    pageOf(`<!doctype html><html lang="en"><head><title>Privacy</title>${head}</head><body>${body}</body></html>`),
  );
export const textOf = (policy: PolicyText): string => policy.blocks.map(({ text }) => text).join('\n');
/** A policy with something in the middle of its text. */
export const within = (middle: string, tag = 'main'): string =>
  `<header><nav><a href="/">Home</a></nav></header><${tag}><h1>Privacy policy</h1>${part('Tickets')}${middle}${part('Crew')}</${tag}><footer>© Ferry</footer>`;
