/** When to look at a page: once, again while it is still loading, and after it went elsewhere without a reload. */
import type { PageVerdict } from '../types';
import type { Look } from './look';

/** The moments of a further look, in milliseconds after the first one. There is no observer. */
const LATER = [500, 1_500, 4_000];
/** A text that grew or shrank by less than this share is still the same. */
const SAME_TEXT = 0.1;

/** What watching needs of the page it runs in. */
export interface WatchedPage {
  look(): Look;
  address(): string;
  /** Out: false when nobody listens any more; then the watch ends. */
  send(verdict: PageVerdict): boolean;
  wait(milliseconds: number, then: () => void): void;
  /** Calls back after each navigation within the page, and when the browser brings the page back from its cache. */
  onReturn(then: (cached: boolean) => void): void;
}

/**
 * Watches a page. Sends a verdict when it is a privacy policy, when a policy's text has changed since, and when a page
 * that was one is none any more; otherwise stays silent.
 */
export function watchPage(page: WatchedPage): void {
  /** Counts the navigations: a look that was planned before the last one is void. */
  let visit = 0;
  let ended = false;
  /** Length of the text that was last sent as a policy; null when none was. */
  let sent: number | null = null;
  let address = withoutHash(page.address());

  const look = (current: number, round: number, moved: boolean): void => {
    if (ended || current !== visit) return;
    const { verdict, unfinished, length } = page.look();
    const isPolicy = verdict.kind === 'privacy-policy';
    const changed = isPolicy ? sent === null || Math.abs(length - sent) > SAME_TEXT * sent : sent !== null;
    if (changed) {
      sent = isPolicy ? length : null;
      ended = !page.send(verdict);
    }
    const next = LATER[round];
    if (next !== undefined && (moved || unfinished))
      page.wait(next - (LATER[round - 1] ?? 0), () => look(current, round + 1, moved));
  };

  page.onReturn((cached) => {
    const now = withoutHash(page.address());
    if (ended || (now === address && !cached)) return;
    address = now;
    visit++;
    const current = visit;
    if (cached) {
      sent = null;
      look(current, 0, false);
      return;
    }
    // The address changes before the page does: what stands there now is the old text.
    const [first = 0] = LATER;
    const wasPolicy = sent !== null;
    page.wait(first, () => {
      if (current !== visit) return;
      // The background has forgotten the page that the address has left.
      if (wasPolicy) sent = 0;
      look(current, 1, true);
    });
  });
  look(visit, 0, false);
}

/** An address up to "#", which most pages only use to jump; all of it where it holds a route ("#/privacy"). */
export function withoutHash(address: string): string {
  return /#!?\//.test(address) ? address : (address.split('#')[0] ?? '');
}
