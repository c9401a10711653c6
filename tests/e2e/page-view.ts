/** What a reader sees highlighted in the page. */
import { readFileSync, rmSync } from 'node:fs';
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

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** The share of a box of the window that is painted in one of the colours ("#ffd3bd"), by a screenshot. */
export async function painted(browser: Browser, { left, top, width, height }: Box, colours: string[]): Promise<number> {
  const file = `.candor/painted-${browser.name}.png`;
  await browser.screenshot(file);
  const picture = readFileSync(file).toString('base64');
  rmSync(file);
  return Number(
    await browser.evaluate(`(async () => {
      const bytes = Uint8Array.from(atob('${picture}'), (letter) => letter.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const context = canvas.getContext('2d');
      context.drawImage(bitmap, 0, 0);
      const { data } = context.getImageData(${[left, top, width, height].map(Math.round).join()});
      const hex = (at) => '#' + [...data.slice(at, at + 3)].map((part) => part.toString(16).padStart(2, '0')).join('');
      let count = 0;
      for (let at = 0; at < data.length; at += 4) if (${JSON.stringify(colours)}.includes(hex(at))) count++;
      return count / (data.length / 4);
    })()`),
  );
}
