/**
 * Shows Dramatis at work on a local news page. With a display it opens a window. Without one it prints a report and
 * takes a screenshot. Fails if nothing is spotted.
 *
 *   npm start [-- --browser=firefox]
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { readCard } from '../tests/e2e/support/card.ts';
import { startChromium } from '../tests/e2e/support/chromium.ts';
import { startFirefox } from '../tests/e2e/support/firefox.ts';
import { readMarks } from '../tests/e2e/support/marks.ts';
import { hoverText } from '../tests/e2e/support/mouse.ts';
import { buildFolder, PLAYGROUND, ROOT } from '../tests/e2e/support/paths.ts';
import { serve } from '../tests/e2e/support/server.ts';
import type { Session, Tab } from '../tests/e2e/support/session.ts';
import { waitFor } from '../tests/e2e/support/wait.ts';

const PAGE = 'paris-summit.html';
const SURNAME = 'Zelensky';

const browser = process.argv.includes('--browser=firefox') ? 'firefox' : 'chromium';
const visible =
  ['darwin', 'win32'].includes(process.platform) ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

const site = await serve(PLAYGROUND);
const session = await (browser === 'firefox' ? startFirefox : startChromium)({
  extension: buildFolder(browser),
  visible,
});
try {
  const tab = await session.open(`${site.origin}/${PAGE}`);
  if (visible) await keepOpen(session, tab);
  else await report(tab);
} finally {
  await site.close();
}

async function keepOpen(session: Session, tab: Tab): Promise<void> {
  console.log(`Dramatis runs in ${browser} on ${tab.url()}`);
  console.log('Rest the mouse on an underlined name. Close the browser to end this.');
  await session.closed;
}

async function report(tab: Tab): Promise<void> {
  try {
    const marks = await waitFor(
      () => readMarks(tab),
      (found) => found.length > 0,
    );
    if (marks.length === 0) throw new Error('no name was spotted on the sample page');
    console.log(`No display, so in words. ${marks.length} mentions on ${PAGE} in ${browser}:`);
    for (const [name, count] of counted(marks.map((mark) => mark.text))) {
      console.log(`  ${name}${count > 1 ? ` (${count})` : ''}`);
    }
    await hoverText(tab, SURNAME, 1);
    const card = await waitFor(
      () => readCard(tab),
      (shown) => shown !== undefined && /\d article/.test(shown.text),
    );
    if (!card) throw new Error(`resting the mouse on ${SURNAME} opened no card`);
    console.log(`\nThe card of "${SURNAME}": ${card.name}\n  ${card.text}`);
    // The card fades in. An earlier picture would be half transparent.
    await waitFor(
      () => tab.inHost((root) => root.getAnimations().length),
      (moving) => moving === 0,
    );
    mkdirSync(join(ROOT, 'artifacts'), { recursive: true });
    const picture = join(ROOT, 'artifacts', 'start.png');
    await tab.screenshot(picture);
    console.log(`\nScreenshot: ${picture}`);
  } catch (error) {
    console.error(`npm start failed: ${error instanceof Error ? error.message : error}`);
    for (const line of await session.extensionErrors()) console.error(`  ${line}`);
    process.exitCode = 1;
  } finally {
    await session.close();
  }
}

function counted(texts: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const name = text.replace(/\s+/g, ' ');
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}
