/** PDFs: recognised, read on a click alone, graded with the page of each quote, or refused in plain words. */
import { describe, expect, it } from 'vitest';
import { readerOfProcess } from '../../../cli/reader';
import { policyOfPdf } from '../../../lib/extract/pdf';
import { readPdf } from '../../../lib/extract/pdf/load';
import { reportOn } from '../../../lib/pipeline';
import english from '../../../locales/en.json';
import type { ExtensionPage } from '../../browsers/browser';
import { until } from '../../browsers/until';
import { handmade, wordless } from '../../fixtures/handmade-pdf';
import { pdf } from '../../fixtures/pdfs';
import { violationsInBothThemes } from '../axe';
import { type Name, type Session, session } from '../session';

/** Milliseconds that a test, and reading, may take on a busy machine. */
const SLOW = 180_000;
const READING = 60_000;
const HEADERS = { 'content-type': 'application/pdf' };
const STATUS = `document.querySelector('main')?.dataset.status`;

/** The page that reads PDFs, once it is done. */
async function outcome(page: ExtensionPage): Promise<string> {
  return until(
    async () => {
      // Firefox's driver says null for what is undefined.
      const status = (await page.evaluate(STATUS)) ?? 'reading';
      return status !== 'reading' && String(status);
    },
    'the PDF to be read',
    READING,
  );
}

/** Chooses a file, as the reader does who has saved it. */
function choose(page: ExtensionPage, bytes: Uint8Array): Promise<unknown> {
  const data = JSON.stringify(Buffer.from(bytes).toString('base64'));
  return page.evaluate(`(() => {
    const bytes = Uint8Array.from(atob(${data}), (letter) => letter.charCodeAt(0));
    const files = new DataTransfer();
    files.items.add(new File([bytes], 'policy.pdf', { type: 'application/pdf' }));
    const input = document.querySelector('input[type=file]');
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  })()`);
}

/** Clicks the popup's only button, and goes to the page that this opens. */
async function askToRead({ browser }: Session, action: 'read-pdf' | 'open-pdf'): Promise<ExtensionPage> {
  const popup = await browser.openPopup();
  const button = `document.querySelector('a.action')`;
  const shown = await until(async () => popup.evaluate(`${button}?.dataset.action ?? ''`), 'the button for the PDF');
  expect(shown).toBe(action);
  // The click closes the popup, which then has no answer to give.
  await popup.evaluate(`void setTimeout(() => ${button}.click())`);
  return browser.openedPage('pdf.html');
}

/** As a scanner with a reading program makes it: a picture, and unseen behind it what the program has read. */
const scanned = (): Uint8Array =>
  handmade([
    `0.9 g 0 0 595 842 re f BT 3 Tr /F1 11 Tf 50 780 Td 14 TL ${'(We never share anything with anybody.) Tj T* '.repeat(20)} ET`,
  ]);

