/**
 * Renders scripts/icons/*.svg to public/icons/<size>.png with a headless Chromium. Run it by hand after changing a
 * drawing (`node scripts/draw-icons.mjs`). The PNGs are committed, so no build needs it.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';

const root = new URL('../', import.meta.url);
const DRAWINGS = { 16: 'icon-small.svg', 32: 'icon.svg', 48: 'icon.svg', 128: 'icon.svg' };

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
await mkdir(new URL('public/icons/', root), { recursive: true });
for (const [size, drawing] of Object.entries(DRAWINGS)) {
  const svg = await readFile(new URL(`scripts/icons/${drawing}`, root), 'utf8');
  const page = await browser.newPage({ viewport: { width: Number(size), height: Number(size) } });
  await page.setContent(`<style>body{margin:0}svg{display:block;inline-size:100vw}</style>${svg}`);
  const png = await page.screenshot({ omitBackground: true });
  await writeFile(new URL(`public/icons/${size}.png`, root), png);
  await page.close();
}
await browser.close();
