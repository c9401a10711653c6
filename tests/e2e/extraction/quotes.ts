/** Hidden text and grades; and quotes in panels and frames, which a click on them brings to light. */
import { describe, expect, it } from 'vitest';
import { until } from '../../browsers/until';
import { fixture } from '../../fixtures';
import { engine, shown } from '../engine';
import { wordsOf } from '../page-view';
import { clickGradeAnyway, clickQuote, viewOf } from '../popup-view';
import type { Session } from '../session';
import { inAttribute } from './pages';

const bodyOf = (name: string): string => /<body[^>]*>([\s\S]*)<\/body>/.exec(fixture(name))?.[1] ?? '';
const page = (body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Privacy policy</title></head><body>${body}</body></html>`;

/** What is highlighted, in the page or in a frame of it, and in view of its own window. */
const MARKED = `(() => {
  const windows = [window, ...[...document.querySelectorAll('iframe')].map((frame) => frame.contentWindow)];
  const ranges = windows.flatMap((view) => [...view.CSS.highlights.values()].flatMap((highlight) => [...highlight]));
  const box = ranges[0]?.getClientRects()[0];
  return box && box.width > 0 && box.height > 0 ? ranges.map(String).join('') : '';
})()`;

export function quotes(session: () => Session): void {
  const read = async (path: string, html: string) => {
    const { browser, show } = session();
    await show(path, html);
    const popup = await browser.openPopup();
    const view = await viewOf(popup);
    if (view.status !== 'not-a-policy') return { popup, view };
    await clickGradeAnyway(popup);
    return { popup, view: await viewOf(popup, ({ status }) => status !== 'not-a-policy') };
  };

  describe('hidden text never betters a grade', () => {
    const bad = bodyOf('brightcart');
    const good = bodyOf('harbour-notes').replace(/<(\/?)main/g, '<$1div');
    it.each([
      ['a whole policy in a hidden main region', `${bad.replace(/<(\/?)main/g, '<$1div')}<main hidden>${good}</main>`],
      ['a whole policy off screen', `${bad}<div style="position:absolute;left:-9999px">${good}</div>`],
      ['a whole policy in white on white', `${bad}<div style="background:#fff;color:#fff">${good}</div>`],
      ['a whole policy of no height', `<div style="height:0;overflow:hidden">${good}</div>${bad}`],
    ])('%s', async (title, body) => {
      const url = `${session().server.origin}/hidden`;
      const alone = shown(await engine(page(bad), `${url}/privacy`));
      const { view } = await read(`/hidden/${title.length}/privacy`, page(body));
      expect(view.overall).toBe(alone.overall);
      expect(view.answers).toEqual(alone.answers);
    });
  });

  describe('a click on a quote', () => {
    const policy = bodyOf('harbour-notes');
    const [head = '', ...rest] = policy.split(/(?=<h2)/);
    const inside = rest.join('');
    const toggle = `this.nextElementSibling.style.display='block'`;
    it.each([
      [
        'a plain button',
        `${head}<button onclick="${toggle}">All of it</button><div style="display:none">${inside}</div>`,
      ],
      [
        'a label',
        `<style>#c,#c~section{display:none}#c:checked~section{display:block}</style>${head}<div><input type="checkbox" id="c"><label for="c">All of it</label><section>${inside}</section></div>`,
      ],
      [
        'a tab',
        `${head}<div role="tablist"><button role="tab" id="t" aria-selected="true">News</button><button role="tab" aria-controls="p" onclick="document.getElementById('p').hidden=false">All of it</button></div><div role="tabpanel" aria-labelledby="t"><p>None.</p></div><div role="tabpanel" id="p" hidden>${inside}</div>`,
      ],
    ])('opens the panel that %s opens', async (title, body) => {
      const { popup, view } = await read(`/panel/${title.length}/privacy`, page(body));
      const quote = view.quotes['breach-notice']?.[0] ?? '';
      expect(quote).not.toBe('');
      await clickQuote(popup, 'breach-notice');
      const marked = await until(async () => String(await session().browser.evaluate(MARKED)), 'the mark');
      expect(wordsOf(marked)).toBe(wordsOf(quote));
    });

    it('finds it in a frame', async () => {
      const frame = `<iframe width="600" height="300" srcdoc="${inAttribute(page(policy))}"></iframe>`;
      const { popup, view } = await read('/frame/privacy', page(`<h1>Privacy policy</h1>${frame}`));
      const quote = view.quotes['breach-notice']?.[0] ?? '';
      expect(quote).not.toBe('');
      await clickQuote(popup, 'breach-notice');
      const marked = await until(async () => String(await session().browser.evaluate(MARKED)), 'the mark');
      expect(wordsOf(marked)).toBe(wordsOf(quote));
    });
  });
}
