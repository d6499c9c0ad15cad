import { WEEKDAYS } from '../../lexicon/english/calendar-words.ts';
import { ADVERB, FINITE_SIGNS } from '../../lexicon/english/function-words.ts';
import type { CueUse } from '../records/cue.ts';
import type { Sentence, Token } from '../records/document.ts';

/** Words between “speak” and its “about”: a manner, or a listener. */
const MAX_TO_ABOUT = 5;

/** `called Wednesday for a vote`, `called this week on Doe to go`: the day stands inside the cue. */
export function calledFor(
  tokens: readonly Token[],
  index: number,
  sentence: Sentence,
): CueUse | undefined {
  const word = tokens[index]?.lower ?? '';
  if (!/^call(s|ed|ing)?$/.test(word)) return undefined;
  const isWeek = /^(this|last)$/.test(tokens[index + 1]?.lower ?? '');
  const isDay = WEEKDAYS.includes(tokens[index + 1]?.lower ?? '');
  const last = index + (isWeek ? 3 : 2);
  const preposition = tokens[last]?.lower ?? '';
  if (!(isDay || isWeek) || last > sentence.last || !/^(for|on)$/.test(preposition))
    return undefined;
  const participle = word.endsWith('ing');
  return { first: index, last, lemma: `call ${preposition}`, kind: 'act', participle, sentence };
}

/** `spoke at length about the plan`, `is talking to allies about it`: the cue reaches to its preposition. */
export function spokenAbout(
  tokens: readonly Token[],
  index: number,
  sentence: Sentence,
): CueUse | undefined {
  const word = tokens[index]?.lower ?? '';
  if (!/^(speaks?|spoke|speaking|talks|talked|talking)$/.test(word)) return undefined;
  for (let at = index + 1; at <= Math.min(sentence.last, index + 1 + MAX_TO_ABOUT); at++) {
    const token = tokens[at];
    if (!token || token.quotation >= 0 || token.kind === 'punctuation') return undefined;
    // `spoke on condition of anonymity`, `because of`: “of” only behind a manner.
    if (token.lower === 'of' && !isManner(tokens, index + 1, at - 1)) return undefined;
    if (/^(about|of)$/.test(token.lower)) {
      const participle = word.endsWith('ing');
      return {
        first: index,
        last: at,
        lemma: `speak ${token.lower}`,
        kind: 'act',
        participle,
        sentence,
      };
    }
    const isGap =
      at > index + 1 || ADVERB.test(token.lower) || /^(at|to|with|on|in)$/.test(token.lower);
    if (!isGap || FINITE_SIGNS.has(token.lower)) return undefined;
  }
  return undefined;
}

function isManner(tokens: readonly Token[], first: number, last: number): boolean {
  return tokens.slice(first, last + 1).every(({ lower }) => ADVERB.test(lower));
}
