import { CLAUSE_OPENERS } from '../../../lexicon/english/clause-words.ts';
import {
  ADVERB,
  FINITE_SIGNS,
  OPENS_A_DESCRIPTION,
} from '../../../lexicon/english/function-words.ts';
import type { Span } from '../../../model.ts';
import { clauseStart } from '../../grammar/clause-start.ts';
import { quotationsOver } from '../../grammar/quotations-over.ts';
import type { ArticleDocument, Sentence } from '../../records/document.ts';
import type { DraftStatement } from '../../records/statement.ts';
import type { Subject } from '../../records/subject.ts';

/** The content after the comma that closes the name. An apposition between is skipped. */
export function contentBehind(
  document: ArticleDocument,
  credited: Subject,
  last: number,
): Span | undefined {
  const { tokens } = document;
  let comma = credited.last + 1;
  while (comma <= last && comma - credited.last < 20 && tokens[comma]?.text !== ',') comma++;
  if (tokens[comma]?.text !== ',') return undefined;
  const isApposition = OPENS_A_DESCRIPTION.test(tokens[comma + 1]?.lower ?? '');
  if (isApposition) {
    const second = tokens.findIndex(
      (token, index) => index > comma && index <= last && token.text === ',' && token.quotation < 0,
    );
    if (second > 0 && second - comma < 14) comma = second;
  }
  return trimmed(document, comma + 1, last);
}

/** `The plan, according to Doe, | is dead`: the verb of the clause follows the credit. */
export function restBehind(
  document: ArticleDocument,
  first: number,
  credited: Subject,
  last: number,
): Span[] | undefined {
  const { tokens } = document;
  const comma = credited.last + 1;
  if (tokens[first - 1]?.text !== ',' || tokens[comma]?.text !== ',') return undefined;
  let verb = comma + 1;
  while (ADVERB.test(tokens[verb]?.lower ?? '')) verb++;
  const isOneQuotation = tokens.slice(first, last + 1).some((token) => token.quotation >= 0);
  if (!FINITE_SIGNS.has(tokens[verb]?.lower ?? '') || isOneQuotation) return undefined;
  const rest = trimmed(document, comma + 1, last);
  return rest && [rest];
}

/** The content before the phrase, in its sentence or after the last semicolon. */
export function contentInFront(
  document: ArticleDocument,
  first: number,
  sentence: Sentence,
): Span | undefined {
  const { tokens } = document;
  const from = clauseStart(tokens, sentence.first, first);
  let last = first - 1;
  while (last > from && /^[,—–-]$/.test(tokens[last]?.text ?? '')) last--;
  // `…, while — according to Doe — it was late`: the content follows the credit.
  if (CLAUSE_OPENERS.test(tokens[last]?.lower ?? '') || tokens[last]?.lower === 'and')
    return undefined;
  return trimmed(document, from, first - 1);
}

function trimmed({ tokens }: ArticleDocument, first: number, last: number): Span | undefined {
  let end = last;
  while (
    end > first &&
    /^[.,;:]$/.test(tokens[end]?.text ?? '') &&
    (tokens[end]?.quotation ?? 0) < 0
  )
    end--;
  const start = tokens[first]?.start;
  const stop = tokens[end]?.end;
  return start === undefined || stop === undefined || stop <= start
    ? undefined
    : { start, end: stop };
}

export function typed(
  document: ArticleDocument,
  content: Span,
): Pick<DraftStatement, 'type' | 'parts'> {
  const inside = quotationsOver(document, content);
  const only = inside[0];
  if (inside.length === 1 && only && only.start === content.start && only.end >= content.end) {
    return { type: 'direct', parts: [{ start: only.innerStart, end: only.innerEnd }] };
  }
  return { type: inside.length > 0 ? 'mixed' : 'indirect', parts: [content] };
}
