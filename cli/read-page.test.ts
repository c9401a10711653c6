import { describe, expect, it } from 'vitest';
import { policyText } from '../lib/detect/page.testing';
import { decodeText, readPage } from './read-page';

describe('readPage', () => {
  it('gives verdict and text of a page', () => {
    const html = `<html lang="en"><title>Privacy Policy</title><body><h1>Privacy Policy</h1>${policyText()}</body></html>`;
    const { verdict, policy } = readPage(html, '');
    expect(verdict).toMatchObject({ kind: 'privacy-policy', language: 'en' });
    expect(policy.blocks[0]).toMatchObject({ kind: 'heading', text: 'Privacy Policy' });
  });

  it.each([[''], ['\0\0'], ['<<<>>'], ['{"no": "page"}']])('takes garbage: %j', (garbage) => {
    expect(readPage(garbage, '').verdict.kind).toBe('other');
  });
});

describe('decodeText', () => {
  it.each([
    ['UTF-8', Buffer.from('données')],
    ['a UTF-8 mark', Buffer.from('\ufeffdonnées')],
    ['a UTF-16 mark', Buffer.from('\ufeffdonnées', 'utf16le')],
    ['Latin 1 without a word', Buffer.from('données', 'latin1')],
  ])('reads %s', (_, bytes) => {
    expect(decodeText(bytes)).toBe('données');
  });

  it('believes what the page declares', () => {
    const bytes = Buffer.concat([Buffer.from('<meta charset="windows-1251">'), Buffer.from([0xe4, 0xe0])]);
    expect(decodeText(bytes)).toContain('да');
    expect(decodeText(Buffer.from('<meta charset="nonsense">é'))).toContain('é');
  });
});
