import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle, KeyInput, Page } from 'puppeteer-core';
import { shownFrame } from './card-frames.ts';
import type { FirefoxProtocol, NodePlace } from './firefox-protocol.ts';
import { ifFrameWent, rootIn } from './frame-root.ts';
import { readPdf } from './read-pdf.ts';
import type { Point, Tab, WindowSize } from './session.ts';
import { waitFor } from './wait.ts';

export class FirefoxTab implements Tab {
  readonly #page: Page;
  readonly #protocol: FirefoxProtocol;
  readonly #downloads: string;

  /** `downloads` is the folder where the browser saves files. */
  constructor(page: Page, protocol: FirefoxProtocol, downloads: string) {
    this.#page = page;
    this.#protocol = protocol;
    this.#downloads = downloads;
  }

  async print(): Promise<string[]> {
    return readPdf(await this.#page.pdf({ printBackground: true }));
  }

  countFrames = (): number => this.#page.frames().length - 1;
  url = (): string => this.#page.url();
  moveMouse = ({ x, y }: Point): Promise<void> => this.#page.mouse.move(x, y);
  click = ({ x, y }: Point): Promise<void> => this.#page.mouse.click(x, y);
  touch = async (at: Point, to = at): Promise<void> => {
    const { touchscreen } = this.#page;
    await touchscreen.touchStart(at.x, at.y);
    if (to !== at) await touchscreen.touchMove(to.x, to.y);
    await touchscreen.touchEnd();
  };
  press = async (chord: string): Promise<void> => {
    const keys = chord.split('+') as KeyInput[];
    const last = keys.pop();
    for (const key of keys) await this.#page.keyboard.down(key);
    if (last) await this.#page.keyboard.press(last);
    for (const key of keys.reverse()) await this.#page.keyboard.up(key);
  };
  type = (text: string): Promise<void> => this.#page.keyboard.type(text);
  chooseFile = async (selector: string, path: string): Promise<void> => {
    const field = await this.#page.$(selector);
    if (!field) throw new Error(`there is no ${selector}`);
    await (field as ElementHandle<HTMLInputElement>).uploadFile(path);
  };
  nextDownload = (): Promise<string> => findDownload(this.#downloads);
  resize = ({ scale = 1, ...size }: WindowSize): Promise<void> =>
    this.#page.setViewport({ ...size, deviceScaleFactor: scale });
  bringToFront = (): Promise<void> => this.#page.bringToFront();
  screenshot = async (path: string): Promise<void> => {
    await this.#page.screenshot({ path: path as `${string}.png` });
  };
  close = (): Promise<void> => this.#page.close();

  async goto(url: string): Promise<void> {
    // A tab changes its process on the way to an extension page, and Puppeteer misses the end of that load.
    await this.#page.goto(url, {
      waitUntil: url.startsWith('http') ? ['domcontentloaded'] : [],
    });
    await this.#page.waitForFunction(
      (target) => location.href === target && document.readyState !== 'loading',
      {},
      url,
    );
  }

  evaluate<Result, Argument = undefined>(
    run: (argument: Argument) => Result | Promise<Result>,
    argument?: Argument,
  ): Promise<Result> {
    return this.#page.evaluate(`(${run})(${JSON.stringify(argument)})`) as Promise<Result>;
  }

  async addScript(source: string): Promise<void> {
    await this.#page.evaluate(source);
  }

  async inHost<Result, Argument = undefined>(
    run: (root: ShadowRoot, argument: Argument) => Result,
    argument?: Argument,
  ): Promise<Result | undefined> {
    const host = await this.#hostRoot();
    return host && ((await this.#protocol.callOnNode(host, `${run}`, argument)) as Result);
  }

  async inCard<Result, Argument = undefined>(
    run: (document: Document, argument: Argument) => Result,
    argument?: Argument,
    nth = 0,
  ): Promise<Result | undefined> {
    const host = await this.#hostRoot();
    const inside = host && (await this.#protocol.windowOf(host, `${shownFrame}`, nth));
    if (!inside) return undefined;
    try {
      return (await this.#protocol.callInside(inside, `${run}`, argument)) as Result;
    } catch (error) {
      // The card closed between the two questions, and its document is gone.
      return ifFrameWent(error);
    }
  }

  async #hostRoot(): Promise<NodePlace | undefined> {
    for (const frame of this.#page.frames()) {
      const place = await rootIn(frame, 'dramatis-host');
      if (place) return place;
    }
    // Until a card is shown, its host waits in the root that marks are drawn in.
    const marks = await rootIn(this.#page.mainFrame(), 'dramatis-marks');
    const node = marks && (await this.#protocol.rootWithin(marks));
    return node ? { ...marks, node } : undefined;
  }

  async inMarks<Result>(run: (root: ShadowRoot) => Result): Promise<(Result | undefined)[]> {
    const found: (Result | undefined)[] = [];
    for (const frame of this.#page.frames()) {
      const place = await rootIn(frame, 'dramatis-marks, [data-dramatis-marks]');
      const read = place && this.#protocol.callOnNode(place, `${run}`, undefined);
      found.push((await read?.catch(ifFrameWent)) as Result | undefined);
    }
    return found;
  }
}

/**
 * The next file that appears in a folder, once it is complete. Firefox writes to `.part` and leaves an empty file in
 * its place.
 */
async function findDownload(folder: string): Promise<string> {
  const before = new Set(readdirSync(folder));
  const [path] = await waitFor(
    async () => {
      const names = readdirSync(folder);
      const paths = names.filter((name) => !before.has(name)).map((name) => join(folder, name));
      return names.some((name) => name.endsWith('.part'))
        ? []
        : paths.filter((each) => statSync(each).size > 0);
    },
    (paths) => paths.length > 0,
  );
  if (path === undefined) throw new Error('no file was saved');
  return path;
}
