/** A page whose text stands in a frame of another origin. */
import { nameIn } from '../detect/names';
import { lastParts, textOf } from '../detect/parts';
import { all, attribute, boxOf } from '../dom';

/** The least share of the window that such a frame takes up. */
const LARGE = 0.3;

/**
 * In: a page that is called a privacy policy and hardly says anything itself, its address, its window's size in CSS
 * pixels. Out: the address of the largest frame of another origin that is shown there; null without one. Never throws.
 */
export function foreignFrameIn(
  page: Document,
  address: string,
  { width, height }: { width: number; height: number },
): string | null {
  if (!isCalledPolicy(page, address)) return null;
  let found: string | null = null;
  let most = LARGE * width * height;
  for (const frame of all(page, 'iframe[src], frame[src], embed[src], object[data]')) {
    const given = attribute(frame, 'src') ?? attribute(frame, 'data') ?? '';
    if (!URL.canParse(given, address)) continue;
    const target = new URL(given, address);
    if (!/^https?:$/.test(target.protocol) || target.origin === new URL(address).origin) continue;
    const { width: wide, height: high } = boxOf(frame);
    const area = wide * high;
    if (area >= most) [found, most] = [target.href, area];
  }
  return found;
}

function isCalledPolicy(page: Document, address: string): boolean {
  const headings = [...all(page, 'head>title'), ...all(page, 'h1, h2').slice(0, 5)].map(textOf);
  return [...headings, ...lastParts(address)].some((name) => nameIn(name)?.kind === 'privacy-policy');
}
