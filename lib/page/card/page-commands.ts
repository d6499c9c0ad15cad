import type { Language } from '../../core/language/language.ts';
import type { PageCommand } from '../../messaging/protocol.ts';
import type { Mark } from '../marks/mark.ts';
import { createNameWalk } from './name-walk.ts';

export interface PageCommandsDeps {
  marks(): readonly Mark[];
  open(mark: Mark): void;
  /** closes the hover card */
  close(): void;
  paintCurrent(mark: Mark): void;
  announce(text: string): void;
  language: Language;
}

/** The keyboard commands, which go from name to name and open the card of one. */
export interface PageCommands {
  goTo(mark: Mark): void;
  run(command: PageCommand): void;
}

export function createPageCommands(deps: PageCommandsDeps): PageCommands {
  const walk = createNameWalk(deps.marks);
  const announce = (key: string, ...values: string[]) =>
    deps.announce(deps.language.words(key, ...values));
  const goTo = (mark: Mark) => {
    walk.goTo(mark);
    deps.paintCurrent(mark);
    deps.open(mark);
  };
  return {
    goTo,
    run(command) {
      if (command === 'open-card') {
        const mark = walk.current() ?? walk.go(1)?.mark;
        return mark ? goTo(mark) : announce('announceNoNames');
      }
      deps.close();
      const gone = walk.go(command === 'next-name' ? 1 : -1);
      if (!gone) return announce('announceNoNames');
      deps.paintCurrent(gone.mark);
      announce('announceMention', gone.mark.mention.surface, `${gone.position}`, `${gone.of}`);
    },
  };
}
