import { AS_WHILE_WHEN, QUESTION_OPENERS } from '../../../lexicon/english/clause-words.ts';
import {
  ADVERB,
  BE_FORMS,
  BEFORE_A_PASSIVE_QUESTION,
  FROM_OR_BY,
} from '../../../lexicon/english/function-words.ts';
import { ASKED } from '../../../lexicon/english/reporting-verbs.ts';
import { dateFrom } from '../../grammar/dates-at.ts';
import { nounPhraseAfter } from '../../grammar/noun-phrase-after.ts';
import { isQuoted } from '../../grammar/quotations-over.ts';
import type { CuePlace, CueUse } from '../../records/cue.ts';
import { type ArticleDocument, sentenceOfToken, type Token } from '../../records/document.ts';
import type { People } from '../../records/person.ts';
import type { Speaker, Speakers } from '../../records/speaker.ts';
import { type DraftStatement, hasWords } from '../../records/statement.ts';
import { type CuesBySentence, groupCues } from '../quotations/placed.ts';
import { spanBetween } from './clause-after.ts';
import { contentEnd } from './content-end.ts';

/** Words in front of a question that the answer follows: `When some of the voters were asked`. */
const MAX_FRONT = 8;
/** Most adverbs between “was” and “asked”. */
const MAX_ADVERBS = 4;
/** Words of a question worth keeping. */
const MIN_WORDS = 4;

/**
 * Finds questions that were put to somebody: `Asked whether she would go, Doe …`, `Doe was asked about the plan`, `when
 * asked by Roe if it was late`. Whoever asked is the speaker, where the article says so. In front of the answer the
 * question ends at its comma.
 */
export function findPutQuestions(
  document: ArticleDocument,
  people: People,
  cues: readonly CueUse[],
  speakers: Speakers,
): DraftStatement[] {
  const { tokens, text } = document;
  const bySentence = groupCues(cues);
  const starting = new Map(people.mentions.map((mention) => [mention.phraseFirst, mention]));
  return tokens.flatMap((token, index) => {
    if (!ASKED.has(token.lower) || token.quotation >= 0 || !isPassive(document, index)) return [];
    const sentence = sentenceOfToken(document, index);
    const by = index + 1;
    let speaker: Speaker | undefined;
    let from = by;
    if (FROM_OR_BY.has(tokens[by]?.lower ?? '')) {
      const mention = starting.get(by + 1);
      const phrase = mention ?? nounPhraseAfter(tokens, by + 1, sentence);
      if (!phrase) return [];
      speaker = mention
        ? speakers.ofPerson(mention.person)
        : speakers.ofPhrase({ ...phrase, phraseFirst: phrase.first });
      from = phrase.last + 1;
    }
    const first = openerBehind(document, from, sentence.last);
    if (first === undefined) return [];
    const use: CuePlace = {
      first: index,
      last: index,
      lemma: 'ask',
      kind: 'that',
      participle: false,
      sentence,
      ...(speaker ? { speaker } : {}),
    };
    const last = questionEnd(document, bySentence, use, first);
    const part = spanBetween(document, first, last);
    if (!hasWords(text, [part], MIN_WORDS)) return [];
    const type = isQuoted(document, part) ? 'mixed' : 'indirect';
    const cue = { start: token.start, end: token.end };
    return [{ ...(speaker ? { speaker } : {}), type, parts: [part], cue, use } as const];
  });
}

/** `was asked`, `When asked`, `Asked`, `…, asked`: nobody in front did the asking. */
function isPassive({ tokens }: ArticleDocument, index: number): boolean {
  let before = index - 1;
  while (index - before <= MAX_ADVERBS && ADVERB.test(tokens[before]?.lower ?? '')) before--;
  const token = tokens[before];
  if (token?.sentence !== tokens[index]?.sentence) return true;
  return BE_FORMS.has(token?.lower ?? '') || BEFORE_A_PASSIVE_QUESTION.has(token?.lower ?? '');
}

/** The “whether”, “about” or question word right behind, over a day. */
function openerBehind(document: ArticleDocument, from: number, last: number): number | undefined {
  const { tokens } = document;
  const date = dateFrom(document, tokens[from]?.start);
  let index = from;
  while (date && (tokens[index]?.start ?? date.end) < date.end) index++;
  while (ADVERB.test(tokens[index]?.lower ?? '')) index++;
  const token = tokens[index];
  return index <= last && token && token.quotation < 0 && QUESTION_OPENERS.has(token.lower)
    ? index
    : undefined;
}

/** `Asked`, `When voters were asked`, `Doe, when asked`: the answer stands behind a comma. */
function opensFront(tokens: readonly Token[], { first, sentence }: CuePlace): boolean {
  return tokens
    .slice(sentence.first, first + 1)
    .some(({ lower }, at) => AS_WHILE_WHEN.has(lower) || (at === 0 && ASKED.has(lower)));
}

/** With its sentence; in front of an answer, with the comma that the answer’s subject stands behind. */
function questionEnd(
  { tokens }: ArticleDocument,
  cues: CuesBySentence,
  use: CuePlace & { readonly lemma?: string },
  first: number,
): number {
  const own = cues.get(use.sentence) ?? [];
  const next = own.find((cue) => cue.first > first);
  const answer = next && (next.subject?.phraseFirst ?? next.pronoun);
  const end = contentEnd(tokens, own, { ...use, lemma: 'ask' }, first);
  // `Doe, asked about it, said …`, `When voters were asked who won, most named Doe`
  const isInserted =
    tokens[use.first - 1]?.text === ',' ||
    (use.first - use.sentence.first <= MAX_FRONT && opensFront(tokens, use));
  for (let index = first + 1; index < end; index++) {
    if (tokens[index]?.text !== ',' || (tokens[index]?.quotation ?? 0) >= 0) continue;
    if (isInserted || index + 1 === answer) return index - 1;
  }
  return end;
}
