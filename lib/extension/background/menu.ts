/** The entry in the context menu of links. Firefox for Android has no such menus. */
import { webAddress } from '../../links/site';
import { showBadge } from '../shared/badge';
import { browser } from '../shared/browser';
import { t } from '../shared/i18n';
import { isThere } from '../shared/injection';
import { speak } from '../shared/language';
import { loadSettings, watchSettings } from '../shared/settings';
import { allTabs, refresh } from '../shared/tab-states';
import { gradeLink, openBeside } from './policy-link';

const ENTRY = 'grade-link';

/** Puts the entry into the menu. Menus outlive the background: to be done after an install or an update. */
export async function addMenu(): Promise<void> {
  if (!browser.contextMenus) return;
  await useLanguage();
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

/** A click on the entry: grades the policy there and shows the report, or opens it. */
export async function onMenuClick(
  { menuItemId, linkUrl }: MenuClick,
  tab?: { id?: number; url?: string },
): Promise<void> {
  const address = webAddress(linkUrl ?? null, tab?.url ?? '');
  if (menuItemId !== ENTRY || !address) return;
  if (tab?.id === undefined || tab.id < 0) return void (await browser.tabs.create({ url: address.href }));
  const here = webAddress(tab.url ?? null, '');
  if (here && here.origin !== address.origin) return openBeside(tab.id, address.href);
  const graded = gradeLink(tab.id, address.href);
  // Only as part of the click, so at once; browsers that will not leave the letter on the button.
  const { openPopup } = browser.action as { openPopup?: () => Promise<void> };
  await Promise.allSettled([graded, openPopup?.()]);
}

/** The background speaks on badges and in the menu: in the reader's language. */
async function useLanguage(): Promise<void> {
  const { language } = await loadSettings();
  await speak(language);
}

/** After each change of the settings, badges and menu say what they should. */
export function followSettings(): void {
  useLanguage().catch(() => undefined);
  watchSettings(async () => {
    await useLanguage();
    if (browser.contextMenus) await browser.contextMenus.update(ENTRY, { title: t('menu_grade_link') }).catch(() => {});
    // All at once: a page that does not answer must not keep the others waiting.
    await Promise.allSettled(
      (await allTabs()).map((tabId) =>
        refresh(
          tabId,
          async (state) => state.status !== 'reported' || isThere(tabId, state),
          (state) => showBadge(tabId, state),
        ),
      ),
    );
  });
}
