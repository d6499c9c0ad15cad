import { PREPOSITION_OF_ACTS, QUOTING_ACTS } from '../../../lexicon/german/reporting-verbs.ts';
import { clauseEnd, clauseStart } from '../../grammar/german/clause.ts';
import { isNameInQuotes } from '../../grammar/german/name-in-quotes.ts';
import type { CueUse } from '../../records/cue.ts';
import type { ArticleDocument, Token } from '../../records/document.ts';
import { type DraftStatement, startOf } from '../../records/statement.ts';
import { draftOf, lastWord, type Stretch } from './spans.ts';

/** Tokens between a preposition and the words that it introduces. */
const MAX_BEFORE_QUOTATION = 3;

/**
 * Finds words that a verb quotes without a clause: `nannte den Plan „einen Fehler“`, `warnte vor „großen Risiken“`.
 * They keep their marks.
 *
 * Known gaps: acts without quoted words (`lobte den Plan`), since too many of their verbs have other uses.
 */
export function findActs(
  document: ArticleDocument,
  cues: readonly CueUse[],
  found: readonly DraftStatement[],
): DraftStatement[] {
  const used = new Set(found.map(({ use }) => use.first));
  const drafts: DraftStatement[] = [];
  for (const cue of cues) {
    if (used.has(cue.first) || cue.isFinal || !cue.speaker || !QUOTING_ACTS.has(cue.lemma))
      continue;
    const stretches = contentOf(document.tokens, cue).flatMap((one) =>
      quotationsIn(document, one, PREPOSITION_OF_ACTS.get(cue.lemma)),
    );
    const draft = draftOf(document, stretches, cue, cue.speaker);
    if (draft) drafts.push(draft);
  }
  return drafts.sort((a, b) => startOf(a) - startOf(b));
}

/** The quotations of a stretch that are no names. */
function quotationsIn(
  document: ArticleDocument,
  { first, last }: Stretch,
  preposition: string | undefined,
): Stretch[] {
  const { tokens } = document;
  const found: Stretch[] = [];
  for (let at = first; at <= last; at++) {
    const { quotation = -1 } = tokens[at] ?? {};
    if (quotation < 0) continue;
    const from = at;
    while (at < last && tokens[at + 1]?.quotation === quotation) at++;
    const before = tokens.slice(Math.max(first, from - MAX_BEFORE_QUOTATION), from);
    const isTold = preposition === undefined || before.some(({ lower }) => lower === preposition);
    if (isTold && !isNameInQuotes(document, from, at)) found.push({ first: from, last: at });
  }
  return found;
}

/** The clause of a verb, without the subject. */
function contentOf(tokens: readonly Token[], cue: CueUse): Stretch[] {
  const subjectLast = cue.subject?.last ?? cue.pronoun ?? cue.first;
  const end = endOfAct(tokens, cue, Math.max(subjectLast, cue.last));
  if (subjectLast <= cue.first) return end > cue.first ? [{ first: cue.first, last: end }] : [];
  const front = { first: frontOf(tokens, cue), last: cue.first - 1 };
  const behind = { first: subjectLast + 1, last: end };
  return [front, behind].filter(({ first, last }) => first <= last);
}

/** The end of the clause, over quotations and brackets in it. */
function endOfAct(tokens: readonly Token[], cue: CueUse, from: number): number {
  const last = lastWord(tokens, cue.sentence);
  let end = clauseEnd(tokens, from, cue.sentence);
  while (end < last && (tokens[end + 1]?.quotation ?? -1) >= 0) {
    while (end < last && (tokens[end + 1]?.quotation ?? -1) >= 0) end++;
    end = clauseEnd(tokens, end, cue.sentence);
  }
  return Math.min(end, last);
}

/** Where a clause begins whose verb stands right after a quotation: `Als „großen Fehler“ | bezeichnete Doe …`. */
function frontOf(tokens: readonly Token[], { first, clauseFirst, sentence }: CueUse): number {
  let at = first;
  while (at > sentence.first && (tokens[at - 1]?.quotation ?? -1) >= 0) at--;
  return at === first ? (clauseFirst ?? first) : clauseStart(tokens, at, sentence);
}
