/** What a reader sees highlighted in the page. */
import type { Browser } from '../browsers/browser';
import { until } from '../browsers/until';

export interface Highlighted {
  text: string;
  /** Inside the window, with an area: not scrolled away, not folded in. */
  visible: boolean;
}

const READ = `(() => {
  const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
  const text = ranges.map((range) => range.toString()).join('');
  const boxes = ranges.flatMap((range) => [...range.getClientRects()]).filter((box) => box.width > 0 && box.height > 0);
  const first = boxes[0];
  return { text, visible: Boolean(first) && first.top >= 0 && first.bottom <= innerHeight };
})()`;

/** Waits until something is highlighted and in view. */
export function highlighted(browser: Browser): Promise<Highlighted> {
  return until(async () => {
    const found = (await browser.evaluate(READ)) as Highlighted;
    return found.text && found.visible ? found : null;
  }, 'a highlight in view');
}

/** Letters and digits alone: white space between blocks and the like is no part of a quote's words. */
export const wordsOf = (text: string): string => text.replace(/\s+/gu, '');
