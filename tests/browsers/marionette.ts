/** Marionette, Firefox's own remote protocol, over TCP: no geckodriver, no package. */
import { connect, type Socket } from 'node:net';
import { until } from './until';

type Context = 'content' | 'chrome';
type Message = readonly [
  direction: number,
  id: number,
  error: { error: string; message: string } | null,
  result: unknown,
];

interface Waiting {
  done(value: unknown): void;
  fail(error: Error): void;
}

export class Marionette {
  #received = Buffer.alloc(0);
  #sent = 0;
  readonly #waiting = new Map<number, Waiting>();

  private constructor(readonly socket: Socket) {
    socket.on('data', (data: Buffer) => this.#receive(data));
    socket.on('error', () => {});
    socket.on('close', () => {
      for (const { fail } of this.#waiting.values()) fail(new Error('Firefox has closed the connection'));
      this.#waiting.clear();
    });
  }

  /** Connects and opens a session. */
  static async connect(port: number): Promise<Marionette> {
    const socket = await until(() => open(port), 'Firefox to listen', 60_000);
    const marionette = new Marionette(socket);
    await marionette.send('WebDriver:NewSession', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
    return marionette;
  }

  /** Sends a command, e.g. "WebDriver:Navigate". @throws Error with what Firefox says is wrong. */
  send(command: string, parameters: object = {}): Promise<unknown> {
    const id = ++this.#sent;
    const text = Buffer.from(JSON.stringify([0, id, command, parameters]));
    return new Promise((done, fail) => {
      if (this.socket.destroyed) return fail(new Error('Firefox is gone'));
      this.#waiting.set(id, { done, fail });
      this.socket.write(Buffer.concat([Buffer.from(`${text.length}:`), text]));
    });
  }

  /** Runs the body of an async function in the page (`content`) or in the browser itself (`chrome`); `args` are its arguments. */
  async run(context: Context, body: string, args: readonly unknown[] = []): Promise<unknown> {
    await this.send('Marionette:SetContext', { value: context });
    const script = `const tell = arguments[arguments.length - 1];
      (async (...args) => { ${body} })(...[...arguments].slice(0, -1))
        .then((value) => tell({ value }), (error) => tell({ error: String(error) }));`;
    const { value } = (await this.send('WebDriver:ExecuteAsyncScript', { script, args })) as {
      value: { value?: unknown; error?: string } | null;
    };
    if (value?.error !== undefined) throw new Error(value.error);
    return value?.value;
  }

  /** Messages are "LENGTH:JSON"; the first is a greeting and no array. */
  #receive(data: Buffer): void {
    this.#received = Buffer.concat([this.#received, data]);
    for (;;) {
      const colon = this.#received.indexOf(':');
      const end = colon + 1 + Number(this.#received.subarray(0, Math.max(colon, 0)));
      if (colon < 0 || this.#received.length < end) return;
      const message: unknown = JSON.parse(this.#received.subarray(colon + 1, end).toString('utf8'));
      this.#received = this.#received.subarray(end);
      if (Array.isArray(message)) this.#answer(message as unknown as Message);
    }
  }

  #answer([, id, error, result]: Message): void {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) waiting?.fail(new Error(`${error.error}: ${error.message}`));
    else waiting?.done(result);
  }
}

function open(port: number): Promise<Socket> {
  return new Promise((done, fail) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.setNoDelay(true);
      done(socket);
    });
    socket.once('error', fail);
  });
}
