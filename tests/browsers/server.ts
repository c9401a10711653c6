/** A web server on 127.0.0.1 for the pages of the tests, of the bench and of `npm start`. */
import { createServer } from 'node:http';

export interface Page {
  body: string | Uint8Array;
  /** 200 when it is left out. */
  status?: number;
  headers?: Readonly<Record<string, string>>;
}

export interface Server {
  /** "http://127.0.0.1:PORT", no slash at the end. */
  origin: string;
  /** Puts a page at a path such as "/privacy"; returns its address. */
  put(path: string, page: Page | string): string;
  /** Paths asked for since the start, in order, favicons left out (the browser asks for those unbidden). */
  asked(): readonly string[];
  /** Paths that were asked for with a cookie. */
  withCookie(): readonly string[];
  close(): Promise<void>;
}

/** Keeps a saved page as it was saved: no script of its own, nothing fetched from elsewhere. */
export const AS_SAVED: Readonly<Record<string, string>> = {
  'content-security-policy': "default-src 'none'; img-src data:; style-src 'unsafe-inline'",
};

/** An address within the site, without query and place. */
export const pathOf = (address: string): string => address.split(/[?#]/)[0] ?? address;

export async function serve(): Promise<Server> {
  const pages = new Map<string, Page>();
  const asked: string[] = [];
  const withCookie: string[] = [];
  const server = createServer((request, response) => {
    // As a proxy it is asked for whole addresses: then every site is this server.
    const path = pathOf((request.url ?? '/').replace(/^https?:\/\/[^/]+/, ''));
    if (path !== '/favicon.ico') asked.push(path);
    if (request.headers.cookie) withCookie.push(path);
    const page = pages.get(path);
    response.statusCode = page ? (page.status ?? 200) : 404;
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.setHeader('cache-control', 'no-store');
    for (const [name, value] of Object.entries(page?.headers ?? {})) response.setHeader(name, value);
    response.end(page?.body ?? '<!doctype html><title>404</title><p>Not found');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  const origin = `http://127.0.0.1:${address.port}`;
  return {
    origin,
    put(path, page) {
      // A page answers whatever query it is asked with.
      pages.set(pathOf(path), typeof page === 'string' ? { body: page } : page);
      return origin + path;
    },
    asked: () => asked,
    withCookie: () => withCookie,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
