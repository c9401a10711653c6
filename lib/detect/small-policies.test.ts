/** Short policies in plain words: few words on privacy, and yet each says what it is. */
import { readdirSync, readFileSync } from 'node:fs';
import { marked } from 'marked';
import { describe, expect, test } from 'vitest';
import { kindOf, page } from './policy.testing';

const GOLDEN = 'tests/golden';
const CHOIR = `<p>This page is the privacy policy of a choir with thirty singers. When you join us we write down your name, your
  address and the voice you sing. The conductor sees the list, and so does whoever sends out the rehearsal plan. We ask you
  for the number of somebody to ring if you faint on stage. The plan goes out by post, for half of us own no computer.</p>
  <p>Our website shows the dates of our concerts and last year's programme. It has no shop. If you would rather not be
  seen in a photograph, tell us and we will take it down. When you leave us, we cross your name out and burn the page at the
  summer party. You can look at what we wrote about you whenever you like; come to the hall on a Tuesday. If this policy
  changes, we read the new one out before the first song.</p>`;
const ALLOTMENT = `<p>This policy tells you what we, the gardeners of Mill Lane, do with what you tell us. We know your name, which plot
  you dig, and whether you have paid for the water. We know it because you told us. Our treasurer has it in a notebook, which
  she keeps in a tin in her kitchen. We do not give it to anyone, and we would not know whom to give it to.</p>
  <p>You may read your page in the notebook. If something is wrong on it, she will put it right in front of you. When you give up
  your plot, the page stays until the next yearly meeting, and then it goes on the compost with the rest. Your privacy
  matters to us about as much as our marrows do, which is a great deal. Ask for her at the gate on Sunday mornings.</p>`;
/** Written about such pages, by others. */
const ABOUT = `<p>Most clubs have a page that nobody reads. The bowling club has one, and so has the chess club. A reporter of this paper
  has looked at forty of them. Hers is a story of tins in kitchens, of notebooks and of burnt lists. The secretaries whom she
  asked were proud of them. The lawyers whom she asked were not. "It is charming," said one, "and half of it is wrong." The
  longest page has nine sheets, the shortest one line. Half of the clubs could not say who had written theirs. The council
  will offer help from May on, and the first evening is booked out. Tea will be served, and nobody is going to be scolded.</p>`;

describe('a short policy in plain words', () => {
  test.each([
    ['a choir', 'Privacy policy', CHOIR],
    ['an allotment', 'Privacy at Mill Lane', ALLOTMENT],
  ])('of %s is one', (_whose, title, body) =>
    expect(kindOf(page(title, `<h1>${title}</h1>${body}`))).toBe('privacy-policy'),
  );

  test('is none where others write about such', () =>
    expect(
      kindOf(page('Privacy policies of village clubs', `<h1>Privacy policies of village clubs</h1>${ABOUT}`)),
    ).toBe('other'));

  test.each(readdirSync(GOLDEN).filter((name) => name.endsWith('.md')))(
    'our sample %s is one, shown as a page',
    async (name) => {
      const body = await marked(readFileSync(`${GOLDEN}/${name}`, 'utf8'));
      expect(kindOf(page('Privacy policy', `<main>${body}</main>`))).toBe('privacy-policy');
    },
  );
});
