import { FUNCTION_WORDS } from '../../lexicon/english/function-words.ts';
import { isCountryName } from '../../lexicon/places/countries.ts';
import { isPossessive } from '../grammar/word-forms.ts';
import { isOrganizationName } from '../names/organizations.ts';
import type { Token } from '../records/document.ts';
import type { NamedPlace, RoleWords } from './build-role.ts';

/**
 * Whose the article says a person is, as the only thing it says of him: `The Foo Post’s Jane Doe`, `Gallup’s John Roe`.
 * The owner is a name of one to four capitals that is no person of the article and stands at the start of its phrase.
 */
export function affiliationOf({
  document,
  people,
  mention,
  sentence,
}: NamedPlace): RoleWords | undefined {
  const { tokens, text } = document;
  const owner = mention.first - 2;
  if (!isPossessive(tokens, mention.first - 1) || mention.first === mention.last) return undefined;
  let first = owner + 1;
  while (first > sentence.first && owner - first < 4 && isOwnerWord(tokens[first - 1])) first--;
  if (first > owner || isOwnerWord(tokens[first - 1])) return undefined;
  const isPerson = people.mentions.some((one) => one.first <= owner && owner <= one.last);
  const name = text.slice(tokens[first]?.start, tokens[owner]?.end);
  if (isPerson || isCountryName(name)) return undefined;
  return {
    first,
    last: owner,
    title: name,
    label: name,
    status: 'current',
    organization: isOrganizationName(tokens, first, owner) ? { name, first } : undefined,
  };
}

function isOwnerWord(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.capital && !FUNCTION_WORDS.has(token.lower);
}
