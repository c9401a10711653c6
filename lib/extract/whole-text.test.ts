/** The whole text and nothing else: judged by what parts of a page hold and by what is displayed, not by their names. */
import { describe, expect, it } from 'vitest';
import { pageOf } from '../detect/page.testing';
import type { PolicyText } from '../types';
import { extractPolicy } from './index';
import { linesOf } from './lines';

const PARAGRAPH =
  'We run a ferry across the bay, and when you buy a ticket from us we write down your name and your mail address, ' +
  'keep this personal data for as long as the season lasts, and delete your information when the boats are laid up.';
const part = (title: string): string => `<h2>${title}</h2><p>${PARAGRAPH}</p><p>${PARAGRAPH}</p>`;
const WORDS = 'We never sell your personal data to anybody.';

const read = (body: string, head = ''): PolicyText =>
  extractPolicy(
    pageOf(`<!doctype html><html lang="en"><head><title>Privacy</title>${head}</head><body>${body}</body></html>`),
  );
const textOf = (policy: PolicyText): string => policy.blocks.map(({ text }) => text).join('\n');
/** A policy with something in the middle of its text. */
const within = (middle: string, tag = 'main'): string =>
  `<header><nav><a href="/">Home</a></nav></header><${tag}><h1>Privacy policy</h1>${part('Tickets')}${middle}${part('Crew')}</${tag}><footer>© Ferry</footer>`;

describe('sections whose names look like those of a consent layer are text', () => {
  it.each([
    ['cmp-tabs', `<div class="cmp-tabs"><h2>Sale</h2><p>${WORDS}</p><button>Details</button></div>`],
    [
      'cmp-text with a button',
      `<div class="cmp-container cmp-text"><p>${WORDS}</p><a role="button" href="#">Accept nothing</a></div>`,
    ],
    ['gdpr', `<section class="gdpr-section" id="gdpr"><h2>GDPR</h2><p>${WORDS}</p><button>Ask us</button></section>`],
    ['trusted', `<div id="trusted-list"><h3>Trusted by us</h3><p>${WORDS}</p><input type="button" value="More"></div>`],
    [
      'a section on cookies',
      `<section id="cookie-notice"><h2>Cookies</h2><p>${WORDS}</p><button>Cookie settings</button></section>`,
    ],
    [
      'a section on consent with a choice',
      `<section class="cookie-consent"><h2>Cookies</h2><p>${WORDS}</p><button>Reject all</button></section>`,
    ],
    [
      'a cookie declaration that a maker embeds',
      `<div id="CookieDeclaration" class="CookieDeclaration"><p>${WORDS}</p><a href="javascript:1">Accept</a></div>`,
    ],
    ['onetrust classes for layout', `<div class="ot-sdk-row"><p>${WORDS}</p><button>Allow</button></div>`],
  ])('%s', (_, section) => {
    for (const tag of ['main', 'div']) expect(textOf(read(within(section, tag)))).toContain(WORDS);
  });

  it.each([
    ['by its maker’s name', `<div id="onetrust-banner-sdk"><p>${WORDS}</p><button>OK</button></div>`],
    ['by its maker’s name, inside the text', `<main><div id="CybotCookiebotDialog"><p>${WORDS}</p></div></main>`],
    [
      'by what it asks',
      `<div class="my-cookies"><p>${WORDS}</p><button>Accept all</button><button>Reject all</button></div>`,
    ],
    ['in another language', `<div class="cookie-hinweis"><p>${WORDS}</p><button>Alle akzeptieren</button></div>`],
    ['as a dialogue', `<div role="dialog"><h2>Your privacy</h2><p>${WORDS}</p><button>Accept</button></div>`],
  ])('a layer is left out, before and after the text: %s', (_, layer) => {
    expect(textOf(read(within('') + layer))).not.toContain(WORDS);
    expect(textOf(read(layer + within('')))).not.toContain(WORDS);
  });
});

