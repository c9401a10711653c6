import { expect, test, vi } from 'vitest';
import { t, testPage } from '../shared/page.testing';
import { SitesList } from './sites-list';

const page = testPage();

/** Types a site and adds it. Out: what is said of it. */
async function add(sites: readonly string[], typed: string, onChange: (sites: string[]) => void): Promise<string> {
  page.show(<SitesList sites={sites} most={2} t={t} nameOf={(name) => name || null} onChange={onChange} />);
  Object.defineProperty(page.the('#site'), 'value', { value: typed, configurable: true, writable: true });
  await page.fire('#site', 'input');
  await page.fire('form', 'submit');
  return page.the('#site-refused').textContent ?? '';
}

test('a site is added, in order and once', async () => {
  const onChange = vi.fn();
  expect(await add(['b.example'], 'a.example', onChange)).toBe('');
  expect(onChange).toHaveBeenCalledWith(['a.example', 'b.example']);
});

test('one more than are stored is refused aloud, and one that is there already is none more', async () => {
  const onChange = vi.fn();
  expect(await add(['a.example', 'b.example'], 'c.example', onChange)).toContain('room for 2 sites');
  expect(onChange).not.toHaveBeenCalled();
  expect(await add(['a.example', 'b.example'], 'a.example', onChange)).toBe('');
});

test('what is no site is refused as such', async () => {
  expect(await add([], '', vi.fn())).toContain('not the name of a site');
});
