/**
 * Suites that are written and not yet seen green, each with what is known of it. They are left out of `npm test`, which
 * says so, and run with `CANDOR_OPEN=1`. Whoever sees one green on a quiet machine takes it off this list.
 */
export const OPEN: Readonly<Record<string, string>> = {
  'tests/e2e/life-cycle/firefox.e2e.ts':
    'background stopped during a long policy and a discarded tab failed on a loaded machine; the cause is not known',
};
