import type { HighlightStyle } from '../../settings/settings.ts';
import type { Mark } from './mark.ts';

/** Registered names. The content script's style sheet has a rule for each. */
const NAMES = [
  'dramatis-person',
  'dramatis-event',
  'dramatis-person-tint',
  'dramatis-event-tint',
  'dramatis-current',
] as const;

type HighlightName = (typeof NAMES)[number];

/**
 * Paints marks with the CSS Custom Highlight API (https://drafts.csswg.org/css-highlight-api-1/), without touching
 * the page's DOM. The style rules come from the manifest's style sheet, so nothing has to be added to the page. Never
 * iterate the registry or a Highlight: Firefox forbids it to content scripts.
 */
export interface Highlighter {
  /** paints these marks and no others; marks that stay painted are not touched */
  paint(marks: readonly Mark[], style: HighlightStyle): void;
  /** the name that a keyboard command went to */
  paintCurrent(mark: Mark | undefined): void;
  /** restores highlights that the page has cleared or replaced */
  restore(): void;
  clear(): void;
}

interface Painted {
  highlight: Highlight;
  ranges: Set<AbstractRange>;
}

export function createHighlighter(registry: HighlightRegistry = CSS.highlights): Highlighter {
  const painted = new Map<HighlightName, Painted>();
  const register = (name: HighlightName, ranges: Set<AbstractRange>) => {
    const highlight = new Highlight(...ranges);
    painted.set(name, { highlight, ranges });
    registry.set(name, highlight);
  };
  const set = (name: HighlightName, marks: readonly Mark[]) => {
    const known = painted.get(name);
    if (marks.length === 0) {
      painted.delete(name);
      registry.delete(name);
      return;
    }
    const ranges = new Set<AbstractRange>(marks.map((mark) => mark.range));
    if (!known || !isIntact(name, known)) return register(name, ranges);
    for (const range of known.ranges) if (!ranges.has(range)) known.highlight.delete(range);
    for (const range of ranges) if (!known.ranges.has(range)) known.highlight.add(range);
    known.ranges = ranges;
  };
  /** A page can clear the registry, set its own highlight under our name, or empty ours. */
  const isIntact = (name: HighlightName, { highlight, ranges }: Painted): boolean =>
    registry.get(name) === highlight && highlight.size === ranges.size;

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
      for (const [name, known] of painted) {
        if (!isIntact(name, known)) register(name, known.ranges);
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
