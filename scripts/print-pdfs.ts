/**
 * `npm run print-pdfs`: prints the project's own sample policies as Chromium prints them, in the layouts that PDFs of
 * policies have, into tests/fixtures/pdf/. The files are committed: the tests need no browser, and no font of a machine.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { chromium, type Page } from 'playwright-core';
import { fixture } from '../tests/fixtures';
import { goldenPage, PDF_FOLDER, PRINTED, type Printed } from '../tests/fixtures/pdfs';
import { setUp } from './set-up';

/** Each layout's style sheet; the pages' own are left out, as in a document that was written to be printed. */
const LAYOUTS: Readonly<Record<Printed['layout'], string>> = {
  plain: 'body { font: 11pt/1.4 "Liberation Serif", serif }',
  columns: `body { font: 9.5pt/1.3 "Liberation Serif", serif; columns: 2; column-gap: 8mm; text-align: justify }
    h1 { column-span: all }`,
  book: `body { font: 10.5pt/1.25 "DejaVu Serif", serif; text-align: justify }
    p { margin: 0; text-indent: 1.5em } h1 + p, h2 + p, h3 + p { text-indent: 0 } li p { text-indent: 0 }
    ul, ol { margin: .3em 0 } li { margin: 0 }`,
  office: `body { font: 11pt/1.15 "Liberation Sans", sans-serif } p { margin: 0 0 8pt }
    h1, h2, h3 { font-size: 11pt; margin: 12pt 0 4pt } h1, h2 { text-transform: uppercase }`,
};

/** Shown whole, without what a browser draws for clicking. */
const SHOWN =
  'header nav, footer nav { display: none } details > summary { font-weight: bold } td, th { padding: 3pt 6pt; text-align: left }';

/** Puts soft hyphens into long words: no dictionary of the machine decides where they break. */
const HYPHENATE = `(() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    node.data = node.data.replace(/[a-z]{8,}/g, (word) => word.replace(/([bcdfglmnprst])(?=[bcdfglmnprst][aeiou][a-z]{2})/g, '$1\\u00ad'));
  }
})()`;

const head = (text: string): string =>
  `<div style="font-size:8pt;width:100%;padding:0 15mm;text-align:right">${text}</div>`;
const FOOT =
  '<div style="font-size:8pt;width:100%;text-align:center">Page <span class="pageNumber"></span> of <span class="totalPages"></span></div>';

async function print(page: Page, { name, layout, paper, edges, hyphens, title }: Printed): Promise<Buffer> {
  const html = name.endsWith('.md') ? goldenPage(name) : fixture(name);
  await page.setContent(html.replace(/<style>[\s\S]*?<\/style>/, ''));
  await page.addStyleTag({ content: `${LAYOUTS[layout]} ${SHOWN}` });
  await page.evaluate(`document.querySelectorAll('details').forEach((details) => { details.open = true })`);
  if (hyphens) await page.evaluate(HYPHENATE);
  return page.pdf({
    format: paper,
    margin: { top: '22mm', bottom: '22mm', left: '20mm', right: '20mm' },
    ...(edges ? { displayHeaderFooter: true, headerTemplate: head(title), footerTemplate: FOOT } : {}),
  });
}

const browser = await chromium.launch({ executablePath: setUp(['chromium']).chromium, args: ['--no-sandbox'] });
const page = await browser.newPage();
mkdirSync(PDF_FOLDER, { recursive: true });
for (const printed of PRINTED) writeFileSync(`${PDF_FOLDER}/${printed.file}.pdf`, await print(page, printed));
await browser.close();
