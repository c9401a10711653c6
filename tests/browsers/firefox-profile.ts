/** The profile that Firefox is started with. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../../lib/about/project';
import type { Launch } from './browser';
import { newProfile } from './profiles';

/** `browser_specific_settings.gecko.id` of wxt.config.ts. */
export const ID = PROJECT.addOnIds.firefox;
/** Firefox gives each extension a random address; the tests fix it. */
const UUID = '11111111-2222-4333-8444-555555555555';
export const ORIGIN = `moz-extension://${UUID}`;
export const POPUP = `${ORIGIN}/popup.html`;

const PREFERENCES: Readonly<Record<string, string | number | boolean>> = {
  'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
  'marionette.port': 0, // a free one, written to MarionetteActivePort
  'remote.prefs.recommended': true,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'app.update.disabledForTesting': true,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'extensions.update.enabled': false,
  'services.settings.server': 'http://127.0.0.1:9/dummy/v1',
  'devtools.jsonview.enabled': false,
  // An add-on that is loaded from a folder goes with the browser; what it has stored stays for the next start.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
};
/** What the browser opens when it starts: the tabs of the last time. */
const RESTORED: Readonly<Record<string, number>> = { 'browser.startup.page': 3 };
/** A proxy that is not there: nothing but the pages of the tests on 127.0.0.1 can be reached. */
const OFFLINE: Readonly<Record<string, string | number | boolean>> = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
};

/** The preferences that make one server all others. */
const proxied = (proxy?: string): Readonly<Record<string, string | number>> =>
  proxy
    ? {
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': Number(new URL(proxy).port),
      }
    : {};

/** Writes a profile, a new one or what the next start needs into one that was kept. Out: its folder. */
export function writeProfile({
  online = false,
  proxy,
  profile = newProfile('firefox-'),
  restore = false,
}: Pick<Launch, 'online' | 'proxy' | 'profile' | 'restore'>): string {
  const reach = { ...(online ? {} : OFFLINE), ...proxied(proxy) };
  const preferences = Object.entries({ ...PREFERENCES, ...reach, ...(restore ? RESTORED : {}) });
  // The port of the start before would be taken for that of this one.
  rmSync(join(profile, 'MarionetteActivePort'), { force: true });
  const lines = preferences.map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`);
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  return profile;
}
