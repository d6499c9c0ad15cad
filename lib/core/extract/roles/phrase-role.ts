import { ARTICLES } from '../../lexicon/english/function-words.ts';
import { LINKS_OF_A_ROLE, SHARED_WITH_ANOTHER } from '../../lexicon/english/role-words.ts';
import type { Token } from '../records/document.ts';
import type { RolePhrase } from '../records/role.ts';
import { readRole } from '../role-phrases/read-role.ts';
import { isWholeRole } from '../role-phrases/whole-role.ts';
import type { NamedPlace, RoleWords } from './build-role.ts';
import { namesAnother } from './names-another.ts';

/** The role in a noun phrase. Undefined if there is no phrase or it isn't a role. */
export function phraseRole(
  { document: { article, text, tokens }, people }: NamedPlace,
  found: RolePhrase | undefined,
  former = false,
): RoleWords | undefined {
  const phrase = found && withoutSharing(tokens, found);
  if (!phrase || !isWholeRole(tokens, phrase) || namesAnother(tokens, people, phrase))
    return undefined;
  const parts = readRole(text, tokens, phrase);
  if (!parts) return undefined;
  const isPast = former || isOfEarlierYear(parts.label, article.publishedOn);
  return { ...phrase, ...parts, status: isPast ? 'former' : parts.status };
}

/** `2012 presidential nominee` in an article of 2016. */
function isOfEarlierYear(label: string, publishedOn: string | undefined): boolean {
  const year = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(label)?.[0];
  return year !== undefined && publishedOn !== undefined && year < publishedOn.slice(0, 4);
}

/** `fellow | Senator`, `a fellow | New Hampshire teacher`; not `a fellow of the Foo Institute`. */
function withoutSharing(tokens: readonly Token[], { first, last }: RolePhrase): RolePhrase {
  const at = ARTICLES.has(tokens[first]?.lower ?? '') ? first + 1 : first;
  const next = tokens[at + 1];
  const isAdjective =
    SHARED_WITH_ANOTHER.has(tokens[at]?.lower ?? '') &&
    at < last &&
    next?.kind === 'word' &&
    !LINKS_OF_A_ROLE.has(next.lower);
  return { first: isAdjective ? at + 1 : first, last };
}
