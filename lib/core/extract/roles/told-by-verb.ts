import { ARTICLES_AND_SINGULAR_POSSESSIVES } from '../../lexicon/english/function-words.ts';
import { isOrganizationName } from '../names/organizations.ts';
import { roleByVerb } from '../role-phrases/role-by-verb.ts';
import type { NamedPlace, RoleWords } from './build-role.ts';
import { phraseRole } from './phrase-role.ts';

/** A role that a verb behind the name tells: `Doe is the mayor`, `Doe, who chairs the board`. */
export function roleToldByVerb(place: NamedPlace): RoleWords | undefined {
  const { document, mention, sentence } = place;
  const { tokens, text } = document;
  const opens = mention.phraseFirst === sentence.first;
  const phrase = roleByVerb(tokens, mention.last, sentence.last, opens);
  if (!phrase) return undefined;
  const { first, last, former, leads } = phrase;
  if (!leads) return phraseRole(place, phrase, former);
  const isDetermined = ARTICLES_AND_SINGULAR_POSSESSIVES.has(tokens[first + 1]?.lower ?? '');
  // What is led, without its article.
  const led = first + (isDetermined ? 2 : 1);
  const end = tokens[last]?.end;
  return {
    first,
    last,
    title: tokens[first]?.text ?? '',
    label: text.slice(tokens[first]?.start, end),
    status: former ? 'former' : 'current',
    organization: isOrganizationName(tokens, led, last)
      ? { name: text.slice(tokens[led]?.start, end), first: led }
      : undefined,
  };
}
