import { WEEKDAYS } from '../../lexicon/english/calendar-words.ts';
import { AFTER_CALLED_FOR_A_TIME } from '../../lexicon/english/date-words.ts';
import {
  ABOUT_OR_OF,
  ADVERB,
  BEFORE_AN_AUDIENCE,
  FINITE_SIGNS,
  FOR_OR_ON,
} from '../../lexicon/english/function-words.ts';
import { CALL_FORMS, TALKING_VERBS } from '../../lexicon/english/reporting-verbs.ts';
import type { CueUse } from '../records/cue.ts';
import type { Sentence, Token } from '../records/document.ts';

/** Most words between “speak” and its “about”, such as a manner or a listener. */
const MAX_TO_ABOUT = 5;

/** `called Wednesday for a vote`, `called this week on Doe to go`: the date stands inside the cue. */
export function calledFor(
  tokens: readonly Token[],
  index: number,
  sentence: Sentence,
): CueUse | undefined {
  const word = tokens[index]?.lower ?? '';
  if (!CALL_FORMS.has(word)) return undefined;
  const isWeek = AFTER_CALLED_FOR_A_TIME.has(tokens[index + 1]?.lower ?? '');
  const isDay = WEEKDAYS.includes(tokens[index + 1]?.lower ?? '');
  const last = index + (isWeek ? 3 : 2);
  const preposition = tokens[last]?.lower ?? '';
  if (!(isDay || isWeek) || last > sentence.last || !FOR_OR_ON.has(preposition)) return undefined;
  const participle = word.endsWith('ing');
  return { first: index, last, lemma: `call ${preposition}`, kind: 'act', participle, sentence };
}

/** `spoke at length about the plan`, `is talking to allies about it`: the cue extends to its preposition. */
export function spokenAbout(
  tokens: readonly Token[],
  index: number,
  sentence: Sentence,
): CueUse | undefined {
  const word = tokens[index]?.lower ?? '';
  if (!TALKING_VERBS.has(word)) return undefined;
  for (let at = index + 1; at <= Math.min(sentence.last, index + 1 + MAX_TO_ABOUT); at++) {
    const token = tokens[at];
    if (!token || token.quotation >= 0 || token.kind === 'punctuation') return undefined;
    // `spoke on condition of anonymity`, `because of`: “of” counts only after a manner.
    if (token.lower === 'of' && !isManner(tokens, index + 1, at - 1)) return undefined;
    if (ABOUT_OR_OF.has(token.lower)) {
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
    const isGap = at > index + 1 || ADVERB.test(token.lower) || BEFORE_AN_AUDIENCE.has(token.lower);
    if (!isGap || FINITE_SIGNS.has(token.lower)) return undefined;
  }
  return undefined;
}

function isManner(tokens: readonly Token[], first: number, last: number): boolean {
  return tokens.slice(first, last + 1).every(({ lower }) => ADVERB.test(lower));
}
