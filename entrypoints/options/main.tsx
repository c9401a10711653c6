/** Wiring only. */
import { render } from 'preact';
import { Options, type Outcome } from '../../components/options/options';
import { failed } from '../../components/shared/page-failed';
import { cutQuote } from '../../lib/evidence/short-quote';
import { appear, dressUp } from '../../lib/extension/pages/appearance';
import { begin } from '../../lib/extension/pages/begin';
import { save } from '../../lib/extension/pages/copying';
import { eraseEverything, type Remains } from '../../lib/extension/pages/erasure';
import { settingsKeeper } from '../../lib/extension/pages/settings-keeper';
import { languageName, t } from '../../lib/extension/shared/i18n';
import { aboutPage, checkPage, historyPage, welcomePage } from '../../lib/extension/shared/own-pages';
import { watchSettings } from '../../lib/extension/shared/settings';
import { INTERFACE_LANGUAGES, INTERFACE_TAGS } from '../../lib/languages';
import {
  DEFAULTS,
  exportSettings,
  importSettings,
  LARGEST_EXPORT,
  MOST_SITES,
  type Settings,
} from '../../lib/settings';
import { QUESTIONS } from '../../lib/settings/questions';
import { siteName } from '../../lib/settings/sites';
import { itemTexts } from '../../lib/texts';

const texts = { t, items: itemTexts(t, cutQuote), languageName };

begin(document, failed, async (parent) => {
  await dressUp(document);
  const keeper = await settingsKeeper();
  const show = (outcome: Outcome, remains: readonly Remains[] = []): void => {
    document.title = `${t('options_title')} · ${t('extName')}`;
    render(
      <Options
        settings={keeper.now()}
        outcome={outcome}
        remains={remains}
        items={QUESTIONS}
        languages={INTERFACE_TAGS.map((tag) => [tag, INTERFACE_LANGUAGES[tag]])}
        texts={texts}
        pages={{ history: historyPage(), welcome: welcomePage(), check: checkPage(), about: aboutPage() }}
        nameOfSite={siteName}
        mostSites={MOST_SITES}
        onChange={(changes) => keep((now) => ({ ...now, ...changes }), 'saved')}
        onErase={erase}
        onExport={() =>
          keeper.areRead()
            ? save('candor-settings.json', exportSettings(keeper.now()), 'application/json')
            : show('unreadable')
        }
        onImport={async (file) => {
          // A folder, or a file that is gone or locked, cannot be read.
          const text = file.size > LARGEST_EXPORT ? Promise.reject() : file.text();
          const imported = await text.then(importSettings, () => null);
          if (imported) await keep(() => imported, 'imported');
          else show('not_imported');
        }}
      />,
      parent,
    );
  };
  const keep = async (wanted: (now: Settings) => Settings, outcome: Outcome): Promise<void> => {
    const coming = keeper.change(wanted);
    // "Saved" is of what was changed last.
    show(null);
    const came = await coming;
    await appear(document, keeper.now());
    show(came === 'saved' ? outcome : came);
  };
  const erase = async (): Promise<void> => {
    const remains = await eraseEverything();
    if (!remains.includes('settings')) keeper.take(DEFAULTS);
    await appear(document, keeper.now());
    show(remains.length === 0 ? 'erased' : 'not_erased', remains);
  };
  // Changed elsewhere, in another tab or on another device.
  watchSettings(async () => {
    if (!(await keeper.readAgain())) return;
    await appear(document, keeper.now());
    show(null);
  });
  show(keeper.areRead() ? null : 'unreadable');
});
