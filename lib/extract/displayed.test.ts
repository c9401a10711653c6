/** What is displayed, or opened by something on the page, is its text. */
import { describe, expect, it } from 'vitest';
import { PARAGRAPH, part, read, textOf, WORDS, within } from './policy.testing';

describe('without a layout, the page’s own style tells what is displayed', () => {
  it.each([
    ['hidden', '', `<div hidden>${WORDS}</div>`],
    ['inline', '', `<p style="DISPLAY : none !important">${WORDS}</p>`],
    ['by a class', '.x{color:red;display:none}', `<p class="x">${WORDS}</p>`],
    [
      'by a class, deep in a style sheet',
      '@layer a{@supports (display:grid){.y>.x{visibility:hidden}}}',
      `<div class="y"><p class="x">${WORDS}</p></div>`,
    ],
    ['off screen', '', `<div style="position:absolute;left:-999em"><p>${WORDS}</p></div>`],
    [
      'a pixel',
      '.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)}',
      `<p class="sr">${WORDS}</p>`,
    ],
    ['no opacity', '', `<p style="opacity:0">${WORDS}</p>`],
    ['letters of no size', '', `<p style="font-size:0">${WORDS}</p>`],
    ['white on white', '', `<p style="color:white">${WORDS}</p>`],
    ['the colour of its ground', '.b{background:#123}', `<div class="b"><p style="color:#112233">${WORDS}</p></div>`],
    ['words of a sentence', '', `<p>Crews are paid. <span hidden>${WORDS}</span></p>`],
    ['below a heading', '', `<h2>Our promise</h2><p hidden>${WORDS}</p>`],
    ['old texts', '', `<section class="archive" hidden><h2>Until 2019</h2><p>${WORDS}</p></section>`],
    ['a closed dialogue', '', `<dialog><p>${WORDS}</p></dialog>`],
  ])('not so: %s', (_, css, middle) => {
    expect(textOf(read(within(middle), `<style>${css}</style>`))).not.toContain(WORDS);
  });

  it.each([
    ['shown again by a stronger rule', '.x{display:none}.x.open{display:block}', `<p class="x open">${WORDS}</p>`],
    ['hidden in print alone', '@media print{.x{display:none}}', `<p class="x">${WORDS}</p>`],
    ['hidden under the mouse alone', '.x:hover{display:none}', `<p class="x">${WORDS}</p>`],
    ['white on dark', '.b{background:#222;color:#fff}', `<div class="b"><p>${WORDS}</p></div>`],
    ['closed details', '', `<details><summary>Our promise</summary><p>${WORDS}</p></details>`],
    ['an accordion', '.p{display:none}', `<button>Our promise</button><div class="p"><p>${WORDS}</p></div>`],
    [
      'an accordion that scripts made',
      '',
      `<h3 class="h">Fish</h3><div style="display:none">Cod.</div><h3 class="h">Our promise</h3><div style="display:none">${WORDS}</div>`,
    ],
    ['until found', '', `<div hidden="until-found">${WORDS}</div>`],
    ['a tab’s panel', '', `<div role="tabpanel" hidden><p>${WORDS}</p></div>`],
    ['a part that scripts move in', '', `<div style="opacity:0;transform:translateY(40px)"><p>${WORDS}</p></div>`],
  ])('but so: %s', (_, css, middle) => {
    expect(textOf(read(within(middle), `<style>${css}</style>`))).toContain(WORDS);
  });

  it('a hidden main region never wins over shown text', () => {
    const body = `<div><h1>Privacy</h1>${part('Tickets')}</div><a href="#m">Skip</a><main id="m" hidden>${part('Sale')}<p>${WORDS}</p>${part('Crew')}</main>`;
    expect(textOf(read(body))).not.toContain(WORDS);
  });
});

