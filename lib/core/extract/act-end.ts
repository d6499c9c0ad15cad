import { contentEnd } from './content-end.ts';
import type { CueUse } from './cues.ts';
import { cueVerbOf } from './data/cues.ts';
import { FINITE_SIGNS, FUNCTION_WORDS, PREPOSITIONS, WEEKDAYS } from './data/words.ts';
import type { ArticleDocument, Token } from './document.ts';
import { ADVERB } from './scene.ts';

/** Irregular pasts that begin the next thing done: `claimed victory and | left`. */
const PAST =
  /^(said|told|wrote|made|took|went|gave|got|left|sent|held|began|kept|won|lost|led|came|met|put|set|ran|saw|spoke|drew|stood)$/;
/** Nouns of where words are spoken or written. */
const OCCASION =
  /^(interview|interviews|speech|speeches|rally|rallies|conference|statement|tweet|tweets|debate|hearing|forum|event|briefing|letter|memo|email|podcast|broadcast|appearance|twitter|facebook|television|tv|show|trail|hall|op-ed|blog|radio|testimony|address|remarks)$/;
/** What opens the rest of an act behind a day. */
const GOES_ON = /^(to|that|whether|if|about|for|against|why|how|over)$/;
/** The longest “in a recent telephone interview”. */
const MAX_SETTING = 6;

/**
 * The last token of what an act of words takes from `first` on. It ends with the content of any cue (content-end.ts),
 * and before what tells of the act and not of its words: the subject's next deed (`denied the charge and | left`), when
 * and where it was done (`praised Doe | at a rally`, `… | on Sunday`, `… | after the vote`), and somebody else's words
 * (`criticized the plan | while Roe said …`). What an infinitive or a clause tells may have times of its own and keeps
 * those behind it. Knowingly misses deeds in the present tense, whose verbs look like plurals.
 */
export function actEnd(
  document: ArticleDocument,
  cues: readonly CueUse[],
  use: CueUse,
  first: number,
): number {
  const { tokens } = document;
  const end = Math.min(
    contentEnd(tokens, cues, use, first),
    insertionEnd(tokens, use, first, use.sentence.last),
    beforeNextCue(tokens, cues, use, first),
  );
  let isOwnClause = false;
  for (let index = first; index <= end; index++) {
    const token = tokens[index] as Token;
    if (token.quotation >= 0) continue;
    // `denied taking it | on Sunday`, `accused her of taking it | last year`: the time is the deed’s.
    const isDeed =
      /^[a-z]{2,}ing$/.test(token.lower) &&
      (index === first || /^(of|for|about|with|against)$/.test(tokens[index - 1]?.lower ?? ''));
    if (isDeed || /^(to|that|whether|if|how|why|what|who|which)$/.test(token.lower))
      isOwnClause = true;
    if (index === first) continue;
    if (isNextDeed(tokens, index)) return beforeComma(tokens, index);
    if (isOwnClause) continue;
    const time = timeEnd(document, index);
    // `called on the board Friday | to resign`: what was said goes on behind the day.
    if (time !== undefined && GOES_ON.test(tokens[time + 1]?.lower ?? '')) {
      index = time;
      continue;
    }
    if (time !== undefined || isOccasion(tokens, index, end))
      return beforeComma(tokens, measureStart(tokens, index));
  }
  return end;
}

/** `…, | and then left`, `… | but was beaten`: “and” or “but” with a finite verb. */
function isNextDeed(tokens: readonly Token[], index: number): boolean {
  if (!/^(and|but|then)$/.test(tokens[index]?.lower ?? '')) return false;
  let verb = index + 1;
  while (ADVERB.test(tokens[verb]?.lower ?? '')) verb++;
  const token = tokens[verb];
  if (!token || token.quotation >= 0 || token.capital) return false;
  if (FINITE_SIGNS.has(token.lower) || PAST.test(token.lower)) return true;
  // `wounded and disabled veterans`: two participles of one noun.
  const isPair = /ed$/.test(tokens[index - 1]?.lower ?? '');
  return /[a-z]{2}ed$/.test(token.lower) && !isPair && isObject(tokens[verb + 1]);
}

function isObject(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.capital ||
      PREPOSITIONS.has(token.lower) ||
      /^(the|a|an|his|her|its|their|him|them|it|that|to|one|more|all)$/.test(token.lower))
  );
}

