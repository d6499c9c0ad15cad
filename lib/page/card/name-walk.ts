import { elementOf, type Mark, rectsOf } from '../marks/mark.ts';

/** Moving from name to name with the keyboard. */
export interface NameWalk {
  /** the name visited last, while it is still on the page */
  current(): Mark | undefined;
  /** goes to the next or previous name and scrolls to it; undefined when the page has none */
  go(step: 1 | -1): { mark: Mark; position: number; of: number } | undefined;
  goTo(mark: Mark): void;
  reset(): void;
}

export function createNameWalk(marks: () => readonly Mark[]): NameWalk {
  let current: Mark | undefined;
  /** Nobody can go to hidden names (menus, folded parts). */
  const visible = () => marks().filter((mark) => rectsOf(mark).length > 0);
  const goTo = (mark: Mark) => {
    current = mark;
    elementOf(mark)?.scrollIntoView({ block: 'center', inline: 'nearest' });
  };
  return {
    current: () => (current && visible().includes(current) ? current : undefined),
    go(step) {
      const all = visible();
      if (all.length === 0) return undefined;
      const at = current ? all.indexOf(current) : -1;
      const from = at >= 0 ? at + step : nearestToView(all, step);
      const position = (from + all.length) % all.length;
      const mark = all[position] as Mark;
      goTo(mark);
      return { mark, position: position + 1, of: all.length };
    },
    goTo,
    reset: () => {
      current = undefined;
    },
  };
}

/** The walk begins in the visible part and not at the top of the page. */
function nearestToView(marks: readonly Mark[], step: 1 | -1): number {
  const first = marks.findIndex((mark) => rectsOf(mark).some((rect) => rect.bottom >= 0));
  if (first === -1) return step === 1 ? 0 : marks.length - 1;
  return step === 1 ? first : first - 1;
}
