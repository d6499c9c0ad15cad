/**
 * Whether this page can measure the memory of its process, with that of our script in it. Then it could tell from the
 * size whether a name is known. Only pages that are isolated from other origins can
 * (https://wicg.github.io/performance-measure-memory/). A page may keep that from its own frames, and measure them.
 */
export function isMeasured({ top, self }: Pick<Window, 'top' | 'self'>): boolean {
  if (!('measureUserAgentSpecificMemory' in performance)) return false;
  try {
    return self.crossOriginIsolated || Boolean(top?.crossOriginIsolated);
  } catch {
    // The page around this frame is of another origin.
    return false;
  }
}
