/**
 * Takes pictures of our surfaces, to be looked at: light and dark, in three widths, with nothing added, one article, or
 * all articles of a file.
 *
 *   npm run pictures -- --out FOLDER [--articles articles.jsonl] [--first 1] [--browser firefox]
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { callBackground } from '../tests/e2e/support/articles.ts';
import { cardText } from '../tests/e2e/support/card.ts';
import { startChromium } from '../tests/e2e/support/chromium.ts';
import { startFirefox } from '../tests/e2e/support/firefox.ts';
import { importArticles } from '../tests/e2e/support/made-library.ts';
import { markedTexts } from '../tests/e2e/support/marks.ts';
import { hoverText } from '../tests/e2e/support/mouse.ts';
import { buildFolder, PLAYGROUND } from '../tests/e2e/support/paths.ts';
import { serve } from '../tests/e2e/support/server.ts';
import type { Session, Tab } from '../tests/e2e/support/session.ts';
import { waitFor } from '../tests/e2e/support/wait.ts';
import { findMostNamed, readArticles } from './support/full-library.ts';
import { saveSettings } from './support/save-settings.ts';

const WIDTHS = [1200, 400, 320];
const THEMES = ['light', 'dark'];
/** Whom the bundled article names. */
const BUNDLED = 'Emmanuel Macron';

const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    articles: { type: 'string' },
    first: { type: 'string' },
    browser: { type: 'string', default: 'chromium' },
  },
});
const { out, articles: path } = values;
if (!out) throw new Error('give a folder with --out');
mkdirSync(out, { recursive: true });
const browser = values.browser === 'firefox' ? 'firefox' : 'chromium';
const articles = path ? readArticles(path).slice(0, Number(values.first ?? Infinity)) : [];
const name = (path && !values.first && findMostNamed(path, 1)[0]) || BUNDLED;
const site = await serve(PLAYGROUND);
const start = browser === 'firefox' ? startFirefox : startChromium;
const session = await start({ extension: buildFolder(browser) });
try {
  const own = await session.open(session.pageUrl('/options.html'));
  await importArticles(own, articles);
  const person = await addressOf(session, name);
  const pages: Record<string, string> = {
    popup: '/popup.html',
    options: '/options.html',
    import: '/options.html#import',
    appearance: '/options.html#theme',
    welcome: '/welcome.html',
    library: '/article.html',
    ...(person ? { person } : {}),
  };
  for (const theme of THEMES) {
    await saveSettings(own, { theme });
    for (const [surface, address] of Object.entries(pages)) {
      const tab = await session.open(session.pageUrl(address));
      await take(tab, `${surface}-${theme}`);
    }
    const tab = await session.open(`${site.origin}/paris-summit.html`);
    await take(tab, `card-${theme}`, () => showCard(tab));
  }
} finally {
  await session.close();
  await site.close();
}

/** A picture in each width. */
async function take(tab: Tab, surface: string, prepare = async () => {}): Promise<void> {
  for (const width of WIDTHS) {
    await tab.resize({ width, height: 800 });
    await prepare();
    // Pages that ask the background fill in a moment.
    await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 700)));
    await tab.screenshot(join(out ?? '', `${surface}-${width}-${browser}.png`));
  }
  await tab.close();
}

async function showCard(tab: Tab): Promise<void> {
  await tab.evaluate((name) => {
    const text = document.createElement('p');
    text.textContent = `In the debate on taxes and the election, ${name} was asked about trade.`;
    document.querySelector('main, article, body')?.replaceChildren(text);
    window.scrollTo(0, 0);
  }, name);
  await waitFor(
    () => markedTexts(tab),
    (marked) => marked.includes(name),
  );
  await hoverText(tab, name);
  await waitFor(
    () => cardText(tab),
    (text) => /\d articles?/.test(text),
    10_000,
  );
}

/** The address of somebody's page, found as a reader would find it. */
async function addressOf(session: Session, name: string): Promise<string | undefined> {
  const own = await session.open(session.pageUrl('/options.html'));
  const found = await callBackground(own, 'search', { query: name, limit: 5 });
  const text = JSON.stringify(found);
  const id = /"(person[:/][^"]+)"/.exec(text)?.[1];
  return id && `/person.html?id=${encodeURIComponent(id)}`;
}
