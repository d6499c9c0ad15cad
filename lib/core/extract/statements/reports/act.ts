import { FINITE_SIGNS, FUNCTION_WORDS } from '../../../lexicon/english/function-words.ts';
import type { Span } from '../../../model.ts';
import type { CueUse } from '../../records/cue.ts';
import type { ArticleDocument, Token } from '../../records/document.ts';
import { actEnd } from './act-end.ts';
import { spanBetween } from './clause-after.ts';
import { isNaming } from './is-naming.ts';
import { isRelative } from './relative-cues.ts';

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
  write: /^(about|of)$/,
  admit: /^to$/,
  confess: /^to$/,
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
  next = afterAside(tokens, afterDate(document, next), use.sentence.last);
  const token = tokens[next];
  if (!token || next > use.sentence.last || !takes(tokens, use, next)) return undefined;
  const last = actEnd(document, cues, use, next);
  if (isNaming(tokens, use, last)) return undefined;
  const span = spanBetween(document, use.first, last);
  return saysEnough(tokens, next, last) ? span : undefined;
}

/** `blasted Congress` and `called for change` tell something, `blasted him` does not. */
function saysEnough(tokens: readonly Token[], first: number, last: number): boolean {
  const words = tokens
    .slice(first, last + 1)
    .filter((token) => token.kind === 'word' || token.kind === 'number');
  const only = words[0];
  return words.length > 1 || (only !== undefined && !FUNCTION_WORDS.has(only.lower));
}

/** `vowed last month | to go`, `urged Monday | that …` */
function afterDate({ tokens, dates }: ArticleDocument, index: number): number {
  const start = tokens[index]?.start;
  const date = dates.find((one) => one.start === start);
  let next = index;
  while (date && (tokens[next]?.start ?? date.end) < date.end) next++;
  return next;
}

/** `described, in blistering terms, | a plan` */
function afterAside(tokens: readonly Token[], comma: number, last: number): number {
  if (tokens[comma]?.text !== ',' || !/^(in|with|at|for|by)$/.test(tokens[comma + 1]?.lower ?? ''))
    return comma;
  for (let index = comma + 2; index <= Math.min(last, comma + 8); index++) {
    if (tokens[index]?.text === ',' && (tokens[index]?.quotation ?? 0) < 0) return index + 1;
  }
  return comma;
}

/** `as Doe told Roe,`: a remark on what was said; `as Doe blamed Roe`, `as he asked for help` tell of another deed. */
function isParenthesis(tokens: readonly Token[], use: CueUse): boolean {
  const as = (use.subject?.phraseFirst ?? use.pronoun ?? 0) - 1;
  // `identified as Jane Doe`
  const opens =
    as <= use.sentence.first ||
    tokens[as - 1]?.kind === 'punctuation' ||
    /^(and|but|even)$/.test(tokens[as - 1]?.lower ?? '');
  return tokens[as]?.lower === 'as' && opens && use.kind !== 'act' && !ADDRESSED.test(use.lemma);
}

/** Whether what follows can be the verb's object or infinitive. */
function takes(tokens: readonly Token[], use: CueUse, next: number): boolean {
  const token = tokens[next] as Token;
  const { lemma } = use;
  if (token.quotation >= 0) return use.kind === 'act';
  if (token.kind === 'punctuation' || token.kind === 'possessive') return false;
  if (
    /^(last|earlier|later|yesterday|today|again|that|it|this|so)$/.test(token.lower) &&
    use.kind !== 'act'
  )
    return false;
  const preposition = WITH_PREPOSITION[lemma];
  if (preposition?.test(token.lower)) return true;
  // `asked not to be named` is no wish about the news.
  if (lemma === 'ask' && token.lower === 'not') return false;
  // `vowed not to go`
  const to = token.lower === 'not' ? next + 1 : next;
  if (tokens[to]?.lower === 'to')
    return INFINITIVE.test(lemma) && tokens[to + 1]?.capital === false;
  if (
    /^(by|and|or|but|as|not|in|on|at|for|of|with|from|than|when|while|after|before|that|off|up|down|out|into)$/.test(
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
