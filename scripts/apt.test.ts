import { describe, expect, test } from 'vitest';
import { decide } from './apt';

describe('system packages', () => {
  const desktop = { isRoot: false, isCi: false, said: undefined, isTerminal: true };
  test.each([
    ['as root', { ...desktop, isRoot: true }, 'install'],
    ['in CI', { ...desktop, isCi: true, isTerminal: false }, 'install'],
    ['on somebody’s own machine', desktop, 'ask'],
    ['where nobody can be asked', { ...desktop, isTerminal: false }, 'leave'],
    ['where somebody has said yes', { ...desktop, said: 'yes', isTerminal: false }, 'install'],
    ['where somebody has said no, though they are root', { ...desktop, isRoot: true, said: 'no' }, 'leave'],
  ] as const)('%s: %s', (_, circumstances, decision) => expect(decide(circumstances)).toBe(decision));
});
