/** A raw CDP channel to a target that Playwright does not expose as a page: the popup of the toolbar button. */
import type { BrowserContext } from 'playwright-core';
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
  onException(tell: (text: string) => void): void;
  closeTarget(): Promise<void>;
}

/** Waits for a page target that `match` accepts, and attaches to it. */
export async function attach(
  context: BrowserContext,
  match: (target: TargetInfo) => boolean,
  what: string,
): Promise<Target> {
  const browser = context.browser();
  if (!browser) throw new Error('the browser has gone');
  const cdp = await browser.newBrowserCDPSession();
  const find = async (): Promise<TargetInfo | undefined> =>
    (await cdp.send('Target.getTargets')).targetInfos.find((info) => info.type === 'page' && match(info));
  const { targetId } = await until(find, what);
  const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: false });

  let sent = 0;
  const waiting = new Map<number, (reply: Reply) => void>();
  const listeners: ((text: string) => void)[] = [];
  cdp.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const reply = JSON.parse(event.message) as Reply;
    if (reply.id !== undefined) waiting.get(reply.id)?.(reply);
    const thrown = reply.method === 'Runtime.exceptionThrown' ? reply.params?.exceptionDetails : undefined;
    if (thrown) for (const tell of listeners) tell(textOf(thrown));
  });
  // A popup that goes would leave its questions without an answer for ever.
  let gone = false;
  cdp.on('Target.detachedFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    gone = true;
    for (const answer of [...waiting.values()]) answer({ error: { message: `${what} has gone` } });
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
    onException: (tell) => listeners.push(tell),
    async closeTarget() {
      await cdp.send('Target.closeTarget', { targetId }).catch(() => {});
      await until(async () => !(await find()), `${what} to close`);
      await cdp.detach();
    },
  };
}

const textOf = ({ text, exception }: ExceptionDetails): string => exception?.description ?? text;
