/** What is done in a page of the extension before its picture is taken, and the policy that has changed. */
import { readFileSync } from 'node:fs';
import { fixture } from '../tests/fixtures';

const API = '(globalThis.browser ?? globalThis.chrome)';

/** An expression; TAB stands for the number of the tab. */
export type Step = string;
/** Unfolds what a selector names, and scrolls it below the top. */
export const at = (selector: string): Step => `(() => {
  const part = document.querySelector(${JSON.stringify(selector)});
  if (part.localName === 'details') part.open = true;
  scrollBy({ top: part.getBoundingClientRect().top - 80, behavior: 'instant' });
})()`;
export const TO_TOP: Step = `scrollTo({ top: 0, behavior: 'instant' })`;

export const STORED = `${API}.storage.session.get('tab:TAB').then(({ ['tab:TAB']: stored }) => stored)`;
/** A state that no page keeps still for a picture, written where the popup looks for it. */
export const become = (state: string): Step =>
  `${STORED}.then((stored) =>
    ${API}.storage.session.set({ ['tab:TAB']: { ...stored, state: (${state})(stored.state) } })).then(() => null)`;

/** The language is chosen, and the page drawn anew; `take` puts it back. */
export const speak = (language: string): Step =>
  `${API}.storage.sync.set({ settings: { version: 2, language: '${language}' } }).then(() => location.reload())`;
export const SPEAK_AS_BEFORE: Step = `${API}.storage.sync.remove('settings')`;

/** A policy of our own wording, pasted where people check their own. */
export const PASTE: Step = `(() => {
  const field = document.querySelector('textarea[name="text"]');
  field.value = ${JSON.stringify(readFileSync('tests/golden/eu-saas.md', 'utf8'))};
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  setTimeout(() => document.querySelector('[data-action="check"]').click());
})()`;

/** In: a text and what takes the place of its parts. Out: the text with them. @throws {Error} where it has no such part. */
function withOther(text: string, parts: Readonly<Record<string, string>>): string {
  return Object.entries(parts).reduce((changed, [old, fresh]) => {
    if (!changed.includes(old)) throw new Error(`the policy does not say: ${old}`);
    return changed.replace(old, fresh);
  }, text);
}

/** The same policy half a year later: it sells data, and one right is gone. */
export const CHANGED = withOther(fixture('trailmates'), {
  'It was last revised on 20 April 2026.': 'It was last revised on 12 October 2026.',
  'We do not sell your personal data to anybody.':
    'We sell your personal data to advertisers and to makers of outdoor gear.',
  '<li>receive their routes in a portable, machine-readable file;</li>': '',
});
