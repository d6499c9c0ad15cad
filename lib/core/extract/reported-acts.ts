import type { Span } from '../model.ts';
import { spanBetween } from './clause-spans.ts';
import { contentEnd } from './content-end.ts';
import { isRelative } from './content-start.ts';
import { isNaming } from './cue-names.ts';
import type { CueUse } from './cues.ts';
import { FINITE_SIGNS } from './data/words.ts';
import type { ArticleDocument, Token } from './document.ts';

/** Verbs that take what somebody will do: `promised to go`, `threatened to leave`. */
const INFINITIVE =
  /^(promise|pledge|vow|swear|threaten|offer|demand|ask|propose|plead|beg|urge|claim)$/;
/** Verbs that take whom they are said to, and then what that one should do: `told them to go`. */
const ADDRESSED =
  /^(tell|ask|urge|encourage|warn|advise|beg|implore|exhort|invite|remind|counsel|instruct|assure|inform|challenge)$/;
/** Verbs of saying whose bare object is no content: `said a prayer`, `thought the world of`, `read the paper`. */
const NO_OBJECT =
  /^(say|believe|read|go on|put it|advise|maintain|reveal|state|indicate|signal|convey|fear|continue|swear|hit back|point out|wonder|reply|respond|answer|comment|post|write|tell|remark|go|insist|argue|joke|quip|add|write|add|contend|marvel|sigh|snap|shrug|chime|interject|recount|reckon|charge|object|protest|underscore|underline)$/;
/** With a preposition these take what was spoken of: `asked about the plan`, `warned of delays`. */
const WITH_PREPOSITION: Record<string, RegExp> = {
  ask: /^(about|for|whether|if|why|how|what)$/,
  warn: /^(of|about|against)$/,
  complain: /^(about|of)$/,
  joke: /^about$/,
  write: /^about$/,
  tweet: /^about$/,
  insist: /^on$/,
  hint: /^at$/,
  boast: /^(about|of)$/,
  brag: /^about$/,
  apologize: /^for$/,
  apologise: /^for$/,
  argue: /^(for|against)$/,
  object: /^to$/,
  testify: /^about$/,
  inform: /^of$/,
};

/**
 * What somebody did with words, told with an object or infinitive and no clause: `praised the plan`, `accused
 * Roe of lying`, `promised to go`, `urged voters to stay`. The content begins with the verb itself, since
 * without it the words would read as the speaker's own claim. Knowingly misses passives (`was praised by`)
 * and deeds told by nouns (`Doe’s praise of …`).
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
  let next = use.last + 1;
  while (/ly$/.test(tokens[next]?.lower ?? '')) next++;
  next = afterDate(document, next);
  const token = tokens[next];
  if (!token || next > use.sentence.last || !takes(tokens, use, next)) return undefined;
  let last = contentEnd(tokens, cues, use, next);
  last = Math.min(last, insertionEnd(tokens, use, next, last));
  // `claimed victory and was cheered`: another verb of the same subject.
  for (let index = next + 1; index < last; index++) {
    const isJoint =
      /^(and|but)$/.test(tokens[index]?.lower ?? '') && (tokens[index]?.quotation ?? 0) < 0;
    if (isJoint && FINITE_SIGNS.has(tokens[index + 1]?.lower ?? '')) last = index - 1;
  }
  // `criticized the plan, Roe said …`: the next one's words begin at the comma.
  const after = cues.find((cue) => cue.first > use.last);
  const start = after?.subject ? Math.min(after.subject.phraseFirst, after.first) : after?.pronoun;
  if (start !== undefined && start > next && tokens[start - 1]?.text === ',') {
    last = Math.min(last, start - 2);
  }
  if (isNaming(tokens, use, last)) return undefined;
  const span = spanBetween(document, use.first, last);
  return saysEnough(tokens, next, last) ? span : undefined;
}

/** `blasted Congress` tells something, `blasted him` does not: more than a word, or a name. */
function saysEnough(tokens: readonly Token[], first: number, last: number): boolean {
  const words = tokens
    .slice(first, last + 1)
    .filter((token) => token.kind === 'word' || token.kind === 'number');
  return words.length > 1 || (words[0]?.capital ?? false);
}

/**
 * Where an insertion that the act stands in ends: `Doe, who praised the plan | , left`, `Foo - which has rejected the
 * plan | - left`. The last token given, where it stands in none.
 */
function insertionEnd(tokens: readonly Token[], use: CueUse, first: number, last: number): number {
  const isDash = (index: number) =>
    /^[—–-]$/.test(tokens[index]?.text ?? '') &&
    (tokens[index]?.quotation ?? 0) < 0 &&
    (tokens[index]?.start ?? 0) > (tokens[index - 1]?.end ?? 0);
  let isDashed = false;
  for (let index = use.sentence.first; index < use.first; index++) {
    if (isDash(index)) isDashed = !isDashed;
  }
  const isRelative = tokens[use.first - 1]?.lower === 'who';
  for (let index = first + 1; index < last; index++) {
    const isComma = tokens[index]?.text === ',' && (tokens[index]?.quotation ?? 0) < 0;
    if ((isRelative && (isComma || isDash(index))) || (isDashed && isDash(index))) return index - 1;
  }
  return last;
}

/** `vowed last month | to go`, `urged Monday | that …` */
function afterDate({ tokens, dates }: ArticleDocument, index: number): number {
  const start = tokens[index]?.start;
  const date = dates.find((one) => one.start === start);
  let next = index;
  while (date && (tokens[next]?.start ?? date.end) < date.end) next++;
  return next;
}

/** `as Doe told Roe,`: a remark on what was said; `as Doe blamed Roe`, `as he asked for help` tell of another deed. */
function isParenthesis(tokens: readonly Token[], use: CueUse): boolean {
  const as = (use.subject?.phraseFirst ?? use.pronoun ?? 0) - 1;
  return tokens[as]?.lower === 'as' && use.kind !== 'act' && !ADDRESSED.test(use.lemma);
}

/** Whether what follows can be the verb's object or infinitive. */
function takes(tokens: readonly Token[], use: CueUse, next: number): boolean {
  const token = tokens[next] as Token;
  const { lemma } = use;
  if (token.quotation >= 0) return use.kind === 'act';
  if (token.kind === 'punctuation' || token.kind === 'possessive') return false;
  if (
    /^(last|earlier|later|yesterday|today|again|that|it|this|so|not)$/.test(token.lower) &&
    use.kind !== 'act'
  )
    return false;
  if (token.lower === 'to') return INFINITIVE.test(lemma) && tokens[next + 1]?.capital === false;
  const preposition = WITH_PREPOSITION[lemma];
  if (preposition?.test(token.lower)) return true;
  if (
    /^(by|and|or|but|as|in|on|at|for|of|with|from|than|when|while|after|before|that|off|up|down|out|into)$/.test(
      token.lower,
    )
  ) {
    return use.kind === 'act' && use.last > use.first;
  }
  if (use.kind === 'act') return true;
  if (ADDRESSED.test(lemma) && hasInfinitive(tokens, next, use.sentence.last)) return true;
  return !NO_OBJECT.test(lemma) && !FINITE_SIGNS.has(token.lower);
}

/** `told them to go`: “to” with a verb behind a short listener. */
function hasInfinitive(tokens: readonly Token[], first: number, last: number): boolean {
  for (let index = first; index <= Math.min(last, first + 8); index++) {
    const token = tokens[index] as Token;
    if (token.quotation >= 0 || token.kind === 'punctuation') return false;
    if (token.lower === 'to' && index > first) return tokens[index + 1]?.capital === false;
  }
  return false;
}
