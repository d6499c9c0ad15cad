import { CallError } from '../../messaging/error.ts';
import { onReopened } from '../input/keep-listening.ts';
import type { Opening, PageCard, PageCardDeps } from '../kits/card-kit.ts';
import type { Mark } from '../marks/mark.ts';
import { type CardHost, createCardHost } from './card-host.ts';
import { createNotices } from './notices.ts';
import { createOpenCard, type OpenCard } from './open-card.ts';
import { isOwnPage } from './own-page.ts';
import { createPageCommands } from './page-commands.ts';
import { isCovered, watchLayers } from './watch-layers.ts';

/** The document for cards on our own pages. */
const OWN_FRAME = '/card-frame.html';

/** All cards of a page. The host comes with the first card or the first announcement. */
export function createPageCard(deps: PageCardDeps): PageCard {
  const { document, location } = deps.window;
  const isOwn = isOwnPage(location);
  let made: CardHost | undefined;
  let current: OpenCard | undefined;
  /** drawn but not shown yet */
  let coming: OpenCard | undefined;
  /** the one pinned last comes last */
  let pinned: OpenCard[] = [];

  const host = (): CardHost => {
    made ??= createCardHost(document, {
      home: deps.home,
      title: deps.language.words('extName'),
      problem: deps.language.words('cardNoFrame'),
      // The browser injects no code into our own pages, so the document loads it.
      address: isOwn ? OWN_FRAME : undefined,
      fillFrame: async (name) => isOwn || deps.background.fillFrame({ name }),
      onFailed,
    });
    return made;
  };
  const onFailed = (error: unknown) => {
    if (error instanceof CallError && error.code === 'stale') deps.onStale();
    else deps.onError(error);
  };
  const notices = createNotices(deps, host);
  const announce = (text: string) => host().announce(text);
  const isPinned = (card: OpenCard) => pinned.includes(card);
  const close = (card: OpenCard) => {
    pinned = pinned.filter((each) => each !== card);
    if (current === card) current = undefined;
    card.close();
  };
  const open = (opening: Opening): OpenCard => {
    const card = createOpenCard(
      opening,
      { ...deps, host: host(), pinned: () => pinned.map((each) => each.box()) },
      {
        onHover(action) {
          if (card === current) deps.onHover(action);
          // A pointer on a pinned card has left the hover card.
          else if (action === 'enter-card') deps.onHover('leave');
        },
        onPin: (pinned) =>
          pinned ? deps.onPin() : deps.onUnpin(card.mark, card.by, card.hasFocus()),
        onClosed: () => (isPinned(card) ? close(card) : deps.onClosed()),
        onHidden: () => (card === coming ? drop() : deps.onClosed()),
      },
    );
    return card;
  };
  const all = (): OpenCard[] => [...pinned, current, coming].filter((card) => card !== undefined);
  const prepare = (opening: Opening): OpenCard => {
    if (coming?.mark === opening.mark) return coming;
    drop();
    coming = open(opening);
    return coming;
  };
  const drop = () => {
    coming?.close();
    coming = undefined;
    made?.withdraw();
  };
  const stopLayers = watchLayers(document, () => {
    if (current && isCovered(current.mark, document)) deps.onClosed();
    for (const card of all()) card.raise();
    notices.raise();
  });
  /** Frames and listeners went with the old document. */
  const beginAnew = () => {
    if (current) deps.onClosed();
    for (const card of all()) close(card);
    coming = undefined;
    notices.close();
    made?.destroy();
    made = undefined;
  };
  const stopReopened = onReopened(document, beginAnew);
  return {
    warm: () => host().prepareSpare('now'),
    prepare,
    drop,
    show(opening) {
      const card = prepare(opening);
      coming = undefined;
      const before = current;
      current = undefined;
      before?.close();
      current = card;
      card.reveal(opening.by, opening.at);
      // Only now is it known which card has the focus.
      if (opening.by === 'keyboard') card.focus();
    },
    hide() {
      drop();
      if (current) close(current);
    },
    pin() {
      if (!current) return;
      const card = current;
      current = undefined;
      pinned.push(card);
      card.setPinned(true);
    },
    unpin(mark) {
      const card = pinned.find((each) => each.mark === mark);
      if (!card) return;
      pinned = pinned.filter((each) => each !== card);
      current = card;
      card.setPinned(false);
    },
    isPinned: (mark: Mark) => pinned.some((each) => each.mark === mark),
    focusPinned: (mark) => pinned.find((each) => each.mark === mark)?.focus(),
    closePinned() {
      if (notices.close()) return true;
      const card = pinned.find((each) => each.hasFocus()) ?? pinned.at(-1);
      if (card) close(card);
      return card !== undefined;
    },
    raise() {
      for (const card of all()) card.raise();
      notices.raise();
    },
    closeAllPinned() {
      for (const card of pinned) close(card);
    },
    placeOf: (x, y) => current?.placeOf(x, y) ?? 'elsewhere',
    ...createPageCommands({
      ...deps,
      open: deps.onOpen,
      close: deps.onClosed,
      announce,
    }),
    tell(done) {
      // The focus goes back to the page first, so that it comes back there from the notice as well.
      if (current) deps.onClosed();
      for (const card of pinned) close(card);
      notices.tell(done);
    },
    announce,
    refresh() {
      for (const card of all()) card.setLook();
      notices.setLook();
    },
    isOwn: (target) => target !== null && target === made?.element,
    destroy() {
      stopLayers();
      stopReopened();
      beginAnew();
    },
  };
}
