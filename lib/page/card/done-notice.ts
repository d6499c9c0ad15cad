import type { FromCard } from '../../messaging/card-port.ts';
import type { Done, PageCardDeps } from '../kits/card-kit.ts';
import type { CardHost } from './card-host.ts';
import { createCardLook } from './card-look.ts';
import { createFocusReturn } from './focus-return.ts';
import { createReveal } from './reveal.ts';
import { watchCover } from './watch-cover.ts';

/** ms. Long enough to read one line and to reach a button; it stays longer under the pointer and with the focus. */
const STAYS = 8000;

/** Says at the foot of the window what was done, and offers the way back. */
export interface DoneNotice {
  /** moves it above anything that has entered the top layer since */
  raise(): void;
  setLook(): void;
  close(): void;
}

export interface NoticeDeps extends Pick<PageCardDeps, 'window' | 'look' | 'language' | 'onError'> {
  host: CardHost;
  wait(ms: number, run: () => void): () => void;
  onClosed(): void;
}

/** It has a frame like a card's, so no page can read it or press its button. */
export function createDoneNotice({ host, undo, by }: Done, deps: NoticeDeps): DoneNotice {
  const { window } = deps;
  const { body, documentElement } = window.document;
  const frame = deps.host.addFrame();
  const { element } = frame;
  element.dataset.notice = '';
  const onMoved = () => frame.send({ type: 'moved' });
  const revealing = createReveal(frame, onMoved);
  const look = createCardLook({ contextElement: body ?? documentElement }, frame, deps);
  const listening = new AbortController();
  let isUsed = false;
  let stopWaiting = () => {};
  const stay = () => {
    stopWaiting();
    if (!isUsed) stopWaiting = deps.wait(STAYS, close);
  };
  const use = (next: boolean) => {
    isUsed = next;
    stay();
  };
  const takeBack = async () => {
    try {
      await undo();
      close();
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error);
      frame.send({ type: 'notice', notice: { host, problem } });
      deps.onError(error);
    }
  };
  const receive = (message: FromCard) => {
    if (message.type === 'size') revealing.drawn(message.height);
    else if (message.type === 'focus') use(message.isInside);
    else if (message.type === 'undo') void takeBack();
    else if (message.type === 'close' || message.type === 'escape') close();
  };
  frame.listen({ onMessage: receive, onFailed: revealing.failed });
  for (const type of ['pointerenter', 'pointerleave'] as const) {
    const onPointer = ({ isTrusted }: Event) => isTrusted && use(type === 'pointerenter');
    element.addEventListener(type, onPointer, { signal: listening.signal });
  }
  look.set();
  const focusReturn = createFocusReturn(deps.host.root, frame.hasFocus);
  deps.host.keep();
  deps.host.mountFor(null);
  frame.raise();
  frame.send({ type: 'notice', notice: { host } });
  const stopCover = watchCover(element, {
    window,
    root: () => deps.host.root,
    onMoved,
    onCovered: (isCovered) => frame.send({ type: 'covered', isCovered }),
  });
  revealing.reveal();
  // Who uses keys is led to it, and hears it as its name.
  if (by === 'keyboard') revealing.focus();
  else deps.host.announce(deps.language.words('siteIsOff', host));
  stay();

  let isClosed = false;
  function close(): void {
    if (isClosed) return;
    isClosed = true;
    stopWaiting();
    stopCover();
    listening.abort();
    focusReturn.restore();
    delete element.dataset.notice;
    frame.remove();
    deps.onClosed();
  }
  return { raise: frame.raise, setLook: look.set, close };
}
