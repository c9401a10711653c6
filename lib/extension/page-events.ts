/** The page's own events that its script needs to hear of. */
import type { Return } from '../detect/watch';

/** The part of the Navigation API that is used; not every browser has it. */
interface WithNavigation {
  navigation?: { addEventListener?: (type: 'currententrychange', listener: () => void) => void };
}

/** Under this name our scripts in the page share when it last moved. */
const MOVED = 'candor.moved';

/**
 * Calls back with `moved` after a navigation within the page (`pushState` included, where the browser has the Navigation
 * API), with `cached` when the browser brings the page back from its cache, with `seen` when the reader comes or goes. What is called back says whether the page
 * stands at another address now.
 */
export function onReturn(then: (how: Return) => boolean): void {
  Reflect.set(globalThis, MOVED, -Infinity);
  const moved = (): void => {
    if (then('moved')) Reflect.set(globalThis, MOVED, performance.now());
  };
  const { navigation } = globalThis as WithNavigation;
  if (navigation?.addEventListener) navigation.addEventListener('currententrychange', moved);
  else for (const type of ['popstate', 'hashchange']) addEventListener(type, moved);
  addEventListener('pageshow', (event) => {
    if (event.persisted) then('cached');
  });
  addEventListener('visibilitychange', () => then('seen'));
}

/** Resolves when the page is one that a reader has before them, and not only prerendered. */
export async function onceShown(): Promise<void> {
  if (Reflect.get(document, 'prerendering'))
    await new Promise((shown) => document.addEventListener('prerenderingchange', shown, { once: true }));
}

/** Calls back after changes of the page's elements and texts. Only for pages that are policies: it costs. */
export function onMutation(then: () => void): void {
  new MutationObserver(then).observe(document, { childList: true, subtree: true, characterData: true });
}

/**
 * Milliseconds since the page last moved within itself; null when it has not, as far as can be told. Where nobody
 * watched, 0 for a page at another address than was asked for: it may have moved just now.
 */
export function sinceMove(): number | null {
  const at: unknown = Reflect.get(globalThis, MOVED);
  if (at === -Infinity) return null;
  if (typeof at === 'number') return performance.now() - at;
  const [loaded] = performance.getEntriesByType('navigation');
  return loaded && loaded.name.split('#')[0] !== location.href.split('#')[0] ? 0 : null;
}
