import type { CueUse } from '../../records/cue.ts';
import type { ArticleDocument, Quotation } from '../../records/document.ts';
import { type DraftStatement, startOf } from '../../records/statement.ts';
import { continuesStatement } from './continued.ts';
import { followingCue, introducingCue } from './cue-of-quotation.ts';
import { hasClause, isLedInto } from './led-into.ts';
import {
  type CuesBySentence,
  contentOf,
  groupCues,
  type Placed,
  placeQuotations,
} from './placed.ts';

/**
 * Finds direct statements: quotations with a cue, whoever its subject is. A cue follows the quotation (`“…,”
 * Doe said`, `“…,” said Doe`), or introduces it (`Doe said: “…”`, `Doe told reporters, “…”`). A quotation
 * split around its cue, and one that starts its own sentence right after an attributed one, are parts of the
 * same statement; so are paragraphs that leave their mark open, and the one that closes it. When words of the article lead
 * into a quotation within its sentence (`The plan was “dead,” Doe said`), the whole is a mixed statement and
 * keeps its marks, since they tell which words are verbatim.
 *
 * Quotations without a cue (scare quotes, titles, proverbs) are no statements. Paragraphs that
 * are a quotation and nothing else, and labels (`Doe: “…”`), are the business of loose.ts.
 */
export function findDirectStatements(
  document: ArticleDocument,
  cues: readonly CueUse[],
): DraftStatement[] {
  const drafts: DraftStatement[] = [];
  // Both lead to the place of a draft in the list.
  const byStart = new Map<number, number>();
  const byQuotation = new Map<Quotation, number>();
  const placed = placeQuotations(document);
  const bySentence = groupCues(cues);
  // The last quotation that belongs to a statement.
  let latest: Placed | undefined;
  placed.forEach((here, index) => {
    const follows = followingCue(document, bySentence, here);
    const continued =
      latest && continuesStatement(document, bySentence, latest, here)
        ? byQuotation.get(latest.quotation)
        : undefined;
    const continuing = continued === undefined ? undefined : drafts[continued];
    const isOwnClause =
      follows && isLedInto(document, bySentence, follows, here) && hasClause(document, follows);
    if (isOwnClause) return;
    const use =
      follows ?? (continuing ? undefined : introducingCue(document, bySentence, placed, index));
    if (use) {
      const own = draftFor(document, bySentence, use, here, follows !== undefined);
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
 * The paragraphs before a quotation that leave their marks open into it: each opens with a mark, and only the last closes.
 * All are the words of whoever the cue behind the last one names. Those that have a cue of their own are none.
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
  cues: CuesBySentence,
  use: CueUse,
  here: Placed,
  follows: boolean,
): DraftStatement {
  const { tokens } = document;
  const cue = { start: tokens[use.first]?.start ?? 0, end: tokens[use.last]?.end ?? 0 };
  const base = { cue, use, ...(use.speaker ? { speaker: use.speaker } : {}) };
  if (follows && isLedInto(document, cues, use, here)) {
    const start = tokens[here.sentence.first]?.start ?? here.quotation.start;
    const part = { start, end: here.quotation.end };
    return { ...base, type: 'mixed', parts: [part] };
  }
  return { ...base, type: 'direct', parts: [contentOf(document, here.quotation)] };
}
