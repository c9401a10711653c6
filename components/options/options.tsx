/**
 * The options. Every change is kept at once. For tests from outside: controls by their `name`, parts by `data-part`,
 * `data-saved` after each change that was kept, and actions by `data-action`.
 */
import type { ItemId, Pillar } from '../../lib/checklist/item';
import type { InterfaceTag } from '../../lib/languages';
import type { Settings } from '../../lib/settings';
import type { Texts } from '../../lib/texts';
import { EraseButton } from '../shared/erase-button';
import { PageHead } from '../shared/page-head';
import { PlaceQuestion } from '../shared/todo/place';
import { Choice, Part, Switch } from './controls';
import { SitesList } from './sites-list';
import { Weights } from './weights';

/** What came of the last action; none before the first one. */
export type Outcome =
  | 'saved'
  | 'not_saved'
  | 'unreadable'
  | 'imported'
  | 'not_imported'
  | 'erased'
  | 'not_erased'
  | null;

interface OptionsProps {
  settings: Settings;
  outcome: Outcome;
  /** What could not be erased. */
  remains: readonly ('settings' | 'history' | 'reports')[];
  items: Readonly<Record<Pillar, readonly ItemId[]>>;
  /** The languages of the interface, each in its own words. */
  languages: readonly [tag: InterfaceTag, language: { name: string }][];
  texts: Texts;
  /** Addresses of the history, of the welcome page, of where one checks a policy of one's own, and of who makes Candor. */
  pages: { history: string; welcome: string; check: string; about: string };
  nameOfSite: (typed: string) => string | null;
  /** So many sites to leave alone are stored. */
  mostSites: number;
  onChange: (changes: Partial<Settings>) => void;
  onErase: () => Promise<void>;
  onExport: () => void;
  onImport: (file: Blob) => void;
}

export function Options(props: OptionsProps) {
  const { settings, outcome, remains, texts, onChange } = props;
  const { t } = texts;
  // The outcome above says whether it was kept.
  const livesIn = async (place: Settings['place']): Promise<true> => {
    onChange({ place });
    return true;
  };
  return (
    <div class="page">
      <PageHead brand={t('extName')}>
        <a href={props.pages.history}>{t('options_history')}</a>
        <a href={props.pages.welcome}>{t('options_welcome')}</a>
        <a href={props.pages.check}>{t('own_title')}</a>
        <a href={props.pages.about}>{t('about_link')}</a>
      </PageHead>
      <main class="options" data-saved={outcome ?? undefined}>
        <h1>{t('options_title')}</h1>
        <p class={`outcome${outcome ? ' outcome-shown' : ''}`} role="status">
          {outcome === 'not_erased'
            ? t('options_not_erased', remains.map((part) => t(`remains_${part}`)).join(t('unread_between')))
            : outcome && t(`options_${outcome}`)}
        </p>
        <Part id="reading" title={t('options_reading')}>
          <Switch
            name="detect"
            label={t('options_detect')}
            hint={t('options_detect_hint')}
            on={settings.detect}
            onChange={(detect) => onChange({ detect })}
          />
          <SitesList
            sites={settings.leaveAlone}
            most={props.mostSites}
            t={t}
            nameOf={props.nameOfSite}
            onChange={(leaveAlone) => onChange({ leaveAlone })}
          />
        </Part>
        <Part id="place" title={t('options_place')}>
          <PlaceQuestion place={settings.place ?? 'unsaid'} t={t} onPlace={livesIn} />
        </Part>
        <Appearance settings={settings} languages={props.languages} texts={texts} onChange={onChange} />
        <Part id="weights" title={t('options_weights')} hint={t('options_weights_hint')}>
          <Weights
            weights={settings.weights}
            matters={settings.matters}
            items={props.items}
            texts={texts}
            onChange={onChange}
          />
          <button
            type="button"
            class="plain"
            data-action="reset-weights"
            onClick={() => onChange({ weights: { tracking: 1, sharing: 1, rights: 1 }, matters: [] })}
          >
            {t('options_weights_reset')}
          </button>
        </Part>
        <YourData {...props} />
      </main>
    </div>
  );
}

function Appearance({
  settings,
  languages,
  texts: { t },
  onChange,
}: Pick<OptionsProps, 'settings' | 'languages' | 'texts' | 'onChange'>) {
  return (
    <Part id="look" title={t('options_look')}>
      <Switch
        name="badge"
        label={t('options_badge')}
        hint={t('options_badge_hint')}
        on={settings.badge}
        onChange={(badge) => onChange({ badge })}
      />
      <Choice
        name="theme"
        label={t('options_theme')}
        options={[
          { value: 'auto', label: t('options_auto') },
          { value: 'light', label: t('options_theme_light') },
          { value: 'dark', label: t('options_theme_dark') },
        ]}
        chosen={settings.theme}
        onChoose={(theme) => onChange({ theme })}
      />
      <Choice
        name="language"
        label={t('options_language')}
        options={[
          { value: 'auto', label: t('options_auto') },
          ...languages.map(([value, { name }]) => ({ value, label: name, lang: value })),
        ]}
        chosen={settings.language}
        onChoose={(language) => onChange({ language })}
      />
    </Part>
  );
}

function YourData({ texts: { t }, onErase, onExport, onImport }: OptionsProps) {
  return (
    <Part id="data" title={t('options_data')} hint={t('options_data_hint')}>
      <div class="row">
        <button type="button" class="plain" data-action="export" onClick={onExport}>
          {t('options_export')}
        </button>
        <label class="plain file">
          {t('options_import')}
          <input
            type="file"
            name="import"
            accept=".json,application/json"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file) onImport(file);
              currentTarget.value = '';
            }}
          />
        </label>
      </div>
      <EraseButton t={t} label={t('options_erase')} question={t('options_erase_question')} onErase={onErase} />
    </Part>
  );
}
