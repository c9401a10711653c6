/** Firefox's tabs, over Marionette: that of the tests, and one with a document of the extension. */
import { ORIGIN } from './firefox-profile';
import type { Marionette } from './marionette';

export class FirefoxTabs {
  /** The tab of the tests. */
  own: string | null = null;
  /** The tab with a document of the extension. */
  #helper: string | null = null;

  constructor(readonly marionette: Marionette) {}

  /**
   * Runs code in a document of the extension that runs none of its scripts, in a background tab of its own: from here
   * its API can be asked and the popup's window be reached.
   */
  async inExtension(body: string): Promise<unknown> {
    const open = await this.handles();
    const fresh = this.#helper === null || !open.includes(this.#helper);
    const helper = fresh || this.#helper === null ? await this.open(false) : this.#helper;
    this.#helper = helper;
    await this.switchTo(helper, false);
    try {
      if (fresh) await this.navigate(`${ORIGIN}/manifest.json`);
      return await this.marionette.run('content', body);
    } finally {
      await this.back(false);
    }
  }

  /** A new tab for the tests, in the place of the one before; also when a test that failed has left that closed. */
  async renew(): Promise<void> {
    const before = this.own;
    this.own = await this.open(true).catch(() => {
      this.own = null;
      return this.open(true);
    });
    if (before)
      await this.switchTo(before, false).then(
        () => this.marionette.send('WebDriver:CloseWindow'),
        () => undefined,
      );
    await this.switchTo(this.own, true);
  }

  async open(focus: boolean): Promise<string> {
    await this.marionette.send('Marionette:SetContext', { value: 'content' });
    if (this.own === null) await this.#leaveClosedTab();
    const answer = await this.marionette.send('WebDriver:NewWindow', { type: 'tab', focus });
    return (answer as { handle: string }).handle;
  }

  async #leaveClosedTab(): Promise<void> {
    const [first = ''] = await this.handles();
    await this.switchTo(first, true);
  }

  async switchTo(handle: string, focus: boolean): Promise<void> {
    await this.marionette.send('Marionette:SetContext', { value: 'content' });
    await this.marionette.send('WebDriver:SwitchToWindow', { handle, focus });
  }

  async navigate(url: string): Promise<void> {
    await this.marionette.send('WebDriver:Navigate', { url });
  }

  /** The ids of all tabs that are open. */
  async handles(): Promise<string[]> {
    // In the other context they are the windows.
    await this.marionette.send('Marionette:SetContext', { value: 'content' });
    return (await this.marionette.send('WebDriver:GetWindowHandles')) as string[];
  }

  /** Back to the tab of the tests, where there is one. */
  async back(focus: boolean): Promise<void> {
    if (this.own) await this.switchTo(this.own, focus);
  }

  /** Closes the document of the extension, which no longer is what it was once the extension is loaded anew. */
  async closeHelper(): Promise<void> {
    const open = await this.handles();
    if (this.#helper && open.includes(this.#helper)) {
      await this.switchTo(this.#helper, false);
      await this.marionette.send('WebDriver:CloseWindow');
      await this.back(true);
    }
    this.#helper = null;
  }
}
