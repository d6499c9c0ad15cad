import {
  BEFORE_SOMEBODY_ELSE,
  OPENS_AN_APPOSED_ROLE,
  THE_OR_POSSESSIVE,
} from '../../lexicon/english/function-words.ts';
import { isFiniteSpeech } from '../../lexicon/english/reporting-verbs.ts';
import {
  AND_OR_OR,
  BEFORE_AN_APPOSED_ROLE,
  BEFORE_AN_APPOSED_ROLE_OR_COMMA,
  IRREGULAR_VERBS_BESIDE_A_ROLE,
} from '../../lexicon/english/role-words.ts';
import { HONORIFICS, isTitleHead } from '../../lexicon/english/titles.ts';
import type { Token } from '../records/document.ts';
import type { RolePhrase } from '../records/role.ts';
import { isRolePhrase } from './role-heads.ts';

/** Longest apposition before the name, in words. */
const MAX_BEFORE_COMMA = 14;

/**
 * The role in apposition before a name: `The mayor of Foo, Jane Doe, …`. It must open the sentence with a comma after
 * the name, or directly follow a reporting verb (`said the mayor, Jane Doe.`). Elsewhere, the phrase before the comma
 * may mean somebody else (`a letter to the mayor, Jane Doe wrote`).
 */
export function roleBeforeComma(
  tokens: readonly Token[],
  name: { first: number; last: number },
  sentenceFirst: number,
): RolePhrase | undefined {
  // `The housekeeper, Mrs Jane Doe,`
  const isAddressed = HONORIFICS.has(tokens[name.first - 1]?.lower ?? '');
  const comma = name.first - (isAddressed ? 2 : 1);
  if (tokens[comma]?.text !== ',' || comma <= sentenceFirst) return undefined;
  let first = comma;
  while (first > sentenceFirst && comma - first < MAX_BEFORE_COMMA) {
    const before = tokens[first - 1];
    if (!before || before.quotation >= 0) break;
    // The apostrophe is a plural possessive: `the bakers’ union`.
    if (before.kind === 'punctuation' && !/^['’]$/.test(before.text)) break;
    if (isFiniteSpeech(before.lower)) break;
    first--;
  }
  const afterCue = isFiniteSpeech(tokens[first - 1]?.lower ?? '');
  // `When the mayor, Jane Doe, came`, `But her rival, Jane Doe, won`: skips the word that opens the clause.
  while (first < comma - 1 && BEFORE_AN_APPOSED_ROLE.has(tokens[first]?.lower ?? '')) {
    first++;
  }
  const opens =
    first === sentenceFirst ||
    (tokens[first - 1]?.quotation ?? -1) >= 0 ||
    BEFORE_AN_APPOSED_ROLE_OR_COMMA.test(tokens[first - 1]?.lower ?? '');
  const after = tokens[name.last + 1]?.text ?? '.';
  // `a talk with the mayor, Jane Doe.`: the name can't be the subject of anything that follows.
  const isEnd = /^[.;]$/.test(after) || (after === ',' && tokens[name.last + 2]?.lower === 'who');
  const object = isEnd ? objectStart(tokens, first, comma) : undefined;
  if (object !== undefined) first = object;
  else if (!afterCue && (!opens || after !== ',')) return undefined;
  // The phrase needs an article, or an owner instead: “Foo’s mayor, Jane Doe,”.
  const hasOwner = tokens.slice(first, comma).some((token) => token.kind === 'possessive');
  if (!hasOwner && !OPENS_AN_APPOSED_ROLE.has(tokens[first]?.lower ?? '')) return undefined;
  // `The sale came under the owner, Jane Doe, …`: this is a clause and not a phrase.
  if (
    tokens.slice(first + 1, comma).some((token) => IRREGULAR_VERBS_BESIDE_A_ROLE.has(token.lower))
  )
    return undefined;
  // `to the firm and its head, Jane Doe`: two of them.
  for (let index = first + 1; index < comma - 1; index++) {
    const next = tokens[index + 1];
    const hasOwner = tokens.slice(index + 2, index + 5).some(({ kind }) => kind === 'possessive');
    const isSecond =
      AND_OR_OR.has(tokens[index]?.lower ?? '') &&
      !isTitleHead(tokens[index - 1]?.lower ?? '') &&
      (THE_OR_POSSESSIVE.has(next?.lower ?? '') || (next?.capital && hasOwner));
    if (isSecond) return undefined;
  }
  return isRolePhrase(tokens, first, comma - 1) ? { first, last: comma - 1 } : undefined;
}

/** The article after the first preposition: `referring to | the mayor`. */
function objectStart(tokens: readonly Token[], first: number, limit: number): number | undefined {
  for (let index = first; index < limit - 1; index++) {
    const isPreposition = BEFORE_SOMEBODY_ELSE.has(tokens[index]?.lower ?? '');
    if (isPreposition && THE_OR_POSSESSIVE.has(tokens[index + 1]?.lower ?? '')) return index + 1;
  }
  return undefined;
}
