import { AS_BEFORE_WORDS, BEFORE_AN_ACT } from '../../../lexicon/english/clause-words.ts';
import {
  AFTER_A_BARE_ACT,
  AS_OR_FOR,
  FINITE_SIGNS,
  FUNCTION_WORDS,
  PASSIVE_SETTINGS,
  PREPOSITIONS,
  TELLERS,
  TIME_OR_REFERENCE,
} from '../../../lexicon/english/function-words.ts';
import {
  ACTS_ON_SOMEBODY,
  ACTS_WITH_INFINITIVE,
  ACTS_WITH_REASONS,
  DEEDS_BY_OBJECT,
  NO_ACTS,
  QUOTING_LEMMAS,
  TOPIC_PREPOSITIONS,
} from '../../../lexicon/english/reporting-verbs.ts';
import type { Span } from '../../../model.ts';
import { dateFrom } from '../../grammar/dates-at.ts';
import type { CueUse } from '../../records/cue.ts';
import type { ArticleDocument, Token } from '../../records/document.ts';
import { actEnd } from './act-end.ts';
import { spanBetween } from './clause-after.ts';
import { isNaming } from './is-naming.ts';
import { isRelative } from './relative-cues.ts';

/** Most words up to the head of an object: `claimed his third straight victory`. */
const MAX_OBJECT = 5;

/**
 * What somebody did with words, expressed with an object or infinitive instead of a clause: `praised the plan`,
 * `accused Roe of lying`, `promised to go`, `urged voters to stay`. The content includes the verb, because without it
 * the words would read as the speaker's own claim.
 *
 * Known gaps: passives (`was praised by`) and deeds expressed by nouns (`Doe’s praise of …`).
 */
export function reportedAct(
  document: ArticleDocument,
  cues: readonly CueUse[],
  use: CueUse,
): Span | undefined {
  const { tokens } = document;
  if (use.kind === 'manner' || (!use.subject && use.pronoun === undefined)) return undefined;
  if (use.subject && use.subject.first > use.last && !use.fronted) return undefined;
  if (isRelative(tokens, use) || isParenthesis(tokens, use)) return undefined;
  if (isOfTeller(tokens, use)) return undefined;
  let next = use.last + 1;
  while (/ly$/.test(tokens[next]?.lower ?? '')) next++;
  next = afterAside(tokens, afterDate(document, next), use.sentence.last);
  const token = tokens[next];
  if (!token || next > use.sentence.last || !takes(tokens, use, next)) return undefined;
  // `quoted Roe as saying …`: the words are Roe’s.
  const isOfOther = cues.some(
    ({ first, participle }) =>
      participle && first > next && AS_BEFORE_WORDS.has(tokens[first - 1]?.lower ?? ''),
  );
  if (isOfOther && QUOTING_LEMMAS.has(use.lemma)) return undefined;
  const last = actEnd(document, cues, use, next);
  if (isOfDeed(tokens, use, next, last)) return undefined;
  if (isNaming(tokens, use, last)) return undefined;
  // `went after the mayor | as “a liar”`; without a reason it may be a chase.
  const hasReason = tokens.slice(next, last).some(({ lower }) => AS_OR_FOR.has(lower));
  if (ACTS_WITH_REASONS.has(use.lemma) && !hasReason) return undefined;
  const span = spanBetween(document, use.first, last);
  return saysEnough(tokens, next, last) ? span : undefined;
}

/** `claimed a victory in Foo`, `begs the question`: the verb with this object is no act of words. */
function isOfDeed(tokens: readonly Token[], use: CueUse, first: number, last: number): boolean {
  const objects = DEEDS_BY_OBJECT.get(use.lemma);
  if (!objects) return false;
  for (let index = first; index <= Math.min(last, first + MAX_OBJECT); index++) {
    const { lower = '' } = tokens[index] ?? {};
    if (objects.has(lower)) return true;
    if (PREPOSITIONS.has(lower)) return false;
  }
  return false;
}

