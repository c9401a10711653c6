/** For tests of properties: pages that no sane person writes, and the same text in ever other mark-up. */
import fc from 'fast-check';
import { randomFrom } from '../random';
import type { Block } from '../types';

const anyTag = fc.constantFrom(
  ...(
    'div p li ul ol dl dt dd table tr td th form details summary button svg a br hr script style template select option ' +
    'h2 h5 main nav header footer aside dialog iframe noscript label input slot pre b span font body html textarea'
  ).split(' '),
);
const anyAttribute = fc.constantFrom(
  '',
  ' hidden',
  ' style="display:none"',
  ' style="visibility:hidden;color:#fff"',
  ' aria-hidden="true"',
  ' role="heading" aria-level="99"',
  ' role="tabpanel"',
  ' role="dialog" open',
  ' lang="de"',
  ' name="childNodes"',
  ' name="body" id="documentElement"',
  ' colspan="9999999" rowspan="-1"',
  ' href="javascript:alert(1)"',
  ' href="https://a.example/opt-out"',
  ' aria-controls="x" aria-expanded="false"',
  ' id="x"',
  ' class="\u202e"',
);
const anyPiece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    'We keep ',
    'your <b>logs</b>.',
    'We never sell your personal data. ',
    '<br>',
    '&nbsp;',
    '&shy;',
    '&#x1F600;',
    '&#xd800;',
    '<!-- -->',
    '<![CDATA[x]]>',
    '\u200b',
    '\ud83d',
    '\u202e',
    '<li>a;',
    '1. ',
  ),
  fc.tuple(anyTag, anyAttribute).map(([tag, attribute]) => `<${tag}${attribute}>`),
  anyTag.map((tag) => `</${tag}>`),
);

/** Tags and text in any order. */
export const anyMarkUp: fc.Arbitrary<string> = fc.array(anyPiece, { maxLength: 40 }).map((pieces) => pieces.join(''));

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** In: blocks of a policy, and a seed. Out: a page that says just that, in some mark-up: one seed, one designer. */
export function pageInOtherMarkUp(blocks: readonly Block[], seed: number): string {
  const random = randomFrom(seed);
  const one = <T>(...choices: [T, ...T[]]): T => choices[Math.floor(random() * choices.length)] ?? choices[0];
  const gap = (): string => one('\n', '', '\n\n   ', '<!-- block -->', '<script>var a = "We sell it.";</script>');
  const words = (text: string): string => {
    const [wrapped, character] = [Math.floor(random() * 40), one('', '', '&#32;')];
    return escaped(text)
      .split(' ')
      .map((word, at) => {
        if (at !== wrapped || at === 0) return word;
        return one(`<span class="w">${word}</span>`, `<i>${word}</i>`, `<em>${word}</em>`, `<!-- x -->${word}`);
      })
      .reduce((line, word) => line + (character || one(' ', ' ', '\n      ', '  ')) + word);
  };
  const inTag = (text: string, ...tags: [string, ...string[]]): string => {
    const tag = one(...tags);
    return `<${tag}${one('', ' class="c1"', ' data-x="1"')}>${text}</${tag.split(' ')[0]}>`;
  };
  const html: string[] = [];
  let depth = 0;
  let table: number | null = null;
  let row: number | null = null;
  const closeLists = (): void => {
    for (; depth > 0; depth--) html.push('</li></ul>');
  };
  const closeTable = (): void => {
    if (table !== null) html.push('</tr></table>');
    table = null;
    row = null;
  };
  for (const { kind, level, text, table: cell } of blocks) {
    const said = words(text);
    if (kind !== 'list-item') closeLists();
    if (!cell || cell.table !== table) closeTable();
    html.push(gap());
    if (kind === 'heading')
      html.push(inTag(said, `h${level}`, `h${level}`, `div role="heading" aria-level="${level}"`));
    else if (kind === 'paragraph') html.push(inTag(said, 'p', 'p', 'div'));
    else if (kind === 'list-item') {
      if (level > depth) for (; depth < level; depth++) html.push('<ul><li>');
      else {
        for (; depth > level; depth--) html.push('</li></ul>');
        html.push('</li><li>');
      }
      html.push(one(said, `<span>${said}</span>`, `<p>${said}</p>`));
    } else if (cell) {
      if (table === null) html.push('<table><tr>');
      else if (row !== cell.row) html.push('</tr>', gap(), '<tr>');
      table = cell.table;
      row = cell.row;
      html.push(cell.head ? `<th>${said}</th>` : `<td>${one(said, `<p>${said}</p>`, `<span>${said}</span>`)}</td>`);
    }
  }
  closeLists();
  closeTable();
  const body = one(
    (inner: string) => `<main>${inner}</main>`,
    (inner: string) => `<div id="content"><div class="row"><div>${inner}</div></div></div>`,
    (inner: string) => `<main><article>${inner}</article></main>`,
    (inner: string) => `<section>${inner}</section>`,
  )(html.join(''));
  const around = one<[string, string]>(
    ['', ''],
    ['<header><nav><a href="/">Home</a> <a href="/shop">Shop</a></nav></header>', '<footer>© Ferry</footer>'],
    ['<style>p { color: black }</style><nav><ul><li><a href="/">Home</a></li></ul></nav>', '<script>1</script>'],
  );
  return `<!doctype html><html lang="en"><head><title>Privacy policy</title></head><body>${around[0]}${body}${around[1]}</body></html>`;
}
