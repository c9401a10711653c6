import { defineConfig } from 'vitest/config';
import { OPEN } from './open';

export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.e2e.ts'],
    exclude: process.env.CANDOR_OPEN ? [] : Object.keys(OPEN),
    // One browser at a time, and its tests in order: they share it.
    fileParallelism: false,
    // On a busy machine a browser may once be too late: what fails twice is a fault.
    retry: 1,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    teardownTimeout: 30_000,
  },
});
