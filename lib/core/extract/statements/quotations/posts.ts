import { type ArticleDocument, tokenAtOrAfter } from '../../records/document.ts';
import type { People } from '../../records/person.ts';
import type { Speakers } from '../../records/speaker.ts';
import { countWords, type DraftStatement } from '../../records/statement.ts';

/** The end of an embedded post: `— Jane Doe (@janedoe) May 3, 2024`, with the name. */
const CREDIT = /[—–―]\s?(\p{Lu}[^()—–―\n]{2,60}) \(@\w{1,40}\)[^()\n]{0,40}$/u;
/** What every such credit has. Most articles have none, so nothing else of them is looked at. */
const HANDLE = '(@';
/** The longest credit, in UTF-16 units. */
const MAX_CREDIT = 160;
/** How the address of a picture or page begins. */
const ADDRESS = /^(?:https?:|pic\.)/;
/** Fewest words of a post. */
const MIN_WORDS = 4;

/**
 * Finds embedded posts without quotation marks: a paragraph that ends in a dash, the name of a person of the article and
 * their handle. Everything in front of the dash is the post, without addresses at its end.
 *
 * Known gaps: posts of several paragraphs, whose beginning nothing shows. Those in quotation marks are signed quotations.
 */
export function findPosts(
  document: ArticleDocument,
  people: People,
  speakers: Speakers,
): DraftStatement[] {
  const { text, tokens, blocks, sentences } = document;
  if (!text.includes(HANDLE)) return [];
  const byName = new Map(people.persons.map((person) => [person.name, person]));
  return sentences.flatMap((sentence, index) => {
    const block = blocks[sentence.block];
    if (!block || sentences[index - 1]?.block === sentence.block) return [];
    const from = Math.max(block.start, block.end - MAX_CREDIT);
    const credit = CREDIT.exec(text.slice(from, block.end));
    const person = byName.get(credit?.[1] ?? '');
    if (!credit || !person || tokens[sentence.first]?.quotation !== -1) return [];
    const dash = from + credit.index;
    const end = withoutAddress(text, block.start, dash);
    if (countWords(text.slice(block.start, end)) < MIN_WORDS) return [];
    const first = tokenAtOrAfter(tokens, dash);
    return [
      {
        speaker: speakers.ofPerson(person),
        type: 'direct',
        parts: [{ start: block.start, end }],
        cue: { start: dash, end: dash + 1 },
        use: { first, last: first, kind: 'act', participle: false, sentence },
      },
    ];
  });
}

/** Where the words of a post end, in front of white space and one address. */
function withoutAddress(text: string, start: number, end: number): number {
  const words = text.slice(start, end).trimEnd();
  const last = words.lastIndexOf(' ') + 1;
  return start + (ADDRESS.test(words.slice(last)) ? words.slice(0, last).trimEnd() : words).length;
}
