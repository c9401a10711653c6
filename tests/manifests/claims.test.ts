/** That a manifest which asks for more is noticed. The built manifests themselves: built.manifests.ts, after the builds. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { claimsOf, justifiedIn, type Manifest, visibleToPages } from './claims';

const POLICY = "default-src 'none'; script-src 'self'";
const PLAIN: Manifest = {
  manifest_version: 3,
  name: 'Candor',
  version: '1',
  permissions: ['storage'],
  host_permissions: ['https://*/*'],
  background: { service_worker: 'background.js' },
  content_scripts: [{ matches: ['https://*/*'], js: ['detect.js'], run_at: 'document_idle' }],
  content_security_policy: { extension_pages: POLICY },
  browser_specific_settings: { gecko: { id: 'a@b', strict_min_version: '142.0' } },
};
const JUSTIFIED = ['storage', 'https://*/*', "default-src 'none'", "script-src 'self'"];
const script = (more: object) => ({ content_scripts: [{ matches: ['https://*/*'], js: ['a.js'], ...more }] });

describe('what a manifest asks for', () => {
  it('is told once, piece by piece', () => expect(claimsOf(PLAIN).sort()).toEqual([...JUSTIFIED].sort()));

  it.each<[more: Manifest, claim: string]>([
    [{ permissions: ['storage', 'tabs'] }, 'tabs'],
    [{ optional_permissions: ['history'] }, 'history'],
    [{ host_permissions: ['<all_urls>'] }, '<all_urls>'],
    [{ optional_host_permissions: ['file:///*'] }, 'file:///*'],
    [script({ matches: ['file:///*'] }), 'file:///*'],
    [script({ all_frames: true }), 'content_scripts.all_frames'],
    [script({ world: 'MAIN' }), 'content_scripts.world'],
    [{ content_security_policy: { extension_pages: `${POLICY} 'unsafe-eval'` } }, "script-src 'self' 'unsafe-eval'"],
    [{ content_security_policy: { extension_pages: `${POLICY}; connect-src *` } }, 'connect-src *'],
    [{ content_security_policy: { sandbox: 'script-src *' } }, 'sandbox: script-src *'],
    [{ web_accessible_resources: [{ resources: ['a.png'], matches: ['<all_urls>'] }] }, 'web_accessible_resources'],
    [{ externally_connectable: { matches: ['https://a.example/*'] } }, 'externally_connectable'],
    [{ update_url: 'https://a.example' }, 'update_url'],
    [{ incognito: 'split' }, 'incognito'],
    [{ browser_specific_settings: { gecko: { update_url: 'https://a.example' } } }, 'gecko.update_url'],
    [
      { browser_specific_settings: { gecko: { data_collection_permissions: { required: ['browsingActivity'] } } } },
      'data_collection_permissions required browsingActivity',
    ],
  ])('%j is more', (more, claim) => {
    const gained = claimsOf({ ...PLAIN, ...more }).filter((one) => !JUSTIFIED.includes(one));
    expect(gained).toEqual([claim]);
  });
});

describe('what docs/permissions.md justifies', () => {
  it('is what stands as code in the first column of its tables, and nothing that it only speaks of', () => {
    const text = 'No `tabs`.\n\n| a `b` or `c d` | not `e` |\n| --- | --- |\n| f | `g` |\n';
    expect(justifiedIn(text)).toEqual(['b', 'c d']);
    const justified = justifiedIn(readFileSync('docs/permissions.md', 'utf8'));
    expect(justified).toContain('activeTab');
    for (const never of ['tabs', 'history', 'cookies', 'webRequest', 'web_accessible_resources'])
      expect(justified, never).not.toContain(never);
  });
});

describe('what pages could see', () => {
  it('is nothing of a plain manifest', () => expect(visibleToPages(PLAIN)).toEqual([]));

  it.each<[Manifest, string]>([
    [{ web_accessible_resources: [{ resources: ['a.png'] }] }, 'web_accessible_resources'],
    [{ externally_connectable: { ids: ['*'] } }, 'externally_connectable'],
    [{ sandbox: { pages: ['a.html'] } }, 'sandbox'],
    [script({ world: 'MAIN' }), 'content_scripts.world'],
    [script({ css: ['a.css'] }), 'content_scripts.css'],
  ])('%j', (more, what) => expect(visibleToPages({ ...PLAIN, ...more })).toEqual([what]));

  it('is no script that is kept apart from the page’s', () =>
    expect(visibleToPages({ ...PLAIN, ...script({ world: 'ISOLATED' }) })).toEqual([]));
});
