/** Chromium's own log of its network. */

interface NetLog {
  constants: { logEventTypes: Record<string, number> };
  events: { type: number; params?: { url?: string; initiator?: string } }[];
}

/**
 * What the extension asked for, by Chromium's own log of all its network requests: those of its worker and pages
 * (their initiator says so), and those that a page made to somewhere else, which a content script may have caused.
 */
export function requestsIn(netLog: string): string[] {
  const { constants, events } = JSON.parse(netLog) as NetLog;
  const start = constants.logEventTypes.URL_REQUEST_START_JOB;
  return events.flatMap(({ type, params }) => {
    if (type !== start || !params?.url || !/^(https?|wss?):/.test(params.url)) return [];
    const initiator = params.initiator ?? '';
    const elsewhere = /^https?:/.test(initiator) && new URL(params.url).hostname !== '127.0.0.1';
    return initiator.startsWith('chrome-extension:') || elsewhere ? [params.url] : [];
  });
}
