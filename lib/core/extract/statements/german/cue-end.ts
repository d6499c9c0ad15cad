import { clauseEnd } from '../../grammar/german/clause.ts';
import { isNameInQuotes } from '../../grammar/german/name-in-quotes.ts';
import type { CueUse } from '../../records/cue.ts';
import type { ArticleDocument } from '../../records/document.ts';
import { roleAfter } from '../../role-phrases/german/role-after.ts';

/** Tokens of an apposition between a subject and what it said. */
const MAX_APPOSITION = 20;

/** The last token of a verb with its subject, times, places and what tells of the subject. */
export function endOfCue(document: ArticleDocument, cue: CueUse): number {
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
