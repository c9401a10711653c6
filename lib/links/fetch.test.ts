import { describe, expect, test, vi } from 'vitest';
import { fetchPage, MOST_BYTES } from './fetch';

const ADDRESS = 'https://shop.example/privacy';
const html = { 'content-type': 'text/html; charset=utf-8' };
const answering = (body: BodyInit | null, init: ResponseInit = { headers: html }) =>
  vi.fn<typeof fetch>(async () => new Response(body, init));

describe('fetching a policy', () => {
  test('gives the page, asked for without cookies, referrer or cache, and from its own origin only', async () => {
    const ask = answering('<p>Our policy');
    expect(await fetchPage(ADDRESS, ask)).toBe('<p>Our policy');
    expect(ask).toHaveBeenCalledTimes(1);
    expect(ask.mock.calls[0]?.[1]).toMatchObject({
      mode: 'same-origin',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
    });
    expect(ask.mock.calls[0]?.[1]?.signal).toBeInstanceOf(AbortSignal);
  });

  test.each<[what: string, ask: typeof fetch]>([
    ['a PDF', answering('%PDF', { headers: { 'content-type': 'application/pdf' } })],
    ['a page without a type', answering(new Uint8Array(3), { headers: {} })],
    ['a page that is not there', answering('gone', { headers: html, status: 404 })],
    ['no body', answering(null)],
    ['a page that is too large', answering('x'.repeat(MOST_BYTES + 1))],
    ['a failure, such as a redirect to elsewhere', vi.fn().mockRejectedValue(new TypeError('Failed to fetch'))],
  ])('%s: nothing', async (_, ask) => expect(await fetchPage(ADDRESS, ask)).toBeNull());

  test.each<[where: string, type: string, head: string]>([
    ['its header', 'text/html; charset=iso-8859-1', ''],
    ['the page', 'text/html', '<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">'],
  ])('is decoded as %s says', async (_, type, head) => {
    const bytes = Uint8Array.from(`${head}Datenschutzerkl\u00e4rung`, (character) => character.charCodeAt(0));
    expect(await fetchPage(ADDRESS, answering(bytes, { headers: { 'content-type': type } }))).toBe(
      `${head}Datenschutzerklärung`,
    );
  });

  test('an encoding that nobody knows is read as UTF-8', async () => {
    const ask = answering('é', { headers: { 'content-type': 'text/html; charset=klingon' } });
    expect(await fetchPage(ADDRESS, ask)).toBe('é');
  });
});
