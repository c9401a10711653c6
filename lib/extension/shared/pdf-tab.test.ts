import { describe, expect, it } from 'vitest';
import { showsPdf } from './pdf-tab';

describe('a tab into which no script may look', () => {
  it.each([
    [{ url: 'https://example.org/privacy?id=3', favIconUrl: 'chrome://global/skin/icons/pdf.svg' }, true],
    [{ url: 'https://example.org/legal/Privacy.PDF#page=2' }, true],
    [{ url: 'https://example.org/legal/privacy.pdf?v=2' }, true],
    [{ url: 'file:///home/me/privacy.pdf' }, true],
    [{ url: 'https://example.org/how-to-make-a-pdf' }, false],
    [{ url: 'https://example.org/?file=privacy.pdf' }, false],
    [{ url: 'about:addons.pdf' }, false],
    [{ url: 'https://example.org/', favIconUrl: 'https://example.org/pdf.svg' }, false],
    [{}, false],
  ])('%j: shows a PDF: %s', (tab, expected) => {
    expect(showsPdf(tab)).toBe(expected);
  });
});
