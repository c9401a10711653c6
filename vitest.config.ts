import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const ITEMS = 'lib/checklist/items/**/*.test.ts';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    // A command line in a process of its own takes seconds on a busy machine.
    testTimeout: 30_000,
    // Vitest leaves a core to others, of two, by itself.
    maxWorkers: '100%',
    projects: [
      // They change nothing, and share one reader: to open one for each file would take as long as all they read.
      { extends: true, test: { name: 'items', include: [ITEMS], isolate: false } },
      {
        extends: true,
        test: {
          name: 'others',
          include: ['{lib,cli,components,tests,training,scripts}/**/*.test.{ts,tsx}'],
          exclude: [ITEMS],
        },
      },
    ],
  },
});
