/**
 * Suites that are written and not yet seen green, each with what is known of it. They are left out of `npm test`, which
 * says so, and run with `CANDOR_OPEN=1`. Whoever sees one green on a quiet machine takes it off this list.
 */
export const OPEN: Readonly<Record<string, string>> = {
  'tests/e2e/life-cycle/firefox.e2e.ts':
    'background stopped during a long policy and a discarded tab failed on a loaded machine; the cause is not known',
  'tests/e2e/pdf/chromium.e2e.ts': 'the click on the real button, axe and the scanned PDF have never run',
  'tests/e2e/pdf/firefox.e2e.ts': 'the first test did not end within a minute on a loaded machine',
};
