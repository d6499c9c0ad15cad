import { moodOf } from '../../grammar/german/subjunctive.ts';
import type { CuePlace, CueUse } from '../../records/cue.ts';
import type { ArticleDocument, Sentence } from '../../records/document.ts';
import type { Speaker } from '../../records/speaker.ts';
import { type DraftStatement, overlaps } from '../../records/statement.ts';
import { draftOf, lastWord } from './spans.ts';

/**
 * Finds sentences that go on in indirect speech without a verb of saying: `Die Lage sei ernst. Man müsse handeln.` The first
 * subjunctive tells it, and the second one where the sentence before is a report. They are whose words the statement before
 * is, when it stands in the sentence before; else nobody's.
 */
export function findCarriedOn(
  document: ArticleDocument,
  cues: readonly CueUse[],
  found: readonly DraftStatement[],
): DraftStatement[] {
  const { tokens, sentences } = document;
  const bySentence = Map.groupBy(cues, ({ sentence }) => sentence);
  const own: DraftStatement[] = [];
  let at = 0;
  let before: { draft: DraftStatement; sentence: Sentence } | undefined;
  sentences.forEach((sentence, index) => {
    const here: DraftStatement[] = [];
    for (
      ;
      at < found.length && (found[at]?.use.sentence ?? sentence).start <= sentence.start;
      at++
    ) {
      const draft = found[at] as DraftStatement;
      if (draft.use.sentence === sentence || draft.parts.some((part) => overlaps(part, sentence)))
        here.push(draft);
    }
    const isNext =
      before !== undefined &&
      before.sentence === sentences[index - 1] &&
      before.sentence.block === sentence.block;
    const mood = here.length === 0 ? moodOf(tokens, sentence.first, sentence.last) : undefined;
    const tells = mood && (mood.mood === 'first' || (isNext && before?.draft.type !== 'direct'));
    if (mood && tells) {
      const use: CuePlace = {
        first: mood.at,
        last: mood.at,
        kind: 'act',
        participle: false,
        sentence,
      };
      const speaker =
        speakerOf(bySentence.get(sentence)) ??
        (isNext ? before?.draft.speaker : undefined) ??
        (isSameBlock(sentences[index - 1], sentence)
          ? speakerOf(bySentence.get(sentences[index - 1] ?? sentence))
          : undefined);
      const draft = draftOf(
        document,
        [{ first: sentence.first, last: lastWord(tokens, sentence) }],
        use,
        speaker,
      );
      if (draft) {
        own.push(draft);
        here.push(draft);
      }
    }
    const last = here.at(-1);
    if (last) before = { draft: last, sentence };
  });
  return own;
}

const isSameBlock = (a: Sentence | undefined, b: Sentence): boolean => a?.block === b.block;

/** Whoever spoke last in a sentence, by its verbs. */
const speakerOf = (cues: readonly CueUse[] | undefined): Speaker | undefined =>
  cues?.findLast(({ speaker }) => speaker !== undefined)?.speaker;