/** `blasted Congress` and `called for change` say enough, but `blasted him` doesn't. */
function saysEnough(tokens: readonly Token[], first: number, last: number): boolean {
  const words = tokens
    .slice(first, last + 1)
    .filter((token) => token.kind === 'word' || token.kind === 'number');
  const only = words[0];
  return words.length > 1 || (only !== undefined && !FUNCTION_WORDS.has(only.lower));
}

/** `vowed last month | to go`, `urged Monday | that …` */
function afterDate(document: ArticleDocument, index: number): number {
  const { tokens } = document;
  const date = dateFrom(document, tokens[index]?.start);
  let next = index;
  while (date && (tokens[next]?.start ?? date.end) < date.end) next++;
  return next;
}

/** `described, in blistering terms, | a plan` */
function afterAside(tokens: readonly Token[], comma: number, last: number): number {
  if (tokens[comma]?.text !== ',' || !PASSIVE_SETTINGS.has(tokens[comma + 1]?.lower ?? ''))
    return comma;
  for (let index = comma + 2; index <= Math.min(last, comma + 8); index++) {
    if (tokens[index]?.text === ',' && (tokens[index]?.quotation ?? 0) < 0) return index + 1;
  }
  return comma;
}

/** `we asked the shop to wait`: the reporter’s own doings. */
function isOfTeller(tokens: readonly Token[], { subject }: CueUse): boolean {
  const is = subject !== undefined && subject.first === subject.last;
  return is && TELLERS.has(tokens[subject.first]?.lower ?? '');
}

/**
 * `as Doe told Roe,` is a remark about a statement. `as Doe blamed Roe` and `as he asked for help` report another deed.
 */
function isParenthesis(tokens: readonly Token[], use: CueUse): boolean {
  const as = (use.subject?.phraseFirst ?? use.pronoun ?? 0) - 1;
  // `identified as Jane Doe`
  const opens =
    as <= use.sentence.first ||
    tokens[as - 1]?.kind === 'punctuation' ||
    BEFORE_AN_ACT.has(tokens[as - 1]?.lower ?? '');
  return (
    tokens[as]?.lower === 'as' && opens && use.kind !== 'act' && !ACTS_ON_SOMEBODY.has(use.lemma)
  );
}

/** Whether the following words can be the verb's object or infinitive. */
function takes(tokens: readonly Token[], use: CueUse, next: number): boolean {
  const token = tokens[next] as Token;
  const { lemma } = use;
  if (token.quotation >= 0) return use.kind === 'act';
  if (token.kind === 'punctuation' || token.kind === 'possessive') return false;
  if (TIME_OR_REFERENCE.has(token.lower) && use.kind !== 'act') return false;
  const preposition = TOPIC_PREPOSITIONS.get(lemma);
  if (preposition?.has(token.lower)) return true;
  // `asked not to be named` is not a request about the news.
  if (lemma === 'ask' && token.lower === 'not') return false;
  // `vowed not to go`
  const to = token.lower === 'not' ? next + 1 : next;
  if (tokens[to]?.lower === 'to')
    return ACTS_WITH_INFINITIVE.has(lemma) && tokens[to + 1]?.capital === false;
  if (AFTER_A_BARE_ACT.has(token.lower)) {
    return use.kind === 'act' && use.last > use.first;
  }
  if (use.kind === 'act') return true;
  if (ACTS_ON_SOMEBODY.has(lemma) && hasInfinitive(tokens, next, use.sentence.last)) return true;
  return !NO_ACTS.test(lemma) && !FINITE_SIGNS.has(token.lower);
}

/** `told them to go`: whether “to” and a verb follow a short listener. */
function hasInfinitive(tokens: readonly Token[], first: number, last: number): boolean {
  for (let index = first; index <= Math.min(last, first + 8); index++) {
    const token = tokens[index] as Token;
    if (token.quotation >= 0 || token.kind === 'punctuation') return false;
    if (token.lower === 'to' && index > first) return tokens[index + 1]?.capital === false;
  }
  return false;
}
