import type { CuePlace, CueUse } from '../../records/cue.ts';
import type { ArticleDocument } from '../../records/document.ts';
import type { People } from '../../records/person.ts';
import type { Speaker, Speakers } from '../../records/speaker.ts';
import { countWords, type DraftStatement } from '../../records/statement.ts';
import { createCovered } from '../covered.ts';
import { createDraftBefore } from './draft-before.ts';
import {
  type CuesBySentence,
  contentOf,
  groupCues,
  type Placed,
  placeQuotations,
} from './placed.ts';
import type { SignatureOf } from './signature.ts';

/** Fewest words of a statement. Shorter quotations may well be scare quotes, nicknames or titles. */
const MIN_WORDS = 4;
/** The same if neither a verb nor a name shows who said the words. */
const MIN_WORDS_ALONE = 6;

/** How a language names a speaker beside a quotation without a verb, and which quotations are nobody's words. */
export interface LabelsOfQuotations {
  /** whether a quotation is the name of a book, film or the like */
  isTitleOfWork(document: ArticleDocument, here: Placed): boolean;
  /** whether a quotation is somebody's words however short it is; absent: none is */
  isIntroduced?(document: ArticleDocument, here: Placed): boolean;
  /** whom the words before the colon of a quotation name: `Doe: “…”` */
  labelOf(
    document: ArticleDocument,
    speakers: Speakers,
    people: People,
    quotationFirst: number,
  ): Speaker | undefined;
  /** whose name signs a quotation: `“…” – Jane Doe` */
  signatureOf: SignatureOf;
}

/**
 * Finds statements in quotations without a reporting clause. They may follow a label or colon (`Doe: “…”`), or be
 * quoted in passing (`Doe called it “a day for the history books”`). The latter are mixed and keep their marks.
 * Paragraphs that are a quotation also count.
 *
 * The speaker is the label's, or the subject of the nearest cue in the sentence. For a paragraph, it is whoever spoke
 * at the end of the previous one. All others have no speaker.
 *
 * Known gaps: quotations of fewer than four words, and titles of works.
 */
export function findLooseQuotations(
  document: ArticleDocument,
  people: People,
  cues: readonly CueUse[],
  speakers: Speakers,
  found: readonly DraftStatement[],
  labels: LabelsOfQuotations,
): readonly DraftStatement[] {
  const bySentence = groupCues(cues);
  const isCovered = createCovered(found);
  const placed = placeQuotations(document);
  const closings = closingsOf(placed);
  const own: DraftStatement[] = [];
  const draftBefore = createDraftBefore(found, own);
  let open: { draft: DraftStatement; block: number } | undefined;
  for (const [index, here] of placed.entries()) {
    const carried = open?.block === here.sentence.block - 1 ? open.draft : undefined;
    open = undefined;
    const content = contentOf(document, here.quotation);
    if (isCovered(here.quotation)) continue;
    if (carried && here.first === here.sentence.first) {
      // The previous paragraph left its mark open, so the same words continue.
      const longer = { ...carried, parts: [...carried.parts, content] };
      own[own.length - 1] = longer;
      if (here.quotation.open) open = { draft: longer, block: here.sentence.block };
      continue;
    }
    const words = countWords(document.text.slice(content.start, content.end));
    const least = labels.isIntroduced?.(document, here) ? 1 : MIN_WORDS;
    if (words < least || labels.isTitleOfWork(document, here)) continue;
    const before = draftBefore(here.quotation.start);
    const signed = labels.signatureOf(closings[index] ?? here);
    const draft = signed
      ? draftWith(document, here, 'direct', placeAt(here, signed.dash), signed.speaker)
      : draftOf(document, bySentence, people, speakers, before, here, labels);
    if (!draft.speaker && draft.use.lemma === undefined && words < MIN_WORDS_ALONE) continue;
    own.push(draft);
    if (here.quotation.open) open = { draft, block: here.sentence.block };
  }
  return own;
}

/** For each quotation the one that closes the paragraphs which it opens: itself, or one in a later paragraph. */
function closingsOf(placed: readonly Placed[]): readonly Placed[] {
  const closings: Placed[] = [];
  for (const [back, here] of placed.toReversed().entries()) {
    const next = placed[placed.length - back];
    const goesOn =
      here.quotation.open &&
      next?.first === next?.sentence.first &&
      next?.sentence.block === here.sentence.block + 1;
    closings.push((goesOn ? closings[back - 1] : undefined) ?? here);
  }
  return closings.reverse();
}

function draftOf(
  document: ArticleDocument,
  bySentence: CuesBySentence,
  people: People,
  speakers: Speakers,
  before: DraftStatement | undefined,
  here: Placed,
  { labelOf }: LabelsOfQuotations,
): DraftStatement {
  const { sentence } = here;
  const isWhole = here.first === sentence.first;
  const isIntroduced = document.tokens[here.first - 1]?.text === ':';
  const label = labelOf(document, speakers, people, here.first);
  if (label) return draftWith(document, here, 'direct', placeAt(here, here.first - 1), label);
  const own = bySentence.get(sentence) ?? [];
  const cue =
    own.findLast((one) => one.last < here.first) ?? own.find((one) => one.first > here.last);
  if (cue && !isWhole)
    return draftWith(document, here, isIntroduced ? 'direct' : 'mixed', cue, cue.speaker);
  const type = isWhole || isIntroduced ? 'direct' : 'mixed';
  const previous = isWhole ? carriedOver(document, before, here) : undefined;
  return draftWith(document, here, type, placeAt(here, here.first), previous);
}

/** A token that stands in for the missing cue of a quotation. */
function placeAt({ sentence }: Placed, token: number): CuePlace {
  return { first: token, last: token, kind: 'act', participle: false, sentence };
}

/**
 * Whoever spoke in the sentence before the quotation. For a paragraph that is only a quotation, it is whoever spoke at
 * the end of the previous paragraph. Headings in quotation marks are too short for that.
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
  use: CuePlace,
  speaker: Speaker | undefined,
): DraftStatement {
  const { tokens } = document;
  const { start, end } = here.quotation;
  return {
    ...(speaker ? { speaker } : {}),
    type,
    parts: [type === 'direct' ? contentOf(document, here.quotation) : { start, end }],
    cue: { start: tokens[use.first]?.start ?? start, end: tokens[use.last]?.end ?? start },
    use,
  };
}
