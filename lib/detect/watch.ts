/** When to look at a page: once, again while it is still loading, and after it changed without a reload. */
import { digestOf } from './digest';
import type { Glance } from './glance';

/**
 * So long after a move within the page, in milliseconds, the text of the page that was left is not taken for that of the
 * new address. Apps draw late.
 */
export const SETTLED = 10_000;
/** Up to here a page that has moved, and one that may still be loading, are looked at again and again. */
const LAST_MOVED = 15_000;
const LAST_UNFINISHED = 60_000;
/** How soon after a change of its text a policy is looked at again, in milliseconds; where changes never end, ever later. */
const AFTER_CHANGE = 1_000;
const LATEST_AFTER_CHANGE = 16_000;
/** How soon what was lost on its way is sent again, in milliseconds; so many times as late each time; and how late no more. */
const AFTER_LOSS = 1_000;
const AFTER_NEXT_LOSS = 4;
const LAST_AFTER_LOSS = 16_000;
/** A look takes at most one part in so many of the time until the next one. */
const SHARE = 30;

/** When the next look follows one, both in milliseconds since the first: ever later, so that a late text costs little. */
const next = (since: number): number => 400 + 1.3 * since;

/**
 * `moved` within the page, `renamed`: its entry in the tab's history was given another address, `cached`: brought back by
 * the browser, `seen`: the reader comes to the tab.
 */
export type Return = 'moved' | 'renamed' | 'cached' | 'seen';

/** A page that was read so often in vain waits so many times as long, at most. */
const MOST_PATIENCE = 32;

/** What watching needs of the page it runs in. */
interface WatchedPage {
  look(): Glance;
  /** All its text, as far as it is compared. */
  text(): string;
  address(): string;
  /** Out: false when nobody listens any more; then the watch ends. Calls back when nobody has acted on it. */
  send(isPolicy: boolean, onLost: () => void): boolean;
  /** Milliseconds by a clock that is never set. */
  now(): number;
  wait(milliseconds: number, then: () => void): void;
  /** How often in a row the page was read, and was no policy. */
  vain(): number;
  /**
   * Calls back after each navigation within the page, when the browser brings the page back from its cache, and when the
   * reader comes back to it. What is called back says whether the page stands at another address now.
   */
  onReturn(then: (how: Return) => boolean): void;
  /** Calls back after each change of the page's text. Out: a function that ends this. */
  onMutation(then: () => void): () => void;
}

/**
 * Watches a page. Speaks when it may be a privacy policy, when a policy's text has changed since, and when a page
 * that was one is none any more; otherwise stays silent. A move within the page takes back at once what was sent; then
 * nothing is sent while the text is that of the policy which the address has left.
 */
export function watchPage(page: WatchedPage): void {
  /** Counts the navigations: a look that was planned before the last one is void. */
  let visit = 0;
  let ended = false;
  /** The digest of the text that was last sent as a policy, and its address; null when it was none, "" when it may be none any more. */
  let sent: string | null = null;
  let home = '';
  /** That of the policy's text that may still stand there though the address has left it. */
  let left: string | null = null;
  /** Ends the watch of the page's changes; null while nobody watches them. */
  let unobserve: (() => void) | null = null;
  let address = withoutHash(page.address());

  /** Sends it, and again when it is lost: some times, and not once something else was sent. */
  const send = (isPolicy: boolean, pause = AFTER_LOSS): void => {
    const about = sent;
    ended ||= !page.send(isPolicy, () => {
      if (pause > LAST_AFTER_LOSS) return;
      page.wait(pause, () => {
        if (!ended && sent === about) send(isPolicy, AFTER_NEXT_LOSS * pause);
      });
    });
  };

  /** Out: whether the page may not have shown all of its text yet. */
  const look = (): boolean => {
    const { isPolicy, unfinished } = page.look();
    const text = isPolicy ? digestOf(page.text()) : null;
    if (text === sent || (text && text === left)) return unfinished;
    sent = text;
    left = null;
    home = address;
    send(isPolicy);
    if (text) unobserve ??= page.onMutation(onMutation);
    return unfinished;
  };

  let planned = false;
  let pause = AFTER_CHANGE;
  let quietSince = 0;
  const onMutation = (): void => {
    if (planned || ended) return;
    planned = true;
    pause = page.now() - quietSince > 2 * pause ? AFTER_CHANGE : Math.min(2 * pause, LATEST_AFTER_CHANGE);
    page.wait(pause * Math.min(2 ** page.vain(), MOST_PATIENCE), () => {
      planned = false;
      quietSince = page.now();
      if (!ended) look();
    });
  };

  /** Looks now and, as long as the page may change, again. */
  const follow = (current: number, since: number, moved: boolean): void => {
    if (ended || current !== visit) return;
    if (since > SETTLED) left = null;
    const start = page.now();
    const unfinished = look();
    // An app that has left its policy, and shows another page by now: it is heard of again when it moves.
    if (moved && since > SETTLED && sent === null) {
      unobserve?.();
      unobserve = null;
    }
    const wait = Math.max(next(since) - since, SHARE * (page.now() - start));
    if (since < LAST_UNFINISHED && (unfinished || (moved && since < LAST_MOVED)))
      page.wait(wait, () => follow(current, since + wait, moved));
  };

  page.onReturn((how) => {
    const before = address;
    address = withoutHash(page.address());
    // The text stays where it is; a change of it is heard of.
    const isRenamed = how === 'renamed' && Boolean(sent) && isSamePage(before, address);
    const moved = address !== before && !isRenamed;
    if (isRenamed && home === before) home = address;
    if (ended || isRenamed) return moved;
    if (how === 'seen') look();
    else if (how === 'cached') {
      sent = left = null;
      follow(++visit, 0, false);
    } else if (moved) {
      // The address changes before the page does: what stands there now is the old text.
      left = address === home ? null : sent || left;
      if (sent !== null) {
        sent = '';
        send(false);
      }
      const current = ++visit;
      page.wait(next(0), () => follow(current, next(0), true));
    }
    return moved;
  });
  follow(visit, 0, false);
}

/** Do two addresses differ only in that one has a query, or more of it, as after a page has dropped where its reader came from? */
export function isSamePage(one: string, other: string): boolean {
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  return longer.startsWith(shorter) && /^(?:$|[?&])/.test(longer.slice(shorter.length));
}

/** An address up to "#", which most pages only use to jump; all of it where it holds a route ("#/privacy"). */
export function withoutHash(address: string): string {
  return /#!?\//.test(address) ? address : (address.split('#')[0] ?? '');
}
