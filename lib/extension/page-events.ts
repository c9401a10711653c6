/** The page's own events that its script needs to hear of. */

/** The part of the Navigation API that is used; not every browser has it. */
interface WithNavigation {
  navigation?: { addEventListener?: (type: 'currententrychange', listener: () => void) => void };
}

/**
 * Calls back after a navigation within the page (`pushState` included, where the browser has the Navigation API), and
 * with `cached` when the browser brings the page back from its cache.
 */
export function onReturn(then: (cached: boolean) => void): void {
  const moved = (): void => then(false);
  const { navigation } = globalThis as WithNavigation;
  if (navigation?.addEventListener) navigation.addEventListener('currententrychange', moved);
  else for (const type of ['popstate', 'hashchange']) addEventListener(type, moved);
  addEventListener('pageshow', (event) => {
    if (event.persisted) then(true);
  });
}
