/**
 * Everything that an end-to-end test may do with a browser. Playwright drives Chromium. Puppeteer drives Firefox over
 * WebDriver BiDi, since Playwright's own Firefox can't load an extension. The tests see only this.
 */
export type BrowserName = 'chromium' | 'firefox';

export interface SessionOptions {
  /** folder of the unpacked extension; without one, the browser has no Dramatis, for comparison */
  extension: string | undefined;
  /** kept between two sessions with the same folder; otherwise a temporary one */
  profile?: string;
  /** with a visible window */
  visible?: boolean;
  /** what the reader's system requests from pages */
  wishes?: 'no motion' | 'forced colours';
  /** bytes that the browser grants the extension; Chromium only reports them, since writing is unlimited there */
  quota?: number;
  /** further switches of Chromium, for measuring */
  switches?: readonly string[];
  /** further preferences of Firefox, for measuring */
  preferences?: Readonly<Record<string, unknown>>;
}

export interface Session {
  readonly browser: BrowserName;
  /** Opens a tab and waits until its document is parsed, because some pages never finish loading. */
  open(url: string): Promise<Tab>;
  /** Waits for a tab that something else opens. Call it before that happens. */
  nextTab(): Promise<Tab>;
  /** The address of one of the extension's own pages, e.g. `/popup.html`. */
  pageUrl(path: string): string;
  /** Opens the real popup over the tab in front. */
  openPopup(): Promise<Popup>;
  /** Runs one of the extension's commands, as its keys do, for the tab in front. */
  runCommand(command: string): Promise<void>;
  /** Stops the service worker (or Firefox's event page), as the browser does when it is idle. */
  stopBackground(): Promise<void>;
  /** Whether the service worker (or the event page) is running now. Asking doesn't wake it. */
  isBackgroundRunning(): Promise<boolean>;
  /** Errors that the extension's own code has reported so far, in any context. */
  extensionErrors(): Promise<string[]>;
  forgetErrors(): Promise<void>;
  /** Closes all tabs and popups. */
  closeTabs(): Promise<void>;
  /** Settles when the browser is gone, whoever closed it. */
  readonly closed: Promise<void>;
  /** Closes the browser and returns every request that it made, the extension's and the pages'. */
  close(): Promise<WebRequest[]>;
}

export interface Popup {
  /** Runs on the popup's document. Like all of these, it is sent as text. */
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
  /** Runs in the page's own world. The function is sent as text, so it can't use anything around it. */
  evaluate<Result, Argument = undefined>(
    run: (argument: Argument) => Result | Promise<Result>,
    argument?: Argument,
  ): Promise<Result>;
  /** Runs a script's source in the page, whatever its content security policy. */
  addScript(source: string): Promise<void>;
  /** Runs on the closed shadow root of the host, in the page or a frame. Undefined while there is none. */
  inHost<Result, Argument = undefined>(
    run: (root: ShadowRoot, argument: Argument) => Result,
    argument?: Argument,
  ): Promise<Result | undefined>;
  /** Runs on the closed shadow root with the marks. The page comes first, then frames with its origin. */
  inMarks<Result>(run: (root: ShadowRoot) => Result): Promise<(Result | undefined)[]>;
  /** Runs on the document of the nth visible card, the oldest first. Undefined while there is none. */
  inCard<Result, Argument = undefined>(
    run: (document: Document, argument: Argument) => Result,
    argument?: Argument,
    nth?: number,
  ): Promise<Result | undefined>;
  /** How many frames the browser has in this tab, with those that no script of the page can see. */
  countFrames(): number;
  moveMouse(to: Point): Promise<void>;
  click(at: Point): Promise<void>;
  /** A finger goes down, moves if `to` is given, and comes up. */
  touch(at: Point, to?: Point): Promise<void>;
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  /** Chooses this file for a file field, like the reader in the browser's dialog. */
  chooseFile(selector: string, path: string): Promise<void>;
  /** Waits until a file from the page is saved, and returns its path. Call it before that happens. */
  nextDownload(): Promise<string>;
  /** `scale`: device px in a px, as the browser's own zoom makes them */
  resize(size: WindowSize): Promise<void>;
  bringToFront(): Promise<void>;
  screenshot(path: string): Promise<void>;
  /** prints the page, and returns what the paper gets */
  print(): Promise<string[]>;
  close(): Promise<void>;
}
