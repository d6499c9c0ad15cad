import type { WordList } from '../../../text/word-list.ts';
import type { CueUse } from '../../records/cue.ts';
import type { ArticleDocument, Quotation } from '../../records/document.ts';
import { type DraftStatement, startOf } from '../../records/statement.ts';
import { continuesStatement } from './continued.ts';
import {
  type CuesBySentence,
  contentOf,
  groupCues,
  type Lead,
  leadOf,
  type Placed,
  placeQuotations,
} from './placed.ts';

/** How a language ties a quotation to a verb of saying. */
export interface CuesOfQuotations {
  /** the cue right behind a quotation: `…,” Doe said` */
  followingCue(document: ArticleDocument, cues: CuesBySentence, here: Placed): CueUse | undefined;
  /** the cue that leads up to one, if one of the lead does: `Doe said: “…` */
  introducingCue(document: ArticleDocument, lead: Lead): CueUse | undefined;
  /** whether words of the article lead into the quotation in its sentence */
  isLedInto(document: ArticleDocument, cues: CuesBySentence, use: CueUse, here: Placed): boolean;
  /** whether what was said stands in a clause of the cue's own */
  hasClause(document: ArticleDocument, use: CueUse): boolean;
  /** words that join a main clause to the one before it */
  readonly joiningWords: WordList;
}

/**
 * Finds direct statements: quotations with a cue, whatever its subject. A cue follows the quotation (`“…,” Doe said`,
 * `“…,” said Doe`) or introduces it (`Doe said: “…”`, `Doe told reporters, “…”`).
 *
 * One statement may have several parts. Its cue may split a quotation. A quotation that starts its own sentence right
 * after an attributed one continues it. Paragraphs that leave their mark open also belong together, up to the one that
 * closes it.
 *
 * If words of the article lead into a quotation (`The plan was “dead,” Doe said`), the statement is mixed. It keeps its
 * marks, because they show which words are verbatim.
 *
 * Quotations without a cue (scare quotes, titles, proverbs) are not statements. loose.ts handles paragraphs that are
 * only a quotation, and labels (`Doe: “…”`).
 */
export function findDirectStatements(
  document: ArticleDocument,
  cues: readonly CueUse[],
  grammar: CuesOfQuotations,
): DraftStatement[] {
  const drafts: DraftStatement[] = [];
  // Both give the index of a draft in the list.
  const byStart = new Map<number, number>();
  const byQuotation = new Map<Quotation, number>();
  const placed = placeQuotations(document);
  const bySentence = groupCues(cues);
  // The last quotation that belongs to a statement.
  let latest: Placed | undefined;
  placed.forEach((here, index) => {
    const follows = grammar.followingCue(document, bySentence, here);
    const continued =
      latest && continuesStatement(document, bySentence, latest, here, grammar.joiningWords)
        ? byQuotation.get(latest.quotation)
        : undefined;
    const continuing = continued === undefined ? undefined : drafts[continued];
    const isOwnClause =
      follows &&
      grammar.isLedInto(document, bySentence, follows, here) &&
      grammar.hasClause(document, follows);
    if (isOwnClause) return;
    const lead = follows || continuing ? undefined : leadOf(document, bySentence, placed, index);
    const use = follows ?? (lead && grammar.introducingCue(document, lead));
    if (use) {
      const own = draftFor(
        document,
        use,
        here,
        follows !== undefined && grammar.isLedInto(document, bySentence, use, here),
      );
      const before = own.type === 'direct' ? openParagraphs(placed, index, byQuotation) : [];
      const draft = {
        ...own,
        parts: [...before.map((each) => contentOf(document, each.quotation)), ...own.parts],
      };
      const start = startOf(draft);
      const at = byStart.get(start) ?? drafts.push(draft) - 1;
      byStart.set(start, at);
      for (const each of [...before, here]) byQuotation.set(each.quotation, at);
      latest = here;
    } else if (continued !== undefined && continuing) {
      const parts = [...continuing.parts, contentOf(document, here.quotation)];
      drafts[continued] = { ...continuing, parts };
      byQuotation.set(here.quotation, continued);
      latest = here;
    }
  });
  return drafts;
}

/**
 * The paragraphs before a quotation that leave their marks open. Each opens with a mark, and only the last one closes
 * it. The cue after the last one names the speaker of all. A paragraph with its own cue doesn't belong to them.
 */
function openParagraphs(
  placed: readonly Placed[],
  index: number,
  taken: ReadonlyMap<Quotation, number>,
): Placed[] {
  const found: Placed[] = [];
  for (let at = index; at > 0; at--) {
    const [here, previous] = [placed[at], placed[at - 1]];
    if (!here || !previous || here.first !== here.sentence.first) break;
    const goesOn = previous.quotation.open && previous.sentence.block === here.sentence.block - 1;
    if (!goesOn || taken.has(previous.quotation)) break;
    found.unshift(previous);
  }
  return found;
}

function draftFor(
  document: ArticleDocument,
  use: CueUse,
  here: Placed,
  isLed: boolean,
): DraftStatement {
  const { tokens } = document;
  const cue = { start: tokens[use.first]?.start ?? 0, end: tokens[use.last]?.end ?? 0 };
  const base = { cue, use, ...(use.speaker ? { speaker: use.speaker } : {}) };
  if (isLed) {
    const start = tokens[here.sentence.first]?.start ?? here.quotation.start;
    const part = { start, end: here.quotation.end };
    return { ...base, type: 'mixed', parts: [part] };
  }
  return { ...base, type: 'direct', parts: [contentOf(document, here.quotation)] };
}
