/** Consent layers and dialogues: neither their headings nor their text are the page's. */
import { all, attribute, nameOf } from '../dom';
import { CONSENT_WORDS, MANAGERS } from './consent-managers';

/**
 * What lies over a page: dialogues, and the consent layers that are none, by the names that their makers gave them and
 * by what most of the others are called. A hidden part in a language of its own is another version of the page.
 */
const LAYERS =
  `dialog,[role=dialog],[role=alertdialog],[aria-modal=true],[lang][hidden],${MANAGERS},` +
  `:is(${CONSENT_WORDS.map((name) => `[id*=${name} i],[class*=${name} i]`).join()}):is(` +
  [
    'banner',
    'bar',
    'modal',
    'popup',
    'layer',
    'overlay',
    'notice',
    'wall',
    'box',
    'manager',
    'window',
    'dialog',
    'container',
    'root',
  ]
    .map((name) => `[id*=${name} i],[class*=${name} i]`)
    .join() +
  ')';
/** What holds one of these is a frame of the page, whose class only tells that there is a layer. */
const OF_THE_PAGE = 'main,article,nav';
/** What lies over the page, in document order. A search through all of it, for pages that may be a policy. */
export function layersOf(root: Element): Element[] {
  return all(root, LAYERS).filter(
    (layer) => nameOf(layer) !== 'body' && (attribute(layer, 'role') || !all(layer, OF_THE_PAGE).length),
  );
}
