import { type DrawnMark, readOverlay } from './read-overlay.ts';
import type { Tab } from './session.ts';

export type Mark = DrawnMark;

/**
 * What is drawn on a page, in or near its window. No script of a page can see it, but the browser's protocol opens the
 * closed shadow root. A hidden tab is brought to the front, because nothing is drawn in hidden tabs.
 */
export async function readMarks(tab: Tab): Promise<Mark[]> {
  const isHidden = await tab.evaluate(() => document.visibilityState === 'hidden');
  if (isHidden) await tab.bringToFront();
  return (await tab.inMarks(readOverlay))[0] ?? [];
}

/** The same for each of its frames with the page's own origin. */
export const readFrameMarks = async (tab: Tab): Promise<Mark[][]> =>
  (await tab.inMarks(readOverlay)).slice(1).map((marks) => marks ?? []);

export const markedTexts = async (tab: Tab): Promise<string[]> =>
  (await readMarks(tab)).map((mark) => mark.text);
