import { SO } from '../../../lexicon/german/credit-words.ts';
import {
  AND_OR_BUT,
  AS_OPENERS,
  RELATIVE_PRONOUNS,
  SUBORDINATORS,
} from '../../../lexicon/german/function-words.ts';
import { clauseEnd, isEdge } from '../../grammar/german/clause.ts';
import { moodOf } from '../../grammar/german/subjunctive.ts';
import type { CueUse } from '../../records/cue.ts';
import type { ArticleDocument, Token } from '../../records/document.ts';
import type { DraftStatement } from '../../records/statement.ts';
import { roleAfter } from '../../role-phrases/german/role-after.ts';
import { behindCue } from './clause-behind.ts';
import { endOfCue } from './cue-end.ts';
import { draftOf, lastWord, type Stretch } from './spans.ts';

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
