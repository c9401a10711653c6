/** Wiring only. */
import { render } from 'preact';
import { Welcome } from '../../components/welcome/welcome';
import { dressUp } from '../../lib/extension/pages/appearance';
import { askForSites, hasSites, watchSites } from '../../lib/extension/pages/site-access';
import { t } from '../../lib/extension/shared/i18n';
import { aboutPage, optionsPage } from '../../lib/extension/shared/own-pages';

const root = document.getElementById('root');

async function start(parent: Element): Promise<void> {
  await dressUp(document);
  document.title = `${t('welcome_title')} · ${t('extName')}`;
  const show = (access: boolean | null): void =>
    render(
      <Welcome
        access={access}
        browser={import.meta.env.FIREFOX ? 'firefox' : 'chromium'}
        t={t}
        pages={{ options: optionsPage(), about: aboutPage() }}
        onAllow={async () => show(await askForSites())}
      />,
      parent,
    );
  watchSites(show);
  show(await hasSites());
}

if (root) start(root);
