import type { CueUse } from '../../records/cue.ts';
import type { ArticleDocument } from '../../records/document.ts';
import type { People } from '../../records/person.ts';
import type { Speaker, Speakers } from '../../records/speaker.ts';
import { countWords, type DraftStatement, overlaps } from '../../records/statement.ts';
import { labelOf } from './label.ts';
import {
  type CuesBySentence,
  contentOf,
  groupCues,
  isTitleOfWork,
  type Placed,
  placeQuotations,
} from './placed.ts';

/** Quotations with fewer words are scare quotes, nicknames and titles as often as somebody's words. */
const MIN_WORDS = 4;
/** The same where neither a verb nor a name says whose words they are. */
const MIN_WORDS_ALONE = 6;

/**
 * Finds statements in the quotations that no clause of reporting holds: behind a label or colon (`Doe: “…”`), words
 * quoted in passing (`Doe called it “a day for the history books”`, mixed, with its marks), and paragraphs
 * that are a quotation. The speaker is the label's; the subject of the nearest cue in the sentence; for a
 * paragraph, whoever spoke at the end of the one before it. All others are kept without a speaker.
 *
 * Knowingly misses quotations of less than four words, and titles of works.
 */
export function findLooseQuotations(
  document: ArticleDocument,
  people: People,
  cues: readonly CueUse[],
  speakers: Speakers,
  found: readonly DraftStatement[],
): DraftStatement[] {
  const bySentence = groupCues(cues);
  const drafts: DraftStatement[] = [];
  const all = [...found];
  let open: { draft: DraftStatement; block: number } | undefined;
  for (const here of placeQuotations(document)) {
    const carried = open?.block === here.sentence.block - 1 ? open.draft : undefined;
    open = undefined;
    const content = contentOf(document, here.quotation);
    if (found.some((draft) => draft.parts.some((part) => overlaps(part, here.quotation)))) continue;
    if (carried && here.first === here.sentence.first) {
      // The paragraph before left its mark open: the same words go on.
      carried.parts.push(content);
      if (here.quotation.open) open = { draft: carried, block: here.sentence.block };
      continue;
    }
    const words = countWords(document.text.slice(content.start, content.end));
    if (words < MIN_WORDS || isTitleOfWork(document, here)) continue;
    const before = all.findLast((draft) => (draft.parts[0]?.start ?? 0) < here.quotation.start);
    const draft = draftOf(document, bySentence, people, speakers, before, here);
    if (!draft.speaker && draft.use.lemma === '' && words < MIN_WORDS_ALONE) continue;
    drafts.push(draft);
    if (here.quotation.open) open = { draft, block: here.sentence.block };
    all.splice(all.indexOf(before as DraftStatement) + 1, 0, draft);
  }
  return drafts;
}

function draftOf(
  document: ArticleDocument,
  bySentence: CuesBySentence,
  people: People,
  speakers: Speakers,
  before: DraftStatement | undefined,
  here: Placed,
): DraftStatement {
  const { quotation, sentence } = here;
  const isWhole = here.first === sentence.first;
  const label = labelOf(document, speakers, people, here.first);
  if (label) return draftWith(document, here, 'direct', here.first - 1, label);
  const own = bySentence.get(sentence) ?? [];
  const cue =
    own.findLast((one) => one.last < here.first) ?? own.find((one) => one.first > here.last);
  if (cue && !isWhole) {
    const isDirect = document.tokens[here.first - 1]?.text === ':';
    const part = isDirect
      ? contentOf(document, quotation)
      : { start: quotation.start, end: quotation.end };
    const span = {
      start: document.tokens[cue.first]?.start ?? 0,
      end: document.tokens[cue.last]?.end ?? 0,
    };
    return {
      ...(cue.speaker ? { speaker: cue.speaker } : {}),
      type: isDirect ? 'direct' : 'mixed',
      parts: [part],
      cue: span,
      use: cue,
    };
  }
  const previous = isWhole ? carriedOver(document, before, here) : undefined;
  const isIntroduced = document.tokens[here.first - 1]?.text === ':';
  return draftWith(
    document,
    here,
    isWhole || isIntroduced ? 'direct' : 'mixed',
    here.first,
    previous,
  );
}

/**
 * Whoever spoke in the sentence before the quotation; or, for a paragraph of nothing but it, at the end of the
 * paragraph before. Headings in quotation marks are too short for that.
 */
function carriedOver(
  { tokens, sentences, text }: ArticleDocument,
  before: DraftStatement | undefined,
  here: Placed,
): Speaker | undefined {
  const index = tokens[here.first]?.sentence ?? 0;
  const previous = sentences[index - 1];
  const end = before?.parts[before.parts.length - 1]?.end;
  if (!before || end === undefined || !previous || end < previous.start) return undefined;
  if (previous.block === here.sentence.block) return before.speaker;
  const isWhole = here.last >= here.sentence.last && previous.block === here.sentence.block - 1;
  const words = countWords(text.slice(here.quotation.innerStart, here.quotation.innerEnd));
  return isWhole && words >= MIN_WORDS_ALONE && before.type !== 'indirect'
    ? before.speaker
    : undefined;
}

function draftWith(
  document: ArticleDocument,
  here: Placed,
  type: 'direct' | 'mixed',
  cueToken: number,
  speaker: Speaker | undefined,
): DraftStatement {
  const { quotation, sentence } = here;
  const token = document.tokens[cueToken];
  const cue = { start: token?.start ?? quotation.start, end: token?.end ?? quotation.innerStart };
  const part =
    type === 'direct'
      ? contentOf(document, quotation)
      : { start: quotation.start, end: quotation.end };
  const use: CueUse = {
    first: cueToken,
    last: cueToken,
    lemma: '',
    kind: 'act',
    participle: false,
    sentence,
  };
  return { ...(speaker ? { speaker } : {}), type, parts: [part], cue, use };
}
