import type { FoundDate } from '../../dates/calendar.ts';
import { RELATIVE_PRONOUNS } from '../../lexicon/english/function-words.ts';
import { CONTINUING_LEMMAS } from '../../lexicon/english/reporting-verbs.ts';
import type { IsoDate } from '../../model.ts';
import { datesWithin } from '../grammar/dates-at.ts';
import { mainClauseStart } from '../grammar/main-clause.ts';
import { isQuoted } from '../grammar/quotations-over.ts';
import { type CuePlace, isOneOf } from '../records/cue.ts';
import { type ArticleDocument, tokenAtOrAfter } from '../records/document.ts';
import { type DraftStatement, overlaps } from '../records/statement.ts';

/** Furthest distance, in tokens, between a cue and its date. A date further away belongs to something else. */
const MAX_BEHIND_CUE = 12;

/**
 * Dates statements by the words that introduce them. The statements are in text order. The date may stand before the
 * main clause (`On Wednesday, Doe announced`), or between subject and cue (`Doe on Wednesday said`). It may also follow
 * the cue (`said on Thursday`, `told reporters in Foo on Thursday`). “Added” and the like continue the speaker's
 * previous statement and share its date. Dates inside the content are never used.
 *
 * Known gaps: dates in another sentence.
 */
export function dateStatements(
  document: ArticleDocument,
  drafts: readonly DraftStatement[],
): DraftStatement[] {
  const dated: DraftStatement[] = [];
  for (const draft of drafts) {
    const date = dateOfCue(document, draft) ?? continuedDate(dated.at(-1), draft);
    dated.push(date ? { ...draft, date } : draft);
  }
  return dated;
}

function continuedDate(
  previous: DraftStatement | undefined,
  draft: DraftStatement,
): IsoDate | undefined {
  if (!previous?.speaker || previous.speaker !== draft.speaker) return undefined;
  const isSameSentence = previous.use.sentence === draft.use.sentence && draft.use.participle;
  return isSameSentence || isOneOf(draft.use, CONTINUING_LEMMAS) ? previous.date : undefined;
}

function dateOfCue(document: ArticleDocument, draft: DraftStatement): IsoDate | undefined {
  const { use } = draft;
  const { sentence } = use;
  const dates = datesWithin(document, sentence).filter(
    (date) => !isQuoted(document, date) && !draft.parts.some((part) => overlaps(part, date)),
  );
  return dates.find((date) => isFronted(document, use, date) || isBesideCue(document, use, date))
    ?.value;
}

function isFronted(document: ArticleDocument, use: CuePlace, date: FoundDate): boolean {
  const main = mainClauseStart({ document }, use.sentence);
  const start = document.tokens[main]?.start ?? 0;
  const first = use.subject?.phraseFirst ?? use.pronoun ?? use.first;
  // The opening phrase dates only the clause that follows it directly.
  return main > use.sentence.first && date.end <= start && (first === main || use.participle);
}

function isBesideCue(document: ArticleDocument, use: CuePlace, date: FoundDate): boolean {
  const { tokens } = document;
  const at = tokenAtOrAfter(tokens, date.start);
  const subjectLast = use.subject?.last ?? use.pronoun ?? use.first;
  if (at > subjectLast && at < use.first) {
    // `Doe, who came in May, said`: the date belongs to the insertion.
    return !tokens.slice(subjectLast + 1, at).some((token) => token.text === ',');
  }
  const from = Math.max(use.last, subjectLast);
  if (at <= from || at - from > MAX_BEHIND_CUE) return false;
  for (let index = from + 1; index < at; index++) {
    const token = tokens[index];
    if (
      !token ||
      token.quotation >= 0 ||
      /^[.;:—–]$/.test(token.text) ||
      RELATIVE_PRONOUNS.has(token.lower)
    )
      return false;
  }
  return true;
}
