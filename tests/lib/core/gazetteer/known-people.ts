import { deriveAliases } from '@/lib/core/gazetteer/derive/derive-aliases.ts';
import { findMentionsAtOnce } from '@/lib/core/gazetteer/find-mentions.ts';
import { compileGazetteer, type GazetteerEntry } from '@/lib/core/gazetteer/gazetteer.ts';

/**
 * The entries of a person, written `Name` or `Name: title`, with the aliases that every import derives. `articleIds`
 * are the articles that name the person.
 */
export function person(written: string, articleIds: string[] = []): GazetteerEntry[] {
  const [name = '', title] = written.split(': ');
  return deriveAliases('person', name).map(({ text, derivation }) => ({
    entityId: name,
    type: 'person',
    name,
    alias: text,
    derivation,
    titles: title ? [title] : [],
    participants: [],
    articleIds,
  }));
}

/** The mentions of known people in a text of a language: `surface = whom it may mean`. */
export function findIn(lang: string, people: readonly string[], text: string): string[] {
  const gazetteer = compileGazetteer(people.flatMap((name) => person(name)));
  return findMentionsAtOnce([{ id: 0, text }], gazetteer, { lang }).map(
    ({ surface, entityIds }) => `${surface} = ${entityIds.join('|')}`,
  );
}
