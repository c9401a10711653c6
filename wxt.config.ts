import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { bareContentScript } from './build/bare-content-script';
import { fewFiles } from './build/few-files';
import { noEval } from './build/no-eval';
import { noInnerHtml } from './build/no-inner-html';
import { OLDEST } from './build/oldest';
import { quickPages } from './build/quick-pages';
import { packTheSame } from './build/same-zip';
import { PROJECT } from './lib/about/project';

/**
 * What the extension's own pages and background may do: run their own code and styles, and read their own files (the
 * catalogue of a chosen language, the reader's model), with the reader's WebAssembly. No connection to anyone.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export default defineConfig({
  // Every name is imported where it is used: none is guessed from the folders.
  imports: false,
  modules: ['@wxt-dev/i18n/module', '@wxt-dev/webextension-polyfill'],
  vite: () => ({
    plugins: [quickPages(), preact(), noInnerHtml(), noEval(), bareContentScript(), fewFiles()],
    // Browsers that can run the extension preload modules by themselves; the polyfill would bring a `fetch` along.
    build: { modulePreload: { polyfill: false } },
  }),
  hooks: packTheSame,
  zip: {
    // What was built, what was measured, and what no package is made of.
    excludeSources: [
      ...['dist', 'coverage', 'tests', 'scale', 'training/kept', 'docs/screenshots'].map((folder) => `${folder}/**`),
      '**/__pycache__/**',
    ],
  },
  manifestVersion: 3,
  // Every permission is explained in docs/permissions.md.
  manifest: ({ browser, command }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    // Its pictures are public/icon/, drawn once from assets/icon.svg: the same bytes on every machine.
    // Firefox puts new buttons behind its puzzle piece unless it is told; Chromium does anyway, so the welcome page tells.
    action: { default_title: '__MSG_extName__', ...(browser === 'firefox' ? { default_area: 'navbar' } : {}) },
    permissions: ['storage', 'scripting', 'activeTab', 'contextMenus'],
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+G' } } },
    host_permissions: ['http://*/*', 'https://*/*'],
    // The development server needs connections of its own.
    ...(command === 'build' ? { content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY } } : {}),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: PROJECT.addOnIds.firefox,
              strict_min_version: `${OLDEST.firefox}.0`,
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: String(OLDEST.chromium) }),
  }),
});
