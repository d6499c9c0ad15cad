import type { HighlightStyle } from '../settings.ts';
import type { Mark } from './mark.ts';

/** Registered names; the style sheet of the content script has a rule for each. */
const NAMES = [
  'dramatis-person',
  'dramatis-event',
  'dramatis-person-tint',
  'dramatis-event-tint',
  'dramatis-current',
] as const;

type HighlightName = (typeof NAMES)[number];

/**
 * Paints marks with the CSS Custom Highlight API (https://drafts.csswg.org/css-highlight-api-1/): the
 * page's DOM is not touched. Style rules come from the manifest's style sheet, so that none has to be put
 * into the page. Never iterate the registry or a Highlight: Firefox forbids it to content scripts.
 */
export interface Highlighter {
  paint(marks: readonly Mark[], style: HighlightStyle): void;
  /** the name that a keyboard command has gone to */
  paintCurrent(mark: Mark | undefined): void;
  /** puts back what the page has cleared */
  restore(): void;
  clear(): void;
}

export function createHighlighter(registry: HighlightRegistry = CSS.highlights): Highlighter {
  const painted = new Map<HighlightName, Highlight>();
  const set = (name: HighlightName, marks: readonly Mark[]) => {
    if (marks.length === 0) {
      painted.delete(name);
      registry.delete(name);
      return;
    }
    const highlight = new Highlight(...marks.map((mark) => mark.range));
    painted.set(name, highlight);
    registry.set(name, highlight);
  };
  return {
    paint(marks, style) {
      for (const kind of ['person', 'event'] as const) {
        const ofKind = marks.filter((mark) => mark.painted && kindOf(mark) === kind);
        set(`dramatis-${kind}`, style === 'underline' ? ofKind : []);
        set(`dramatis-${kind}-tint`, style === 'tint' ? ofKind : []);
      }
    },
    paintCurrent(mark) {
      set('dramatis-current', mark ? [mark] : []);
    },
    restore() {
      for (const [name, highlight] of painted) {
        if (!registry.has(name)) registry.set(name, highlight);
      }
    },
    clear() {
      painted.clear();
      for (const name of NAMES) registry.delete(name);
    },
  };
}

const kindOf = (mark: Mark): 'person' | 'event' =>
  mark.mention.type === 'event' ? 'event' : 'person';
