import { withPage, withPages } from '../findings/pages';
import type { PolicyText, Takes } from '../types';

/** In: what is taken, by a PDF. Out: the same with the page of each quote; as it was where the text has no pages. */
export function withPagesOfTakes(takes: Takes, policy: PolicyText): Takes {
  const [company] = takes.company ? withPage([takes.company], policy) : [];
  const [updated] = takes.updated ? withPage([takes.updated], policy) : [];
  return {
    kinds: withPages(takes.kinds, policy),
    purposes: withPages(takes.purposes, policy),
    gets: withPages(takes.gets, policy),
    asked: withPages(takes.asked, policy),
    ...(company && { company }),
    ...(updated && { updated }),
  };
}
