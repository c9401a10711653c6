/** Wiring only. */
import { render } from 'preact';
import { Options, type Outcome } from '../../components/options/options';
import { appear, dressUp } from '../../lib/extension/pages/appearance';
import { save } from '../../lib/extension/pages/copying';
import { eraseEverything } from '../../lib/extension/pages/erasure';
import { languageName, t } from '../../lib/extension/shared/i18n';
import { aboutPage, historyPage, welcomePage } from '../../lib/extension/shared/own-pages';
import { saveSettings, watchSettings } from '../../lib/extension/shared/settings';
import { DEFAULTS, exportSettings, importSettings, type Settings } from '../../lib/settings';
import { QUESTIONS } from '../../lib/settings/questions';
import { siteName } from '../../lib/settings/sites';
import { itemTexts } from '../../lib/texts';

const root = document.getElementById('root');
const texts = { t, items: itemTexts(t), languageName };

async function start(parent: Element): Promise<void> {
  let settings = await dressUp(document);
  const show = (outcome: Outcome): void => {
    document.title = `${t('options_title')} · ${t('extName')}`;
    render(
      <Options
        settings={settings}
        outcome={outcome}
        items={QUESTIONS}
        texts={texts}
        pages={{ history: historyPage(), welcome: welcomePage(), about: aboutPage() }}
        nameOfSite={siteName}
        onChange={(changes) => keep({ ...settings, ...changes }, 'saved')}
        onErase={erase}
        onExport={() => save('candor-settings.json', exportSettings(settings), 'application/json')}
        onImport={async (file) => {
          const imported = importSettings(await file.text());
          if (imported) await keep(imported, 'imported');
          else show('not_imported');
        }}
      />,
      parent,
    );
  };
  const use = async (given: Settings, outcome: Outcome): Promise<void> => {
    settings = given;
    await appear(document, settings);
    show(outcome);
  };
  const keep = async (wanted: Settings, outcome: Outcome): Promise<void> => {
    const before = settings;
    // At once, so that a second click builds on the first.
    settings = wanted;
    try {
      await saveSettings(wanted);
      await use(wanted, outcome);
    } catch {
      await use(before, 'not_saved');
    }
  };
  const erase = async (): Promise<void> => {
    await eraseEverything();
    await use(DEFAULTS, 'erased');
  };
  // Changed elsewhere, in another tab or on another device.
  watchSettings((now) => JSON.stringify(now) !== JSON.stringify(settings) && use(now, null));
  show(null);
}

if (root) start(root);
