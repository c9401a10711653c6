/** Documents that come, go, move and change, in each browser. */
import { describe, expect, it } from 'vitest';
import { type Name, session } from '../session';
import { browserLife } from './browser-life';
import { changing } from './changing';
import { leaving } from './leaving';
import { AT_ONCE } from './pages';

export function scenarios(name: Name): void {
  describe('documents', AT_ONCE, () => {
    it('are tried once: a test takes no second try', ({ task }) => expect(task.retry).toBe(0));
    const current = session(name);
    leaving(current);
    changing(current);
    browserLife(current);
  });
}
