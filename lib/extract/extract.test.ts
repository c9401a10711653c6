import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pageOf, policyText } from '../detect/page.testing';
import { elementAt, rootOf } from '../dom';
import { extractPolicy } from './index';

const page = (body: string): Document =>
  pageOf(`<!doctype html><html lang="en"><head><title>Ferryman</title></head><body>${body}</body></html>`);
const blocks = (body: string): [string, number, string][] =>
  extractPolicy(page(body)).blocks.map(({ kind, level, text }) => [kind, level, text]);
const texts = (body: string): string[] => extractPolicy(page(body)).blocks.map((block) => block.text);

describe('blocks', () => {
  it('keep headings, paragraphs, list items and cells apart', () => {
    const body = `<h1>Privacy</h1><p>We   collect
      <b>data</b>.</p><ul><li>names<ul><li>first names</li></ul></li></ul><table><tr><th>Data</th><td>Purpose</td></tr></table>`;
    expect(blocks(body)).toEqual([
      ['heading', 1, 'Privacy'],
      ['paragraph', 0, 'We collect data.'],
      ['list-item', 1, 'names'],
      ['list-item', 2, 'first names'],
      ['cell', 0, 'Data'],
      ['cell', 0, 'Purpose'],
    ]);
  });

  it('read line breaks as they are meant', () => {
    expect(texts('<div>We keep logs.<br>We keep them<br>for a year.<br><br>- your name<br>- your mail</div>')).toEqual([
      'We keep logs.',
      'We keep them for a year.',
      '- your name',
      '- your mail',
    ]);
  });

  it('find text directly in a div, before and after its children', () => {
    expect(texts('<div>before<div>inside <span>words</span></div>after</div>')).toEqual([
      'before',
      'inside words',
      'after',
    ]);
  });

  it('take a bold line, a summary and an accordion button for headings', () => {
    const body =
      '<p><strong>What we keep</strong></p><p>Names.</p><details><summary>How long</summary><p>A year.</p></details>' +
      '<button aria-expanded="false">With whom</button><div hidden><p>Nobody.</p></div>';
    expect(blocks(body).map(([kind, , text]) => [kind, text])).toEqual([
      ['heading', 'What we keep'],
      ['paragraph', 'Names.'],
      ['heading', 'How long'],
      ['paragraph', 'A year.'],
      ['heading', 'With whom'],
      ['paragraph', 'Nobody.'],
    ]);
  });

  it('are tied to their place in the page', () => {
    const doc = page('<div><p>One.</p><p>Two.</p></div>');
    const root = rootOf(doc);
    for (const block of extractPolicy(doc).blocks)
      expect(root && elementAt(root, block.place ?? [])?.textContent).toBe(block.text);
  });
});

describe('what stands around the text', () => {
  const around =
    '<header><nav><a href="/">Home</a></nav></header>' +
    `<main><h1>Privacy policy</h1>${policyText()}<ul><li><a href="/a">Terms</a></li><li><a href="/b">Jobs</a></li><li><a href="/c">News</a></li></ul></main>` +
    '<div id="cookie-banner">We use cookies <button>Accept</button></div><footer><p>© Ferryman</p></footer>';

  it('is left out', () => {
    const all = texts(around).join('\n');
    for (const left of ['Home', 'Terms', 'Accept', 'We use cookies', '© Ferryman']) expect(all).not.toContain(left);
    expect(all).toContain('Privacy policy');
  });

  it('is kept where it holds the policy itself', () => {
    expect(texts(`<form>${policyText()}</form>`)).toHaveLength(6);
    expect(texts(`<aside>${policyText()}</aside>`)).toHaveLength(6);
  });

  it('keeps an introduction in the header', () => {
    const intro =
      'We are the ferry company of the bay, and this text tells you, before anything else, what happens with what you tell us when you buy a ticket from us online.';
    expect(texts(`<header><p>${intro}</p></header><main>${policyText()}</main>`)[0]).toBe(intro);
  });

  it('does not take a heading on consent for a banner', () => {
    expect(texts(`<h2 id="why-no-consent-banner">Why no banner?</h2>${policyText()}`)[0]).toBe('Why no banner?');
  });

  it('leaves the terms out of a page that holds both', () => {
    const terms = `<p>${'You may not climb over the rail of the ferry while it moves. '.repeat(30)}</p>`;
    const body = `<h1>Legal</h1><h2>Terms of Use</h2>${terms}<h2>Privacy Policy</h2>${policyText()}`;
    expect(texts(body).join(' ')).not.toContain('rail');
  });
});

