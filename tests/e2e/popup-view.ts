/** What stands in the popup, read by the attributes that it carries for tests from outside. */
import type { Popup } from '../browsers/browser';
import { until } from '../browsers/until';

export interface PopupView {
  status: string;
  overall: string;
  pillars: Record<string, string>;
  /** The answer to each item, by its id. */
  answers: Record<string, string>;
  /** The quotes shown for each item, without what only came near. */
  quotes: Record<string, string[]>;
  /** Why each grade is what it is: the items that cap it, cost and earn most and would lift it. */
  why: Record<string, { item: string; effect: string }[]>;
  /** The policy's own date, as it is shown; "" without one. */
  dated: string;
  /** The kinds of what was not read. */
  unread: string[];
  text: string;
  /** Elements that no popup of ours has, and a page's markup could bring. */
  foreign: number;
}

const READ = `(() => {
  const root = document.querySelector('[data-status]');
  if (!root) return null;
  const all = (selector) => [...document.querySelectorAll(selector)];
  return {
    status: root.dataset.status,
    overall: document.querySelector('[data-overall]')?.dataset.overall ?? 'none',
    pillars: Object.fromEntries(all('[data-pillar][data-grade]').map((e) => [e.dataset.pillar, e.dataset.grade])),
    answers: Object.fromEntries(all('[data-item]').map((e) => [e.dataset.item, e.dataset.answer])),
    quotes: Object.fromEntries(all('[data-item]').map((e) => [e.dataset.item,
      [...e.querySelectorAll(':scope .quote-words')].filter((quote) => !quote.closest('[data-nearest]'))
        .map((quote) => quote.textContent)])),
    why: Object.fromEntries(all('[data-why]').map((e) => [e.dataset.why,
      [...e.querySelectorAll('[data-reason]')].map(({ dataset }) => ({ item: dataset.reason, effect: dataset.effect }))])),
    dated: document.querySelector('[data-dated]')?.textContent ?? '',
    unread: document.querySelector('[data-unread]')?.dataset.unread.split(' ') ?? [],
    text: document.body.innerText,
    foreign: all('iframe, object, embed, [onerror], [onclick], body script, img[src="x"]')
      .filter((e) => !(e.localName === 'script' && e.src.startsWith(location.origin))).length,
  };
})()`;

const FINAL = ['graded', 'not-a-policy', 'unsupported-language', 'too-short', 'unclear', 'error'];

/** The popup once it has stopped loading. */
export function viewOf(
  popup: Pick<Popup, 'evaluate'>,
  wanted: (view: PopupView) => boolean = () => true,
): Promise<PopupView> {
  return until(
    async () => {
      const view = (await popup.evaluate(READ)) as PopupView | null;
      return view && FINAL.includes(view.status) && wanted(view) ? view : null;
    },
    'the popup to show its result',
    30_000,
  );
}

const quoteButton = (item: string): string => `document.querySelector('[data-item="${item}"] .quote button')`;

/** Clicks the first quote of an item, as a reader would after unfolding it. */
export async function clickQuote(popup: Popup, item: string): Promise<void> {
  await popup.evaluate(`${quoteButton(item)}.click()`);
}

/** Unfolds why the overall letter is what it is, and follows the first answer that is named there. Out: its item. */
export async function followReason(popup: Popup): Promise<string> {
  return (await popup.evaluate(`(() => {
    const why = document.querySelector('[data-why="overall"]');
    why.open = true;
    const reason = why.querySelector('[data-reason]:not([data-effect="lift"])');
    reason.querySelector('a').click();
    return reason.dataset.reason;
  })()`)) as string;
}

/** Clicks "grade this page anyway". */
export async function clickGradeAnyway(popup: Popup): Promise<void> {
  await popup.evaluate(`document.querySelector('[data-action="grade-anyway"]').click()`);
}

/** The addresses of the policies that the popup names. */
export async function linksIn(popup: Popup): Promise<string[]> {
  return (await popup.evaluate(`[...document.querySelectorAll('[data-link]')].map((e) => e.dataset.link)`)) as string[];
}

/** Clicks the policy with that address. */
export async function clickLink(popup: Popup, address: string): Promise<void> {
  await popup.evaluate(`document.querySelector('[data-link=${JSON.stringify(address)}]').click()`);
}

/** The popup once it shows a result, or that more and more of the text is read, in whatever time that takes to its end. */
export function answerOf(
  popup: Pick<Popup, 'evaluate'>,
  wanted: (status: string) => boolean = () => true,
): Promise<Pick<PopupView, 'status' | 'overall'>> {
  let first = 0;
  return until(
    async () => {
      const view = (await popup.evaluate(READ)) as PopupView | null;
      if (!view || !wanted(view.status)) return null;
      const share = Number(await popup.evaluate(`document.querySelector('progress')?.value ?? 0`));
      first ||= share;
      return FINAL.includes(view.status) || share > first ? view : null;
    },
    'the popup to show a result, or that more and more is read',
    // Twenty megabytes on a busy machine: at rest the longest takes 16 s.
    75_000,
  );
}
