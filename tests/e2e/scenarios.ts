/** The same scenarios for each browser, in this order. */
import { accessibility } from './accessibility';
import { beside } from './beside';
import { changing } from './changing';
import { history } from './history';
import { hostile } from './hostile';
import { notGraded } from './not-graded';
import { policies } from './policies';
import { requests } from './requests';
import { savedPages } from './saved-pages';
import { type Name, session } from './session';

export function scenarios(name: Name): void {
  const current = session(name);
  policies(current);
  notGraded(current);
  beside(current);
  changing(current);
  history(current);
  accessibility(current);
  hostile(current);
  savedPages(current);
  requests(current);
}
