/**
 * A script of the made-up page itself: how long after its text was there (DOMContentLoaded) names are marked.
 * It asks again and again, a task each time, so that it sees a highlight within a fraction of a millisecond.
 */
export interface MarkTimes {
  /** ms from DOMContentLoaded until the highlight is registered */
  marked: number;
  /** … until the frame that shows it was made */
  drawn: number;
  /** … from the first paint of text until the highlight is registered; negative when marks came before it */
  afterPaint: number;
  marks: number;
}

declare global {
  interface Window {
    benchMarks?: MarkTimes;
  }
}

const channel = new MessageChannel();
let textThere = 0;

const again = () => channel.port2.postMessage(undefined);

channel.port1.onmessage = () => {
  const highlight = CSS.highlights.get('dramatis-person');
  if (!highlight) return again();
  const at = performance.now();
  requestAnimationFrame(() => {
    let drawn: number | undefined;
    // The next task comes after the frame.
    channel.port1.onmessage = () => {
      drawn ??= performance.now() - textThere;
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      if (!paint) return again();
      window.benchMarks = {
        marked: at - textThere,
        drawn,
        afterPaint: at - paint.startTime,
        marks: highlight.size,
      };
    };
    again();
  });
};

document.addEventListener('DOMContentLoaded', () => {
  textThere = performance.now();
  again();
});
