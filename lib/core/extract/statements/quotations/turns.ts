import { foldText } from '../../../text/fold.ts';
import type { ArticleDocument, Sentence } from '../../records/document.ts';
import type { People } from '../../records/person.ts';
import type { Speakers } from '../../records/speaker.ts';
import { countWords, type DraftStatement } from '../../records/statement.ts';

/** Words of a label. */
const MAX_LABEL = 3;
/** Fewest words of a turn. */
const MIN_WORDS = 4;

/** A paragraph that opens with a label. */
interface Turn {
  readonly sentence: Sentence;
  readonly colon: number;
  /** folded words in front of the colon */
  readonly label: string;
}

/**
 * Finds the turns of a transcript: paragraphs that open with the name of a person of the article in capitals and a colon
 * (`DOE: I never said so.`). A paragraph beside it must have another label, since a paper labels videos as well.
 *
 * Known gaps: labels in lower case, which lists have as often; persons whom nothing else introduces; later paragraphs of
 * a turn; `Q:` and `A:`, which name nobody. A turn in quotation marks is a labelled quotation.
 */
export function findTurns(
  document: ArticleDocument,
  people: People,
  speakers: Speakers,
): DraftStatement[] {
  const { tokens, text, blocks } = document;
  const turns = turnsOf(document);
  if (turns.length === 0) return [];
  const bearers = Map.groupBy(people.persons, ({ surname }) => foldText(surname));
  const byName = new Map(people.persons.map((person) => [foldText(person.name), person]));
  return turns.flatMap(({ sentence, colon, label }, index) => {
    const [only, ...more] = bearers.get(label) ?? [];
    const person = byName.get(label) ?? (more.length === 0 ? only : undefined);
    const isBeside = (other: Turn | undefined): boolean =>
      other !== undefined &&
      other.label !== label &&
      Math.abs(other.sentence.block - sentence.block) === 1;
    const first = tokens[colon + 1];
    const block = blocks[sentence.block];
    if (!person || !block || !first || first.quotation >= 0 || first.start >= block.end) return [];
    if (!isBeside(turns[index - 1]) && !isBeside(turns[index + 1])) return [];
    const words = text.slice(first.start, block.end).trimEnd();
    if (countWords(words) < MIN_WORDS || !/[.?!…]$/.test(words)) return [];
    const { start = 0, end = 0 } = tokens[colon] ?? {};
    return [
      {
        speaker: speakers.ofPerson(person),
        type: 'direct',
        parts: [{ start: first.start, end: first.start + words.length }],
        cue: { start, end },
        use: { first: colon, last: colon, kind: 'act', participle: false, sentence },
      },
    ];
  });
}

/** The paragraphs that open with words in capitals and a colon. */
function turnsOf({ sentences, tokens, text }: ArticleDocument): Turn[] {
  return sentences.flatMap((sentence, index) => {
    if (sentences[index - 1]?.block === sentence.block) return [];
    let colon = sentence.first;
    while (colon - sentence.first < MAX_LABEL && /^[\p{Lu}’'.-]+$/u.test(tokens[colon]?.text ?? ''))
      colon++;
    if (colon === sentence.first || tokens[colon]?.text !== ':') return [];
    const label = foldText(text.slice(sentence.start, tokens[colon - 1]?.end));
    return [{ sentence, colon, label }];
  });
}
