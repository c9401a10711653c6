/** Documents that come, go, move and change, in each browser. */
import { type Name, session } from '../session';
import { browserLife } from './browser-life';
import { changing } from './changing';
import { extensionLife } from './extension-life';
import { leaving } from './leaving';

export function scenarios(name: Name): void {
  const current = session(name);
  leaving(current);
  changing(current);
  browserLife(current);
  // Last: in a private window the extension is loaded anew.
  extensionLife(current);
}
