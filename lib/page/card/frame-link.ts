import {
  type FromCard,
  type Handover,
  readFromCard,
  type ToCard,
  writeMessage,
} from '../../messaging/card-port.ts';

export interface FrameLinkDeps {
  /** puts our code into the frame of this name */
  fillFrame(name: string): Promise<unknown>;
  onMessage(message: FromCard): void;
  /** no card can be drawn in this frame */
  onFailed(error: unknown): void;
}

/** The connection to the document of one frame. */
export interface FrameLink {
  /** sends it as soon as the frame has our code; a new document in the frame gets the card's content again */
  send(message: ToCard): void;
  close(): void;
}

/** What a new document must receive again. `focus` is sent only once. */
const KEPT: readonly ToCard['type'][] = ['look', 'draw', 'notice', 'covered', 'focus'];

/**
 * Fills a frame that is about to be added to the page. Moving a frame in its page gives it a new document, which is
 * filled too. The page never sees the port.
 */
export function createFrameLink(frame: HTMLIFrameElement, deps: FrameLinkDeps): FrameLink {
  const kept = new Map<ToCard['type'], ToCard>();
  let port: MessagePort | undefined;
  /** counts up with every document and at the end */
  let turn = 0;
  /** cards that are gone but whose last messages may still arrive */
  let clearing = 0;
  // Anyone who knew the name could pass a port of their own.
  const name = secretName();
  frame.name = name;
  // In XHTML, Firefox uses this as the window's name.
  frame.id = name;

  const post = (to: MessagePort, message: ToCard) => to.postMessage(writeMessage(message));
  const fill = async () => {
    const mine = ++turn;
    port?.close();
    port = undefined;
    try {
      await deps.fillFrame(name);
    } catch (error) {
      // A frame that was taken out of its page gets another document when it comes back.
      if (mine === turn && frame.isConnected) deps.onFailed(error);
      return;
    }
    const { contentWindow } = frame;
    if (mine !== turn || !contentWindow) return;
    const { port1, port2 } = new MessageChannel();
    clearing = 0;
    port1.onmessage = ({ data }) => {
      const message = mine === turn ? readFromCard(data) : undefined;
      if (message?.type === 'cleared') clearing--;
      else if (message && clearing === 0) deps.onMessage(message);
    };
    const handover: Handover = { dramatis: 'card-port', name };
    contentWindow.postMessage(handover, '*', [port2]);
    port = port1;
    for (const type of KEPT) {
      const message = kept.get(type);
      if (message) post(port1, message);
    }
    kept.delete('focus');
  };
  frame.addEventListener('load', () => void fill());
  return {
    send(message) {
      if (message.type === 'clear') {
        kept.clear();
        if (port) clearing++;
      } else if (KEPT.includes(message.type) && (message.type !== 'focus' || !port))
        kept.set(message.type, message);
      if (port) post(port, message);
    },
    close() {
      turn++;
      port?.close();
      port = undefined;
    },
  };
}

/** 128 random bits in hex. Pages without https have no `randomUUID`. */
function secretName(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
