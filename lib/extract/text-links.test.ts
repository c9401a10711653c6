import { describe, expect, it } from 'vitest';
import { pageOf } from '../detect/page.testing';
import { parseExtraction } from '../extension/contract/parse';
import { extractPolicy } from './index';
import { readMarkdown } from './markdown';
import { WORDS } from './policy.testing';

const ADDRESS = 'https://shop.example/legal/privacy';
const policyOf = (text: string, head = '') =>
  extractPolicy(
    pageOf(`<html lang="en"><head>${head}</head><body><nav><a href="/menu">Menu</a></nav>
      <main><h1>Privacy policy</h1><p>${WORDS}</p>${text}<p>${WORDS}</p></main></body></html>`),
    ADDRESS,
  );
const linksOf = (text: string, head?: string) => {
  const policy = policyOf(text, head);
  return (policy.links ?? []).map(({ block, ...link }) => ({ ...link, in: policy.blocks[block]?.text }));
};

describe('links in the text', () => {
  it('are kept with the block that they stand in, menus left out', () => {
    const link = { href: 'https://shop.example/opt-out', text: 'Refuse the sale' };
    expect(linksOf('<p>You can. <a href="/opt-out">Refuse <b>the</b>\n sale</a> today.</p>')).toEqual([
      { ...link, in: 'You can. Refuse the sale today.' },
    ]);
  });

  it('stand in the right line of a block with breaks', () => {
    const links = linksOf('<p>Write here.<br><a href="/a">here</a> or there.<br>Not here: <a href="/b">here</a></p>');
    expect(links.map((link) => link.in)).toEqual(['here or there.', 'Not here: here']);
  });

  it('around a block stand in that block', () => {
    expect(linksOf('<a href="/a"><p>Delete your account</p></a>')).toMatchObject([{ in: 'Delete your account' }]);
  });

  it.each([
    ['javascript:alert(1)'],
    ['JaVaScRiPt:alert(1)'],
    ['data:text/html,<script>1</script>'],
    ['blob:https://shop.example/1'],
    ['file:///etc/passwd'],
    ['tel:123'],
    ['#delete'],
    [`${ADDRESS}#delete`],
    ['https://shop.example@evil.example/'],
    ['https://shop.example/LONG'],
    ['mailto:'],
    ['mailto:one@shop.example,two@shop.example'],
    ['mailto:privacy@shop.example%0abcc:evil@evil.example'],
    ['mailto:\u202eprivacy@shop.example'],
    ['mailto:pr\u0456vacy@shop.example'],
  ])('%s leads nowhere that we would go', (href) => {
    expect(linksOf(`<p>Click <a href="${href.replace('LONG', 'x'.repeat(3_000))}">here</a>.</p>`)).toEqual([]);
  });

  it('of a mail keep the address alone', () => {
    expect(
      linksOf('<p><a href="mailto:Privacy@shop.example?bcc=evil@evil.example&body=x">Write</a></p>'),
    ).toMatchObject([{ href: 'mailto:Privacy@shop.example' }]);
  });

  it('are read against the base of the page, and say when they lead to another site', () => {
    const base = '<base href="https://cdn.shop.example/x/">';
    expect(linksOf('<p><a href="y">one</a> and <a href="//ads.example/z">two</a></p>', base)).toMatchObject([
      { href: 'https://cdn.shop.example/x/y', text: 'one' },
      { href: 'https://ads.example/z', elsewhere: true },
    ]);
    expect(linksOf('<p><a href="/y">one</a></p>')[0]).not.toHaveProperty('elsewhere');
  });

  it('by the thousand: the first and the last ones are kept', () => {
    const many = Array.from({ length: 6_000 }, (_, i) => `Partner ${i}: <a href="/p/${i}">here</a>.<br>`).join('');
    const links = linksOf(`<p>${many}</p>`);
    expect(links).toHaveLength(2_000);
    expect(links.at(-1)).toMatchObject({ href: 'https://shop.example/p/5999', in: 'Partner 5999: here.' });
  });

  it('pass to the background, and what a hostile page makes of them does not', () => {
    const read = (links: unknown) =>
      parseExtraction({
        ...{ address: ADDRESS, digest: '', moved: null, links: [], frame: null },
        verdict: { kind: 'privacy-policy', language: 'en', score: 1 },
        policy: { ...policyOf(''), links },
      })?.policy.links;
    const link = { block: 0, text: 'here', href: 'https://shop.example/x' };
    expect(read([link])).toEqual([link]);
    for (const bad of [{ ...link, href: 'javascript:1' }, { ...link, block: -1 }, { ...link, text: 5 }, 'x'])
      expect(read([bad])).toBeUndefined();
  });
});

it('links of Markdown: whole addresses, in the block that they stand in', () => {
  const { blocks, links } = readMarkdown(
    '# P\n\nSee [this](https://a.example/x), [that](/y).\n\n- [m](mailto:a@b.example)',
    '',
  );
  expect(links?.map(({ block, ...link }) => [link.text, link.href, blocks[block]?.text])).toEqual([
    ['this', 'https://a.example/x', 'See this, that.'],
    ['m', 'mailto:a@b.example', 'm'],
  ]);
});
