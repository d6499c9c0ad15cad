import { JOINING_AT_END } from '../../../lexicon/english/quotation-words.ts';
import { VERBS_OF_HOLDING } from '../../../lexicon/english/reporting-verbs.ts';
import type { Span } from '../../../model.ts';
import { countBefore } from '../../../text/count-before.ts';
import { quotationsOver } from '../../grammar/quotations-over.ts';
import { type CueUse, isOneOf } from '../../records/cue.ts';
import { type ArticleDocument, tokenAtOrAfter } from '../../records/document.ts';
import type { DraftStatement } from '../../records/statement.ts';

/** Marks that part clauses, and marks that only open what follows. */
const MARK_BETWEEN = /^[,;:—–-]$/;
const OPENING_MARK = /^[“"'‘]$/;

/** The first statement with a part that begins inside a span. */
type FirstWithin = (span: Span) => DraftStatement | undefined;

/** Statements in text order, to be asked once for each report. */
export function createFirstWithin(drafts: readonly DraftStatement[]): FirstWithin {
  const starts = drafts
    .flatMap(({ parts }, index) => parts.map(({ start }) => ({ start, index })))
    .sort((a, b) => a.start - b.start);
  return (span) => {
    let first = drafts.length;
    let at = countBefore(starts, ({ start }) => start <= span.start);
    for (let own = starts[at]; own && own.start < span.end; own = starts[++at])
      first = Math.min(first, own.index);
    return drafts[first];
  };
}

/**
 * Cuts a content where a direct statement inside it begins. Behind a comma, a colon or “and” the sentence goes on to
 * the next words, and the content ends before them. Everywhere else the statement belongs to what is told (`recalled that
 * Roe said, “…”`), and what stands before it is only a piece of a clause: then undefined.
 */
export function cutBefore(
  document: ArticleDocument,
  part: Span,
  firstWithin: FirstWithin,
): Span | undefined {
  const next = firstWithin(part);
  if (!next) return part;
  const { subject, pronoun, first } = next.use;
  const starts = [subject?.phraseFirst, pronoun, first].flatMap(
    (index) => document.tokens[index ?? -1]?.start ?? [],
  );
  if (starts.includes(part.start)) return undefined;
  const quoted = next.parts[0]?.start ?? part.end;
  const at = Math.min(quoted - 1, ...starts.filter((start) => start > part.start));
  return beforeJoint(document, part.start, at);
}

/** The words from `start` to `end` without what joins them to the next ones; undefined where nothing does. */
function beforeJoint({ tokens }: ArticleDocument, start: number, end: number): Span | undefined {
  let last = tokenAtOrAfter(tokens, end) - 1;
  let isJoined = false;
  for (let token = tokens[last]; token && token.start >= start; token = tokens[--last]) {
    const joins = MARK_BETWEEN.test(token.text) || JOINING_AT_END.has(token.lower);
    if (!joins && !OPENING_MARK.test(token.text)) break;
    isJoined ||= joins;
  }
  const token = tokens[last];
  return isJoined && token && token.start >= start ? { start, end: token.end } : undefined;
}

/**
 * Whether the quoted words in a content are somebody else's: `said that Roe had told him the dam “could go”`. A verb of
 * saying with a subject of its own, no pronoun, stands before them inside the content.
 */
export function quotesAnother(
  document: ArticleDocument,
  cues: readonly CueUse[],
  use: CueUse,
  parts: readonly Span[],
): boolean {
  const { tokens } = document;
  return parts.some(({ start, end }) => {
    const quotation = quotationsOver(document, { start, end }).find(
      (one) => one.start >= start && one.end <= end,
    );
    if (!quotation) return false;
    const first = tokenAtOrAfter(tokens, start);
    const mark = tokenAtOrAfter(tokens, quotation.start);
    const inner = cues.findLast((cue) => cue.last < mark && cue.first > first);
    const subject = inner?.subject?.phraseFirst;
    if (!inner || inner === use || subject === undefined || subject < first) return false;
    return (
      inner.kind !== 'act' &&
      !inner.participle &&
      inner.speaker !== use.speaker &&
      !isOneOf(inner, VERBS_OF_HOLDING)
    );
  });
}
