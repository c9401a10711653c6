/** Wiring only. */
import { render } from 'preact';
import { failed } from '../../components/shared/page-failed';
import { Welcome } from '../../components/welcome/welcome';
import { dressUp } from '../../lib/extension/pages/appearance';
import { begin } from '../../lib/extension/pages/begin';
import { askForSites, hasSites, watchSites } from '../../lib/extension/pages/site-access';
import { isOnToolbar, watchToolbar } from '../../lib/extension/pages/toolbar';
import { t } from '../../lib/extension/shared/i18n';
import { aboutPage, optionsPage } from '../../lib/extension/shared/own-pages';
import { watchSettings } from '../../lib/extension/shared/settings';

async function start(parent: Element): Promise<void> {
  let { detect } = await dressUp(document);
  document.title = `${t('welcome_title')} · ${t('extName')}`;
  let [access, pinned] = await Promise.all([hasSites(), isOnToolbar()]);
  const show = (): void =>
    render(
      <Welcome
        access={access}
        detects={detect}
        pinned={pinned}
        browser={import.meta.env.FIREFOX ? 'firefox' : 'chromium'}
        t={t}
        pages={{ options: optionsPage(), about: aboutPage() }}
        onAllow={async () => {
          access = await askForSites();
          show();
        }}
      />,
      parent,
    );
  watchSettings((now) => {
    ({ detect } = now);
    show();
  });
  watchSites((now) => {
    access = now;
    show();
  });
  watchToolbar(document, (now) => {
    pinned = now;
    show();
  });
  show();
}

begin(document, failed, start);
