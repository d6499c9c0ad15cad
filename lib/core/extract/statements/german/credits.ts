import { clauseEnd, clauseStart, isSubordinate } from '../../grammar/german/clause.ts';
import type { CuePlace } from '../../records/cue.ts';
import { type Sentence, sentenceOfToken, type Token } from '../../records/document.ts';
import type { ArticleReading } from '../../records/reading.ts';
import type { Speaker, Speakers } from '../../records/speaker.ts';
import type { DraftStatement } from '../../records/statement.ts';
import { type Credit, creditAt } from './credit-phrases.ts';
import { draftOf, lastWord, type Stretch } from './spans.ts';

/**
 * Finds words that are credited without a verb: `laut Doe`, `Doe zufolge`, `nach Angaben der Polizei`, `nach Ansicht
 * von Doe`, `demnach`. The content is the sentence without the phrase. In a subordinate clause, it is that clause
 * alone.
 */
export function findCredits({ document, scene, speakers }: ArticleReading): DraftStatement[] {
  const { tokens } = document;
  const drafts: DraftStatement[] = [];
  let done = -1;
  tokens.forEach((token, index) => {
    if (index <= done || token.quotation >= 0 || token.kind !== 'word') return;
    const sentence = sentenceOfToken(document, index);
    const credit = creditAt(scene, index, sentence);
    if (!credit) return;
    done = credit.last;
    const use: CuePlace = {
      first: credit.first,
      last: credit.last,
      kind: 'act',
      participle: false,
      sentence,
      ...(credit.subject ? { subject: credit.subject } : {}),
    };
    const draft = draftOf(
      document,
      contentOf(tokens, credit, sentence),
      use,
      speakerOf(speakers, credit),
      cueOf(index),
    );
    if (draft) drafts.push(draft);
  });
  return drafts;
}

/** `laut` or `zufolge` is the cue; the phrase holds the speaker as well. */
const cueOf = (index: number): Stretch => ({ first: index, last: index });

function speakerOf(speakers: Speakers, { subject }: Credit): Speaker | undefined {
  if (!subject) return undefined;
  return subject.person ? speakers.ofPerson(subject.person) : speakers.ofPhrase(subject);
}

function contentOf(tokens: readonly Token[], credit: Credit, sentence: Sentence): Stretch[] {
  const start = clauseStart(tokens, credit.first, sentence);
  const last = lastWord(tokens, sentence);
  // `Foo, das laut Doe …, wächst`: the clause alone.
  const isInside = start > sentence.first && isSubordinate(tokens, start, credit.last + 1);
  const from = isInside ? start : sentence.first;
  const to = isInside ? clauseEnd(tokens, credit.last, sentence) : last;
  const stretches: Stretch[] = [];
  if (from < credit.first) stretches.push({ first: from, last: credit.first - 1 });
  if (credit.last < to) stretches.push({ first: credit.last + 1, last: to });
  return stretches;
}
