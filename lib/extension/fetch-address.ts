/** Under this name the background leaves the address that `fetch-policy.js` is to fetch, in the world of our scripts. */
export const FETCH_ADDRESS = 'candor.fetch-address';

/** The address left there, which is taken away. "" when there is none. */
export function takeFetchAddress(): string {
  const address: unknown = Reflect.get(globalThis, FETCH_ADDRESS);
  Reflect.deleteProperty(globalThis, FETCH_ADDRESS);
  return typeof address === 'string' ? address : '';
}
