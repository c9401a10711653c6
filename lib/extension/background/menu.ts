/** The entry in the context menu of links. Firefox for Android has no such menus. */
import { webAddress } from '../../links/site';
import type { Settings } from '../../settings';
import { browser } from '../shared/browser';
import { t } from '../shared/i18n';
import { speakAsChosen } from '../shared/language';
import { openTabs } from '../shared/open-tabs';
import { watchShared } from '../shared/settings';
import { showAnew } from './grading';
import { gradeLink, openBeside } from './policy-link';

const ENTRY = 'grade-link';

/** Puts the entry into the menu. Menus outlive the background: to be done after an install or an update. */
export async function addMenu(): Promise<void> {
  if (!browser.contextMenus) return;
  await speakAsChosen();
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: ENTRY,
    title: t('menu_grade_link'),
    contexts: ['link'],
    targetUrlPatterns: ['http://*/*', 'https://*/*'],
  });
}

/** The part of the browser's click data that is looked at. */
interface MenuClick {
  menuItemId: number | string;
  linkUrl?: string;
}

/** What the browser tells is a whole address, or none: it stands for its own base. */
const whole = (address = ''): URL | null => webAddress(address, address);

/** A click on the entry: grades the policy there and shows the report, or opens it. */
export async function onMenuClick(
  { menuItemId, linkUrl }: MenuClick,
  tab?: { id?: number; url?: string; windowId?: number },
): Promise<void> {
  const address = whole(linkUrl);
  if (menuItemId !== ENTRY || !address) return;
  if (tab?.id === undefined || tab.id < 0) {
    const { windowId = -1 } = tab ?? {};
    return void (await browser.tabs.create({ url: address.href, ...(windowId < 0 ? {} : { windowId }) }));
  }
  const here = whole(tab.url);
  if (here && here.origin !== address.origin) return void (await openBeside(tab.id, address.href));
  const graded = gradeLink(tab.id, address.href);
  // Only as part of the click, so at once; browsers that will not leave the letter on the button.
  const { openPopup } = browser.action as { openPopup?: () => Promise<void> };
  await Promise.allSettled([graded, openPopup?.()]);
}

/** What badges and menu depend on, of the settings. */
const onBadges = ({ badge, language, weights, matters }: Settings): string =>
  JSON.stringify([badge, language, weights, matters]);

/** After each change of the settings that they depend on, badges and menu say what they should. */
export function followSettings(): void {
  watchShared(async (settings, before) => {
    if (before && onBadges(before) === onBadges(settings)) return;
    await speakAsChosen();
    if (browser.contextMenus) await browser.contextMenus.update(ENTRY, { title: t('menu_grade_link') }).catch(() => {});
    // All at once: a page that is silent must not keep the others waiting.
    await Promise.allSettled((await openTabs()).map(showAnew));
  });
}
