/** Most hosts to wait for. A page with more of them shows its text in other ways too. */
const MAX_HOSTS = 300;

/** Watches for text that appears without a change that a document observer could see. */
export interface LateText {
  /** calls back when this element, which has no box yet, gets one near the viewport */
  awaitBox(hider: Element): void;
  /** calls back when this element gets a shadow root */
  awaitRoot(host: Element): void;
  /** checks whether hosts have got their root, whatever their size */
  check(): void;
  stop(): void;
}

/**
 * A class can show a tab or a folded part. A script can fill an element through a shadow root. Watching all classes and
 * styles of a page would cost time with every animation. Watching an element without a box is free until it gets one,
 * and a filled element grows.
 */
export function createLateText(onLate: (element: Element) => void): LateText {
  const hosts = new Set<WeakRef<Element>>();
  let boxes: IntersectionObserver | undefined;
  let sizes: ResizeObserver | undefined;

  const check = () => {
    for (const reference of hosts) {
      const host = reference.deref();
      if (host && !host.shadowRoot) continue;
      hosts.delete(reference);
      if (!host) continue;
      sizes?.unobserve(host);
      onLate(host);
    }
  };
  return {
    awaitBox(hider) {
      boxes ??= new IntersectionObserver(
        (entries) => {
          for (const { isIntersecting, target } of entries) {
            if (!isIntersecting) continue;
            boxes?.unobserve(target);
            onLate(target);
          }
        },
        { rootMargin: '200px' },
      );
      boxes.observe(hider);
    },
    awaitRoot(host) {
      if (hosts.size >= MAX_HOSTS) return;
      sizes ??= new ResizeObserver(check);
      hosts.add(new WeakRef(host));
      sizes.observe(host);
      // An inline element has no size that could be watched.
      if (host.parentElement) sizes.observe(host.parentElement);
    },
    check,
    stop() {
      boxes?.disconnect();
      sizes?.disconnect();
      hosts.clear();
    },
  };
}
