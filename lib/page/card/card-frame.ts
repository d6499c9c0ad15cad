/** The frame of one card. It is a popover, so it stands above everything on the page. */
export interface CardFrame {
  readonly element: HTMLElement;
  /** puts the frame into the top layer, above everything there */
  raise(): void;
  /** is it in the top layer? */
  isOpen(): boolean;
  hasFocus(): boolean;
  remove(): void;
}

/** Fixed in the top layer, whose containing block is the viewport, however the page is transformed. */
export const FRAME_CSS = `
  .frame { position: fixed; inset: 0 auto auto 0; margin: 0; border: 0; padding: 0; background: none;
    overflow: visible; width: auto; height: auto; color-scheme: normal; }
  /* Laid out, but not seen, hit or read aloud; what moves begins when it is shown. */
  .frame[data-coming], .frame[data-coming] * { visibility: hidden !important; animation: none !important; }
`;

export function createCardFrame(root: ShadowRoot): CardFrame {
  const element = root.ownerDocument.createElement('div');
  element.className = 'frame';
  element.popover = 'manual';
  root.append(element);
  const isOpen = () => element.matches(':popover-open');
  return {
    element,
    isOpen,
    raise() {
      const focused = element.contains(root.activeElement) ? root.activeElement : null;
      if (isOpen()) element.hidePopover();
      element.showPopover();
      if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
      // CSS zoom of the page applies in the top layer too. The card keeps its own size.
      const zoom = root.host.currentCSSZoom;
      element.style.zoom = zoom === 1 ? '' : `${1 / zoom}`;
    },
    hasFocus: () => root.activeElement !== null && element.contains(root.activeElement),
    remove: () => element.remove(),
  };
}