export function scenarios(name: Name): void {
  const current = session(name);
  const times = (path: string): number =>
    current()
      .server.asked()
      .filter((asked) => asked === path).length;

  describe('a PDF in the tab', () => {
    it('is read on a click and never before, and its quotes carry their page', { timeout: SLOW }, async () => {
      const { browser, server } = current();
      const path = '/papers/7';
      await browser.open(server.put(path, { body: pdf('harbour-notes'), headers: HEADERS }));
      const page = await (async () => {
        const opened = await askToRead(current(), name === 'firefox' ? 'open-pdf' : 'read-pdf');
        if (name === 'firefox') {
          // Its viewer lets no script in, and nothing of its site is open: the file is asked for, and nothing is fetched.
          expect(await outcome(opened)).toBe('choose');
          expect(times(path)).toBe(1);
          expect(await violationsInBothThemes(opened)).toEqual([]);
          await choose(opened, pdf('harbour-notes'));
        }
        return opened;
      })();
      expect(await outcome(page)).toBe('graded');
      expect(times(path)).toBe(name === 'firefox' ? 1 : 2);

      expect(await violationsInBothThemes(page)).toEqual([]);

      const wanted = await reportOn(
        policyOfPdf(await readPdf(pdf('harbour-notes'))),
        { kind: 'privacy-policy', language: 'en' },
        await readerOfProcess(),
      );
      expect(await page.evaluate(`document.querySelector('[data-overall]').dataset.overall`)).toBe(
        wanted.grades.overall?.letter,
      );
      const pages = (await page.evaluate(
        `JSON.stringify([...document.querySelectorAll('blockquote[data-page]')].map((quote) => Number(quote.dataset.page)))`,
      )) as string;
      const found = JSON.parse(pages) as number[];
      expect(found.length).toBeGreaterThan(10);
      expect(Math.min(...found)).toBe(1);
      expect(Math.max(...found)).toBeGreaterThan(1);

      // Loaded again, it asks for a click before anything is fetched.
      await page.evaluate('void setTimeout(() => location.reload())');
      await until(
        async () => (await page.evaluate(STATUS).catch(() => null)) === 'choose',
        'the page to ask for a file when it is loaded again',
      );
      expect(times(path)).toBe(name === 'firefox' ? 1 : 2);
      await page.close();
    });

    it.each([
      ['made of pictures', wordless(), 'pdf_no_text'],
      ['scanned, its text unseen', scanned(), 'pdf_hidden_text'],
      ['broken', new TextEncoder().encode('%PDF-1.7 and nothing more'), 'pdf_broken'],
      ['a page, and no PDF', new TextEncoder().encode('<!doctype html><p>Hello'), 'pdf_broken'],
    ] as const)('%s: is refused in plain words', { timeout: SLOW }, async (_what, bytes, why) => {
      const page = await current().browser.openExtensionPage('pdf.html');
      expect(await outcome(page)).toBe('choose');
      await choose(page, bytes);
      expect(await outcome(page)).toBe('refused');
      expect(await page.evaluate('document.querySelector(".notice p").textContent')).toBe(english[why]);
      expect(await violationsInBothThemes(page)).toEqual([]);
      await page.close();
    });

    it('the extension made no other request', async () => {
      const { browser, server } = current();
      const asked = new Set(server.asked());
      expect([...asked]).toEqual(['/papers/7']);
      expect(await browser.exceptions()).toEqual([]);
    });

    it('is not fetched when it is not the one that was asked for', { timeout: SLOW }, async () => {
      const { browser, server } = current();
      const path = '/papers/9';
      await browser.open(server.put(path, { body: pdf('harbour-notes'), headers: HEADERS }));
      const tab = await browser.tabId();
      const page = await browser.openExtensionPage(`pdf.html?tab=${tab}&file=another`);
      expect(await outcome(page)).toBe('choose');
      expect(await page.evaluate('document.querySelector(".notice p").textContent')).toBe(english.pdf_moved);
      expect(times(path)).toBe(1);
      await page.close();
    });

    it.runIf(name === 'firefox')(
      'is asked for from another tab of its site, where one is open',
      { timeout: SLOW },
      async () => {
        const { browser, server } = current();
        const path = '/papers/8';
        const beside = JSON.stringify(
          server.put('/beside', '<!doctype html><title>Lamps</title><p>Lamps for everybody.'),
        );
        await browser.open(server.put(path, { body: pdf('harbour-notes'), headers: HEADERS }));
        const tab = await browser.askApi(
          `async (api) => (await api.tabs.create({ url: ${beside}, active: false })).id`,
        );
        await until(() => times('/beside') === 1, 'the other tab');
        const page = await askToRead(current(), 'read-pdf');
        expect(await outcome(page)).toBe('graded');
        expect(times(path)).toBe(2);
        await page.close();
        await browser.askApi(`(api) => api.tabs.remove(${Number(tab)})`);
      },
    );
  });

  describe('a policy in a frame of another origin', () => {
    it('is named, and opened on a click alone', async () => {
      const { browser, server } = current();
      const inner = server
        .put('/inner', '<!doctype html><p>A policy of another site.')
        .replace('127.0.0.1', 'localhost');
      await browser.open(
        server.put(
          '/framed',
          `<!doctype html><title>Privacy Policy</title><h1>Privacy Policy</h1><iframe src="${inner}" style="width:90vw;height:80vh"></iframe>`,
        ),
      );
      const popup = await browser.openPopup();
      const button = `document.querySelector('[data-action="open-frame"]')`;
      await until(async () => popup.evaluate(`Boolean(${button})`), 'the notice of the frame');
      expect(String(await popup.evaluate('document.querySelector("h1").textContent'))).toContain('localhost');
    });
  });
}