describe('lists of links', () => {
  const list = (...links: [string, string][]): string =>
    `<ul>${links.map(([href, text]) => `<li><a href="${href}">${text}</a></li>`).join('')}</ul>`;

  it.each([
    [
      'after an introduction',
      '<p>These pages tell more:</p>',
      list(['/a', 'Ropes'], ['/b', 'Lamps'], ['/c', 'Oilskins']),
    ],
    [
      'under a heading inside the text',
      '<h3>Read as well</h3>',
      list(['/a', 'Ropes'], ['/b', 'Lamps'], ['/c', 'Oilskins']),
    ],
    [
      'to other sites',
      '',
      list(['https://a.example/', 'Ropes'], ['https://b.example/', 'Lamps'], ['https://c.example/', 'Oilskins']),
    ],
    [
      'to people',
      '<h3>Contact</h3>',
      list(['mailto:a@ferry.example', 'Ropes'], ['tel:1', 'Lamps'], ['/form', 'Oilskins']),
    ],
  ])('stay: %s', (_, before, links) => {
    expect(textOf(read(within(before + links)))).toContain('Lamps');
  });

  it('that lead to other sites stay at the end of the text too', () => {
    const links = list(
      ['https://a.example/', 'Ropes'],
      ['https://b.example/', 'Lamps'],
      ['https://c.example/', 'Oilskins'],
    );
    expect(textOf(read(`<main><h1>Privacy</h1>${part('Partners')}${links}</main>`))).toContain('Lamps');
  });

  it.each([
    ['contents', '<p>This policy has these parts:</p>', list(['#a', 'Ropes'], ['#b', 'Lamps'], ['#c', 'Oilskins'])],
    [
      'contents by the full address',
      '<h2>On this page</h2>',
      `${list(['/p#ropes', 'Ropes'], ['/p#lamps', 'Lamps'], ['/p#skins', 'Oilskins'])}<i id="ropes"></i><i id="lamps"></i><i id="skins"></i>`,
    ],
    ['a menu', '', list(['/a', 'Ropes'], ['/b', 'Lamps'], ['/c', 'Oilskins'])],
    [
      'a way to share',
      '<h3>Share</h3>',
      list(['https://a.example/', 'Facebook'], ['https://b.example/', 'LinkedIn'], ['mailto:', 'E-mail']),
    ],
  ])('go: %s', (_, before, links) => {
    expect(textOf(read(within(before + links)))).not.toMatch(/Lamps|LinkedIn/);
  });
});

describe('forms, asides and footers inside the text are judged by what they hold', () => {
  it.each([
    [
      'rights in a form',
      `<form><h3>Your rights</h3><p>${WORDS}</p><p>${PARAGRAPH}</p><label>Mail <input></label><button>Send</button></form>`,
    ],
    [
      'rights in a fieldset',
      `<form><fieldset><legend>Your rights</legend><p>${WORDS} ${PARAGRAPH}</p></fieldset></form>`,
    ],
    ['a list in a form', `<form><p>${PARAGRAPH} You may ask for:</p><ul><li>a copy</li><li>${WORDS}</li></ul></form>`],
    ['a call-out', `<aside><strong>${WORDS}</strong></aside>`],
    ['a note', `<div role="complementary"><h3>In short</h3><p>${WORDS}</p></div>`],
    ['the end of an article', `<article><h2>More</h2><p>${PARAGRAPH}</p><footer><p>${WORDS}</p></footer></article>`],
  ])('%s: text stays', (_, middle) => {
    expect(textOf(read(within(middle)))).toContain(WORDS);
  });

  it('an address in the footer of the text stays, the copyright line and the footer of the page go', () => {
    const body = `<article><h1>Privacy</h1>${part('Tickets')}<footer><h2>Contact</h2><p>privacy@ferry.example</p><p>© Ferry</p></footer></article><footer><p>Call us on our boats.</p></footer>`;
    const text = textOf(read(body));
    expect(text).toContain('Contact\nprivacy@ferry.example');
    expect(text).not.toMatch(/©|boats\./);
  });

  it.each([
    [
      'labels and buttons',
      '<form><p>Your mail, please:</p><label>Mail address <input></label><button>Send now</button></form>',
      'Mail address',
    ],
    [
      'a newsletter',
      '<form><p>Get our news by mail every week.</p><input><button>Subscribe</button></form>',
      'every week',
    ],
    [
      'links beside the text',
      '<aside><h3>Read next</h3><a href="/x">Ten ferries you must see</a></aside>',
      'Ten ferries',
    ],
  ])('%s go', (_, middle, words) => {
    expect(textOf(read(within(middle)))).not.toContain(words);
  });
});

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

