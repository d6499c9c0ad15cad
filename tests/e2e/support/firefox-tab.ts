import type { KeyInput, Page } from 'puppeteer-core';
import type { FirefoxProtocol } from './firefox-protocol.ts';
import type { Point, Tab } from './session.ts';

export class FirefoxTab implements Tab {
  readonly #page: Page;
  readonly #protocol: FirefoxProtocol;

  constructor(page: Page, protocol: FirefoxProtocol) {
    this.#page = page;
    this.#protocol = protocol;
  }

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
  resize = (size: { width: number; height: number }): Promise<void> => this.#page.setViewport(size);
  bringToFront = (): Promise<void> => this.#page.bringToFront();
  screenshot = async (path: string): Promise<void> => {
    await this.#page.screenshot({ path: path as `${string}.png` });
  };
  close = (): Promise<void> => this.#page.close();

  async goto(url: string): Promise<void> {
    // A tab changes its process on the way to an extension page, and Puppeteer misses that load's end.
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

  /** WebDriver BiDi hands out closed shadow roots with their host. */
  async inCard<Result, Argument = undefined>(
    run: (root: ShadowRoot, argument: Argument) => Result,
    argument?: Argument,
  ): Promise<Result | undefined> {
    for (const frame of this.#page.frames()) {
      const root = shadowRootOf(await frame.$('dramatis-host'));
      if (!root) continue;
      const context = (frame as unknown as { _id: string })._id;
      return (await this.#protocol.callOnNode(context, root, `${run}`, argument)) as Result;
    }
    return undefined;
  }
}

/** Puppeteer's BiDi handles carry what the protocol sent along with a node; the types don't tell. */
function shadowRootOf(host: unknown): string | undefined {
  const handle = host as { remoteValue(): RemoteNode } | null;
  return handle?.remoteValue().value?.shadowRoot?.sharedId;
}

interface RemoteNode {
  value?: { shadowRoot?: { sharedId: string } | null };
}
