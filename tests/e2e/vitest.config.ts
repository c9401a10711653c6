import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take longest, and mostly wait, longest first: begun first, they end while the others still run. */
const LONG = ['life-cycle/firefox', 'life-cycle/chromium', 'e2e/firefox', 'e2e/chromium', 'field/'];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const at = LONG.findIndex((part) => moduleId.includes(part));
      return at < 0 ? LONG.length : at;
    };
    return files.toSorted((a, b) => rank(a) - rank(b));
  }
}

export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.e2e.ts'],
    // Each file has a browser of its own, and its tests share it in order. They wait more than they work.
    maxWorkers: 3,
    sequence: { sequencer: LongestFirst },
    // On a busy machine a browser may once be too late: what fails twice is a fault. Where one wrong letter is one too
    // many, a test takes no second try (at-once.ts).
    retry: 1,
    // More than what a test waits for may take: one that goes on after it was given up would disturb the next.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    teardownTimeout: 30_000,
  },
});
