import { plural } from '@/components/shared/plural.ts';
import type { Language } from '@/lib/core/language/language.ts';
import type { Done, LibraryNote, LibraryState, WorkKind } from './library-state.ts';

const WORKING: Readonly<Record<WorkKind, string>> = {
  removing: 'libraryRemoving',
  moving: 'libraryMoving',
  restoring: 'libraryRestoring',
  exporting: 'libraryExporting',
};

/** What is being done or was done last, in words. Undefined if there is nothing to say. */
export function sayNote({ work, note }: LibraryState, language: Language): string | undefined {
  // One article takes no time that is worth telling.
  if (!work || work.of === 1) return note && sayDoneNote(note, language);
  const number = new Intl.NumberFormat(language.locale);
  const [done, of] = [number.format(work.done), number.format(work.of)];
  return language.words(WORKING[work.kind], done, of);
}

function sayDoneNote(note: LibraryNote, language: Language): string {
  if (note.kind === 'exported') return language.words('exportDone', note.file);
  const said = sayDone(note.done, language);
  return note.kind === 'undone' ? language.words('undone', said) : said;
}

function sayDone({ kind, count, title, source = '' }: Done, language: Language): string {
  const { words } = language;
  if (kind === 'kept') return words('libraryKept', title);
  const what = count === 1 ? words('libraryQuoted', title) : plural(language, 'articles', count);
  if (kind === 'moved') return words('libraryMoved', what, source);
  return count === 1
    ? words('libraryRemoved', title)
    : plural(language, 'libraryRemovedMany', count);
}
