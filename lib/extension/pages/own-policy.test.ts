/** Files that the reader chooses are read by the same decoder as the command line's and those that are fetched. */
import { DOMParser } from 'linkedom';
import { beforeAll, expect, it, vi } from 'vitest';
import { readPage } from '../../../cli/read-page';
import { decodeText } from '../../encoding';
import { policyOfFile } from './own-policy';

beforeAll(() => {
  vi.stubGlobal('DOMParser', DOMParser);
});

const SENTENCE = 'We keep your personal data in Zürich – “for as long” as the season lasts.';
const PAGE = `<html lang="en"><head><title>Privacy policy</title></head><body><h1>Privacy policy</h1>${`<p>${SENTENCE}</p>`.repeat(40)}</body></html>`;
const latin = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(text, (character) => ({ '–': 0x96, '“': 0x93, '”': 0x94 })[character] ?? character.charCodeAt(0));
const utf16 = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));

it.each([
  [
    'a page of Windows',
    'policy.html',
    'text/html',
    latin(PAGE.replace('<head>', '<head><meta charset="windows-1252">')),
  ],
  ['a page that says nothing', 'policy.htm', '', latin(PAGE)],
  ['a page in UTF-16', 'policy.html', 'text/html', utf16(PAGE)],
  ['an XHTML page by its name', 'policy.XHTML', '', new TextEncoder().encode(PAGE)],
  ['an XHTML page by its type', 'policy', 'application/xhtml+xml', new TextEncoder().encode(PAGE)],
  ['a text of Windows', 'policy.txt', 'text/plain', latin(SENTENCE)],
  ['a text in UTF-16', 'policy.md', '', utf16(SENTENCE)],
])('%s', async (_what, name, type, bytes) => {
  const { blocks } = await policyOfFile(new File([bytes], name, { type }));
  expect(blocks.map(({ text }) => text)).toContain(SENTENCE);
  expect(blocks.map(({ text }) => text).join()).not.toMatch(/<|\ufeff/);
  if (/html/i.test(name)) expect(readPage(decodeText(bytes), '').policy.blocks).toEqual(blocks);
});
