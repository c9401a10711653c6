/** What nothing that was stored or imported may make untrue of the settings. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ITEM_IDS, PILLARS } from '../checklist/item';
import { RUNS } from '../properties.testing';
import { PLACES } from '../rights-by-place/places';
import { DEFAULTS, exportSettings, importSettings, readSettings, SETTINGS_VERSION } from './index';
import { isLeftAlone, siteName } from './sites';

const anySite = fc.oneof(
  fc.domain(),
  fc.webUrl(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('münchen.example', 'com', 'a..b', 'https://www.b.example/x', '127.0.0.1', '[::1]'),
);
const orNonsense = <T>(right: fc.Arbitrary<T>) => fc.oneof({ weight: 4, arbitrary: right }, fc.anything());
/** What some version of the extension kept, with some fields missing, wrong, or of a version to come. */
const anyStored = fc.record(
  {
    version: orNonsense(fc.integer({ min: -1, max: SETTINGS_VERSION + 3 })),
    detect: orNonsense(fc.boolean()),
    leaveAlone: orNonsense(fc.array(orNonsense(anySite), { maxLength: 8 })),
    badge: orNonsense(fc.boolean()),
    language: orNonsense(fc.constantFrom('auto', 'en', 'de', 'fr', 'es', 'xx')),
    theme: orNonsense(fc.constantFrom('auto', 'light', 'dark')),
    weights: orNonsense(
      fc.record(Object.fromEntries(PILLARS.map((pillar) => [pillar, fc.constantFrom(0, 0.5, 1, 2, 9)]))),
    ),
    matters: orNonsense(fc.array(orNonsense(fc.constantFrom(...ITEM_IDS)), { maxLength: 6 })),
    place: orNonsense(fc.constantFrom('unsaid', ...PLACES, null)),
    later: fc.anything(),
  },
  { requiredKeys: [] },
);
const anything = fc.oneof(anyStored, fc.anything());

describe('settings', () => {
  it('are read from anything whatever, of any version, and read again the same', () => {
    fc.assert(
      fc.property(anything, (stored) => {
        const once = readSettings(stored);
        expect(once.version).toBeGreaterThanOrEqual(SETTINGS_VERSION);
        expect(Object.keys(once)).toEqual(expect.arrayContaining(Object.keys(DEFAULTS)));
        expect(PILLARS.some((pillar) => once.weights[pillar] > 0)).toBe(true);
        expect(readSettings(once)).toEqual(once);
      }),
      RUNS,
    );
  });

  it('keep what is right beside what is wrong', () => {
    fc.assert(
      fc.property(anyStored, fc.boolean(), fc.constantFrom('de', 'fr'), (stored, badge, language) => {
        expect(readSettings({ ...stored, version: SETTINGS_VERSION, badge, language })).toMatchObject({
          badge,
          language,
        });
      }),
      RUNS,
    );
  });

  it('come back from a file as they went into it; any other file is refused', () => {
    fc.assert(
      fc.property(anything, fc.string({ unit: 'binary' }), (stored, file) => {
        // A file holds what JSON can say.
        const settings = readSettings(JSON.parse(JSON.stringify(stored) ?? 'null'));
        expect(importSettings(exportSettings(settings))).toEqual(settings);
        expect(importSettings(file)).toBeNull();
        expect(importSettings(JSON.stringify(stored) ?? '')).toBeNull();
      }),
      RUNS,
    );
  });
});

describe('the name of a site', () => {
  it('is the name of its name, and leaves the site and its subdomains alone, nothing else', () => {
    fc.assert(
      fc.property(anySite, fc.webUrl(), (typed, address) => {
        const name = siteName(typed);
        if (name === null) return;
        expect(siteName(name)).toBe(name);
        expect(isLeftAlone([name], `https://${name}/privacy`)).toBe(true);
        const { hostname } = new URL(address);
        expect(isLeftAlone([name], address)).toBe(`.${hostname}`.endsWith(`.${name}`));
      }),
      RUNS,
    );
  });
});
