/**
 * Chromium over a pipe, with no driver in its pages: Playwright forbids prerendering in the pages that it drives. The
 * page is touched through the extension's API alone.
 */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { newProfile } from './profiles';
import { until } from './until';

export interface PipedChromium {
  /** Asks the extension's API, from a document of the extension that runs none of its scripts: "(api) => …". */
  askApi(func: string): Promise<unknown>;
  finish(): Promise<void>;
}

interface Reply {
  id?: number;
  error?: { message: string };
  result?: unknown;
}

interface Evaluated {
  result: { value?: unknown };
  exceptionDetails?: { text: string; exception?: { description?: string } };
}

export async function launchPiped({
  program,
  extension,
}: {
  program: string;
  extension: string;
}): Promise<PipedChromium> {
  const profile = newProfile('piped');
  const flags = ['--headless=new', '--no-sandbox', '--disable-gpu', '--no-first-run', `--user-data-dir=${profile}`];
  const debugging = ['--remote-debugging-pipe', '--enable-unsafe-extension-debugging'];
  const offline = '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1';
  const running = spawn(program, [...flags, ...debugging, offline, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  const gone = new Promise<void>((done) => running.once('exit', () => done()));
  const [, , , commands, replies] = running.stdio;
  if (!(commands instanceof Writable) || !(replies instanceof Readable)) throw new Error('no pipe to the browser');

  let sent = 0;
  let rest = '';
  const waiting = new Map<number, (reply: Reply) => void>();
  replies.on('data', (data: Buffer) => {
    const parts = (rest + data.toString()).split('\0');
    rest = parts.pop() ?? '';
    for (const part of parts) {
      const reply = JSON.parse(part) as Reply;
      if (reply.id !== undefined) waiting.get(reply.id)?.(reply);
    }
  });
  const send = (method: string, params: object = {}, sessionId?: string): Promise<unknown> =>
    new Promise((done, fail) => {
      const id = ++sent;
      waiting.set(id, ({ error, result }) => {
        waiting.delete(id);
        if (error) fail(new Error(`${method}: ${error.message}`));
        else done(result);
      });
      commands.write(`${JSON.stringify({ id, method, params, ...(sessionId ? { sessionId } : {}) })}\0`);
    });

  await send('Browser.getVersion');
  const { id } = (await send('Extensions.loadUnpacked', { path: resolve(extension) })) as { id: string };
  const { targetId } = (await send('Target.createTarget', { url: `chrome-extension://${id}/manifest.json` })) as {
    targetId: string;
  };
  const { sessionId } = (await send('Target.attachToTarget', { targetId, flatten: true })) as { sessionId: string };
  const evaluate = async (expression: string): Promise<unknown> => {
    const how = { expression, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = (await send('Runtime.evaluate', how, sessionId)) as Evaluated;
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  await until(() => evaluate('Boolean(globalThis.chrome?.action)'), 'the extension');
  // The welcome page comes in front; a page that is not seen prerenders nothing.
  const welcome = `chrome.tabs.query({}).then((tabs) => tabs.find(({ url }) => url?.endsWith('/welcome.html'))?.id)`;
  await evaluate(`chrome.tabs.remove(${await until(() => evaluate(welcome) as Promise<number>, 'the welcome page')})`);

  return {
    askApi: (func) => evaluate(`(${func})(chrome)`),
    async finish() {
      await send('Browser.close').catch(() => {});
      await gone;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
