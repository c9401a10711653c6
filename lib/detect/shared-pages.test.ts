/** Policies that are a part of their page, or not in it: beside other documents, under a layer, in a frame. */
import { describe, expect, it } from 'vitest';
import { otherText, pageOf, policyText } from './page.testing';
import { kindOf, page } from './policy.testing';

describe('a policy that shares its page is known', () => {
  const tabs = (...panels: [string, string][]): string =>
    `<div role="tablist">${panels.map(([name]) => `<button role="tab">${name}</button>`).join('')}</div>${panels
      .map(([name, body]) => `<div role="tabpanel"><h2>${name}</h2>${body}</div>`)
      .join('')}`;

  it.each([
    [
      'behind tabs',
      page('Legal', tabs(['Terms of use', otherText()], ['Privacy policy', policyText()], ['Imprint', otherText()])),
    ],
    [
      'under headings of the first level',
      page('Shop', `<h1>Terms and conditions</h1>${otherText(9)}<h1>Privacy policy</h1>${policyText()}`),
    ],
    [
      'by the name of the page',
      page(
        'Terms, imprint and privacy',
        `<h1>Terms, imprint and privacy</h1><h2>Terms</h2>${otherText(20)}<h2>Privacy notice</h2>${policyText()}`,
      ),
    ],
    [
      'with an imprint',
      page('Imprint & Privacy', `<h1>Imprint & Privacy</h1>${otherText(1)}<h2>Privacy</h2>${policyText()}`),
    ],
    ['with a legal notice', page('Legal notice and privacy policy', policyText())],
    [
      'under the name of the other, by the title',
      page('Imprint and privacy', `<h1>Imprint</h1>${otherText()}<h2>Privacy notice</h2>${policyText()}`),
    ],
    [
      'without a word like "policy"',
      page('x', `<h1>Legal</h1><h2>Imprint</h2>${otherText()}<h2>Data protection</h2>${policyText()}`),
    ],
    [
      'on a hub',
      page('Terms & Policies', `<h1>Terms & Policies</h1>${otherText()}<h2>Privacy policy</h2>${policyText()}`),
    ],
  ])('%s', (_, doc) => {
    expect(kindOf(doc)).toBe('privacy-policy');
  });
});

describe('what lies over a policy', () => {
  const layer =
    '<div id="consent-overlay"><h2>Cookies</h2><p>We and our partners set cookies. Settings. Accept.</p></div>';
  const dialog = '<div role="dialog"><h2>Terms of use</h2><p>Accept our terms.</p></div>';

  it.each([
    ['first', `${layer}${dialog}<h2>Privacy policy</h2>${policyText()}`],
    ['last', `<h2>Privacy policy</h2>${policyText()}${layer}${dialog}`],
  ])('names nothing, where it comes %s', (_, body) => {
    expect(kindOf(page('Ferryman', body))).toBe('privacy-policy');
  });

  it('does not hide the page whose class tells of it', () => {
    const doc = pageOf(
      `<html><head><title>Privacy policy</title></head><body class="cookie-bar-open"><div class="has-cookie-banner"><nav>Home</nav>${policyText()}</div></body></html>`,
    );
    expect(kindOf(doc)).toBe('privacy-policy');
  });
});

describe('a policy that is not in the page itself', () => {
  const shell = (title: string): Document => page(title, '<header><nav>Home Shop</nav></header><x-app></x-app>');
  const inShadow = (doc: Document, html: string): Document => {
    const root = doc.querySelector('x-app')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = html;
    return doc;
  };
  const inFrame = (doc: Document, inner: Document): Document => {
    const frame = doc.createElement('iframe');
    Object.defineProperty(frame, 'contentDocument', { value: inner });
    doc.querySelector('x-app')?.append(frame);
    return doc;
  };
  const named = `<main><h1>Privacy notice</h1>${policyText()}</main>`;

  it.each([
    ['a shadow tree', inShadow(shell('Quillpond'), named)],
    ['a shadow tree, named by the title', inShadow(shell('Privacy notice'), policyText())],
    ['a shadow tree in a shadow tree', inShadow(shell('Quillpond'), `<x-page></x-page>`)],
    ['a frame', inFrame(shell('Quillpond'), page('Privacy', named))],
    ['a frame, named by the title', inFrame(shell('Privacy policy'), page('', policyText()))],
  ])('is known in %s', (where, doc) => {
    if (where.endsWith('in a shadow tree')) {
      const inner = doc.querySelector('x-app')?.shadowRoot?.querySelector('x-page')?.attachShadow({ mode: 'open' });
      if (inner) inner.innerHTML = named;
    }
    expect(kindOf(doc)).toBe('privacy-policy');
  });

  it('is known in a frame below an introduction', () => {
    const doc = page('Privacy policy', `<h1>Privacy policy</h1><x-app></x-app>${otherText(2)}`);
    expect(kindOf(inFrame(doc, page('', policyText(9))))).toBe('privacy-policy');
  });

  it('is not looked for on a page that shows something else', () => {
    const doc = inShadow(page('Ferries', `<h1>Ferries</h1>${otherText()}<x-app></x-app>`), named);
    expect(kindOf(doc)).toBe('other');
  });
});
