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

interface Read {
  statement: Statement;
  /** the article's date if the statement has none; `''` sorts first */
  date: string;
  /** all words in their order, folded */
  text: string;
  length: number;
  /** the telling words, and the people it is about */
  words: ReadonlySet<string>;
}

/**
 * Finds how a speaker's statements are related: the same words reported twice, and earlier words on the same subject.
 * Subjects are compared by telling words and by the people concerned. Words that this speaker rarely uses weigh more.
 *
 * Known gaps: the same thought in other words.
 */
export function relateStatements(
  statements: readonly Statement[],
  dateOf: (statement: Statement) => string | undefined,
): Map<string, Related> {
  const read = statements.map(
    (statement): Read => readStatement(statement, dateOf(statement) ?? ''),
  );
  const weightOf = weighWords(read);
  const related = new Map<string, Related>();
  for (const one of read) {
    const found: Related = { alsoIn: [], before: [] };
    for (const other of read) {
      if (!mayRelate(one, other)) continue;
      if (isSameWords(one, other)) found.alsoIn.push(other.statement.id);
      else if (other.date < one.date && shareOf(one, other, weightOf) >= MIN_SHARE) {
        found.before.push(other.statement.id);
      }
    }
    if (found.alsoIn.length + found.before.length > 0) related.set(one.statement.id, found);
  }
  return related;
}

const mayRelate = (one: Read, other: Read): boolean =>
  one.statement.articleId !== other.statement.articleId &&
  one.statement.speakerId !== undefined &&
  one.statement.speakerId === other.statement.speakerId;

function readStatement(statement: Statement, date: string): Read {
  const keys = statement.parts.flatMap(({ exact }) => tokenize(exact).map(({ key }) => key));
  const telling = keys.filter((key) => key.length >= MIN_LENGTH && !isFunctionWord(key));
  return {
    statement,
    date,
    text: ` ${keys.join(' ')} `,
    length: keys.length,
    // The person a statement is about counts like a word, whatever the article calls them.
    words: new Set([...telling, ...statement.about]),
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
