import { pass } from './support/card.ts';
import { readFrameMarks, readMarks } from './support/marks.ts';
import { hoverText, leave, locateText } from './support/mouse.ts';
import { PLAYGROUND } from './support/paths.ts';
import { serve } from './support/server.ts';
import type { Tab } from './support/session.ts';
import { expect, test } from './support/test.ts';

const KNOWN = ['Emmanuel Macron', 'Mark Rutte', 'Andriy Yermak'];
/** Names of the same length, letter by letter, in a font with letters of one width. */
const UNKNOWN = ['Tillmann Bregor', 'Olaf Brinn', 'Sigrid Maleng'];

/** Everything that the page could find out in any way, with its own frames and those of another origin. */
async function lookAround(tab: Tab): Promise<Record<string, unknown>> {
  const ask = () =>
    tab.evaluate(() => (window as unknown as { look(): { frames: unknown[] } }).look());
  await expect.poll(async () => (await ask()).frames.length).toBe(2);
  // The pointer moves beside all names, and what it may bring is waited for.
  await leave(tab);
  // By then, frames have sent what they saw, and observers of visibility have reported.
  await pass(tab, 1200);
  return ask();
}

test('whatever a page tries, it sees the same for known names as for unknown ones', async ({
  open,
  site,
}) => {
  const other = await serve(PLAYGROUND);
  const page = (names: readonly string[]) =>
    open(
      `/candidates.html?names=${encodeURIComponent(names.join(','))}&frames=${site.origin},${other.origin}`,
    );
  try {
    const known = await page(KNOWN);
    // Only visible names are marked, in the page and in its frame.
    const drawn = async () => (await readMarks(known)).map(({ text }) => text);
    await expect.poll(drawn).toEqual(KNOWN);
    const inFrame = async () => (await readFrameMarks(known))[0]?.map(({ text }) => text);
    await expect.poll(inFrame).toEqual(KNOWN);
    const seen = await lookAround(known);
    expect(await drawn()).toEqual(KNOWN);
    const frames = known.countFrames();

    const unknown = await page(UNKNOWN);
    const control = await lookAround(unknown);
    expect(await readMarks(unknown)).toEqual([]);
    for (const [way, found] of Object.entries(seen)) {
      expect(withoutNames(found), way).toEqual(withoutNames(control[way]));
    }
    // The browser has no more frames either, so there is none whose making the page could time.
    expect(frames).toBe(unknown.countFrames());
  } finally {
    await other.close();
  }
});

/** The address of a frame has the names that the page itself put there. */
const withoutNames = (found: unknown): unknown =>
  JSON.parse(
    [...KNOWN, ...UNKNOWN].reduce(
      (text, name) => text.replaceAll(name, '-').replaceAll(encodeURIComponent(name), '-'),
      JSON.stringify(found),
    ),
  );

test('a page that can measure memory has neither marks nor code for them to measure', async ({
  open,
}) => {
  const tab = await open(`/candidates.html?isolated&names=${encodeURIComponent(KNOWN.join(','))}`);
  // Firefox isolates pages as well, but lets none measure memory.
  const [isIsolated, isMeasuring] = await tab.evaluate(() => [
    crossOriginIsolated,
    'measureUserAgentSpecificMemory' in performance,
  ]);
  expect(isIsolated).toBe(true);
  const hosts = () => tab.evaluate(() => document.querySelectorAll('dramatis-marks').length);
  await expect.poll(hosts).toBe(1);
  await pass(tab, 1200);
  const marked = (await readMarks(tab)).map(({ text }) => text);
  expect(marked).toEqual(isMeasuring ? [] : KNOWN);
});

test('a frame for cards is made when the pointer comes to a known name, and not before', async ({
  open,
}) => {
  const tab = await open(`/candidates.html?names=${encodeURIComponent(KNOWN.join(','))}`);
  await expect.poll(async () => (await readMarks(tab)).map(({ text }) => text)).toEqual(KNOWN);
  const [name = ''] = KNOWN;
  const { x, y } = await locateText(tab, name);
  // The pointer moves and clicks beside the name.
  await leave(tab, { x: x + 300, y });
  await tab.click({ x: x + 300, y });
  await pass(tab, 1200);
  expect(tab.countFrames()).toBe(0);
  await hoverText(tab, name);
  // The card that opens takes the first frame, and another waits for the next card.
  await expect.poll(() => tab.countFrames()).toBeGreaterThan(0);
});

test('the registry of highlights contains nothing of ours', async ({ open }) => {
  const tab = await open('/paris-summit.html');
  await expect.poll(async () => (await readMarks(tab)).length).toBeGreaterThan(10);
  expect(await tab.evaluate(() => CSS.highlights.size)).toBe(0);
});

test('a page can reach neither the closed root nor its content', async ({ open }) => {
  const tab = await open('/paris-summit.html');
  await expect.poll(async () => (await readMarks(tab)).length).toBeGreaterThan(10);
  const found = await tab.evaluate(() => {
    const host = document.querySelector('dramatis-marks') as HTMLElement;
    const tries = [
      () => host.shadowRoot,
      () => host.attachShadow({ mode: 'open' }),
      () => host.attachInternals(),
      () =>
        (host as unknown as { getHTML(options: object): string }).getHTML({
          serializableShadowRoots: true,
        }),
      () => document.querySelector('dramatis-marks svg, dramatis-marks line'),
      () => host.innerText + host.textContent,
      // Last, since it turns our element into one of the page's own.
      () => {
        let inside: ShadowRoot | null = null;
        customElements.define(
          'dramatis-marks',
          class extends HTMLElement {
            constructor() {
              super();
              inside = this.attachInternals().shadowRoot;
            }
          },
        );
        return inside;
      },
    ];
    return tries.map((attempt) => {
      try {
        return attempt() || null;
      } catch {
        return null;
      }
    });
  });
  expect(found).toEqual(found.map(() => null));
});
