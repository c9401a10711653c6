/** What a page's name is read from: the last parts of its address. */
import { describe, expect, it } from 'vitest';
import { asName, lastParts } from './parts';

const HOME = 'https://shop.example';

describe('the last parts of an address', () => {
  it.each([
    ['/legal/privacy-policy', ['privacy-policy', 'legal']],
    ['/en/legal/privacy-policy.html', ['privacy-policy', 'legal']],
    ['/legal/privacy/', ['privacy', 'legal']],
    ['/a/legal/b/privacy/c', ['privacy', 'legal']],
    ['/#/privacy', ['privacy']],
    ['/app/#!/legal/privacy', ['privacy', 'legal']],
    ['/app/page#privacy', ['page', 'app']],
    ['/page?to=/privacy', ['page']],
    ['/%D0%BF%D0%BE%D0%BB%D0%B8%D1%82%D0%B8%D0%BA%D0%B0', ['политика']],
    ['/caf%E9/menu', ['menu', 'caf%E9']],
    ['/', []],
  ])('%s', (path, parts) => expect(lastParts(HOME + path)).toEqual(parts));

  it('are read no further than a name goes, whatever the address', () => {
    const parts = lastParts(`${HOME}/${'x'.repeat(400)}/${'%D0%BB'.repeat(400)}.html`);
    expect(parts.map((part) => part.length)).toEqual([300, 300]);
    expect(lastParts(`${HOME}/${'/'.repeat(1_000_000)}`)).toEqual([]);
  });

  it('are none of what is no address', () => {
    expect(lastParts('')).toEqual([]);
    expect(lastParts('privacy-policy')).toEqual([]);
  });
});

it('a name is cut, and stands without space around it', () => {
  expect(asName(`  ${'Privacy '.repeat(100)}`).length).toBeLessThanOrEqual(300);
  expect(asName(' Privacy policy\n')).toBe('Privacy policy');
});
