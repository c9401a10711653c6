/** A page whose text stands in a frame of another origin. */
import { nameIn } from '../detect/names';

/** The least share of the window that such a frame takes up. */
const LARGE = 0.3;

/**
 * In: a page that is called a privacy policy and hardly says anything itself, its address, its window's size in CSS
 * pixels. Out: the address of the largest frame of another origin that is shown there; null without one.
 */
export function foreignFrameIn(
  page: Document,
  address: string,
  { width, height }: { width: number; height: number },
): string | null {
  if (!isCalledPolicy(page, address)) return null;
  let found: string | null = null;
  let most = LARGE * width * height;
  for (const frame of page.querySelectorAll('iframe[src], frame[src], embed[src], object[data]')) {
    const given = frame.getAttribute('src') ?? frame.getAttribute('data') ?? '';
    if (!URL.canParse(given, address)) continue;
    const target = new URL(given, address);
    if (!/^https?:$/.test(target.protocol) || target.origin === new URL(address).origin) continue;
    const box = frame.getBoundingClientRect();
    const area = box.width * box.height;
    if (area >= most) [found, most] = [target.href, area];
  }
  return found;
}

function isCalledPolicy(page: Document, address: string): boolean {
  const headings = [...page.querySelectorAll('h1, h2')].slice(0, 5).map((heading) => heading.textContent ?? '');
  const path = URL.canParse(address) ? decodeURI(new URL(address).pathname).replace(/[/._-]+/g, ' ') : '';
  return [page.title, ...headings, path].some((name) => nameIn(name)?.kind === 'privacy-policy');
}
