import { OF_OR_FOR } from '../../lexicon/english/organization-words.ts';
import {
  BEFORE_THE_YEAR,
  FIRST_FIELDS,
  OF_A_CONTEST,
  OPENING_VERBS,
} from '../../lexicon/english/role-words.ts';
import { DEPENDENT_HEADS, isTitleHead } from '../../lexicon/english/titles.ts';
import { PARTICLES_IN_AN_ARTICLE } from '../../lexicon/names/name-parts.ts';
import { isTitleCase } from '../grammar/title-case.ts';
import type { Token } from '../records/document.ts';
import type { RolePhrase } from '../records/role.ts';
import { bodyInFront } from './body-in-front.ts';
import { lastRole } from './glued-roles.ts';
import { listedStart } from './headline-role.ts';
import { nounsBefore } from './nouns-before.ts';
import { isOfficeOfTwo } from './role-heads.ts';
import { isRoleWord } from './role-word.ts';
import { isVerbLikeTitle, pastWordsInFront } from './words-in-front.ts';
import { workInFront } from './work-in-front.ts';

/** Longest role before a name, in words. Longer stretches are misread sentences. */
const MAX_BEFORE = 9;

/**
 * The role directly before a name that starts at `nameFirst`: `Ukrainian President`, `Russia’s Foreign Ministry
 * spokesperson`, `chief of staff`. The word next to the name must be the head of a title. Participles before it are cut
 * off (`newly appointed minister`).
 *
 * Known gaps: roles whose head is not in the list of titles.
 */
export function roleBefore(
  tokens: readonly Token[],
  nameFirst: number,
  sentenceFirst: number,
): RolePhrase | undefined {
  const head = tokens[nameFirst - 1];
  if (!head || nameFirst - 1 < sentenceFirst) return undefined;
  // `a retired teacher named Jane Doe`
  if (head.lower === 'named') return roleBefore(tokens, nameFirst - 1, sentenceFirst);
  const isOfTwo = isOfficeOfTwo(tokens, nameFirst - 1);
  if (!isOfTwo && !isTitleHead(head.lower)) return officeBefore(tokens, nameFirst, sentenceFirst);
  if (isVerbLikeTitle(tokens, nameFirst - 1)) return undefined;
  let first = isOfTwo ? nameFirst - 2 : nameFirst - 1;
  first = workInFront(tokens, first, sentenceFirst) ?? first;
  while (first > sentenceFirst && nameFirst - first < MAX_BEFORE) {
    const token = tokens[first - 1] as Token;
    if (token.quotation !== head.quotation) break;
    if (!isRoleWord(tokens, first - 1)) {
      const nouns = nounsBefore(tokens, first, sentenceFirst);
      if (nouns === first) break;
      first = nouns;
      continue;
    }
    first--;
  }
  first = pastWordsInFront(tokens, first, nameFirst - 1);
  const isOpening = first === sentenceFirst || tokens[first - 1]?.kind === 'punctuation';
  const opens = isOpening && first < nameFirst - 1;
  if (opens && OPENING_VERBS.has(tokens[first]?.lower ?? '')) first++;
  if (first >= nameFirst) return undefined;
  const last = nameFirst - 1;
  // `Department of | Justice spokesman`
  if (first < last) first = bodyInFront(tokens, first, sentenceFirst) ?? first;
  first = lastRole(tokens, first, last);
  // `Health and | Human Services Secretary`
  const isField = FIRST_FIELDS.has(tokens[first - 2]?.lower ?? '') && tokens[first - 2]?.capital;
  if (isField && tokens[first]?.capital && tokens[first - 1]?.lower === 'and') first -= 2;
  if (!isOfTwo && isTitleCase(tokens, last)) {
    const listed = listedStart(tokens, first, last);
    if (listed === undefined) return undefined;
    first = listed;
  }
  const isContest = OF_A_CONTEST.has(tokens[last]?.lower ?? '');
  const isYear =
    /^(?:19|20)\d\d$/.test(tokens[first - 1]?.text ?? '') && first - 2 >= sentenceFirst;
  if (isContest && isYear && !BEFORE_THE_YEAR.has(tokens[first - 2]?.lower ?? '')) first--;
  // `al | Foo-linked cleric`, `the bin | Foo heir`
  const isArticle =
    tokens[first]?.capital && PARTICLES_IN_AN_ARTICLE.has(tokens[first - 1]?.text ?? '');
  if (isArticle && first > sentenceFirst) first--;
  return isBareDependent(tokens, first, last) ? undefined : { first, last };
}

/** `Palm County Supervisor of Elections Jane Doe`: every word except “of” has a capital. */
function officeBefore(
  tokens: readonly Token[],
  nameFirst: number,
  sentenceFirst: number,
): RolePhrase | undefined {
  const head = nameFirst - 3;
  const isOffice =
    head >= sentenceFirst &&
    tokens[nameFirst - 1]?.capital === true &&
    OF_OR_FOR.has(tokens[nameFirst - 2]?.lower ?? '') &&
    tokens[head]?.capital === true &&
    isTitleHead(tokens[head]?.lower ?? '');
  if (!isOffice) return undefined;
  let first = head;
  while (first > sentenceFirst && tokens[first - 1]?.capital && isRoleWord(tokens, first - 1))
    first--;
  return { first, last: nameFirst - 1 };
}

/** “State” or “staff” alone is not a title. It needs “of” before it. */
function isBareDependent(tokens: readonly Token[], first: number, last: number): boolean {
  const isDependent = DEPENDENT_HEADS.has(tokens[last]?.lower ?? '');
  return first > last || (isDependent && (first === last || tokens[last - 1]?.lower !== 'of'));
}