describe('bad input', () => {
  it.each([
    ['an empty text', ''],
    ['a fragment', '<p>Loose words.'],
    ['scripts only', '<script>alert(1)</script><noscript>Please</noscript>'],
    [
      'names that shadow the DOM',
      `<form><input name="childNodes"><input name="firstChild"><input name="parentNode">${policyText(1)}</form><img name="body"><p id="title">x`,
    ],
    ['half surrogate pairs', '<p>half \ud83d pair \udc00 here</p>'],
  ])('%s gives a result', (_, html) => {
    const policy = extractPolicy(pageOf(html));
    for (const block of policy.blocks) expect(block.text.isWellFormed?.() ?? true).toBe(true);
    expect(JSON.stringify(policy)).not.toContain('alert(1)');
  });

  it('reads a page nested 5,000 deep', () => {
    const doc = page('');
    let at: Element = doc.body;
    for (let depth = 0; depth < 5_000; depth++) at = at.appendChild(doc.createElement('div'));
    at.textContent = 'The bottom of the sea.';
    expect(extractPolicy(doc).blocks).toEqual([
      { kind: 'paragraph', level: 0, text: 'The bottom of the sea.', place: null },
    ]);
  });

  it('ends a text at what is empty, and goes on in a line', () => {
    const html = '<p>one</p>two<div></div>three<p><i></i></p>four<span></span> five<b><i></i></b> six<div> </div>seven';
    expect(texts(html)).toEqual('one,two,three,four five six,seven'.split(','));
    expect(texts('We sell<div style="display:none"></div> nothing.')).toEqual(['We sell nothing.']);
  });

  it('reads a page of 100,000 nodes', () => {
    expect(texts('<p>We keep names.</p>'.repeat(50_000))).toHaveLength(50_000);
  });
});

const PAGES = '../shared/pages';
const SCORER = '../shared/tools/score-extraction.mjs';
if (existsSync(PAGES) && existsSync(SCORER)) {
  it('finds the text of real pages', () => {
    const out = mkdtempSync(join(tmpdir(), 'candor-extract-'));
    try {
      const pages: { file: string; text?: string }[] = JSON.parse(readFileSync(`${PAGES}/index.json`, 'utf8'));
      for (const { file, text } of pages) {
        if (!text) continue;
        const policy = extractPolicy(pageOf(readFileSync(`${PAGES}/${file}`, 'utf8')));
        writeFileSync(join(out, file.replace(/html$/, 'txt')), policy.blocks.map((block) => block.text).join('\n\n'));
      }
      const last = execFileSync('node', [SCORER, PAGES, out], { encoding: 'utf8' }).trim().split('\n').at(-1) ?? '';
      const [, recall, precision, below] = /recall ([\d.]+) .*precision ([\d.]+) .*: (\d+)$/.exec(last) ?? [];
      expect(Number(recall)).toBeGreaterThanOrEqual(99.3);
      expect(Number(precision)).toBeGreaterThanOrEqual(95);
      expect(Number(below)).toBeLessThanOrEqual(3);
    } finally {
      rmSync(out, { recursive: true });
    }
  }, 120_000);
} else console.log('Extraction from real pages left out: ../shared is not here.');
