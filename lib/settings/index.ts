/** What the reader chose in the options. Pure: where it is stored is for lib/extension/shared/settings.ts. */
import { ITEM_IDS, type ItemId, PILLARS, type Pillar } from '../checklist/item';
import { PLACES } from '../rights-by-place/places';
import { siteName } from './sites';

/** Raised with each change of shape; each raise has its step in `MIGRATIONS`. */
export const SETTINGS_VERSION = 2;

const LANGUAGE_CHOICES = ['auto', 'en', 'de', 'fr', 'es'] as const;
const THEME_CHOICES = ['auto', 'light', 'dark'] as const;
/** Where the reader lives; `unsaid`: they would rather not say. */
export const PLACE_CHOICES = ['unsaid', ...PLACES] as const;
/** How much a pillar counts in the reader's own grade: nothing, half, as shipped, twice. */
const WEIGHT_CHOICES = [0, 0.5, 1, 2] as const;

type LanguageChoice = (typeof LANGUAGE_CHOICES)[number];
type ThemeChoice = (typeof THEME_CHOICES)[number];
export type WeightChoice = (typeof WEIGHT_CHOICES)[number];
export type PlaceChoice = (typeof PLACE_CHOICES)[number];

export interface Settings {
  version: typeof SETTINGS_VERSION;
  /** Look at every page by itself; off: only on a click. */
  detect: boolean;
  /** Sites that are never looked at by themselves, such as "example.com"; their subdomains with them. */
  leaveAlone: readonly string[];
  /** A letter on the toolbar button. */
  badge: boolean;
  language: LanguageChoice;
  theme: ThemeChoice;
  weights: Readonly<Record<Pillar, WeightChoice>>;
  /** Questions that matter most to the reader, in the checklist's order. */
  matters: readonly ItemId[];
  /** Null: the reader was not asked yet. It stays on this device, whatever the browser syncs. */
  place: PlaceChoice | null;
}

export const DEFAULTS: Settings = {
  version: SETTINGS_VERSION,
  detect: true,
  leaveAlone: [],
  badge: true,
  language: 'auto',
  theme: 'auto',
  weights: { tracking: 1, sharing: 1, rights: 1 },
  matters: [],
  place: null,
};

/** `storage.sync` takes 8 kB for one entry; this many sites fit. */
const MOST_SITES = 150;

type Fields = Readonly<Record<string, unknown>>;

/** The step from each version to the next one, from version 1 on. */
export const MIGRATIONS: readonly Migration[] = [
  // Nobody was asked where they live.
  (first) => ({ ...first, version: 2, place: null }),
];

type Migration = (old: Fields) => Fields;

/** In: settings of some version. Out: the same in the shape of today's. */
export function migrate(given: Fields, steps: readonly Migration[]): Fields {
  const from = Number.isInteger(given.version) ? Math.max(1, Number(given.version)) : 1;
  return steps.slice(from - 1).reduce((old, step) => step(old), given);
}

/**
 * In: what was stored or imported, of any version, right or wrong. Out: settings; each field that is not as it should
 * be has its default. Never throws.
 */
export function readSettings(stored: unknown): Settings {
  const given = migrate(fieldsOf(stored) ?? {}, MIGRATIONS);
  const weights = fieldsOf(given.weights) ?? {};
  const weight = (pillar: Pillar): WeightChoice => oneOf(WEIGHT_CHOICES, weights[pillar]) ?? DEFAULTS.weights[pillar];
  const read: Settings = {
    version: SETTINGS_VERSION,
    detect: flag(given.detect, DEFAULTS.detect),
    leaveAlone: sites(given.leaveAlone),
    badge: flag(given.badge, DEFAULTS.badge),
    language: oneOf(LANGUAGE_CHOICES, given.language) ?? DEFAULTS.language,
    theme: oneOf(THEME_CHOICES, given.theme) ?? DEFAULTS.theme,
    weights: { tracking: weight('tracking'), sharing: weight('sharing'), rights: weight('rights') },
    matters: ITEM_IDS.filter((id) => Array.isArray(given.matters) && given.matters.includes(id)),
    place: oneOf(PLACE_CHOICES, given.place),
  };
  // Without any pillar there would be nothing to grade by.
  return PILLARS.some((pillar) => read.weights[pillar] > 0) ? read : { ...read, weights: DEFAULTS.weights };
}

/** What an export of the settings says it is. */
const EXPORT_KIND = 'candor-settings';

/** The settings as a file's text. */
export function exportSettings(settings: Settings): string {
  return `${JSON.stringify({ kind: EXPORT_KIND, ...settings }, null, 2)}\n`;
}

/** The settings in a file's text; null for a file that is none of ours. */
export function importSettings(file: string): Settings | null {
  try {
    const given = fieldsOf(JSON.parse(file));
    return given?.kind === EXPORT_KIND ? readSettings(given) : null;
  } catch {
    return null;
  }
}

const fieldsOf = (value: unknown): Fields | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null;
const flag = (value: unknown, otherwise: boolean): boolean => (typeof value === 'boolean' ? value : otherwise);
const oneOf = <T>(allowed: readonly T[], value: unknown): T | null => allowed.find((one) => one === value) ?? null;

function sites(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  const names = value.map((one) => (typeof one === 'string' ? siteName(one) : null)).filter((name) => name !== null);
  return [...new Set(names)].sort().slice(0, MOST_SITES);
}
