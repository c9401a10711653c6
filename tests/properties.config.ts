/** `npm run properties`: the tests of properties alone, with a thousand tries for those too that the real reader reads for. */
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['{lib,cli,tests}/**/*.properties.test.ts'],
    env: { CANDOR_RUNS: process.env.CANDOR_RUNS ?? '1000' },
    // Minutes, on a slow machine an hour: most of it is the reader's.
    testTimeout: 7_200_000,
  },
});
