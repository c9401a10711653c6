/** Which end-to-end tests take no second try (e2e/at-once.ts). */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

describe('end-to-end tests of what must never be wrong', () => {
  /** All of these files, or what in them is called so. */
  const JUDGING: Readonly<Record<string, readonly string[]>> = {
    'life-cycle/leaving.ts': [],
    'life-cycle/prerendering-chromium.e2e.ts': [],
    'life-cycle/changing.ts': ['an app that changes its address before it draws', 'a text that is replaced in place'],
    'life-cycle/extension-life.ts': ['a private window'],
    'hostile.ts': [],
    'names-in-page.ts': [],
    'field/hidden.ts': [],
    'field/invisible.ts': [],
    'field/spelling.ts': [],
    'field/traces.ts': [],
  };

  it.each(Object.entries(JUDGING))(
    '%s: take no second try, in which a wrong letter would be forgotten',
    (file, some) => {
      const described = [
        ...readFileSync(`tests/e2e/${file}`, 'utf8').matchAll(/^ *describe\('([^']+)',( AT_ONCE,)?/gm),
      ];
      const judging = described.filter(([, title = '']) => some.length === 0 || some.includes(title));
      expect(judging).toHaveLength(some.length || described.length);
      expect(judging.length).toBeGreaterThan(0);
      expect(judging.filter(([, , once]) => !once).map(([, title]) => title)).toEqual([]);
    },
  );
});
