import { SO } from '../../../lexicon/german/credit-words.ts';
import {
  AND_OR_BUT,
  AS_OPENERS,
  QUESTION_OPENERS,
  RELATIVE_PRONOUNS,
  SUBORDINATORS,
  THAT,
} from '../../../lexicon/german/function-words.ts';
import { INFINITIVE_WITH_ZU, ZU } from '../../../lexicon/german/reporting-verbs.ts';
import { clauseEnd, isEdge } from '../../grammar/german/clause.ts';
import { isNameInQuotes } from '../../grammar/german/name-in-quotes.ts';
import { moodOf } from '../../grammar/german/subjunctive.ts';
import type { CueUse } from '../../records/cue.ts';
import type { ArticleDocument, Token } from '../../records/document.ts';
import type { DraftStatement } from '../../records/statement.ts';
import { roleAfter } from '../../role-phrases/german/role-after.ts';
import { draftOf, lastWord, type Stretch } from './spans.ts';

/** Tokens of an apposition between a subject and what it said. */
const MAX_APPOSITION = 20;

/**
 * Finds what verbs of saying report. It may be a clause after the verb (`sagte, dass …`, `sagte, er sei …`, `kündigte
 * an, … zu gehen`) or before it (`Er sei krank, sagte Doe`). It may also be around it (`Er sei, so Doe, krank`), or the
 * sentence around `wie Doe sagte`. After the verb, a clause without `dass` needs a subjunctive or an infinitive. Before
 * it, it needs neither.
 */
export function findReports(
  document: ArticleDocument,
  cues: readonly CueUse[],
  found: readonly DraftStatement[],
): DraftStatement[] {
  const used = new Set(found.map((draft) => draft.use.first));
  return cues.flatMap((cue) => {
    if (used.has(cue.first)) return [];
    const stretches = contentOf(document, cue);
    const draft = stretches && draftOf(document, stretches, cue, cue.speaker);
    return draft ? [draft] : [];
  });
}

function contentOf(document: ArticleDocument, cue: CueUse): Stretch[] | undefined {
  const { tokens } = document;
  if (cue.isFinal && AS_OPENERS.has(tokens[cue.clauseFirst ?? -1]?.lower ?? ''))
    return aroundClause(tokens, cue);
  const subjectFirst = cue.subject?.first ?? cue.pronoun ?? -1;
  const isInverted = cue.clauseFirst === cue.first && subjectFirst > cue.first;
  if (isInverted && tokens[cue.first - 1]?.text === ',' && cue.first > cue.sentence.first + 2)
    return beforeAndBehind(document, cue);
  const behind = behindCue(document, cue);
  return behind && [behind];
}

/** `Wie Doe sagte, …`, `…, wie Doe sagte, …`: the sentence without the clause. */
function aroundClause(tokens: readonly Token[], cue: CueUse): Stretch[] | undefined {
  const { sentence } = cue;
  const first = cue.clauseFirst ?? cue.first;
  const end = clauseEnd(tokens, cue.last, sentence);
  const last = lastWord(tokens, sentence);
  const stretches: Stretch[] = [];
  if (first > sentence.first) stretches.push({ first: sentence.first, last: first - 1 });
  if (end < last) stretches.push({ first: end + 1, last });
  return stretches.length > 0 ? stretches : undefined;
}

/** `Er sei krank, sagte Doe am Montag`, `Er sei, so Doe, krank`. */
function beforeAndBehind(document: ArticleDocument, cue: CueUse): Stretch[] {
  const { tokens } = document;
  const { sentence } = cue;
  const stretches: Stretch[] = [{ first: sentence.first, last: cue.first - 1 }];
  const from = endOfCue(document, cue);
  const last = lastWord(tokens, sentence);
  const comma = tokens[from + 1];
  const isClosed = comma?.text === ',' && comma.quotation < 0 && from + 1 < last;
  // `…, sagte Doe, der krank ist`: what tells of the speaker is not said.
  const isOfSpeaker = RELATIVE_PRONOUNS.has(tokens[from + 2]?.lower ?? '');
  const goesOn =
    isClosed &&
    !isOfSpeaker &&
    (cue.lemma === SO ||
      moodOf(tokens, from + 2, last) !== undefined ||
      isRest(tokens, from + 1, last));
  if (goesOn) stretches.push({ first: from + 2, last });
  return stretches;
}

/** `Er werde, sagte Doe, | bald kommen`: neither another clause nor what tells of the speaker. */
function isRest(tokens: readonly Token[], comma: number, last: number): boolean {
  const opening = tokens[comma + 1];
  if (!opening || SUBORDINATORS.has(opening.lower) || AND_OR_BUT.has(opening.lower)) return false;
  return (
    !roleAfter(tokens, comma, last) && tokens[last]?.capital === false && !isEdge(tokens[comma + 1])
  );
}

/** The last token of a verb with its subject, times, places and what tells of the subject. */
function endOfCue(document: ArticleDocument, cue: CueUse): number {
  const { tokens } = document;
  const from = Math.max(cue.last, cue.subject?.last ?? cue.pronoun ?? 0);
  let end = endOverNames(document, from, cue);
  if (tokens[end + 1]?.text === '(') {
    while (end < cue.sentence.last && tokens[end]?.text !== ')') end++;
    end = endOverNames(document, end, cue);
  }
  // `sagte Doe, Sprecher der Polizei, …`
  const role = roleAfter(tokens, end + 1, cue.sentence.last);
  const isApposition =
    role !== undefined && role.last - end < MAX_APPOSITION && tokens[role.last + 1]?.text === ',';
  return isApposition && role ? role.last : end;
}

/** The end of a clause, over names in quotation marks: `sagte der Zeitung „Foo“ am Montag`. */
function endOverNames(document: ArticleDocument, from: number, { sentence }: CueUse): number {
  const { tokens } = document;
  let end = clauseEnd(tokens, from, sentence);
  while (end < sentence.last) {
    const quotation = tokens[end + 1]?.quotation ?? -1;
    let last = end + 1;
    while (last < sentence.last && tokens[last + 1]?.quotation === quotation) last++;
    if (quotation < 0 || !isNameInQuotes(document, end + 1, last)) return end;
    end = clauseEnd(tokens, last, sentence);
  }
  return end;
}

/** The clause after a verb: from `dass`, from a question, or in a mood that tells it. */
function behindCue(document: ArticleDocument, cue: CueUse): Stretch | undefined {
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
