import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Reported } from '../contract/tab-state';
import { fakeReported } from '../extension.testing';
import { methodPage, namesFile, ofTab, pdfPages, reportPage, reportTitle, tabIn } from '../shared/own-pages';
import { pdfOfTab } from './pdf-reader';
import { subjectOf } from './subject';

beforeEach(() => fakeBrowser.reset());

test.each([
  ['?tab=7', 7],
  ['?tab=7&x=1', 7],
  ['?tab=-7', null],
  ['?tab=7.5', null],
  ['?tab=', null],
  ['', null],
])('the tab in "%s": %s', (search, tab) => expect(tabIn(search)).toBe(tab));

describe('the page of a tab’s report', () => {
  const known = (state: Reported) =>
    fakeBrowser.storage.session.set({ 'tab:7': { run: 'run', document: state.document, asked: null, state } });

  test.each([
    ['the report', reportPage(ofTab(7, fakeReported()))],
    ['the method', methodPage(ofTab(7, fakeReported()))],
  ])('%s: shows that report', async (_, address) => {
    await known(fakeReported());
    expect(await subjectOf(new URL(address).search)).toMatchObject({ host: 'shop.example' });
  });

  test.each<[what: string, changes: Partial<Reported>]>([
    ['another document, after a restart', { document: 'of another session' }],
    ['another policy, after a move within the page', { address: 'https://shop.example/privacy-eu' }],
  ])('shows nothing when the tab has %s', async (_, changes) => {
    const { search } = new URL(reportPage(ofTab(7, fakeReported())));
    await known(fakeReported(changes));
    expect(await subjectOf(search)).toBeNull();
  });

  test('is not called by the site, which the browser would keep; that of the history is', () => {
    const titleOf = (address: string) => reportTitle(new URL(address).search, 'shop.example');
    expect(titleOf(reportPage(ofTab(7, fakeReported())))).toBeNull();
    expect(titleOf(reportPage({ policy: 'https://shop.example/privacy' }))).toBe('Candor · shop.example');
  });

  test('shows nothing for a tab alone', async () => {
    await known(fakeReported());
    expect(await subjectOf('?tab=7')).toBeNull();
  });
});

describe('the page that reads a tab’s PDF', () => {
  const PDF = 'https://shop.example/papers/7';

  test('names the file, but does not spell it out', async () => {
    const { id = -1 } = await fakeBrowser.tabs.create({ url: `${PDF}#page=2` });
    const { search } = new URL((await pdfPages(id)).tab ?? '');
    expect(tabIn(search)).toBe(id);
    expect(search).not.toContain('shop');
    expect([namesFile(search, PDF), namesFile(search, 'https://shop.example/papers/8')]).toEqual([true, false]);
  });

  test.each([
    ['nothing beside it', [], false],
    ['a page of another site', ['https://other.example/'], false],
    ['a page of the same site', ['https://shop.example/'], true],
    ['another PDF of the same site', ['https://shop.example/terms.pdf'], false],
    ['the same PDF once more', [`${PDF}#page=3`], false],
  ])('in Firefox, which shows its viewer to no extension, with %s', async (_, beside, can) => {
    vi.stubEnv('FIREFOX', 'true');
    const { id = -1 } = await fakeBrowser.tabs.create({ url: PDF });
    for (const url of beside) await fakeBrowser.tabs.create({ url });
    const { tab, file } = await pdfPages(id);
    vi.unstubAllEnvs();
    expect([tab !== null, file.endsWith('/pdf.html')]).toEqual([can, true]);
  });

  test('is none in Firefox of a tab that is gone', async () => {
    vi.stubEnv('FIREFOX', 'true');
    const { tab } = await pdfPages(4_711);
    vi.unstubAllEnvs();
    expect(tab).toBeNull();
  });

  test('fetches nothing when the tab shows something else by now', async () => {
    const executeScript = vi.fn(async () => [{ result: { data: btoa('%PDF') } }]);
    Object.assign(fakeBrowser.scripting, { executeScript });
    const { id = -1 } = await fakeBrowser.tabs.create({ url: PDF });
    const { search } = new URL((await pdfPages(id)).tab ?? '');
    const isWanted = (address: string) => namesFile(search, address);
    expect((await pdfOfTab(id, isWanted)).got).toBeInstanceOf(Uint8Array);
    executeScript.mockClear();
    await fakeBrowser.tabs.update(id, { url: 'https://shop.example/letters' });
    expect((await pdfOfTab(id, isWanted)).got).toBe('moved');
    expect(executeScript).not.toHaveBeenCalled();
  });
});
