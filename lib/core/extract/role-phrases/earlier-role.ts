import { ARTICLES_AND_POSSESSIVES } from '../../lexicon/english/function-words.ts';
import { HONORIFICS, isTitleHead } from '../../lexicon/english/titles.ts';
import type { Token } from '../records/document.ts';
import type { RolePhrase } from '../records/role.ts';
import { roleBefore } from './role-before.ts';
import { isOfficeOfTwo } from './role-heads.ts';

/**
 * Finds the role before another title of the same name: `presidential candidate | Dr. Jane Doe`, `NSA Director | Adm.
 * Jane Doe`.
 *
 * Known gaps: a single word after an article. It may mean somebody else: `told the senator Mr. Doe …`.
 */
export function earlierRole(
  tokens: readonly Token[],
  nameFirst: number,
  sentenceFirst: number,
): RolePhrase | undefined {
  const start = titleStart(tokens, nameFirst, sentenceFirst);
  if (start === undefined || start <= sentenceFirst) return undefined;
  if (!isTitleHead(tokens[start - 1]?.lower ?? '')) return undefined;
  const role = roleBefore(tokens, start, sentenceFirst);
  const isBare = role?.first === role?.last;
  const before = tokens[(role?.first ?? 0) - 1]?.lower ?? '';
  return isBare && ARTICLES_AND_POSSESSIVES.has(before) ? undefined : role;
}

/** Where the title next to the name begins. */
export function titleStart(
  tokens: readonly Token[],
  nameFirst: number,
  sentenceFirst: number,
): number | undefined {
  let start = nameFirst;
  while (start > sentenceFirst && HONORIFICS.has(tokens[start - 1]?.lower ?? '')) start--;
  const isCourtesy = start < nameFirst && !isOfficeOfTwo(tokens, start);
  return isCourtesy ? start : roleBefore(tokens, nameFirst, sentenceFirst)?.first;
}
