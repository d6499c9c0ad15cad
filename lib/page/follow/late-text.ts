/** Hosts that are waited for; a page with more of them shows its text in other ways too. */
const MAX_HOSTS = 300;

/** Text that comes without any change of the document that an observer could tell of. */
export interface LateText {
  /** tells when this element, which has no box, has got one near the viewport */
  awaitBox(hider: Element): void;
  /** tells when this element has got a shadow root */
  awaitRoot(host: Element): void;
  /** looks whether hosts have got their root, whatever their size */
  check(): void;
  stop(): void;
}

/**
 * A tab or a folded part is shown by a class, a script may fill an element by a shadow root. Watching all classes
 * and styles of a page would cost with every animation; what has no box costs nothing until it gets one, and an
 * element that is filled grows.
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
      // An inline element has no size of its own to watch.
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
