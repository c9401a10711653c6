/** The page's own events that its script needs to hear of. */
import type { Return } from '../../detect/watch';
import { property } from '../../dom';
import { NAMED } from '../contract/page-world';

/** The part of the Navigation API that is used; not every browser has it. */
interface WithNavigation {
  navigation?: {
    addEventListener?: (
      type: 'currententrychange',
      listener: (event: { navigationType?: string | null }) => void,
    ) => void;
  };
}

/** Under this name our scripts in the page share when it last moved. */
const MOVED = Symbol.for('candor.moved');
/** Under this name, how often in a row it was read and was no policy. */
const VAIN = Symbol.for('candor.vain');

/**
 * Calls back with `moved` after a navigation within the page (`pushState` included, where the browser has the Navigation
 * API), with `renamed` when that only replaced its address, with `cached` when the browser brings the page back from its
 * cache, with `seen` when the reader comes to it. What is called back says whether the page stands at another address
 * now.
 */
export function onReturn(then: (how: Return) => boolean): void {
  let known = location.href;
  const name = (): void => void Reflect.set(globalThis, Symbol.for(NAMED), { at: location.href, known });
  const went = ({ navigationType }: { navigationType?: string | null }): void => {
    if (then(navigationType === 'replace' ? 'renamed' : 'moved')) {
      Reflect.set(globalThis, MOVED, performance.now());
      known = location.href;
    }
    name();
  };
  Reflect.set(globalThis, MOVED, -Infinity);
  name();
  const { navigation } = globalThis as WithNavigation;
  if (navigation?.addEventListener) navigation.addEventListener('currententrychange', went);
  else for (const type of ['popstate', 'hashchange']) addEventListener(type, () => went({}));
  addEventListener('pageshow', (event) => {
    if (event.persisted) then('cached');
  });
  addEventListener('visibilitychange', () => {
    if (property(document, 'visibilityState') === 'visible') then('seen');
  });
}

/** Resolves when the page is one that a reader has before them, and not only prerendered. */
export async function onceShown(): Promise<void> {
  // Not yet known to the types, nor to every browser.
  const page: Document & { prerendering?: boolean } = document;
  if (!property(page, 'prerendering')) return;
  const listen = property(page, 'addEventListener');
  await new Promise((shown) => Reflect.apply(listen, page, ['prerenderingchange', shown, { once: true }]));
}

/** Calls back after changes of the page's elements and texts. Only for pages that are policies: it costs. Out: a function that ends this. */
export function onMutation(then: () => void): () => void {
  const observer = new MutationObserver(then);
  observer.observe(document, { childList: true, subtree: true, characterData: true });
  return () => observer.disconnect();
}

/** Under this name stands that a script of ours watches the page. */
const WATCHED = Symbol.for('candor.watched');

/** Is this script the first that is to watch the page? The background may put it into a page that has it already. */
export function isFirstWatcher(): boolean {
  const isFirst = Reflect.get(globalThis, WATCHED) !== true;
  Reflect.set(globalThis, WATCHED, true);
  return isFirst;
}

/** The address under which the page is known: the one where it stands, or had stood before it was only given another. */
export function knownAddress(): string {
  const named = Reflect.get(globalThis, Symbol.for(NAMED)) as { at: string; known: string } | undefined;
  return named?.at === location.href ? named.known : location.href;
}

/** How often in a row the page was read and was no policy. */
export const readInVain = (): number => Number(Reflect.get(globalThis, VAIN) ?? 0);

/** To be called after each reading. */
export function noteReading(isPolicy: boolean): void {
  Reflect.set(globalThis, VAIN, isPolicy ? 0 : readInVain() + 1);
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
