import type { Span } from '../../../model.ts';
import { isQuoted } from '../../grammar/quotations-over.ts';
import type { CueUse } from '../../records/cue.ts';
import type { ArticleDocument } from '../../records/document.ts';
import { type DraftStatement, overlaps } from '../../records/statement.ts';
import { createCovered } from '../covered.ts';
import { type CuesBySentence, groupCues } from '../quotations/placed.ts';
import { reportedAct } from './act.ts';
import { clauseAfter, clauseBehindAs } from './clause-after.ts';
import { clauseAround, clauseAroundAs } from './clause-around.ts';
import { clauseBefore } from './clause-before.ts';
import { createFirstWithin, cutBefore, quotesAnother } from './inner-report.ts';
import { isOfAnybody } from './of-anybody.ts';
import { relativeContent } from './relative-content.ts';
import { saysEnough } from './says-enough.ts';

/** How many earlier statements can overlap one, since cues come in text order. */
const NEAR = 6;

/**
 * Finds indirect and mixed statements of any speaker. The cue may stand before its clause (`Doe announced that …`,
 * `officials said …`), after it (`…, Doe said.`) or inside it (`The plan, Doe said, was dead`). `As Doe noted, …` and
 * acts of words (act.ts) also count. Content with a quotation is mixed and keeps its marks.
 *
 * The content ends with its sentence, or before the reporter's own words. It ends before the speaker's next cue (`…,
 * stating:`), and before a remark with `which …` that reports somebody else. It also ends before a concession or a
 * final participle (`, despite …`, `, ending years of talks.`), because these are often the reporter's. Too few words
 * are not wrong, but too many are.
 *
 * Known gaps: clauses whose subject stands before the cue (`the deal, which Doe said was dead`), passives and negated
 * reports.
 */
export function findIndirectStatements(
  document: ArticleDocument,
  cues: readonly CueUse[],
  direct: readonly DraftStatement[],
): DraftStatement[] {
  const used = new Set(direct.map((draft) => draft.use));
  const isCovered = createCovered(direct);
  const firstWithin = createFirstWithin(direct);
  const bySentence = groupCues(cues);
  const drafts: DraftStatement[] = [];
  for (const use of cues) {
    if (used.has(use)) continue;
    const whole = contentOf(document, bySentence, use);
    const parts = whole.flatMap((part) => cutBefore(document, part, firstWithin) ?? []);
    if (parts.length < whole.length) continue;
    if (quotesAnother(document, bySentence.get(use.sentence) ?? [], use, parts)) continue;
    if (!saysEnough(document, use, parts)) continue;
    if (parts.some(isCovered)) continue;
    const isTaken = drafts
      .slice(-NEAR)
      .some((other) => other.parts.some((one) => parts.some((own) => overlaps(one, own))));
    if (isTaken) continue;
    const { tokens } = document;
    const isMixed = parts.some((part) => isQuoted(document, part));
    drafts.push({
      ...(use.speaker ? { speaker: use.speaker } : {}),
      type: isMixed ? 'mixed' : 'indirect',
      parts,
      cue: { start: tokens[use.first]?.start ?? 0, end: tokens[use.last]?.end ?? 0 },
      use,
    });
  }
  return drafts;
}

/** The content of a cue: the clause after, around or before it. Without a clause, it is the act of words. */
function contentOf(document: ArticleDocument, bySentence: CuesBySentence, use: CueUse): Span[] {
  const cues = bySentence.get(use.sentence) ?? [];
  if (isOfAnybody(document.tokens, use)) return [];
  const relative = relativeContent(document, use);
  if (relative) return relative;
  const after =
    use.kind === 'act'
      ? undefined
      : (clauseBehindAs(document, cues, use) ?? clauseAfter(document, cues, use));
  if (after) return [after];
  const around = clauseAroundAs(document, use) ?? clauseAround(document, cues, use);
  if (around) return around;
  const part = clauseBefore(document, cues, use) ?? reportedAct(document, cues, use);
  return part ? [part] : [];
}
