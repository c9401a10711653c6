/** Word among the extension's pages that something was erased, so that none goes on showing it. */

const CHANNEL = 'erased';

/** To be called when it is gone: who hears of it looks at what is left. In: the policy's address; null: all of them. */
export function tellErased(policy: string | null): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(policy);
  channel.close();
}

/** Out: what ends the listening. Word of this same page is heard, too. */
export function whenErased(hear: (policy: unknown) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', ({ data }) => hear(data));
  return () => channel.close();
}

/**
 * Loads a page again once what it shows is erased. In: the policies it shows, and whether all of them are still there: a
 * report is not gone with its entry in the history as long as its tab has it.
 */
export function leaveErased(
  policies: readonly string[],
  areThere: () => Promise<boolean>,
  loadAgain = () => location.reload(),
): () => void {
  return whenErased(async (policy) => {
    const isOurs = policy === null || policies.some((one) => one === policy);
    if (isOurs && !(await areThere())) loadAgain();
  });
}
