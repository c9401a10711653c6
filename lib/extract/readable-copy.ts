/** What a copy of the page must not have when Readability is given it: names that lead it astray, values that hold it up. */
import { all, attribute, attributeNames, nameOf, property } from '../dom';

/** What the names of these stand for, a browser puts before the properties of their form or their document. */
const NAMING = /^(?:button|embed|fieldset|form|iframe|img|input|object|output|select|textarea)$/;
/** What Readability keeps at an element. */
const KEPT_AT_ELEMENTS = 'readability';

/**
 * Takes away by what names a page's copy would mislead Readability, which asks its elements for their properties as they come:
 * a form whose field is called "parentNode" would lead it in circles for ever. Other names it weighs, and they stay.
 */
export function unname(clone: Document, copies: readonly Element[]): void {
  const naming = copies.filter((copy) => NAMING.test(nameOf(copy)));
  const forms = naming.filter((copy) => nameOf(copy) === 'form');
  const read = [...new Set([clone, ...forms].map((one): object => Object.getPrototypeOf(one)))];
  for (const copy of naming)
    for (const by of ['id', 'name']) {
      const name = attribute(copy, by);
      if (name !== null && (name === KEPT_AT_ELEMENTS || read.some((prototype) => name in prototype)))
        Reflect.apply(property(copy, 'removeAttribute'), copy, [by]);
    }
}

/**
 * Elements whose attributes Readability searches for the address of a picture, for a title and an author: some with patterns that
 * take the square of a value's length.
 */
const SEARCHED = 'img, picture, figure, source, video, audio, meta';
/** Of these it asks how they begin, or whether they are there. A picture that a page brings along in one is long. */
const UNSEARCHED = /^(?:alt|src)$/;
/** So many characters of a value are left, its last ones: how the address of a picture ends tells that it is one. */
const LONGEST_VALUE = 200;
/** And so many of all values together: thousands of pictures. */
const MOST_OF_VALUES = 500_000;
/** A title's characters: each of its words is compared with each word of the headings. */
const LONGEST_TITLE = 400;

/**
 * Cuts the values that Readability searches, and takes a title away that is too long for one. Out: false where even so there is
 * more than it could look through in a moment.
 */
export function shorten(clone: Document): boolean {
  for (const title of all(clone, 'title')) if (isTooLong(title)) Reflect.apply(property(title, 'remove'), title, []);
  // Without another title it takes the heading for one.
  if (all(clone, 'h1').some(isTooLong)) return false;
  let left = MOST_OF_VALUES;
  for (const copy of all(clone, SEARCHED))
    for (const name of attributeNames(copy)) {
      const value = UNSEARCHED.test(name) ? null : attribute(copy, name);
      if (value === null) continue;
      if (value.length > LONGEST_VALUE)
        Reflect.apply(property(copy, 'setAttribute'), copy, [name, value.slice(-LONGEST_VALUE)]);
      left -= Math.min(value.length, LONGEST_VALUE);
      if (left < 0) return false;
    }
  return true;
}

const isTooLong = (title: Element): boolean => (property(title, 'textContent') ?? '').length > LONGEST_TITLE;
