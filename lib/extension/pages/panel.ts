/** The panel beside the page: Chromium's side panel, Firefox's sidebar. */
import { browser } from '../shared/browser';

/** The parts of the two APIs that are used; each browser has one of them, Firefox for Android none. */
interface WithPanels {
  chrome?: { sidePanel?: { open(options: { windowId: number }): Promise<void> } };
  browser?: { sidebarAction?: { open(): Promise<void> } };
}

/**
 * Out: what opens the panel beside the current window's page, null where there is none. Prepared ahead, because the
 * browsers open it only at once upon a click.
 */
export async function panelOpener(): Promise<(() => Promise<void>) | null> {
  const { chrome, browser: api } = globalThis as WithPanels;
  if (chrome?.sidePanel) {
    const { sidePanel } = chrome;
    const { id: windowId } = await browser.windows.getCurrent();
    return windowId === undefined ? null : () => sidePanel.open({ windowId });
  }
  const sidebar = api?.sidebarAction;
  return sidebar ? () => sidebar.open() : null;
}

/** Calls back with the tab in front of this window, now and whenever another one comes to the front. */
export async function followActiveTab(onTab: (tabId: number | null) => void): Promise<void> {
  const { id: windowId } = await browser.windows.getCurrent();
  browser.tabs.onActivated.addListener((active) => {
    if (active.windowId === windowId) onTab(active.tabId);
  });
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  onTab(tab?.id ?? null);
}
