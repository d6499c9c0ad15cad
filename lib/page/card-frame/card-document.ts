import type { CardViewProps } from '../../core/card/card-state.ts';
import type { SaidLines } from '../../core/card/said-lines.ts';
import type { MutedName } from '../../core/muted/muted-name.ts';
import {
  type DoneNotice,
  type FromCard,
  readToCard,
  type ToCard,
  writeMessage,
} from '../../messaging/card-port.ts';
import { createCalls } from './calls.ts';
import type { ClickGuard } from './click-guard.ts';
import { toProps } from './to-props.ts';
import { watchSight } from './watch-sight.ts';
import { watchSize } from './watch-size.ts';

/** Draws a card into the frame's body. */
export interface CardDrawing {
  render(props: CardViewProps): void;
  /** draws what was done instead of a card */
  tell(props: NoticeProps): void;
  unmount(): void;
}

/** What was done, and what the reader can do about it. */
export interface NoticeProps extends DoneNotice {
  onUndo(): void;
  onClose(): void;
}

export interface CardDocumentDeps {
  window: Window;
  /** to the page's script, which has the other end */
  port: MessagePort;
  drawing: CardDrawing;
  clicks: ClickGuard;
}

/**
 * The document of a card. It draws what the page's script sends, and reports what the reader does. Returns a function
 * that ends it.
 */
export function openCardDocument({ window, port, drawing, clicks }: CardDocumentDeps): () => void {
  const { document } = window;
  const { body } = document;
  const listening = new AbortController();
  const send = (message: FromCard) => port.postMessage(writeMessage(message));
  let questions = 0;
  const number = () => ++questions;
  const calls = createCalls<MutedName>(send, number);
  const sayings = createCalls<SaidLines>(send, number);
  const size = watchSize(document, (height) => send({ type: 'size', height }));
  const stopSight = watchSight(body, clicks.seen);

  const receive = (message: ToCard) => {
    if (message.type === 'draw') {
      drawing.render(toProps(message.card, send, calls, sayings));
      size.drawn();
    } else if (message.type === 'notice') {
      drawing.tell({
        ...message.notice,
        onUndo: () => send({ type: 'undo' }),
        onClose: () => send({ type: 'close' }),
      });
      size.drawn();
    } else if (message.type === 'look') Object.assign(body.dataset, message.look);
    else if (message.type === 'clear') {
      drawing.unmount();
      size.cleared();
      send({ type: 'cleared' });
    } else if (message.type === 'focus') {
      window.focus();
      document.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true });
    } else if (message.type === 'moved') clicks.moved();
    else if (message.type === 'covered') clicks.covered(message.isCovered);
    else if (message.type === 'muted') calls.answer(message.id, message.muted);
    else if (message.type === 'said') sayings.answer(message.id, message.lines);
    else {
      calls.fail(message.id, message.message);
      sayings.fail(message.id, message.message);
    }
  };
  port.onmessage = ({ data }) => {
    const message = readToCard(data);
    if (message) receive(message);
  };
  const { signal } = listening;
  window.addEventListener('focus', () => send({ type: 'focus', isInside: true }), { signal });
  window.addEventListener('blur', () => send({ type: 'focus', isInside: false }), { signal });
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !event.isTrusted) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (!event.repeat) send({ type: 'escape' });
  };
  window.addEventListener('keydown', onKey, { capture: true, signal });
  return () => {
    listening.abort();
    stopSight();
    clicks.stop();
    size.stop();
    drawing.unmount();
    port.close();
  };
}
