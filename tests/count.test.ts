import { expect, it } from 'vitest';
import { python } from './count';

const error = (code: string): Error => Object.assign(new Error(`spawn python3 ${code}`), { code });

it.each([
  ['that passes counts', { status: 0 }, { passed: 1, failed: 0 }],
  ['that fails counts', { status: 1 }, { passed: 0, failed: 1 }],
  ['that was killed fails', { status: null }, { passed: 0, failed: 1 }],
  ['that may not be started fails', { status: null, error: error('EACCES') }, { passed: 0, failed: 1 }],
  [
    'that is not here has neither passed nor failed',
    { status: null, error: error('ENOENT') },
    { passed: 0, failed: 0, leftOut: 'Python is not here' },
  ],
])('a Python %s', (_what, ended, count) => {
  expect(python(['-m', 'unittest'], () => ended)).toEqual(count);
});
