/**
 * The nth frame with a visible card, the oldest first. A card drawn in advance is there but not visible. Runs on the
 * host's root and is sent as text.
 */
export function shownFrame(root: ShadowRoot, nth: number): HTMLIFrameElement | null {
  const shown = [...root.querySelectorAll('iframe')].filter((each) =>
    each.checkVisibility({ visibilityProperty: true }),
  );
  return shown[nth] ?? null;
}