describe('of several documents on a page the policy alone', () => {
  const rules = `<p>${'You may not climb over the rail of the ferry while it moves. '.repeat(30)}</p>`;
  const tab = (name: string, i: number): string => `<button role="tab" aria-controls="t${i}">${name}</button>`;
  const panel = (text: string, i: number): string =>
    `<div role="tabpanel" id="t${i}" ${i ? 'hidden' : ''}>${text}</div>`;
  it.each([
    [
      'one after another',
      `<h1>Legal</h1><h2>Terms of Use</h2>${rules}<h2>Privacy Policy</h2>${part('Tickets').replaceAll('h2', 'h3')}`,
    ],
    ['each under a first heading', `<h1>Terms of Service</h1>${rules}<h1>Privacy Policy</h1>${part('Tickets')}`],
    [
      'with an imprint',
      `<h1>Imprint and privacy</h1><h2>Imprint</h2><p>Ferry Ltd., the rail 1.</p><h2>Privacy policy</h2>${part('Tickets').replaceAll('h2', 'h3')}`,
    ],
    [
      'the policy first',
      `<h1>Legal</h1><h2>Privacy Notice</h2>${part('Tickets').replaceAll('h2', 'h3')}<h2>Terms and Conditions</h2>${rules}`,
    ],
    [
      'in tabs',
      `<h1>Legal</h1>${tab('Terms of Service', 0)}${tab('Privacy Policy', 1)}${panel(`<h2>Boats</h2>${rules}`, 0)}${panel(part('Tickets') + part('Crew') + part('Ropes'), 1)}`,
    ],
  ])('%s', (_, body) => {
    const text = textOf(read(`<main>${body}</main>`));
    expect(text).not.toContain('the rail');
    expect(text).toContain('the season');
  });
});

describe('of several languages one', () => {
  const german = `<h1>Datenschutz</h1><p>${'Wir schreiben Ihren Namen auf, wenn Sie bei uns eine Karte kaufen, und wir löschen ihn nach der Saison wieder. '.repeat(9)}</p>`;
  const english = `<h1>Privacy</h1>${part('Tickets')}${part('Crew')}`;
  it.each([
    ['the shown one', `<div lang="de" hidden>${german}</div><div lang="en">${english}</div>`],
    ['the English one of two that are shown', `${german}${english}`],
    [
      'the English one of two in tabs',
      `<div role="tabpanel" hidden>${german}</div><div role="tabpanel" hidden>${english}</div>`,
    ],
  ])('%s', (_, body) => {
    const policy = read(body);
    expect(textOf(policy)).not.toContain('Saison');
    expect(policy.language).toBe('en');
  });

  it('the shown one, even if it is not English', () => {
    expect(read(`<div>${german}</div><div hidden>${english}</div>`).language).toBe('de');
  });

  it('a quote in another language stays', () => {
    expect(
      textOf(read(within('<p>Our motto, in German: Wir fahren, wenn Sie fahren, und wir warten auf die Flut.</p>'))),
    ).toContain('Flut');
  });
});

describe('a page of any size', () => {
  it('is cut where it is larger than a policy can be, and says so', () => {
    const policy = read('<p>Log of a ferry.</p>'.repeat(70_000));
    expect(policy.cut).toBe(true);
    expect(policy.blocks.length).toBeGreaterThan(10_000);
    expect(read(within('')).cut).toBeUndefined();
  }, 60_000);

  it('joins lines of <br> that no stop ends', () => {
    const lines = Array.from({ length: 20_000 }, (_, i) => `and line ${i} of the log`);
    expect(linesOf(lines.join('\n'))).toEqual([lines.join(' ')]);
  });

  it('reads preformatted text by its lines', () => {
    expect(read('<pre>WHAT WE KEEP\n\nWe keep your name\nfor a year.\n</pre>').blocks).toMatchObject([
      { kind: 'heading', text: 'WHAT WE KEEP' },
      { kind: 'paragraph', text: 'We keep your name for a year.' },
    ]);
  });
});
