import { DEPENDENT_HEADS, HONORIFICS, TITLE_HEADS, TITLE_MODIFIERS } from './data/titles.ts';
import { AUXILIARIES, BE_FORMS, FUNCTION_WORDS } from './data/words.ts';
import type { Token } from './document.ts';
import { isFiniteSpeech, isRolePhrase, isTitleHead, joinsTitle } from './role-heads.ts';

/** A role as a stretch of tokens, indices inclusive. */
export interface RolePhrase {
  first: number;
  last: number;
}

/** A role's words before the name seldom number more; a longer stretch is a sentence gone wrong. */
const MAX_BEFORE = 9;
/** Words of an apposition after the name, up to its comma. */
const MAX_APPOSITION = 24;
/** Words of an apposition before the name. */
const MAX_BEFORE_COMMA = 14;

/**
 * The role written directly before a name that starts at `nameFirst`: `Ukrainian President`, `Russia’s
 * Foreign Ministry spokesperson`, `chief of staff`. The word next to the name must be the head of a title.
 * Knowingly misses roles whose head is not in the list of titles, and participles in front
 * (`newly appointed minister`), which are cut off.
 */
export function roleBefore(
  tokens: readonly Token[],
  nameFirst: number,
  sentenceFirst: number,
): RolePhrase | undefined {
  const head = tokens[nameFirst - 1];
  if (!head || nameFirst - 1 < sentenceFirst) return undefined;
  if (!isTitleHead(head.lower)) return officeBefore(tokens, nameFirst, sentenceFirst);
  let first = nameFirst - 1;
  while (first > sentenceFirst && nameFirst - first < MAX_BEFORE) {
    const token = tokens[first - 1] as Token;
    if (token.quotation !== head.quotation || !isRoleWord(tokens, first - 1)) break;
    first--;
  }
  while (first < nameFirst && /^(of|'s|and)$/.test(tokens[first]?.lower ?? '')) first++;
  if (isBareDependent(tokens, first, nameFirst - 1)) return undefined;
  return { first, last: nameFirst - 1 };
}

/** `Palm County Supervisor of Elections Jane Doe`: all in capitals but “of”. */
function officeBefore(
  tokens: readonly Token[],
  nameFirst: number,
  sentenceFirst: number,
): RolePhrase | undefined {
  const head = nameFirst - 3;
  const isOffice =
    head >= sentenceFirst &&
    tokens[nameFirst - 1]?.capital === true &&
    tokens[nameFirst - 2]?.lower === 'of' &&
    tokens[head]?.capital === true &&
    isTitleHead(tokens[head]?.lower ?? '');
  if (!isOffice) return undefined;
  let first = head;
  while (first > sentenceFirst && tokens[first - 1]?.capital && isRoleWord(tokens, first - 1))
    first--;
  return { first, last: nameFirst - 1 };
}

/** “State” or “staff” alone is no title: it needs “of” before it. */
function isBareDependent(tokens: readonly Token[], first: number, last: number): boolean {
  return DEPENDENT_HEADS.has(tokens[last]?.lower ?? '') && tokens[last - 1]?.lower !== 'of'
    ? true
    : first > last;
}

function isRoleWord(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index] as Token;
  if (token.kind === 'possessive') return true;
  if (token.kind !== 'word') return false;
  const { lower } = token;
  if (HONORIFICS.has(lower)) return false;
  if (TITLE_HEADS.has(lower) || TITLE_MODIFIERS.has(lower)) return true;
  if (lower === 'of') {
    return (
      DEPENDENT_HEADS.has(tokens[index + 1]?.lower ?? '') &&
      isTitleHead(tokens[index - 1]?.lower ?? '')
    );
  }
  if (token.capital) return !FUNCTION_WORDS.has(lower) || /^(New|US)$/.test(token.text);
  // A common noun only as the owner in front of a possessive: “the company’s director Jane Doe”.
  return tokens[index + 1]?.kind === 'possessive';
}

/**
 * The role in apposition after a name, from the token after its comma: `Jane Doe, the president’s chief of
 * staff, said`. It ends at the next comma, stop or “who”; it must begin like a noun phrase and hold a title
 * before any preposition. Knowingly misses appositions without a listed title (`Jane Doe, a rising star`).
 */
export function roleAfter(
  tokens: readonly Token[],
  comma: number,
  sentenceLast: number,
): RolePhrase | undefined {
  if (tokens[comma]?.text !== ',') return undefined;
  let first = comma + 1;
  // An age between the commas: “Jane Doe, 54, a farmer”.
  if (tokens[first]?.kind === 'number' && tokens[first + 1]?.text === ',') first += 2;
  let last = first - 1;
  for (let index = first; index <= Math.min(sentenceLast, first + MAX_APPOSITION); index++) {
    const token = tokens[index] as Token;
    if (token.quotation >= 0) return undefined;
    if (/^[,.;:!?()—–]$/.test(token.text) || /^(who|whose|which)$/.test(token.lower)) break;
    if (token.lower === 'and' && !joinsTitle(tokens, index, sentenceLast)) break;
    // `Jane Doe, chief executive of Foo said`: the comma forgotten, but the phrase is whole.
    if (isFiniteSpeech(token.lower)) break;
    // A clause, not a phrase: “After Doe, the chairman was elected”.
    if (BE_FORMS.has(token.lower) || AUXILIARIES.has(token.lower)) return undefined;
    last = index;
  }
  if (last < first) return undefined;
  return isRolePhrase(tokens, first, last) ? { first, last } : undefined;
}

/**
 * The role in apposition before a name: `The mayor of Foo, Jane Doe, …` at the start of a sentence, with a
 * comma behind the name, or right after a reporting verb (`said the mayor, Jane Doe.`). Anywhere else the
 * phrase before the comma may belong to someone else (`a letter to the mayor, Jane Doe wrote`).
 */
export function roleBeforeComma(
  tokens: readonly Token[],
  name: { first: number; last: number },
  sentenceFirst: number,
): RolePhrase | undefined {
  const comma = name.first - 1;
  if (tokens[comma]?.text !== ',' || comma <= sentenceFirst) return undefined;
  let first = comma;
  while (first > sentenceFirst && comma - first < MAX_BEFORE_COMMA) {
    const before = tokens[first - 1];
    if (!before || before.quotation >= 0) break;
    // The apostrophe of a plural's possessive: `the bakers’ union`.
    if (before.kind === 'punctuation' && !/^['’]$/.test(before.text)) break;
    if (isFiniteSpeech(before.lower)) break;
    first--;
  }
  const afterCue = isFiniteSpeech(tokens[first - 1]?.lower ?? '');
  // `When the mayor, Jane Doe, came`, `But her rival, Jane Doe, won`: a clause begins there.
  while (
    first < comma - 1 &&
    /^(when|as|but|and|while|because|that|if|after|before|meanwhile)$/.test(
      tokens[first]?.lower ?? '',
    )
  ) {
    first++;
  }
  const opens =
    first === sentenceFirst ||
    /^(when|as|but|and|while|because|that|if|after|before|meanwhile|,)$/.test(
      tokens[first - 1]?.lower ?? '',
    );
  const after = tokens[name.last + 1]?.text ?? '.';
  // `a talk with the mayor, Jane Doe.`: nothing follows that the name could be the subject of.
  const object = /^[.;]$/.test(after) ? objectStart(tokens, first, comma) : undefined;
  if (object !== undefined) first = object;
  else if (!afterCue && (!opens || after !== ',')) return undefined;
  // With an article, or an owner in its place: “Foo’s mayor, Jane Doe,”.
  const hasOwner = tokens.slice(first, comma).some((token) => token.kind === 'possessive');
  if (!hasOwner && !/^(the|a|an|its|his|her|their|another|one)$/.test(tokens[first]?.lower ?? ''))
    return undefined;
  return isRolePhrase(tokens, first, comma - 1) ? { first, last: comma - 1 } : undefined;
}

/** The article behind the first preposition: `referring to | the mayor`. */
function objectStart(tokens: readonly Token[], first: number, limit: number): number | undefined {
  for (let index = first; index < limit - 1; index++) {
    const isPreposition = /^(to|by|with|from|for|about|against)$/.test(tokens[index]?.lower ?? '');
    if (isPreposition && /^(the|its|his|her|their)$/.test(tokens[index + 1]?.lower ?? ''))
      return index + 1;
  }
  return undefined;
}
