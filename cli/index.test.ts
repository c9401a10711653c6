/** The library, called as from JavaScript, where no types say what it takes. */
import { describe, expect, it } from 'vitest';
import { checkInput } from './check-input';
import { grade } from './index';

const untyped = grade as (...given: unknown[]) => Promise<unknown>;
const bytes = new TextEncoder().encode('We never sell your data.');

describe('what is graded', () => {
  it.each([
    ['nothing', [], /^grade: give an object with html, markdown, text or pdf\.$/],
    ['null', [null], /^grade: give an object/],
    ['a text alone', ['We never sell your data.'], /^grade: give an object/],
    ['an empty object', [{}], /^grade: the policy is missing/],
    ['a list', [[]], /^grade: the policy is missing/],
    ['undefined', [{ html: undefined, url: 'https://a.example' }], /^grade: the policy is missing/],
    ['two policies', [{ html: '<p>We', text: 'We' }], /^grade: there is more than one policy: html, text; /],
    ['a number', [{ text: 7 }], /^grade: text is no text and no Uint8Array\.$/],
    ['a PDF as text', [{ pdf: '%PDF' }], /^grade: pdf is no Uint8Array\.$/],
    ['an address that is no text', [{ text: 'We', url: new URL('https://a.example') }], /^grade: url is no text\.$/],
  ])('is refused in plain words: %s', async (_what, given, why) => {
    const refused = untyped(...given);
    await expect(refused).rejects.toThrow(TypeError);
    await expect(refused).rejects.toThrow(why);
  });

  it('is one policy, with what is known of it', () => {
    expect(checkInput({ html: null, text: 'We', url: undefined, name: 'shop' })).toEqual({ text: 'We', name: 'shop' });
    expect(checkInput({ markdown: bytes, url: 'https://a.example' })).toEqual({
      markdown: bytes,
      url: 'https://a.example',
    });
    expect(checkInput({ pdf: Buffer.from('%PDF') })).toHaveProperty('pdf');
  });

  it('may have beside it what is null', async () => {
    const text = { html: null, text: 'We never sell your data.', url: null };
    expect(await untyped(text)).toMatchObject({ status: 'too-short', file: '' });
  });
});
