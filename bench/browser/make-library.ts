import { createRandom } from '../make-text.ts';
import { type MadeUpPerson, makePeople } from './make-names.ts';

/** An article in the form that is imported. */
export interface MadeUpArticle {
  id: string;
  title: string;
  date: string;
  publisher: string;
  text: string;
}

/** Measured on 480 political news articles of 2010–2016: medians, and how the number of people grows with articles. */
const PARAGRAPHS = 17;
const PEOPLE_EACH = 7;
const PEOPLE_GROWTH = 0.8;
const PEOPLE_OF_AN_ARTICLE = 8;
const WORDS = 6000;
const OUTLETS = 40;
const YEARS = 6;

const OFFICES = 'Senator Governor Mayor Justice_Minister Foreign_Minister Secretary'.split(' ');
const SYLLABLES = 'ba den fol gri har jun kel lom mar nis por rel sal tum ver wil zon'.split(' ');
const PARTY = [
  'The board of the port met again',
  'Nobody in the council objected',
  'The vote was put off',
];

/**
 * Made-up articles about made-up people. Names and words follow Zipf's law: the k-th is a k-th as frequent as the
 * first. They are the same in every run.
 */
export function* makeLibrary(count: number): Generator<MadeUpArticle> {
  const random = createRandom(count);
  const people = makePeople(Math.ceil(PEOPLE_EACH * count ** PEOPLE_GROWTH));
  const words = makeVocabulary(random);
  const person = createZipf(people, random);
  const word = createZipf(words, random);
  for (let i = 0; i < count; i++) {
    const cast = [...new Set(Array.from({ length: PEOPLE_OF_AN_ARTICLE }, person))];
    const title = capitalise(`${phrase(word, 5)} as ${phrase(word, 3)}`);
    const paragraphs = Array.from({ length: PARAGRAPHS }, (_, k) =>
      makeParagraph(cast[k % cast.length] as MadeUpPerson, k < cast.length, word, random),
    );
    yield {
      id: `made-up-${i}`,
      title,
      date: dayOf(random),
      publisher: `Outlet ${Math.floor(random() * OUTLETS)}`,
      text: [title, ...paragraphs].join('\n\n'),
    };
  }
}

function makeParagraph(
  { forename, surname }: MadeUpPerson,
  isFirst: boolean,
  word: () => string,
  random: () => number,
): string {
  const office = OFFICES[surname.length % OFFICES.length]?.replace('_', ' ') ?? '';
  const who = isFirst ? `${office} ${forename} ${surname}` : surname;
  const scene = PARTY[Math.floor(random() * PARTY.length)] ?? '';
  const said = `the ${phrase(word, 4)} will need the ${phrase(word, 5)} and the ${phrase(word, 4)}`;
  return random() < 0.5
    ? `${scene}, with the ${phrase(word, 6)}. “${capitalise(said)},” said ${who}.`
    : `${scene}, with the ${phrase(word, 6)}. ${who} said that ${said}.`;
}

/** Draws by Zipf's law with exponent 1, with cumulative weights and a binary search. */
function createZipf<Item>(items: readonly Item[], random: () => number): () => Item {
  let sum = 0;
  const until = items.map((_, i) => {
    sum += 1 / (i + 1);
    return sum;
  });
  return () => {
    const at = random() * sum;
    let [low, high] = [0, items.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((until[middle] ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    return items[low] as Item;
  };
}

function makeVocabulary(random: () => number): string[] {
  const words = new Set<string>();
  const pick = () => SYLLABLES[Math.floor(random() * SYLLABLES.length)] ?? '';
  while (words.size < WORDS) words.add(pick() + pick() + (random() < 0.6 ? pick() : '') + pick());
  return [...words];
}

const phrase = (word: () => string, length: number): string =>
  Array.from({ length }, word).join(' ');

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function dayOf(random: () => number): string {
  const day = new Date(Date.UTC(2019, 0, 1 + Math.floor(random() * 365 * YEARS)));
  return day.toISOString().slice(0, 10);
}