/** The end of `on Sunday`, `last week`, `months ago`; or of what opens `after the vote`, `when the talks failed`. */
function timeEnd({ tokens, dates }: ArticleDocument, index: number): number | undefined {
  const { lower = '' } = tokens[index] ?? {};
  const isClause = /^(when|while|after|before|during|following|amid|since)$/.test(lower);
  // `the accord reached after years of talks`
  if (isClause) return /ed$/.test(tokens[index - 1]?.lower ?? '') ? undefined : index;
  if (/^(yesterday|tonight)$/.test(lower)) return index;
  const isLed = PREPOSITIONS.has(lower) && !/^(of|for|from)$/.test(lower);
  let at = isLed || lower === 'earlier' || lower === 'late' ? index + 1 : index;
  const { lower: word = '', start } = tokens[at] ?? {};
  const date = dates.find((one) => one.start === start);
  if (!date || !(WEEKDAYS.includes(word) || /^(last|this|earlier)$/.test(word))) return undefined;
  while ((tokens[at + 1]?.start ?? date.end) < date.end) at++;
  // `Tuesday’s vote` is a thing.
  return tokens[at + 1]?.kind === 'possessive' ? undefined : at;
}

/** `| two weeks before the vote`, `| just hours after it`: where the measure in front begins. */
function measureStart(tokens: readonly Token[], index: number): number {
  const unit = /^(years?|months?|weeks?|days?|hours?|minutes?|decades?|moments?)$/;
  if (!unit.test(tokens[index - 1]?.lower ?? '')) return index;
  const isNumbered =
    tokens[index - 2]?.kind === 'number' ||
    /^(an?|one|two|three|four|five|six|seven|eight|nine|ten|few|several)$/.test(
      tokens[index - 2]?.lower ?? '',
    );
  const first = isNumbered ? index - 2 : index - 1;
  return /^(just|only|a|some)$/.test(tokens[first - 1]?.lower ?? '') ? first - 1 : first;
}

/** `| in a recent interview`, `| at a rally in Foo`, `| on Twitter` */
function isOccasion(tokens: readonly Token[], index: number, end: number): boolean {
  if (!/^(in|at|on|through|via)$/.test(tokens[index]?.lower ?? '')) return false;
  for (let at = index + 1; at <= Math.min(end, index + MAX_SETTING); at++) {
    const token = tokens[at] as Token;
    if (token.kind === 'punctuation' || PREPOSITIONS.has(token.lower) || token.lower === 'and')
      return false;
    // `in a television ad`: the noun of another.
    const next = tokens[at + 1];
    const isOwn = next?.kind !== 'word' || next.capital || FUNCTION_WORDS.has(next.lower);
    if (OCCASION.test(token.lower) && isOwn) return true;
  }
  return false;
}

/** `criticized the plan | , Roe said`, `praised Doe | while Roe warned`: somebody's next words. */
function beforeNextCue(
  tokens: readonly Token[],
  cues: readonly CueUse[],
  use: CueUse,
  first: number,
): number {
  const after = cues.find((cue) => cue.first > use.last);
  const start = after?.subject ? Math.min(after.subject.phraseFirst, after.first) : after?.pronoun;
  if (start === undefined || start <= first) return use.sentence.last;
  if (tokens[start - 1]?.text === ',') return start - 2;
  const isJoined =
    /^(and|but)$/.test(tokens[start - 1]?.lower ?? '') && tokens[start - 2]?.text === ',';
  return isJoined || /^(while|as|though|although)$/.test(tokens[start - 1]?.lower ?? '')
    ? beforeComma(tokens, start - 1)
    : use.sentence.last;
}

function beforeComma(tokens: readonly Token[], index: number): number {
  return tokens[index - 1]?.text === ',' ? index - 2 : index - 1;
}

/**
 * Where an insertion that the act stands in ends: `Doe, who praised the plan | , left`, `Foo - which has rejected the
 * plan | - left`; and a clause with “who” before the verb of whom it tells: `those who declined | are free`. The last
 * token given, where it stands in none.
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
  let verb = use.first - 1;
  while (
    ADVERB.test(tokens[verb]?.lower ?? '') ||
    /^(has|have|had)$/.test(tokens[verb]?.lower ?? '')
  )
    verb--;
  const isRelative = tokens[verb]?.lower === 'who';
  const isRestrictive = isRelative && tokens[verb - 1]?.text !== ',';
  // `Doe, praising the plan | , left`
  const isInserted = use.participle && tokens[verb]?.text === ',' && use.subject?.last === verb - 1;
  for (let index = first + 1; index < last; index++) {
    const token = tokens[index] as Token;
    const isComma = token.text === ',' && token.quotation < 0;
    if (isInserted && isComma) return index - 1;
    if ((isRelative && (isComma || isDash(index))) || (isDashed && isDash(index))) return index - 1;
    if (isRestrictive && /^(that|who|which|when|how|if|because|and)$/.test(token.lower))
      return last;
    if (isRestrictive && FINITE_SIGNS.has(token.lower) && token.quotation < 0) return index - 1;
    if (cueVerbOf(token.lower)) return last;
  }
  return last;
}