describe('what opens a panel is its heading', () => {
  const headingOf = (body: string): string | undefined => {
    const { blocks } = read(within(body));
    const at = blocks.findIndex(({ text }) => text === WORDS);
    return blocks.slice(0, at).findLast(({ kind }) => kind === 'heading')?.text;
  };

  it.each([
    ['a plain button', `<button class="x">For Bayside residents</button><div><p>${WORDS}</p></div>`],
    [
      'a button in a wrapper',
      `<div><div><button>For Bayside residents</button></div><section><p>${WORDS}</p></section></div>`,
    ],
    ['a label', `<input type="checkbox" id="c"><label for="c">For Bayside residents</label><div><p>${WORDS}</p></div>`],
    [
      'a tab elsewhere',
      `<div role="tablist"><button role="tab" aria-controls="a">All</button><button role="tab" aria-controls="b">For Bayside residents</button></div><div role="tabpanel" id="a"><p>Hi all.</p></div><div role="tabpanel" id="b" hidden><p>${WORDS}</p></div>`,
    ],
    [
      'a tab that the panel names',
      `<a role="tab" id="t" href="#b">For Bayside residents</a><p>Choose.</p><div role="tabpanel" aria-labelledby="t"><p>${WORDS}</p></div>`,
    ],
    [
      'a button elsewhere that names the panel',
      `<button data-target="#b">For Bayside residents</button><p>Choose.</p><div id="b" hidden><p>${WORDS}</p></div>`,
    ],
  ])('%s', (_, body) => {
    expect(headingOf(body)).toBe('For Bayside residents');
  });

  it('and stands above the headings in the panel', () => {
    const { blocks } = read(
      within(
        `<button data-target="#b">For Bayside residents</button><p>Choose.</p><div id="b" hidden><h2>Rights</h2><p>${WORDS}</p></div>`,
      ),
    );
    const level = (text: string): number => blocks.find((block) => block.text === text)?.level ?? 0;
    expect(level('For Bayside residents')).toBeLessThan(level('Rights'));
  });

  it.each([
    ['a button that does something', `<p>Ask us.</p><button>Send request</button><div><p>${WORDS}</p></div>`],
    ['a button between paragraphs', `<button>Make a wish</button><p>${WORDS}</p>`],
    [
      'a button of a form',
      `<form><p>${PARAGRAPH}</p><button>For Bayside residents</button><div><p>${WORDS}</p></div></form>`,
    ],
  ])('not so %s', (_, body) => {
    expect(headingOf(body)).toBe('Tickets');
    expect(textOf(read(within(body)))).not.toMatch(/Send request|Make a wish/);
  });
});

describe('an open dialogue that holds the policy is the document', () => {
  const shop = `<main><h1>Ferry shop</h1><p>${'Ropes, lamps and oilskins for all who go to sea. '.repeat(30)}</p></main>`;
  it.each([
    [
      'aria-modal',
      `<div role="dialog" aria-modal="true"><h5>Privacy Policy</h5>${part('Tickets')}${part('Crew')}</div>`,
    ],
    ['dialog', `<dialog open><h2>Privacy notice</h2>${part('Tickets').repeat(4)}<button>I agree</button></dialog>`],
    [
      'named by its label',
      `<div role="dialog" aria-modal="true" aria-label="Privacy policy">${part('Tickets')}${part('Crew')}</div>`,
    ],
  ])('%s', (_, dialog) => {
    expect(textOf(read(shop + dialog))).not.toContain('oilskins');
    expect(textOf(read(dialog + shop))).toContain('the season');
  });

  it.each([
    ['closed', `<dialog><h2>Privacy notice</h2>${part('Tickets')}</dialog>`],
    [
      'hidden from all',
      `<div role="dialog" aria-modal="true" aria-hidden="true"><h2>Privacy notice</h2>${part('Tickets')}</div>`,
    ],
    ['one on ferries', `<div role="dialog" aria-modal="true"><h2>Ferries</h2>${part('Tickets')}</div>`],
    [
      'one that asks for consent',
      `<div role="dialog" aria-modal="true"><h2>Privacy policy and cookies</h2>${part('Tickets')}<button>Accept all</button><input type="checkbox"><input type="checkbox"></div>`,
    ],
  ])('not so: %s', (_, dialog) => {
    expect(textOf(read(shop + dialog))).toContain('oilskins');
  });
});
