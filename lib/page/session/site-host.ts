/**
 * The host that site rules apply to: that of the page the reader sees, also inside its frames. Frames of other sites
 * can't see it. For them the browser's list of ancestors decides, or else the frame's own host.
 */
export function siteHostOf(window: Window): string {
  try {
    const top = window.top?.location.hostname;
    if (top !== undefined) return top;
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
  const { ancestorOrigins } = window.location;
  const outermost = ancestorOrigins?.[ancestorOrigins.length - 1];
  // A sandboxed ancestor appears as “null”.
  return outermost && URL.canParse(outermost)
    ? new URL(outermost).hostname
    : window.location.hostname;
}
