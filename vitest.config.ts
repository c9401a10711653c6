import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: { include: ['{lib,cli,components,tests,training,scripts}/**/*.test.{ts,tsx}'] },
});
