import { SO } from '../../../lexicon/german/credit-words.ts';
import {
  QUESTION_OPENERS,
  RELATIVE_PRONOUNS,
  THAT,
} from '../../../lexicon/german/function-words.ts';
import { INFINITIVE_WITH_ZU, ZU } from '../../../lexicon/german/reporting-verbs.ts';
import { clauseEnd, isEdge } from '../../grammar/german/clause.ts';
import { moodOf } from '../../grammar/german/subjunctive.ts';
import type { CueUse } from '../../records/cue.ts';
import type { ArticleDocument, Token } from '../../records/document.ts';
import { endOfCue } from './cue-end.ts';
import { lastWord, type Stretch } from './spans.ts';

/** The clause after a verb: from `dass`, from a question, or in a mood that tells it. */
export function behindCue(document: ArticleDocument, cue: CueUse): Stretch | undefined {
  const { tokens } = document;
  if (cue.lemma === SO) return undefined;
  const { sentence } = cue;
  const last = lastWord(tokens, sentence);
  const edge = endOfCue(document, cue) + 1;
  const mark = tokens[edge];
  if (!mark || mark.quotation >= 0 || !/^[,:]$/.test(mark.text) || edge >= last) return undefined;
  const first = edge + 1;
  const opening = tokens[first];
  if (!opening) return undefined;
  if (opening.quotation >= 0 && tokens[last]?.quotation === opening.quotation) return undefined;
  const opens = THAT.has(opening.lower) || QUESTION_OPENERS.has(opening.lower);
  if (opens && (cue.kind !== 'act' || THAT.has(opening.lower))) return { first, last };
  if (cue.kind === 'act') return undefined;
  const clause = { first, last: clauseEnd(tokens, first, sentence) };
  if (moodOf(tokens, first, last) && !isRelative(tokens, first, clause.last))
    return { first, last };
  // `sagte, er ist „müde“`: words in quotation marks are somebody's.
  const isQuoting = tokens.slice(first, last + 1).some(({ quotation }) => quotation >= 0);
  if (isQuoting && !RELATIVE_PRONOUNS.has(opening.lower)) return { first, last };
  return hasInfinitive(tokens, first, clause.last) ? { first, last } : undefined;
}

/** `der krank sei`: a relative clause has its verb at the end. */
function isRelative(tokens: readonly Token[], first: number, last: number): boolean {
  if (!RELATIVE_PRONOUNS.has(tokens[first]?.lower ?? '') || tokens[first + 1]?.capital)
    return false;
  const mood = moodOf(tokens, first, last);
  return mood?.at === last;
}

/** `…, die Steuern zu senken`, `…, am Plan festzuhalten`: an infinitive at a clause's end. */
function hasInfinitive(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first; at <= last; at++) {
    const token = tokens[at] as Token;
    if (token.quotation >= 0 || token.capital) continue;
    const isBehind = ZU.has(token.lower) && at < last && isInfinitive(tokens[at + 1]);
    const isInside = INFINITIVE_WITH_ZU.test(token.lower);
    if (isBehind || (isInside && (at === last || isEdge(tokens[at + 1])))) return true;
  }
  return false;
}

const isInfinitive = (token: Token | undefined): boolean =>
  token !== undefined && !token.capital && token.lower.endsWith('n');
