import { FUNCTION_WORDS } from '../../lexicon/english/function-words.ts';
import { LEADS_TO_SOMEBODY } from '../../lexicon/english/role-words.ts';
import { isForename } from '../../lexicon/names/forenames.ts';
import { countBefore } from '../../text/count-before.ts';
import type { Token } from '../records/document.ts';
import type { People, PersonMention } from '../records/person.ts';
import type { RolePhrase } from '../records/role.ts';

/**
 * Whether a phrase names a person and is that person's title: `secretary of state Jane Doe`. Owners and names after a
 * preposition don't count: `a Doe adviser`, `a spokesman for Mayor Doe`.
 */
export function namesAnother(
  tokens: readonly Token[],
  { mentions }: People,
  { first, last }: RolePhrase,
): boolean {
  // `envoy for women’s issues Jane Roe`: the phrase is the title of its last words.
  const isNamed = tokens[last]?.capital && isForename(tokens[last - 1]?.lower ?? '');
  if (isNamed && last - 2 > first && isPluralNoun(tokens[last - 2])) return true;
  for (
    let at = countBefore(mentions, (mention) => mention.first < first);
    at < mentions.length;
    at++
  ) {
    const mention = mentions[at] as PersonMention;
    if (mention.first > last) return false;
    const isLed = tokens
      .slice(first, mention.phraseFirst)
      .some((token) => token.kind === 'possessive' || LEADS_TO_SOMEBODY.has(token.lower));
    const next = tokens[mention.last + 1];
    const isOwner =
      mention.last < last &&
      /^[\p{L}\d’']/u.test(next?.text ?? '') &&
      !FUNCTION_WORDS.has(next?.lower ?? '');
    if (!isLed && !isOwner) return true;
  }
  return false;
}

function isPluralNoun(token: Token | undefined): boolean {
  return token?.kind === 'word' && !token.capital && /[a-z]{3}[a-rt-z]s$/.test(token.lower);
}
