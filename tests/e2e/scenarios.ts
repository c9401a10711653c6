/** The same scenarios for each browser, in this order. */
import { accessibility } from './accessibility';
import { beside } from './beside';
import { byHand } from './by-hand';
import { changing } from './changing';
import { firstCommand } from './first-command';
import { history } from './history';
import { hostile } from './hostile';
import { inPage } from './in-page';
import { installed } from './installed';
import { languages, ownLanguage } from './languages';
import { links } from './links';
import { namesInPage } from './names-in-page';
import { notGraded } from './not-graded';
import { options } from './options';
import { policies } from './policies';
import { requests } from './requests';
import { savedPages } from './saved-pages';
import { type Name, session } from './session';
import { windows } from './windows';

export function scenarios(name: Name): void {
  const current = session(name);
  installed(current);
  firstCommand(current);
  policies(current);
  notGraded(current);
  links(current);
  beside(current);
  inPage(current);
  changing(current);
  history(current);
  accessibility(current);
  languages(current);
  ownLanguage(name, current);
  hostile(current);
  namesInPage(current);
  savedPages(name, current);
  options(current);
  byHand(current);
  windows(current);
  requests(current);
}
