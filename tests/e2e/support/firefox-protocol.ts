import type { Browser } from 'puppeteer-core';
import type { WebRequest } from './session.ts';

/** Puppeteer keeps its BiDi connection private. This is the part of it that we use. */
interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

/** A node, by its id in BiDi. */
export interface NodePlace {
  context: string;
  node: string;
}

interface Evaluated {
  type: 'success' | 'exception';
  result?: { value?: unknown; sharedId?: string };
  exceptionDetails?: { text: string };
}

/**
 * What Puppeteer doesn't wrap. These are calls on nodes of a closed shadow tree, and scripts in the browser's own
 * window. The window sees every context, request and error of the browser.
 */
export class FirefoxProtocol {
  readonly #connection: Connection;
  readonly #window: string;

  private constructor(connection: Connection, window: string) {
    this.#connection = connection;
    this.#window = window;
  }

  static async over(browser: Browser): Promise<FirefoxProtocol> {
    const connection = (browser as unknown as { connection: Connection }).connection;
    const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const [window] = (result as { contexts: { context: string }[] }).contexts;
    if (!window) throw new Error('Firefox shows no window of its own');
    return new FirefoxProtocol(connection, window.context);
  }

  /** Calls a function on a node, also inside closed shadow roots. Returns what JSON can represent. */
  async callOnNode(
    { context, node }: NodePlace,
    source: string,
    argument: unknown,
  ): Promise<unknown> {
    const text = await this.#call(
      context,
      `(node, json) => JSON.stringify((${source})(node, JSON.parse(json))) ?? 'null'`,
      [{ sharedId: node }, { type: 'string', value: JSON.stringify(argument ?? null) }],
    );
    return JSON.parse(String(text));
  }

  /** The browsing context inside a frame, which a function on a node finds. The page can't notice. */
  async windowOf(place: NodePlace, source: string, argument: unknown): Promise<string | undefined> {
    const found = await this.#call(
      place.context,
      `(node, json) => (${source})(node, JSON.parse(json))?.contentWindow`,
      [{ sharedId: place.node }, { type: 'string', value: JSON.stringify(argument ?? null) }],
      'dramatis-tests',
    );
    return (found as { context: string } | undefined)?.context;
  }

  /** The closed root of the host that waits in another root. */
  async rootWithin({ node, context }: NodePlace): Promise<string | undefined> {
    const find = '(root) => root.querySelector("dramatis-host")';
    const found = await this.#call(context, find, [{ sharedId: node }]);
    return (found as { shadowRoot?: { sharedId: string } } | null)?.shadowRoot?.sharedId;
  }

  /** Calls a function on the document of a browsing context, and gives back what JSON can carry. */
  async callInside(context: string, source: string, argument: unknown): Promise<unknown> {
    const text = await this.#call(
      context,
      `(json) => JSON.stringify((${source})(document, JSON.parse(json))) ?? 'null'`,
      [{ type: 'string', value: JSON.stringify(argument ?? null) }],
    );
    return JSON.parse(String(text));
  }

  async watchRequests(): Promise<void> {
    await this.inWindow(() => {
      const seen: WebRequest[] = [];
      Object.assign(globalThis, { dramatisRequests: seen });
      const { obs } = Services;
      obs.addObserver((subject: unknown) => {
        const channel = (subject as MozSubject).QueryInterface(Ci.nsIHttpChannel);
        const cause = channel.loadInfo.triggeringPrincipal;
        // Firefox's own requests aren't the extension's, and no page can act as the system.
        const initiator = cause.addonPolicy?.mozExtensionHostname ?? cause.originNoSuffix;
        if (!cause.isSystemPrincipal || channel.URI.spec.includes('localhost'))
          seen.push({ url: channel.URI.spec, initiator });
      }, 'http-on-modify-request');
    });
  }

  async requests(): Promise<WebRequest[]> {
    return (await this.inWindow(() => Reflect.get(globalThis, 'dramatisRequests'))) as WebRequest[];
  }

  async runCommand(id: string, command: string): Promise<void> {
    await this.inWindow(
      ({ id, command }) => WebExtensionPolicy.getByID(id).extension.shortcuts.onCommand(command),
      { id, command },
    );
  }

  async stopBackground(id: string): Promise<void> {
    const state = await this.inWindow(async (extensionId) => {
      const { extension } = WebExtensionPolicy.getByID(extensionId);
      await extension.terminateBackground();
      return extension.backgroundState;
    }, id);
    if (state !== 'stopped') throw new Error(`the event page is ${String(state)}`);
  }

  /** The event page is `running`, is starting (`starting`) or stopping (`suspending`), or is `stopped`. */
  async isBackgroundRunning(id: string): Promise<boolean> {
    const state = await this.inWindow(
      (extensionId) => WebExtensionPolicy.getByID(extensionId).extension.backgroundState,
      id,
    );
    return state !== 'stopped';
  }

  /** Errors whose source is inside the extension, both uncaught and logged. */
  async consoleErrors(host: string): Promise<string[]> {
    return (await this.inWindow((extensionHost) => {
      const storage = Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage);
      const logged = storage
        .getEvents()
        .filter((each) => each.level === 'error' && each.filename.includes(extensionHost))
        .map((each) => each.arguments.map(String).join(' '));
      const thrown = Services.console
        .getMessageArray()
        .filter((each) => each instanceof Ci.nsIScriptError)
        // Only errors. Warnings have the lowest bit of their flags set.
        .filter((each) => !(each.flags & 1) && each.sourceName.includes(extensionHost))
        .map((each) => each.errorMessage);
      return [...logged, ...thrown];
    }, host)) as string[];
  }

  async forgetErrors(): Promise<void> {
    await this.inWindow(() => {
      Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage).clearEvents();
      Services.console.reset();
    });
  }

  /** Runs in the browser's own window. It is sent as text. */
  async inWindow<Argument>(
    run: (argument: Argument) => unknown,
    argument?: Argument,
  ): Promise<unknown> {
    const text = await this.#call(
      this.#window,
      `async (json) => JSON.stringify(await (${run})(JSON.parse(json))) ?? 'null'`,
      [{ type: 'string', value: JSON.stringify(argument ?? null) }],
    );
    return JSON.parse(String(text));
  }

  /** Runs in the page's own world, or in a named sandbox, which doesn't see what the page has replaced. */
  async #call(
    context: string,
    functionDeclaration: string,
    args: unknown[],
    sandbox?: string,
  ): Promise<unknown> {
    const { result } = await this.#connection.send('script.callFunction', {
      functionDeclaration,
      arguments: args,
      awaitPromise: true,
      target: sandbox === undefined ? { context } : { context, sandbox },
    });
    const { type, result: value, exceptionDetails } = result as Evaluated;
    if (type === 'exception') throw new Error(exceptionDetails?.text);
    return value?.value;
  }
}
