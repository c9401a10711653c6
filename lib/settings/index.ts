/** What the reader chose in the options. Pure: where it is stored is for lib/extension/shared/settings.ts. */
import * as v from 'valibot';
import { ITEM_IDS, type ItemId, PILLARS } from '../checklist/item';
import { INTERFACE_TAGS, type InterfaceTag } from '../languages';
import { PLACES } from '../rights-by-place/places';
import { COUNT, FIELDS, known, read } from '../schemas';
import { siteName } from './sites';

/** Raised with each change of shape; each raise has its step in `MIGRATIONS`. */
export const SETTINGS_VERSION = 2;

const LANGUAGE_CHOICES: readonly LanguageChoice[] = ['auto', ...INTERFACE_TAGS];
const THEME_CHOICES = ['auto', 'light', 'dark'] as const;
/** Where the reader lives; `unsaid`: they would rather not say. */
export const PLACE_CHOICES = ['unsaid', ...PLACES] as const;
/** How much a pillar counts in the reader's own grade: nothing, half, as shipped, twice. */
const WEIGHT_CHOICES = [0, 0.5, 1, 2] as const;

type LanguageChoice = 'auto' | InterfaceTag;

/** Each page's address is compared with all of them, and the options list them; the device's store would take more. */
export const MOST_SITES = 150;

/** A field that is not as it should be has its default. */
const orElse = <const T extends v.GenericSchema>(schema: T, otherwise: v.InferOutput<T>) =>
  v.fallback(schema, otherwise);

const WEIGHT = orElse(v.picklist(WEIGHT_CHOICES), 1);
const WEIGHTS = v.pipe(
  v.object({ tracking: WEIGHT, sharing: WEIGHT, rights: WEIGHT }),
  // Without any pillar there would be nothing to grade by.
  v.check((weights) => PILLARS.some((pillar) => weights[pillar] > 0)),
  v.readonly(),
);

const SITE = v.pipe(v.string(), v.transform(siteName), v.string());

const SETTINGS = v.object({
  /** Look at every page by itself; off: only on a click. */
  detect: orElse(v.boolean(), true),
  /** Sites that are never looked at by themselves, such as "example.com"; their subdomains with them. */
  leaveAlone: orElse(
    v.pipe(
      known(SITE),
      v.transform((names): readonly string[] => [...new Set(names)].sort().slice(0, MOST_SITES)),
    ),
    [],
  ),
  /** A letter on the toolbar button. */
  badge: orElse(v.boolean(), true),
  language: orElse(v.picklist(LANGUAGE_CHOICES), 'auto'),
  theme: orElse(v.picklist(THEME_CHOICES), 'auto'),
  weights: orElse(WEIGHTS, { tracking: 1, sharing: 1, rights: 1 }),
  /** Questions that matter most to the reader, in the checklist's order. */
  matters: orElse(
    v.pipe(
      known(v.picklist(ITEM_IDS)),
      v.transform((ids): readonly ItemId[] => ITEM_IDS.filter((id) => ids.includes(id))),
    ),
    [],
  ),
  /** Null: the reader was not asked yet. It stays on this device, whatever the browser syncs. */
  place: orElse(v.nullable(v.picklist(PLACE_CHOICES)), null),
});

export type WeightChoice = (typeof WEIGHT_CHOICES)[number];
export type PlaceChoice = (typeof PLACE_CHOICES)[number];

export interface Settings extends Readonly<v.InferOutput<typeof SETTINGS>> {
  /** Of this version or a later one. */
  readonly version: number;
}

export const DEFAULTS: Settings = { version: SETTINGS_VERSION, ...v.parse(SETTINGS, {}) };

type Fields = Readonly<Record<string, unknown>>;

/** The step from each version to the next one, from version 1 on. */
export const MIGRATIONS: readonly Migration[] = [
  // Nobody was asked where they live.
  (first) => ({ ...first, version: 2, place: null }),
];

type Migration = (old: Fields) => Fields;

/** In: settings of some version. Out: the same in the shape of today's, or of a later version what they were. */
export function migrate(given: Fields, steps: readonly Migration[]): Fields {
  const from = Number.isSafeInteger(given.version) ? Math.max(1, Number(given.version)) : 1;
  return steps.slice(from - 1).reduce((old, step) => step(old), given);
}

/**
 * In: what was stored or imported, of any version, right or wrong. Out: settings; each field that is not as it should
 * be has its default, and fields of a later version stay as they are beside the known ones. Never throws.
 */
export function readSettings(stored: unknown): Settings {
  const given = migrate(read(FIELDS, stored) ?? {}, MIGRATIONS);
  const version = read(v.pipe(COUNT, v.minValue(SETTINGS_VERSION)), given.version) ?? SETTINGS_VERSION;
  const settings = { version, ...v.parse(SETTINGS, given) };
  const later = Object.entries(given).filter(([name]) => !(name in settings));
  // In one order, however the browser stores them: who compares two of them compares their texts.
  return { ...settings, ...Object.fromEntries(later.sort(([one], [other]) => (one < other ? -1 : 1))) };
}

/**
 * In: what is stored, and the settings to store. Out: what to store from now on: what the reader did not change stays as it
 * is stored, even where a later version writes it in a way that this one cannot read.
 */
export function toStore(stored: unknown, wanted: Settings): Fields {
  const before: Fields = { ...readSettings(stored) };
  const kept = migrate(read(FIELDS, stored) ?? {}, MIGRATIONS);
  const changed = Object.entries(wanted).filter(
    ([name, value]) => !(name in kept) || JSON.stringify(value) !== JSON.stringify(before[name]),
  );
  return { ...kept, ...Object.fromEntries(changed), version: Math.max(wanted.version, Number(before.version)) };
}

/** In bytes. An export has some kilobytes: a file that is larger is none, and is not read. */
export const LARGEST_EXPORT = 1_000_000;

/** What an export of the settings says it is. */
const EXPORT_KIND = 'candor-settings';

/** The settings as a file's text. */
export function exportSettings(settings: Settings): string {
  return `${JSON.stringify({ kind: EXPORT_KIND, ...settings }, null, 2)}\n`;
}

const EXPORTED = v.pipe(
  v.string(),
  v.parseJson(),
  FIELDS,
  v.check(({ kind }) => kind === EXPORT_KIND),
);

/** The settings in a file's text; null for a file that is none of ours. Never throws. */
export function importSettings(file: string): Settings | null {
  const given = read(EXPORTED, file);
  if (!given) return null;
  const { kind: _ours, ...settings } = given;
  return readSettings(settings);
}
