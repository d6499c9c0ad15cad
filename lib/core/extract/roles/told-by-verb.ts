import { roleByVerb } from '../role-phrases/role-by-verb.ts';
import type { NamedPlace, RoleWords } from './build-role.ts';
import { phraseRole } from './phrase-role.ts';

/** A role that a verb after the name gives: `Doe is the mayor`. */
export function roleToldByVerb(place: NamedPlace): RoleWords | undefined {
  const { document, mention, sentence } = place;
  const opens = mention.phraseFirst === sentence.first;
  const phrase = roleByVerb(document.tokens, mention.last, sentence.last, opens);
  return phrase && phraseRole(place, phrase, phrase.former);
}
