/** The whole text and nothing else: judged by what parts of a page hold, not by their names. */
import { describe, expect, it } from 'vitest';
import { linesOf } from './lines';
import { PARAGRAPH, part, read, textOf, WORDS, within } from './policy.testing';

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
