import { vi } from 'vitest';
import {
  type DrawnCard,
  type FromCard,
  type Handover,
  readToCard,
  type ToCard,
  writeMessage,
} from '@/lib/messaging/card-port.ts';

/** One end of a port whose messages arrive at once. */
class FakePort {
  onmessage: ((event: { data: unknown }) => void) | undefined;
  readonly #waiting: unknown[] = [];
  #other: FakePort | undefined;

  static pair(): { port1: FakePort; port2: FakePort } {
    const [port1, port2] = [new FakePort(), new FakePort()];
    port1.#other = port2;
    port2.#other = port1;
    return { port1, port2 };
  }

  postMessage(data: unknown): void {
    const other = this.#other;
    if (other?.onmessage) other.onmessage({ data });
    else if (other) other.#waiting.push(data);
  }

  start(listener: (data: unknown) => void): void {
    this.onmessage = ({ data }) => listener(data);
    for (const data of this.#waiting.splice(0)) listener(data);
  }

  close(): void {
    this.#other = undefined;
  }
}

/** The inside of a frame, as far as tests need it. */
export interface FakeDocument {
  frame: HTMLIFrameElement;
  /** everything it was told, in order */
  told: ToCard[];
  /** what it shows now */
  readonly card: DrawnCard | undefined;
  /** as if the reader did it */
  say(message: FromCard): void;
}

export interface FakeFrames {
  /** the documents that were filled, in order */
  documents: FakeDocument[];
  fillFrame(request: { name: string }): Promise<undefined>;
  /** the closed root of the last host */
  root(): ShadowRoot;
  restore(): void;
}

/** Replaces the frames' documents, which jsdom's frames can't hold. They report a height whenever they draw. */
export function fakeFrames(): FakeFrames {
  let root: ShadowRoot | undefined;
  const documents: FakeDocument[] = [];
  const { attachShadow } = Element.prototype;
  const spy = vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (
    this: Element,
    init,
  ) {
    root = attachShadow.call(this, init);
    return root;
  });
  vi.stubGlobal('MessageChannel', function Channel() {
    return FakePort.pair();
  });
  vi.stubGlobal('requestIdleCallback', () => 0);
  Object.assign(ShadowRoot.prototype, { elementFromPoint: () => null });
  const open = (frame: HTMLIFrameElement, port: FakePort): FakeDocument => {
    const told: ToCard[] = [];
    let card: DrawnCard | undefined;
    const say = (message: FromCard) => port.postMessage(writeMessage(message));
    port.start((data) => {
      const message = readToCard(data);
      if (!message) throw new Error(`no message of ours: ${String(data)}`);
      told.push(message);
      if (message.type === 'draw') {
        card = message.card;
        say({ type: 'size', height: 200 });
      } else if (message.type === 'notice') say({ type: 'size', height: 50 });
      else if (message.type === 'clear') {
        card = undefined;
        say({ type: 'cleared' });
      } else if (message.type === 'focus') say({ type: 'focus', isInside: true });
    });
    return {
      frame,
      told,
      say,
      get card() {
        return card;
      },
    };
  };
  return {
    documents,
    async fillFrame({ name }) {
      const frame = [...(root?.querySelectorAll('iframe') ?? [])].find(
        (each) => each.name === name,
      );
      if (!frame?.contentWindow) throw new Error('no such frame');
      frame.contentWindow.postMessage = (
        data: Handover,
        _: unknown,
        [port]: unknown[] = [],
      ): undefined => {
        if (data.name === name) documents.push(open(frame, port as FakePort));
        return undefined;
      };
      return undefined;
    },
    root() {
      if (!root) throw new Error('there is no host');
      return root;
    },
    restore() {
      spy.mockRestore();
      vi.unstubAllGlobals();
    },
  };
}
