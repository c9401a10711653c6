import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    // A command line in a process of its own takes seconds on a busy machine.
    testTimeout: 30_000,
    include: ['{lib,cli,components,tests,training,scripts}/**/*.test.{ts,tsx}'],
  },
});
