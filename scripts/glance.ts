/**
 * Measures what readers see first on the cards of the people named most, with a library of their size: header, first
 * words and controls, also at 200 % zoom and in a narrow window. Exits with 1 if a card needs more room than it may.
 *
 *   npm run glance -- articles.jsonl [--browser firefox] [--people 10]
 */
import { parseArgs } from 'node:util';
import { cardName, cardText } from '../tests/e2e/support/card.ts';
import { startChromium } from '../tests/e2e/support/chromium.ts';
import { startFirefox } from '../tests/e2e/support/firefox.ts';
import { type Glance, readGlance } from '../tests/e2e/support/first-glance.ts';
import { importArticles } from '../tests/e2e/support/made-library.ts';
import { markedTexts } from '../tests/e2e/support/marks.ts';
import { hoverText, leave } from '../tests/e2e/support/mouse.ts';
import { buildFolder, PLAYGROUND } from '../tests/e2e/support/paths.ts';
import { serve } from '../tests/e2e/support/server.ts';
import type { Tab, WindowSize } from '../tests/e2e/support/session.ts';
import { waitFor } from '../tests/e2e/support/wait.ts';
import { findMostNamed, readArticles } from './support/full-library.ts';

/** Windows in CSS px. At 200 % zoom, a window of 1280 px is 640 wide. */
const WINDOWS: Record<string, WindowSize> = {
  '100 %': { width: 1280, height: 800 },
  '200 %': { width: 640, height: 400, scale: 2 },
  '320 px': { width: 320, height: 640 },
};
const ATTEMPTS = 3;
/** ms */
const WHOLE_WITHIN = 10_000;
const LIMITS = { header: 96, words: 130, controls: 12 } as const;

const { values, positionals } = parseArgs({
  options: { browser: { type: 'string', default: 'chromium' }, people: { type: 'string' } },
  allowPositionals: true,
});
const [path] = positionals;
if (!path) throw new Error('give the path of articles in JSON Lines');
const browser = values.browser === 'firefox' ? 'firefox' : 'chromium';
const names = findMostNamed(path, Number(values.people ?? 10));
const site = await serve(PLAYGROUND);
const start = browser === 'firefox' ? startFirefox : startChromium;
const session = await start({ extension: buildFolder(browser) });
let failed = 0;
try {
  const own = await session.open(session.pageUrl('/options.html'));
  await importArticles(own, readArticles(path));
  const tab = await session.open(`${site.origin}/paris-summit.html`);
  for (const [label, size] of Object.entries(WINDOWS)) {
    await tab.resize(size);
    for (const name of names) report(label, name, await measure(tab, name));
  }
} finally {
  await session.close();
  await site.close();
}
process.exitCode = failed > 0 ? 1 : 0;

/** Opens the card of somebody on a page about elections and taxes. */
async function measure(tab: Tab, name: string): Promise<Glance> {
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
  let glance: Glance | null | undefined;
  // On a busy machine, the pointer may rest before the page has its new place.
  for (let attempt = 0; attempt < ATTEMPTS && !glance; attempt++) {
    await leave(tab);
    await hoverText(tab, name);
    const isWhole = (text: string) => /\d articles?/.test(text);
    await waitFor(() => cardText(tab), isWhole, WHOLE_WITHIN);
    glance = await readGlance(tab);
  }
  await tab.press('Escape');
  await waitFor(
    () => cardName(tab),
    (shown) => shown === '',
  );
  if (!glance) throw new Error(`the card of ${name} has no words`);
  return glance;
}

function report(label: string, name: string, { header, words, height, controls }: Glance): void {
  const isSeen = words < height;
  const isGood =
    header <= LIMITS.header && words <= LIMITS.words && controls <= LIMITS.controls && isSeen;
  if (!isGood) failed++;
  const px = (length: number) => `${Math.round(length)}`.padStart(4);
  const figures = `header ${px(header)}, words at ${px(words)} of ${px(height)}, ${controls} controls`;
  console.log(`${isGood ? 'ok ' : 'BAD'} ${label.padEnd(7)} ${figures}  ${name}`);
}
