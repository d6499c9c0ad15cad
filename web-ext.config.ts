import { existsSync, readFileSync } from 'node:fs';
import { defineWebExtConfig } from 'wxt';

/** `npm run dev` opens the browsers that setup found. Without a display, it only builds and watches. */
const record = new URL('.cache/browsers.json', import.meta.url);
const found: Partial<Record<'chromium' | 'firefox', { path: string }>> = existsSync(record)
  ? JSON.parse(readFileSync(record, 'utf8'))
  : {};

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

export default defineWebExtConfig({
  disabled: !hasDisplay,
  binaries: {
    ...(found.chromium && { chrome: found.chromium.path }),
    ...(found.firefox && { firefox: found.firefox.path }),
  },
  // Chromium refuses to run as root with its sandbox, and containers run it as root.
  chromiumArgs: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
