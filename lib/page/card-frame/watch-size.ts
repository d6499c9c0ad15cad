/** Reports how high a card would be if it showed everything. */
export interface SizeWatch {
  /** the card was drawn again */
  drawn(): void;
  /** the card is gone, so the height of the next one is reported even if it is the same */
  cleared(): void;
  stop(): void;
}

/** Watches the parts of the card that scroll together. Heights are in CSS px, with the card's edges. */
export function watchSize(document: Document, onSize: (height: number) => void): SizeWatch {
  let last = 0;
  const measure = () => {
    const scroll = document.querySelector<HTMLElement>('.card-scroll');
    if (!scroll?.parentElement) return;
    const edges = scroll.parentElement.offsetHeight - scroll.parentElement.clientHeight;
    const height = scroll.scrollHeight + edges;
    // A frame without a box measures nothing.
    if (scroll.scrollHeight === 0 || height === last) return;
    last = height;
    onSize(height);
  };
  const observer = new ResizeObserver(measure);
  return {
    drawn() {
      observer.disconnect();
      for (const part of document.querySelector('.card-scroll')?.children ?? [])
        observer.observe(part);
      measure();
    },
    cleared() {
      observer.disconnect();
      last = 0;
    },
    stop: () => observer.disconnect(),
  };
}
