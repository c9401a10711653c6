/** Raw CDP channels to targets that Playwright does not expose as pages, or not all of: the popup, the panel, the background. */
import type { BrowserContext, CDPSession } from 'playwright-core';
import { until } from './until';

interface TargetInfo {
  targetId: string;
  type: string;
  url: string;
}

interface Reply {
  id?: number;
  method?: string;
  params?: { exceptionDetails?: ExceptionDetails };
  error?: { message: string };
  result?: unknown;
}

interface ExceptionDetails {
  text: string;
  exception?: { description?: string };
}

export interface Target {
  send(method: string, params: object): Promise<unknown>;
  evaluate(expression: string): Promise<unknown>;
  closeTarget(): Promise<void>;
}

const sessionOf = async (context: BrowserContext): Promise<CDPSession> => {
  const browser = context.browser();
  if (!browser) throw new Error('the browser has gone');
  return browser.newBrowserCDPSession();
};

/** Waits for a page target that `match` accepts, and attaches to it. `tell`: is told of each exception that nobody caught there. */
export async function attach(
  context: BrowserContext,
  match: (target: TargetInfo) => boolean,
  what: string,
  tell: (text: string) => void = () => {},
): Promise<Target> {
  const cdp = await sessionOf(context);
  const find = async (): Promise<TargetInfo | undefined> =>
    (await cdp.send('Target.getTargets')).targetInfos.find((info) => info.type === 'page' && match(info));
  const { targetId } = await until(find, what);
  const { send, evaluate } = await connect(cdp, targetId, what, tell);
  return {
    send,
    evaluate,
    async closeTarget() {
      await cdp.send('Target.closeTarget', { targetId }).catch(() => {});
      await until(async () => !(await find()), `${what} to close`);
      await cdp.detach();
    },
  };
}

/**
 * Tells of each exception that nobody caught in a service worker whose address begins so, in the ones that start later too:
 * Playwright tells of those in pages alone. What one threw before is told as well, for the browser keeps it.
 */
export async function watchWorkers(
  context: BrowserContext,
  address: string,
  tell: (text: string) => void,
): Promise<void> {
  const finder = await sessionOf(context);
  finder.on('Target.targetCreated', async ({ targetInfo: { targetId, type, url } }) => {
    if (type !== 'service_worker' || !url.startsWith(address)) return;
    // One that is stopped at once, or with its browser, has nothing more to tell.
    await sessionOf(context)
      .then((cdp) => connect(cdp, targetId, 'the background', tell, () => void cdp.detach().catch(() => {})))
      .catch(() => {});
  });
  await finder.send('Target.setDiscoverTargets', { discover: true });
}

/** A channel to one target. `onGone`: is called when it has gone. */
async function connect(
  cdp: CDPSession,
  targetId: string,
  what: string,
  tell: (text: string) => void,
  onGone: () => void = () => {},
): Promise<Pick<Target, 'send' | 'evaluate'>> {
  const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: false });
  let sent = 0;
  const waiting = new Map<number, (reply: Reply) => void>();
  cdp.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const reply = JSON.parse(event.message) as Reply;
    if (reply.id !== undefined) waiting.get(reply.id)?.(reply);
    const thrown = reply.method === 'Runtime.exceptionThrown' ? reply.params?.exceptionDetails : undefined;
    if (thrown) tell(textOf(thrown));
  });
  // A popup that goes would leave its questions without an answer for ever.
  let gone = false;
  cdp.on('Target.detachedFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    gone = true;
    for (const answer of [...waiting.values()]) answer({ error: { message: `${what} has gone` } });
    onGone();
  });
  const send = (method: string, params: object): Promise<unknown> =>
    new Promise((done, fail) => {
      if (gone) return fail(new Error(`${what} has gone`));
      const id = ++sent;
      waiting.set(id, ({ error, result }) => {
        waiting.delete(id);
        if (error) fail(new Error(error.message));
        else done(result);
      });
      cdp
        .send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) })
        .catch(fail);
    });
  await send('Runtime.enable', {});

  return {
    send,
    async evaluate(expression) {
      const answer = (await send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true })) as {
        result: { value?: unknown };
        exceptionDetails?: ExceptionDetails;
      };
      if (answer.exceptionDetails) throw new Error(textOf(answer.exceptionDetails));
      return answer.result.value;
    },
  };
}

const textOf = ({ text, exception }: ExceptionDetails): string => exception?.description ?? text;
