import { isFunctionWord } from '../lexicon/languages.ts';
import type { Statement } from '../model.ts';
import { tokenize } from '../text/tokenize.ts';

/** Shorter words say little about a subject. */
const MIN_LENGTH = 4;

/** Two statements on one subject share at least this many telling words … */
const MIN_SHARED = 3;

/** … and at least this much of the shorter one's weight. Words that the speaker always uses weigh little. */
const MIN_SHARE = 0.45;

/** With this many words, one statement inside another is the same report and no coincidence. */
const MIN_SAME_WORDS = 5;

/** The related statements of one statement, by id. */
export interface Related {
  /** the same words, as another article reports them */
  alsoIn: string[];
  /** by the same speaker on the same subject, in another article and not later */
  before: string[];
}

/** A statement as it is compared. */
export interface Comparable {
  id: string;
  articleId: string;
  speakerId: string;
  /** the article's date where the statement has none; `''` sorts first */
  date: string;
  /** all words in their order, folded, with spaces between */
  said: string;
  about: readonly string[];
}

interface Read {
  one: Comparable;
  /** with a space on either side, so that only whole words are found in it */
  text: string;
  length: number;
  /** the telling words, and the people it is about */
  words: ReadonlySet<string>;
}

/**
 * Finds what a speaker's statements have to do with each other: the same words reported twice, and what was said before
 * on the same subject. Subjects are compared by telling words and by the people concerned. Words that this speaker
 * rarely uses weigh more. Knowingly misses the same thought in other words. What is never shown is never compared: each
 * call finds the relations of one.
 */
export function createRelations(statements: readonly Comparable[]): (id: string) => Related {
  const read = statements.map(readStatement);
  const byId = new Map(read.map((each) => [each.one.id, each]));
  const weightOf = weighWords(read);
  return (id) => {
    const found: Related = { alsoIn: [], before: [] };
    const mine = byId.get(id);
    for (const other of mine ? read : []) {
      if (!mine || !mayRelate(mine.one, other.one)) continue;
      if (isSameWords(mine, other)) found.alsoIn.push(other.one.id);
      else if (other.one.date < mine.one.date && shareOf(mine, other, weightOf) >= MIN_SHARE) {
        found.before.push(other.one.id);
      }
    }
    return found;
  };
}

/** All words of a statement as they are compared. */
export const readSaid = ({ parts }: Pick<Statement, 'parts'>): string =>
  parts.flatMap(({ exact }) => tokenize(exact).map(({ key }) => key)).join(' ');

const mayRelate = (one: Comparable, other: Comparable): boolean =>
  one.articleId !== other.articleId && one.speakerId === other.speakerId;

function readStatement(one: Comparable): Read {
  const keys = one.said === '' ? [] : one.said.split(' ');
  const telling = keys.filter((key) => key.length >= MIN_LENGTH && !isFunctionWord(key));
  return {
    one,
    text: ` ${one.said} `,
    length: keys.length,
    // Whom it is about counts like a word, whatever the article calls them.
    words: new Set([...telling, ...one.about]),
  };
}

function isSameWords(one: Read, other: Read): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return (
    short.text === long.text || (short.length >= MIN_SAME_WORDS && long.text.includes(short.text))
  );
}

/** Inverse document frequency over the speaker's own statements. */
function weighWords(read: readonly Read[]): (word: string) => number {
  const counts = new Map<string, number>();
  for (const { words } of read) {
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return (word) => Math.log(1 + read.length / (counts.get(word) ?? 1));
}

/** The shared weight of two statements as a share of the lighter one's. 0 if they share too little. */
function shareOf(one: Read, other: Read, weightOf: (word: string) => number): number {
  const shared = [...one.words].filter((word) => other.words.has(word));
  if (shared.length < MIN_SHARED) return 0;
  const weigh = (words: Iterable<string>) => {
    let sum = 0;
    for (const word of words) sum += weightOf(word);
    return sum;
  };
  const lighter = Math.min(weigh(one.words), weigh(other.words));
  return lighter === 0 ? 0 : weigh(shared) / lighter;
}
