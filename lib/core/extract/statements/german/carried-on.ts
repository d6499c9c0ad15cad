import { THAT } from '../../../lexicon/german/function-words.ts';
import { DENYING_WORDS } from '../../../lexicon/german/reporting-verbs.ts';
import { isEdge } from '../../grammar/german/clause.ts';
import { leadingSubject } from '../../grammar/german/leading-subject.ts';
import { moodOf } from '../../grammar/german/subjunctive.ts';
import type { CuePlace, CueUse } from '../../records/cue.ts';
import type { Sentence, Token } from '../../records/document.ts';
import type { ArticleReading } from '../../records/reading.ts';
import type { Speaker } from '../../records/speaker.ts';
import { type DraftStatement, overlaps } from '../../records/statement.ts';
import { draftOf, lastWord } from './spans.ts';

/**
 * Finds sentences in indirect speech without a reporting clause: `Die Lage sei ernst. Man müsse handeln.` The first
 * subjunctive shows it, and so does the second after a report.
 *
 * The speaker is found in this order: a verb of saying in the sentence, the statement in the sentence before, a verb of
 * saying there. In `Doe kam zu dem Schluss, dass …` it is the subject. An opening person is too weak a sign.
 */
export function findCarriedOn(
  reading: ArticleReading,
  found: readonly DraftStatement[],
): DraftStatement[] {
  const { document, cues } = reading;
  const { tokens, sentences } = document;
  const bySentence = Map.groupBy(cues, ({ sentence }) => sentence);
  const own: DraftStatement[] = [];
  let at = 0;
  let before: { draft: DraftStatement; sentence: Sentence } | undefined;
  sentences.forEach((sentence, index) => {
    const here: DraftStatement[] = [];
    for (; at < found.length && startsBy(found[at], sentence); at++) {
      const draft = found[at] as DraftStatement;
      if (draft.use.sentence === sentence || draft.parts.some((part) => overlaps(part, sentence)))
        here.push(draft);
    }
    const previous = sentences[index - 1];
    const near = previous?.block === sentence.block ? previous : undefined;
    const last =
      near && before && isClose(reading, bySentence, before.sentence, index)
        ? before.draft
        : undefined;
    const mood = here.length === 0 ? moodOf(tokens, sentence.first, sentence.last) : undefined;
    const tells = mood?.mood === 'first' || (last !== undefined && last.type !== 'direct');
    const that = mood && thatBefore(tokens, sentence, mood.at);
    if (
      mood &&
      tells &&
      !isDenied(tokens, sentence, that ?? clauseFirst(tokens, sentence, mood.at))
    ) {
      const use = {
        first: mood.at,
        last: mood.at,
        kind: 'act',
        participle: false,
        sentence,
      } as const;
      const speaker =
        ofVerb(bySentence.get(sentence), mood.at) ??
        (that === undefined
          ? (last?.speaker ?? (near && ofVerb(bySentence.get(near), near.last)))
          : openerOf(reading, sentence));
      const content = { first: that ?? sentence.first, last: lastWord(tokens, sentence) };
      const draft = draftOf(document, [content], use satisfies CuePlace, speaker);
      if (draft) {
        own.push(draft);
        here.push(draft);
      }
    }
    const latest = here.at(-1);
    if (latest) before = { draft: latest, sentence };
  });
  return own;
}

/** Whether a sentence stands right before another, or one that names nobody and says nothing stands between. */
function isClose(
  { document: { sentences }, scene }: ArticleReading,
  bySentence: ReadonlyMap<Sentence, readonly CueUse[]>,
  before: Sentence,
  index: number,
): boolean {
  const between = sentences[index - 1];
  if (between === before) return true;
  if (!between || sentences[index - 2] !== before || before.block !== between.block) return false;
  if (bySentence.has(between)) return false;
  for (let at = between.first; at <= between.last; at++) if (scene.startingAt.has(at)) return false;
  return true;
}

const startsBy = (draft: DraftStatement | undefined, sentence: Sentence): boolean =>
  (draft?.use.sentence ?? sentence).start <= sentence.start;

/** The speaker of the last verb of saying whose subject stands before a token, in a main clause. */
const ofVerb = (cues: readonly CueUse[] | undefined, before: number): Speaker | undefined =>
  cues?.findLast(
    ({ speaker, isFinal, subject, first }) =>
      speaker !== undefined && !isFinal && Math.max(first, subject?.last ?? 0) < before,
  )?.speaker;

function openerOf({ scene, speakers }: ArticleReading, sentence: Sentence): Speaker | undefined {
  const subject = leadingSubject(scene, sentence);
  if (!subject) return undefined;
  return subject.person ? speakers.ofPerson(subject.person) : speakers.ofPhrase(subject);
}

/** `Doe sagte nicht, dass …`, `Niemand sagte, er sei …`: the clause in front says that this was not said. */
function isDenied(tokens: readonly Token[], sentence: Sentence, opens: number): boolean {
  const isThat = THAT.has(tokens[opens]?.lower ?? '');
  const edge = isEdge(tokens[opens - 1]) ? opens - 1 : opens;
  const first = isThat ? clauseFirst(tokens, sentence, edge - 1) : sentence.first;
  const last = isThat ? edge : Math.min(edge, first + 1);
  return tokens.slice(first, last).some(({ lower }) => DENYING_WORDS.has(lower));
}

/** The first token of the clause that a verb stands in. */
function clauseFirst(tokens: readonly Token[], { first }: Sentence, verb: number): number {
  let at = verb;
  while (at > first && !isEdge(tokens[at - 1])) at--;
  return at;
}

/** The `, dass` whose clause a verb stands in. */
function thatBefore(
  tokens: readonly Token[],
  { first }: Sentence,
  verb: number,
): number | undefined {
  for (let at = verb; at > first; at--) {
    const token = tokens[at];
    if (token && token.quotation < 0 && THAT.has(token.lower)) return at;
  }
  return undefined;
}
