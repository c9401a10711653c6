import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { foreignFrameIn } from './foreign-frame';

const WINDOW = { width: 1000, height: 800 };
const HERE = 'https://shop.example/privacy-policy';

/** A page in which each frame has the size that its attributes say. */
function page(body: string, title = 'Privacy Policy'): Document {
  const { document } = parseHTML(
    `<!doctype html><html><head><title>${title}</title></head><body>${body}</body></html>`,
  );
  const sized = (frame: Element) => ({
    width: Number(frame.getAttribute('width')),
    height: Number(frame.getAttribute('height')),
  });
  for (const frame of document.querySelectorAll('iframe, embed, object'))
    Object.getPrototypeOf(frame).getBoundingClientRect = function (this: Element) {
      return sized(this);
    };
  return document;
}

describe('a page whose policy may stand in a frame', () => {
  it.each([
    ['an iframe', '<iframe src="https://policies.example/7" width="900" height="700">', 'https://policies.example/7'],
    ['an embedded PDF', '<embed src="//cdn.example/p.pdf" width="900" height="700">', 'https://cdn.example/p.pdf'],
    [
      'an object',
      '<object data="https://cdn.example/p.pdf" width="900" height="700"></object>',
      'https://cdn.example/p.pdf',
    ],
    [
      'the largest of two',
      '<iframe src="https://ads.example/" width="600" height="500"></iframe><iframe src="https://policies.example/" width="900" height="700"></iframe>',
      'https://policies.example/',
    ],
  ])('%s of another origin is named', (_what, body, address) => {
    expect(foreignFrameIn(page(body), HERE, WINDOW)).toBe(address);
  });

  it.each([
    ['of the same origin', '<iframe src="/text" width="900" height="700"></iframe>'],
    ['small', '<iframe src="https://ads.example/" width="300" height="250"></iframe>'],
    ['hidden', '<iframe src="https://ads.example/" width="0" height="0"></iframe>'],
    ['of no site', '<iframe src="javascript:alert(1)" width="900" height="700"></iframe>'],
    ['without an address', '<iframe srcdoc="<p>text" width="900" height="700"></iframe>'],
  ])('one that is %s is not', (_what, body) => {
    expect(foreignFrameIn(page(body), HERE, WINDOW)).toBe(null);
  });

  it.each([
    ['an address in another encoding', '', 'https://shop.example/pol%EDtica/privacy-policy'],
    ['an address with a bare percent sign', '', 'https://shop.example/privacy-policy-100%'],
    ['names that shadow the document', '<img name="title"><img name="querySelectorAll">', HERE],
  ])('is read whatever stands in its way: %s', (_what, body, address) => {
    const framed = '<iframe src="https://policies.example/7" width="900" height="700"></iframe>';
    expect(foreignFrameIn(page(body + framed), address, WINDOW)).toBe('https://policies.example/7');
  });

  it('nor is one in a page that is not called a policy', () => {
    const video = '<iframe src="https://video.example/" width="900" height="700"></iframe>';
    expect(foreignFrameIn(page(video, 'A film'), 'https://shop.example/film', WINDOW)).toBe(null);
  });
});
