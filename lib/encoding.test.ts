import { describe, expect, it } from 'vitest';
import { decodeText } from './encoding';

const latin = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, mark: boolean): Uint8Array =>
  new Uint8Array(Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le'));
const swapped = (bytes: Uint8Array): Uint8Array => bytes.map((_, i) => bytes[i ^ 1] ?? 0);
const meta = (charset: string): string => `<meta charset="${charset}">`;

describe('bytes as text', () => {
  it.each<[what: string, bytes: Uint8Array, type: string, text: string]>([
    ['UTF-8 that says nothing', utf8('Erkl\u00e4rung'), '', 'Erkl\u00e4rung'],
    ['Latin letters that say nothing', latin('Erkl\u00e4rung'), '', 'Erkl\u00e4rung'],
    ['… of Windows', latin('\u0093We\u0094'), 'text/html', '\u201cWe\u201d'],
    ['a mark of UTF-8', utf8('\ufeffErkl\u00e4rung'), '', 'Erkl\u00e4rung'],
    ['a mark of UTF-16', utf16('Erkl\u00e4rung', true), '', 'Erkl\u00e4rung'],
    ['… in the other order', swapped(utf16('Erkl\u00e4rung', true)), '', 'Erkl\u00e4rung'],
    ['a mark against the type', utf8('\ufeff\u00e4'), 'text/html; charset=iso-8859-1', '\u00e4'],
    ['a mark against the page', utf8(`\ufeff${meta('koi8-r')}\u00e4`), '', `${meta('koi8-r')}\u00e4`],
    ['the type', latin('\u00e4'), 'text/html; charset="ISO-8859-1"', '\u00e4'],
    [
      'the type against the page',
      utf8(`${meta('koi8-r')}\u00e4`),
      'text/html;charset=utf-8',
      `${meta('koi8-r')}\u00e4`,
    ],
    ['the type, UTF-16', utf16('\u00e4', false), 'text/html; charset=utf-16le', '\u00e4'],
    ['the page', latin(`${meta('windows-1251')}\u00cc\u00fb`), '', `${meta('windows-1251')}\u041c\u044b`],
    ['a page that names UTF-16 and is none', utf8(`${meta('utf-16')}\u00e4`), '', `${meta('utf-16')}\u00e4`],
    ['… also in the long form', utf8(`${meta('UTF-16BE')}\u00e4`), 'text/html', `${meta('UTF-16BE')}\u00e4`],
    ['an encoding that nobody knows', latin(`${meta('klingon')}\u00e4`), '', `${meta('klingon')}\u00e4`],
    [
      'a type that nobody knows',
      latin(`${meta('latin1')}\u00e4`),
      'text/html; charset=klingon',
      `${meta('latin1')}\u00e4`,
    ],
    [
      'an XHTML page',
      latin('<?xml version="1.0" encoding="iso-8859-1"?>\u00e4'),
      '',
      '<?xml version="1.0" encoding="iso-8859-1"?>\u00e4',
    ],
    ['nothing', new Uint8Array(0), '', ''],
  ])('are read by %s', (_what, bytes, type, text) => {
    expect(decodeText(bytes, type)).toBe(text);
  });

  it('that declare UTF-8 and are none in one place lose that place alone', () => {
    const bytes = new Uint8Array([...utf8(`${meta('utf-8')}\u00e4`), 0xe4, ...utf8('\u00e4')]);
    expect(decodeText(bytes)).toBe(`${meta('utf-8')}\u00e4\ufffd\u00e4`);
  });
});
