/** What the end-to-end tests, the bench and `npm start` ask of a browser. One implementation for each browser. */

export interface Badge {
  text: string;
  title: string;
  /** "#rrggbb", lower case; "" while there is no badge. */
  colour: string;
}

/** The popup that the toolbar button opens: the real one, not its page in a tab. */
export interface Popup {
  /** Evaluates an expression in the popup; `document` and `window` are the popup's. */
  evaluate(expression: string): Promise<unknown>;
  screenshot(path: string): Promise<void>;
}

/** A private window with one page. */
export interface PrivateWindow {
  /** What the toolbar button shows there. */
  badgeText(): Promise<string>;
  close(): Promise<void>;
}

/** Chromium's side panel, Firefox's sidebar. */
export interface Panel {
  evaluate(expression: string): Promise<unknown>;
  close(): Promise<void>;
}

export interface Preferences {
  theme?: 'light' | 'dark';
  motion?: 'full' | 'reduced';
  /** Those of the page, or few that the reader has chosen, for all pages. */
  colours?: 'own' | 'forced';
}

/** A page of the extension (popup.html, options.html …) in a tab of its own, in front. */
export interface ExtensionPage {
  /** Evaluates an expression in the page, whatever its content security policy forbids; waits for promises. */
  evaluate(expression: string): Promise<unknown>;
  /** Runs a script as one of the page's own, whatever its policy forbids: what it does there again and again is as fast as theirs. */
  run(script: string): Promise<void>;
  /** Presses and releases a key as a keyboard would: "Tab", "Shift+Tab", "Enter", "Space", "Escape", "ArrowDown", "Home" … */
  press(key: string): Promise<void>;
  screenshot(path: string): Promise<void>;
  /** What the system prefers. */
  prefer(preferences: Preferences): Promise<void>;
  /** The size of the viewport in CSS pixels. */
  resize(width: number, height: number): Promise<void>;
  /** How many sheets of A4 it prints on. */
  sheets(): Promise<number>;
  /** Closes it, and goes back to the tab of the tests. */
  close(): Promise<void>;
}

export interface Launch {
  /** Path of the browser's program. */
  program: string;
  /** Folder of the unpacked extension. */
  extension: string;
  /** With a window that people see. */
  visible?: boolean;
  /** Without it nothing but 127.0.0.1 can be reached. */
  online?: boolean;
  /** "http://127.0.0.1:PORT": every other site is looked for there. */
  proxy?: string;
  /** The browser's own language: "de". */
  language?: string;
  /** A profile that an earlier browser has left (`finish(true)`); without one it is a new one. */
  profile?: string;
  /** Opens the tabs again that were open when that browser was closed. */
  restore?: boolean;
}

export interface Browser {
  name: 'chromium' | 'firefox';
  /** Where its profile is. */
  readonly profile: string;
  /** How many welcome pages the extension showed after its install; the launch has closed them. */
  readonly welcomes: number;
  /** Loads an address in the tab of the tests (a new one each time) and waits until it has loaded. */
  open(url: string): Promise<void>;
  /** Evaluates an expression in the page, as one of its own scripts would. */
  evaluate(expression: string): Promise<unknown>;
  screenshot(path: string): Promise<void>;
  /** What the toolbar button shows for the tab. */
  badge(): Promise<Badge>;
  /** Whether the tab of the tests is the one in front, of which a popup speaks. */
  isInFront(): Promise<boolean>;
  /** Opens the popup on the tab of the tests, and makes sure that it speaks of this one. */
  openPopup(): Promise<Popup>;
  /** The popup that one of the next three has opened. */
  openedPopup(): Promise<Popup>;
  /** A click on the toolbar button itself, with which the browser gives access to the page. */
  clickIcon(): Promise<void>;
  /** Presses the keys of the command, in the page. */
  pressShortcut(): Promise<void>;
  /** Chooses "Grade this policy" in the menu of a link. */
  chooseInMenuOf(selector: string): Promise<void>;
  closePopup(): Promise<void>;
  /** Opens the panel beside the page, with the popup's own button. */
  openPanel(): Promise<Panel>;
  /** Presses and releases the mouse at a point of the page's viewport, in CSS pixels. */
  clickAt(x: number, y: number): Promise<void>;
  /** Gives the extension access to all sites, or takes it away, as the reader does in the browser's own settings. */
  setSiteAccess(access: 'all' | 'on-click'): Promise<void>;
  /** Allows the extension in private windows, and opens a page in one. */
  openPrivately(url: string): Promise<PrivateWindow>;
  /** The extension's number for the tab of the tests. */
  tabId(): Promise<number>;
  /** Opens a page of the extension, such as "popup.html?tab=7". */
  openExtensionPage(path: string): Promise<ExtensionPage>;
  /** The page of the extension, such as "pdf.html", that a click has opened in a tab of its own. */
  openedPage(name: string): Promise<ExtensionPage>;
  /** Reloads the extension under the open tab, as an update would. */
  reloadExtension(): Promise<void>;
  /** Runs a function, as a script of the extension in the page would: "() => …". */
  runFromExtension(func: string): Promise<void>;
  /** Asks the extension's API, from a document of the extension that runs none of its scripts: "(api) => …". */
  askApi(func: string): Promise<unknown>;
  /** Stops the background, as the browser does when it has been idle, or whenever it likes. */
  stopBackground(): Promise<void>;
  /** Has a promise of the background fail with these words, and nobody catch it; where the driver can. */
  failInBackground?(words: string): Promise<void>;
  /** Exceptions that nobody caught, in pages and in the extension, since the start. */
  exceptions(): Promise<string[]>;
  /**
   * Closes the browser, as a reader does, where its profile is to be kept for the next one. Returns every address that the
   * extension, or anything else but the tests, has asked for.
   */
  finish(keepProfile?: boolean): Promise<string[]>;
  /** Resolves when the browser has gone, closed by whomever. */
  closed(): Promise<void>;
}

/** An expression for a document of the extension: runs a function in the page with that address. */
export function runInPage(api: string, page: string, func: string): string {
  return `${api}.tabs.query({})
    .then((tabs) => tabs.find((tab) => tab.url === ${JSON.stringify(page)}))
    .then((tab) => ${api}.scripting.executeScript({ target: { tabId: tab.id }, func: ${func} }))
    .then(() => null)`;
}
