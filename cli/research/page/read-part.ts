/** What the page is made from: how many records, which of them have no grade and why, in plain words. */
import { texts } from '../../messages';
import type { Policies, Policy } from '../read/policies';
import { say, type WordKey } from '../words';
import { html, type Markup } from './markup';
import { note, type Part, table } from './sections';

/** What the page tells of, besides the policies themselves. */
export interface Counts {
  /** Lines of the file that were no report. */
  bad: number;
  /** Policies in the charts: the newest of each service that has answers. */
  counted: number;
  /** Records that are older versions of a service. */
  older: number;
  /** Services with versions of several years. */
  services: number;
}

/** What a record is, in words. Graded ones first, then by how many there are. */
export function reasonsOf(policies: readonly Policy[], bad: number): { reason: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const policy of policies) {
    const reason = reasonOf(policy);
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  if (bad > 0) counts.set(say('read_bad'), bad);
  const rank = (reason: string): number => (reason === say('read_graded') ? 0 : 1);
  return [...counts]
    .map(([reason, count]) => ({ reason, count }))
    .toSorted((a, b) => rank(a.reason) - rank(b.reason) || b.count - a.count);
}

/** In: a record. Out: that it has a grade, or why not. */
export function reasonOf({ status, kind, language }: Policy): string {
  switch (status) {
    case 'unsupported-language':
      return say('read_unsupported_language', languageName(language));
    case 'not-a-policy':
      return say(`read_not_a_policy_${kind === 'cookie-policy' ? 'cookie_policy' : kind === 'terms' ? kind : 'other'}`);
    default:
      return say(`read_${status.replaceAll('-', '_')}` as WordKey);
  }
}

function languageName(tag: string): string {
  const known = /^[a-z]{2,3}$/.test(tag) && tag !== 'und';
  return (known ? texts.languageName(tag) : null) ?? say('read_language_unknown');
}

export function readPart({ policies, replaced, checklistVersions }: Policies, counts: Counts): Part {
  const reasons = reasonsOf(policies, counts.bad);
  const without = policies.filter(({ status }) => status !== 'graded').length;
  const facts = [
    html`<li>${figure(say('read_counted', counts.counted))}</li>`,
    counts.older > 0 && html`<li>${figure(say('read_older', counts.older))}</li>`,
    counts.services > 0 && html`<li>${figure(say('read_services', counts.services))}</li>`,
    without > 0 && html`<li>${figure(say('read_without', without))}</li>`,
  ];
  const body = html`<ul class="facts">${facts}</ul>
${checklistVersions.length > 1 && html`<p class="warning">${say('read_note_versions', checklistVersions.join(', '))}</p>`}
${counts.older > 0 && note(say('read_older_why'))}
${policies.some(({ status }) => status === 'unclear') && note(say('read_note_unclear'))}
${replaced > 0 && note(say('read_note_replaced', replaced))}
<div class="card narrow">${table(
    say('read_title'),
    [{ name: say('read_reason') }, { name: say('read_count'), figures: true }],
    [
      ...reasons.map(({ reason, count }) => [reason, count]),
      [say('read_all'), reasons.reduce((sum, { count }) => sum + count, 0)],
    ],
  )}</div>`;
  return { id: 'read', title: say('read_title'), body };
}

/** "12 policies are …": the number large, the words small. */
function figure(text: string): Markup {
  const [, number = '', words = text] = /^([\d,]+) (.*)$/.exec(text) ?? [];
  return html`<strong>${number}</strong> ${words}`;
}
