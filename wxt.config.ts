import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';

/** Fixed, so that Firefox keeps a reader's storage over updates and reinstallations. */
const GECKO_ID = 'dramatis@dramatis.example';

/** Our content script gets this instead of WXT's context. */
const NO_CONTEXT = 'entrypoints/content/no-context.ts';

/** SHA-256 over the bundle, in hex. It tells the background whether it already has this bundle. */
function hashSeeds(): string {
  const hash = createHash('sha256');
  for (const name of readdirSync('seeds').sort())
    hash.update(name).update(readFileSync(`seeds/${name}`));
  return hash.digest('hex');
}

/**
 * The policy of the manifest must let the background ask what the reader follows. So each page of ours has a stricter one
 * of its own, under which it can ask nothing. Not while developing, since the page then listens to the server.
 */
const ownPagesAskNothing: Plugin = {
  name: 'own-pages-ask-nothing',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: "connect-src 'self'" },
      injectTo: 'head-prepend',
    },
  ],
};

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  vite: () => ({
    plugins: [ownPagesAskNothing],
    // WXT gives each content script a context of 4 kB, and an event reveals it to the page.
    resolve: { alias: { 'wxt/utils/content-script-context': resolve(NO_CONTEXT) } },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { target: 'es2024', sourcemap: false },
    define: { __SEEDS_HASH__: JSON.stringify(hashSeeds()) },
  }),
  hooks: {
    // `imports: false` writes no types of imports, but WXT still adds them. For any variable called `storage` it added
    // its storage library of 9 kB.
    'config:resolved': ({ config }) => {
      config.imports.presets = [];
    },
    // The popup is built separately, into one script and one style sheet. Each chunk that it shared with other pages
    // would be another request before it can be used.
    'entrypoints:grouped': (_, groups) => {
      const pages = groups.find((group) => Array.isArray(group)) ?? [];
      const at = pages.findIndex(({ type }) => type === 'popup');
      if (at >= 0) groups.push(pages.splice(at, 1));
    },
    // Rules of the user's origin are stronger than any rule of a page. WXT has no option for that.
    'build:manifestGenerated': (_, { content_scripts = [] }) => {
      for (const script of content_scripts) Object.assign(script, { css_origin: 'user' });
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    short_name: 'Dramatis',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: [
      'storage',
      'scripting',
      'unlimitedStorage',
      // What the reader follows is asked again when it is due.
      'alarms',
      // Firefox reads articles in a worker of its event page and has no such permission.
      ...(browser === 'firefox' ? [] : ['offscreen']),
    ],
    host_permissions: ['http://*/*', 'https://*/*'],
    action: { default_title: '__MSG_extName__' },
    icons: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+D' } },
      'next-name': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: '__MSG_commandNextName__',
      },
      'previous-name': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_commandPreviousName__',
      },
      'open-card': {
        suggested_key: { default: 'Alt+Shift+O' },
        description: '__MSG_commandOpenCard__',
      },
      'toggle-site': { description: '__MSG_commandToggleSite__' },
      'add-article': { description: '__MSG_commandAddArticle__' },
    },
    // No page may load anything of ours, and our own pages load nothing from outside. Only data may come, over https,
    // by lib/background/fetch/door.ts.
    content_security_policy: {
      extension_pages:
        "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; connect-src 'self' https:",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              // Nothing older than 140 was tested.
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '128' }),
  }),
});
