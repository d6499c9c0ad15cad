import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
import { shownFrame } from './card-frames.ts';
import { temporaryFolder } from './paths.ts';
import { readPdf } from './read-pdf.ts';
import type { Point, Tab, WindowSize } from './session.ts';

export class ChromiumTab implements Tab {
  readonly #page: Page;
  #protocol: Promise<CDPSession> | undefined;

  constructor(page: Page) {
    this.#page = page;
  }

  async print(): Promise<string[]> {
    const protocol = await this.#session();
    const { data } = await protocol.send('Page.printToPDF', { printBackground: true });
    return readPdf(Buffer.from(data, 'base64'));
  }

  countFrames = (): number => this.#page.frames().length - 1;
  url = (): string => this.#page.url();
  goto = async (url: string): Promise<void> => {
    await this.#page.goto(url, { waitUntil: 'domcontentloaded' });
  };
  moveMouse = ({ x, y }: Point): Promise<void> => this.#page.mouse.move(x, y);
  click = ({ x, y }: Point): Promise<void> => this.#page.mouse.click(x, y);
  touch = async (at: Point, to = at): Promise<void> => {
    const protocol = await this.#session();
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Point[]) =>
      protocol.send('Input.dispatchTouchEvent', { type, touchPoints });
    await send('touchStart', [at]);
    if (to !== at) await send('touchMove', [to]);
    await send('touchEnd', []);
  };
  press = (key: string): Promise<void> => this.#page.keyboard.press(key);
  type = (text: string): Promise<void> => this.#page.keyboard.type(text);
  chooseFile = (selector: string, path: string): Promise<void> =>
    this.#page.setInputFiles(selector, path);
  nextDownload = async (): Promise<string> => {
    const download = await this.#page.waitForEvent('download');
    const path = join(temporaryFolder(), download.suggestedFilename());
    await download.saveAs(path);
    return path;
  };
  resize = async ({ scale = 1, ...size }: WindowSize): Promise<void> => {
    if (scale === 1) return this.#page.setViewportSize(size);
    const protocol = await this.#session();
    const metrics = { ...size, deviceScaleFactor: scale, mobile: false };
    await protocol.send('Emulation.setDeviceMetricsOverride', metrics);
  };
  bringToFront = (): Promise<void> => this.#page.bringToFront();
  /** Not Playwright's own: that one changes the document for a moment, and knows no zoom. */
  screenshot = async (path: string): Promise<void> => {
    const protocol = await this.#session();
    const { data } = await protocol.send('Page.captureScreenshot', { format: 'png' });
    writeFileSync(path, Buffer.from(data, 'base64'));
  };
  close = (): Promise<void> => this.#page.close();

  evaluate<Result, Argument = undefined>(
    run: (argument: Argument) => Result | Promise<Result>,
    argument?: Argument,
  ): Promise<Result> {
    return this.#page.evaluate(`(${run})(${JSON.stringify(argument)})`);
  }

  async addScript(source: string): Promise<void> {
    await this.#page.evaluate(source);
  }

  async inHost<Result, Argument = undefined>(
    run: (root: ShadowRoot, argument: Argument) => Result,
    argument?: Argument,
  ): Promise<Result | undefined> {
    const root = await this.#hostRoot();
    if (!root) return undefined;
    return (await this.#callOn(root, `${run}`, argument)).value as Result;
  }

  async inCard<Result, Argument = undefined>(
    run: (document: Document, argument: Argument) => Result,
    argument?: Argument,
    nth = 0,
  ): Promise<Result | undefined> {
    const root = await this.#hostRoot();
    const frame = root && (await this.#callOn(root, `${shownFrame}`, nth, false)).objectId;
    if (!frame) return undefined;
    const protocol = await this.#session();
    // The frame may have another document by now.
    const { node } = await protocol.send('DOM.describeNode', { objectId: frame, pierce: true });
    const inside = await this.#resolve(node.contentDocument?.backendNodeId);
    if (!inside) return undefined;
    try {
      return (await this.#callOn(inside, `${run}`, argument)).value as Result;
    } catch (error) {
      // The card closed between the two questions, and its document is gone.
      if (String(error).includes('Cannot find context')) return undefined;
      throw error;
    }
  }

  /** The protocol sees closed shadow roots, unlike scripts of the page. */
  async #hostRoot(): Promise<string | undefined> {
    const protocol = await this.#session();
    const { result: host } = await protocol.send('Runtime.evaluate', {
      expression:
        '[document, ...Array.from(frames, (frame) => frame.document)].map((each) => each.querySelector("dramatis-host")).find(Boolean)',
    });
    if (host.objectId) return this.#rootOf(host.objectId);
    // Until a card is shown, its host waits in the root that marks are drawn in.
    const { result: marks } = await protocol.send('Runtime.evaluate', {
      expression: 'document.querySelector("dramatis-marks")',
    });
    const root = marks.objectId && (await this.#rootOf(marks.objectId));
    if (!root) return undefined;
    const find = '(root) => root.querySelector("dramatis-host")';
    const waiting = (await this.#callOn(root, find, undefined, false)).objectId;
    return waiting && this.#rootOf(waiting);
  }

  async #rootOf(objectId: string): Promise<string | undefined> {
    const protocol = await this.#session();
    const { node } = await protocol.send('DOM.describeNode', { objectId, pierce: true });
    return this.#resolve(node.shadowRoots?.[0]?.backendNodeId);
  }

  async #resolve(backendNodeId: number | undefined): Promise<string | undefined> {
    if (backendNodeId === undefined) return undefined;
    const protocol = await this.#session();
    try {
      return (await protocol.send('DOM.resolveNode', { backendNodeId })).object.objectId;
    } catch (error) {
      // The card closed, or was raised, between the two questions.
      if (String(error).includes('does not belong to the document')) return undefined;
      throw error;
    }
  }

  async #callOn(objectId: string, source: string, value: unknown, returnByValue = true) {
    const protocol = await this.#session();
    const { result, exceptionDetails } = await protocol.send('Runtime.callFunctionOn', {
      objectId,
      functionDeclaration: `function (argument) { return (${source})(this, argument); }`,
      arguments: [{ value }],
      returnByValue,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
    return result;
  }

  async inMarks<Result>(run: (root: ShadowRoot) => Result): Promise<(Result | undefined)[]> {
    const protocol = await this.#session();
    const { result: documents } = await protocol.send('Runtime.evaluate', {
      expression: `(function collect(window) {
        try {
          return [window.document, ...Array.from(window.frames, collect).flat()];
        } catch {
          return [];
        }
      })(window).map((each) => each.querySelector('dramatis-marks, [data-dramatis-marks]') ?? each)`,
    });
    const { result: entries } = await protocol.send('Runtime.getProperties', {
      objectId: documents.objectId as string,
      ownProperties: true,
    });
    const nodes = entries.flatMap(({ value }) =>
      value?.subtype === 'node' ? [value.objectId as string] : [],
    );
    return Promise.all(nodes.map((objectId) => this.#callOnRoot(protocol, objectId, run)));
  }

  async #callOnRoot<Result>(
    protocol: CDPSession,
    objectId: string,
    run: (root: ShadowRoot) => Result,
  ): Promise<Result | undefined> {
    const { node } = await protocol.send('DOM.describeNode', { objectId, depth: 0, pierce: true });
    const backendNodeId = node.shadowRoots?.[0]?.backendNodeId;
    if (backendNodeId === undefined) return undefined;
    const { object } = await protocol.send('DOM.resolveNode', { backendNodeId });
    const { result, exceptionDetails } = await protocol.send('Runtime.callFunctionOn', {
      objectId: object.objectId as string,
      functionDeclaration: `function () { return (${run})(this); }`,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
    return result.value;
  }

  #session(): Promise<CDPSession> {
    this.#protocol ??= this.#page.context().newCDPSession(this.#page);
    return this.#protocol;
  }
}
