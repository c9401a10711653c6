/** From bytes to text, for files, records and pages that were fetched alike. */

/** HTML says its encoding within its first 1,024 bytes; some pages do so a little later. */
const HEAD_BYTES = 4_096;

const CHARSET = /charset\s*=\s*(?:["']\s*)?([\w-]+)/i;
const XML = /^\s*<\?xml\s[^<>]{0,200}\bencoding\s*=\s*["']([\w-]+)/i;

/**
 * In: the bytes of a page or a text, and the `Content-Type` that they came with, where there is one. Out: the text, without
 * its byte order mark: decoded by that mark, else by the type, else by what the page declares, else as UTF-8, and where that does not
 * fit, as Windows-1252. An encoding that nobody knows is as good as none. Never throws.
 */
export function decodeText(bytes: Uint8Array, contentType = ''): string {
  const encoding = markOf(bytes) ?? known(CHARSET.exec(contentType)?.[1]) ?? declaredIn(bytes);
  if (encoding === WINDOWS) return ofWindows(bytes);
  if (encoding) return new TextDecoder(encoding).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return ofWindows(bytes);
  }
}

const WINDOWS = 'windows-1252';
/** What stands at 0x80 to 0x9f: quotation marks and dashes. Some versions of Node read it as Latin-1, which has controls there. */
const AT_80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const ofWindows = (bytes: Uint8Array): string =>
  new TextDecoder(WINDOWS)
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (control) => AT_80.charAt(control.charCodeAt(0) - 0x80));

function markOf(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** What `<meta charset>`, its `http-equiv` form or an XML declaration names. */
function declaredIn(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES));
  const meta = head.match(/<meta[^<>]*>/gi)?.find((tag) => /charset/i.test(tag)) ?? '';
  const encoding = known(XML.exec(head)?.[1]) ?? known(CHARSET.exec(meta)?.[1]);
  // What could be read as Latin letters is no UTF-16, whatever it says (HTML, "prescan a byte stream").
  return encoding?.startsWith('utf-16') ? 'utf-8' : encoding;
}

/** In: the name of an encoding. Out: its canonical name; null where nobody knows it. */
function known(name: string | undefined): string | null {
  if (name === undefined) return null;
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return null;
  }
}
