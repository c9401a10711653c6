/** The promise that nothing leaves the device. Comes last: it closes the browser and reads what the browser noted. */
import { describe, expect, it } from 'vitest';
import { until } from '../browsers/until';
import { fixture } from '../fixtures';
import type { Session } from './session';

export function requests(session: () => Session): void {
  describe('in the whole run', () => {
    it('nobody had to catch an exception, in pages or in the extension', async () => {
      const { browser } = session();
      expect(await browser.exceptions()).toEqual([]);
      // One in the background shows that it would be heard of.
      await browser.failInBackground?.('a control');
      if (browser.failInBackground)
        await until(
          async () => (await browser.exceptions()).some((text) => text.includes('a control')),
          'the exception to be told of',
        );
    });

    it('the extension made no request but those that a reader asked for', async () => {
      const { browser, server, opened, fetched } = session();
      expect(server.asked()).toEqual(opened);
      await browser.open(server.put('/plain', fixture('article')));
      // One request of its own shows that the log would tell.
      const control = 'http://elsewhere.example/control';
      await browser.runFromExtension(`() => fetch('${control}', { mode: 'no-cors' }).then(() => null, () => null)`);
      const requests = await browser.finish();
      expect(requests.filter((url) => !fetched.includes(url))).toEqual([control]);
    });
  });
}
