/**
 * The nth frame with a card that is shown, the oldest first. One that is drawn ahead is there, and not to be seen. Runs
 * on the host's root, sent as text.
 */
export function shownFrame(root: ShadowRoot, nth: number): HTMLIFrameElement | null {
  const shown = [...root.querySelectorAll('iframe')].filter((each) =>
    each.checkVisibility({ visibilityProperty: true }),
  );
  return shown[nth] ?? null;
}
