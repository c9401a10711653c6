/** Policies that another page shows in a dialogue. */
import { describe, expect, it } from 'vitest';
import { fixture, shell } from '../../fixtures';
import type { Session } from '../session';
import { BAD, GOOD, gradedOnClick, SHOP } from './pages';

const OVER = 'position:fixed;inset:20px;overflow:auto;background:#fff';

/** Open over a shop, and named a policy. */
const DIALOGUES: readonly [title: string, html: string][] = [
  [
    'the browser’s own',
    `<dialog id="d"><h2>Privacy Policy</h2>${BAD}</dialog><script>document.getElementById('d').showModal()</script>`,
  ],
  [
    'one that says it is',
    `<div role="dialog" aria-modal="true" aria-labelledby="t" style="${OVER}"><h2 id="t">Privacy Policy</h2>${BAD}</div>`,
  ],
  [
    'one put last into the page, with a button',
    `<div role="dialog" aria-modal="true" style="${OVER}"><button>Close</button>${BAD}<button>Close</button></div>`,
  ],
];

export function dialogues(session: () => Session): void {
  describe('a policy in an open dialogue', () => {
    it.each(DIALOGUES.map(([title, html], i) => ({ title, html, i })))(
      '$title: is what a click grades',
      async ({ html, i }) => {
        await session().show(`/dialogue/${i}`, shell('Lamps and ropes', `<main>${SHOP.repeat(4)}</main>${html}`));
        const { view } = await gradedOnClick(session());
        expect(view).toMatchObject({ status: 'graded', overall: 'E' });
        expect(Object.values(view.quotes).flat().join(' ')).not.toContain('go to sea');
      },
    );

    it('as a shop in the field has it', async () => {
      await session().show('/dialogue/field', fixture('field/modal'));
      const { view } = await gradedOnClick(session());
      expect(view).toMatchObject({ status: 'graded', answers: { 'government-disclosure': 'legal-process' } });
      expect(Object.values(view.quotes).flat().join(' ')).not.toContain('bookbinding');
    });

    it('closed, it is not there', async () => {
      await session().show('/dialogue/closed/privacy', shell('Privacy Policy', `${GOOD}<dialog>${BAD}</dialog>`));
      expect((await gradedOnClick(session())).view).toMatchObject({ status: 'graded', overall: 'A' });
    });
  });
}
