/** Names in a page that would mislead Readability, which asks elements for their properties as they come. */
import { Readability } from '@mozilla/readability';
import { afterEach, expect, it, vi } from 'vitest';
import { pageOf } from '../detect/page.testing';
import { all, attribute } from '../dom';
import { atOnce } from '../steps';
import { findingReadable } from './readable';

vi.mock('@mozilla/readability', () => ({ Readability: vi.fn() }));
afterEach(() => vi.clearAllMocks());

const POLICY = '<main><h1>Privacy policy</h1><p>We keep your name.</p></main>';

/** In: what stands in a page. Out: the ids and names of the copy that Readability is given. */
function namesGiven(body: string): string[] {
  const doc = pageOf(`<!doctype html><html><head></head><body>${body}${POLICY}</body></html>`);
  const before = String(doc);
  atOnce(findingReadable(doc, 10, 1_000));
  expect(String(doc)).toBe(before);
  const [copy] = vi.mocked(Readability).mock.calls[0] ?? [];
  if (!copy) throw new Error('Readability was not asked');
  return all(copy, '[id], [name]').flatMap((element) => ['id', 'name'].flatMap((by) => attribute(element, by) ?? []));
}

it.each([
  ['fields of a form', '<form><input name="nextElementSibling"><select id="firstElementChild"></select></form>'],
  ['fields that stand elsewhere', '<form id="f1"></form><button form="f1" name="firstElementChild"></button>', 'f1'],
  ['lists of fields', '<form><input name="children"><input name="children"></form>'],
  ['what Readability itself keeps there', '<form><textarea name="readability"></textarea></form>'],
  ['pictures and frames of the document', '<img name="body"><iframe name="getElementsByTagName"></iframe>'],
  ['forms in a drawing', '<svg><form><input name="firstChild"></form></svg><form><input id="lastChild"></form>'],
])('of %s it sees none', (_, body, ...others) => expect(namesGiven(body)).toEqual(others));

it('other names it sees, for it weighs them', () => {
  const body =
    '<form id="comment-form" name="comments"><input name="email"></form><p id="children">Text</p><a name="firstChild"></a>';
  expect(namesGiven(body)).toEqual(['comment-form', 'comments', 'email', 'children', 'firstChild']);
});
