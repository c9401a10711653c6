/** What extraction reads of a page that a browser lays out: all that a reader sees or can open, and nothing else. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EXTRACTOR } from '../../../lib/extension/contract/page-world';
import type { Name, Session } from '../session';
import { type Case, CLOSED, HIDDEN, inAttribute, LONG, pageOf, SEEN, SHOWN, WORDS } from './pages';

const SCRIPT: Readonly<Record<Name, string>> = {
  chromium: '.output/chrome-mv3/extract.js',
  firefox: '.output/firefox-mv3/extract.js',
};

interface Read {
  policy: { blocks: { kind: string; level: number; text: string }[]; cut?: true };
}

export function reading(name: Name, current: () => Session): void {
  let count = 0;
  /** Opens a page and reads it with the very script that the extension injects. */
  const read = async (html: string, before = ''): Promise<Read> => {
    const { browser, show }: Session = current();
    await show(`/read/${count++}/about`, html);
    if (before) await browser.evaluate(before);
    const script = JSON.stringify(readFileSync(SCRIPT[name], 'utf8'));
    const extractor = `globalThis[Symbol.for(${JSON.stringify(EXTRACTOR)})]`;
    return JSON.parse(
      String(await browser.evaluate(`(0, eval)(${script}), ${extractor}.read(true).then(JSON.stringify)`)),
    ) as Read;
  };
  const textOf = async (html: string): Promise<string> =>
    (await read(html)).policy.blocks.map(({ text }) => text).join('\n');
  const titled = (cases: Case[]): [string, string][] => cases.map(({ title, body }) => [title, body]);

  describe('text that nobody sees is not read', () => {
    it.each(titled(HIDDEN))('%s', async (_, body) => {
      const text = await textOf(pageOf(body));
      expect(text).not.toContain(WORDS);
      expect(text).toContain('We run a ferry');
    });

    it('a hidden main region never wins over shown text', async () => {
      for (const style of ['display:none', 'position:absolute;left:-9999px', 'opacity:0', 'visibility:hidden']) {
        const text = await textOf(
          `<!doctype html><body><a href="#m">Skip</a><div>${SHOWN}</div><main id="m" style="${style}">${LONG}</main></body>`,
        );
        expect(text).not.toContain(WORDS);
        expect(text).toContain('We run a ferry');
      }
    });
  });

  describe('text that a control opens is read', () => {
    it.each(titled(CLOSED))('%s', async (_, body) => {
      const { blocks } = (await read(pageOf(body))).policy;
      const at = blocks.findIndex(({ text }) => text === WORDS);
      expect(blocks.map(({ text }) => text)).toContain(WORDS);
      if (!body.includes('Our promise')) return;
      // The control's words are the heading of what it opens.
      expect(blocks[at - 1]).toMatchObject({ kind: 'heading', text: 'Our promise' });
    });
  });

  describe('text in plain sight is read', () => {
    it.each(titled(SEEN))('%s', async (_, body) => {
      expect(await textOf(pageOf(body))).toContain(WORDS);
    });
  });

  describe('a long page that changes while it is read', () => {
    const many = Array.from({ length: 1_500 }, (_, i) => `<p>In harbour ${i} we keep what you tell our crew.</p>`);
    const long = pageOf(many.join(''));
    /** Whenever the page has its turn. */
    const allTheTime = (does: string): string => `void (() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => { ${does}; port2.postMessage(null); };
      port2.postMessage(null);
    })()`;
    it.each([
      ['is drawn anew with the same text', 'document.querySelector("main").innerHTML += ""'],
      [
        'is drawn anew three times, and then stays',
        'if ((window.drawn = (window.drawn ?? 0) + 1) < 4) document.querySelector("main").innerHTML += ""',
      ],
      ['has an attribute changed', 'document.body.dataset.now = performance.now()'],
      ['is scrolled down', 'scrollBy(0, 15000)'],
    ])('and %s: all of it, once', async (_, does) => {
      const still = await textOf(long);
      expect(still).toContain('In harbour 1499 ');
      expect((await read(long, allTheTime(does))).policy.blocks.map(({ text }) => text).join('\n')).toBe(still);
    });

    it('and has half of it hidden and shown by turns: of one moment, never of two', async () => {
      const half = '<style>.half p:nth-of-type(even) { display: none }</style>';
      const states = [
        await textOf(long + half),
        (await read(long + half, 'void document.body.classList.add("half")')).policy.blocks
          .map(({ text }) => text)
          .join('\n'),
      ];
      expect(states[0]).not.toBe(states[1]);
      const { blocks } = (await read(long + half, allTheTime('document.body.classList.toggle("half")'))).policy;
      expect(states).toContain(blocks.map(({ text }) => text).join('\n'));
    });
  });

  describe('a policy that stands elsewhere', () => {
    const shop = `<h1>Ferry shop</h1><p>${'Ropes, lamps and oilskins for everybody who goes to sea with us. '.repeat(8)}</p>`;
    const around = (inner: string, head = '<h1>Privacy policy</h1>'): string =>
      `<!doctype html><title>Privacy policy</title><body><nav><a href="/">Home</a></nav>${head}${inner}<footer>© Ferry</footer></body>`;

    it('in a frame of srcdoc, about:blank or the same origin is the text; the shell around it is left out', async () => {
      const { server } = current();
      server.put('/read/framed', `<!doctype html><body>${LONG}</body>`);
      const fill = `document.querySelector('iframe').contentDocument.body.innerHTML = ${JSON.stringify(LONG)}`;
      const frames: [string, string][] = [
        [`<iframe srcdoc="${inAttribute(LONG)}"></iframe>`, ''],
        ['<iframe src="/read/framed"></iframe>', ''],
        ['<iframe></iframe>', fill],
      ];
      for (const [frame, script] of frames) {
        const { blocks } = (await read(around(`<p>Our lawyers wrote this for us all.</p>${frame}`), script)).policy;
        const text = blocks.map((block) => block.text).join('\n');
        expect(text).toContain(WORDS);
        expect(text).not.toContain('Our lawyers');
      }
    });

    it('is not looked for in a small frame beside the text', async () => {
      const text = await textOf(around(`${LONG}<iframe srcdoc="<p>Chat with a captain now!</p>"></iframe>`));
      expect(text).toContain(WORDS);
      expect(text).not.toContain('captain');
    });

    it('in an open dialogue is the document, and the page behind it is left out', async () => {
      const dialogs = [
        `<dialog id="d">${LONG}</dialog><script>document.getElementById('d').showModal()</script>`,
        `<div role="dialog" aria-modal="true" style="position:fixed;inset:10px;overflow:auto;background:#fff">${LONG}<button>Close</button></div>`,
        `<div class="lightbox" style="position:fixed;inset:10px;overflow:auto;background:#fff">${LONG}</div>`,
      ];
      for (const dialog of dialogs) {
        const text = await textOf(around(dialog, shop));
        expect(text).toContain(WORDS);
        expect(text).not.toContain('oilskins');
      }
    });

    it('a layer that asks for consent is no such dialogue', async () => {
      const layer = `<div role="dialog" aria-modal="true" style="position:fixed;inset:10px;background:#fff"><h2>Your privacy policy choices</h2><p>${'We and our partners store cookies on your device to show you ferries. '.repeat(10)}</p><button>Accept all</button><button>Reject all</button></div>`;
      const text = await textOf(around(`${LONG}${layer}`));
      expect(text).toContain(WORDS);
      expect(text).not.toContain('our partners store');
    });
  });

  describe('versions in several languages', () => {
    const german = `<h1>Datenschutz</h1><p>${'Wir schreiben Ihren Namen auf, wenn Sie bei uns eine Karte kaufen, und wir löschen ihn nach der Saison wieder. '.repeat(9)}</p>`;
    it.each([
      ['hidden first', `<div lang="de" hidden>${german}</div><div lang="en">${LONG}</div>`],
      [
        'hidden behind a tab',
        `<div><button>Deutsch</button><button>English</button></div><div><div hidden>${german}</div><div>${LONG}</div></div>`,
      ],
      ['both shown', `<div>${german}</div><div>${LONG}</div>`],
    ])('%s: the English one', async (_, body) => {
      const text = await textOf(`<!doctype html><html lang="en"><body>${body}</body></html>`);
      expect(text).toContain(WORDS);
      expect(text).not.toContain('Saison');
    });

    it('the shown one, whatever language it is in', async () => {
      const text = await textOf(`<!doctype html><body><div>${german}</div><div hidden>${LONG}</div></body>`);
      expect(text).toContain('Saison');
      expect(text).not.toContain(WORDS);
    });
  });

  it('a page larger than is read says so', { timeout: 180_000 }, async () => {
    const { policy } = await read(
      '<!doctype html><body></body>',
      `document.body.innerHTML = '<p>Log <b>line</b> of the <i>ferry</i>.</p>'.repeat(100000)`,
    );
    expect(policy.cut).toBe(true);
    expect(policy.blocks.length).toBeLessThan(100_000);
  });
}
