/**
 * What every end-to-end test may ask of a browser. Chromium is driven by Playwright and Firefox by Puppeteer
 * over WebDriver BiDi, since Playwright's own Firefox can't load an extension; the tests see only this.
 */
export type BrowserName = 'chromium' | 'firefox';

export interface SessionOptions {
  /** folder of the unpacked extension; none gives a browser without Dramatis, to compare with */
  extension: string | undefined;
  /** kept between two sessions that use the same folder; a throw-away one otherwise */
  profile?: string;
  /** with a window that a reader can see and use */
  visible?: boolean;
  /** what the reader's system asks of pages */
  wishes?: 'no motion' | 'forced colours';
  /** bytes that the browser lets the extension have; Chromium only tells of them, since writing is unlimited there */
  quota?: number;
  /** further switches of Chromium, for measuring */
  switches?: readonly string[];
  /** further preferences of Firefox, for measuring */
  preferences?: Readonly<Record<string, unknown>>;
}

export interface Session {
  readonly browser: BrowserName;
  /** Opens a tab and waits until its document is parsed; some pages never finish loading. */
  open(url: string): Promise<Tab>;
  /** Waits for a tab that something else opens; to be called before that happens. */
  nextTab(): Promise<Tab>;
  /** The address of one of the extension's own pages, e.g. `/popup.html`. */
  pageUrl(path: string): string;
  /** Opens the real popup, over the tab that is in front. */
  openPopup(): Promise<Popup>;
  /** Runs one of the extension's commands as its keys do, for the tab that is in front. */
  runCommand(command: string): Promise<void>;
  /** Ends the service worker (or Firefox's event page) as the browser does when it is idle. */
  stopBackground(): Promise<void>;
  /** Is the service worker (or the event page) up at this moment? Asking does not wake it. */
  isBackgroundRunning(): Promise<boolean>;
  /** Errors that the extension's own code has reported so far, in whatever context. */
  extensionErrors(): Promise<string[]>;
  forgetErrors(): Promise<void>;
  /** Closes all tabs and popups. */
  closeTabs(): Promise<void>;
  /** Settles when the browser has gone, whoever closed it. */
  readonly closed: Promise<void>;
  /** Closes the browser and gives every request that it made, the extension's and the pages'. */
  close(): Promise<WebRequest[]>;
}

export interface Popup {
  /** Runs on the popup's document; sent as text, like all of these. */
  run<Result>(run: (document: Document) => Result): Promise<Result>;
}

export interface WebRequest {
  url: string;
  /** the origin on whose behalf it was made; empty for the reader's own navigation */
  initiator: string;
}

export interface Point {
  x: number;
  y: number;
}

export interface WindowSize {
  width: number;
  height: number;
  scale?: number;
}

export interface Tab {
  url(): string;
  goto(url: string): Promise<void>;
  /** Runs in the page's own world. The function is sent as text, so it can't see anything around it. */
  evaluate<Result, Argument = undefined>(
    run: (argument: Argument) => Result | Promise<Result>,
    argument?: Argument,
  ): Promise<Result>;
  /** Runs a script's source in the page, whatever its content security policy. */
  addScript(source: string): Promise<void>;
  /** Runs on the closed shadow root of the host, of the page or a frame, or gives undefined while there is none. */
  inHost<Result, Argument = undefined>(
    run: (root: ShadowRoot, argument: Argument) => Result,
    argument?: Argument,
  ): Promise<Result | undefined>;
  /** Runs on the closed shadow root that marks are drawn in, of the page first, then of frames with its origin. */
  inMarks<Result>(run: (root: ShadowRoot) => Result): Promise<(Result | undefined)[]>;
  /** Runs on the document of the nth card that is shown, the oldest first, or gives undefined while there is none. */
  inCard<Result, Argument = undefined>(
    run: (document: Document, argument: Argument) => Result,
    argument?: Argument,
    nth?: number,
  ): Promise<Result | undefined>;
  moveMouse(to: Point): Promise<void>;
  click(at: Point): Promise<void>;
  /** A finger goes down, moves on if told where to, and comes up. */
  touch(at: Point, to?: Point): Promise<void>;
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  /** Gives a field for a file this one, as the reader's choice in the browser's dialog does. */
  chooseFile(selector: string, path: string): Promise<void>;
  /** Waits until a file that the page hands over is saved, and gives its path; to be called before that happens. */
  nextDownload(): Promise<string>;
  /** `scale`: device px in a px, as the browser's own zoom makes them */
  resize(size: WindowSize): Promise<void>;
  bringToFront(): Promise<void>;
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}
