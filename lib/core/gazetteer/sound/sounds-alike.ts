import { LATIN_SPELLINGS, LETTER_PAIRS, LETTER_SOUNDS } from '../../lexicon/romanization/sounds.ts';
import { foldText } from '../../text/fold.ts';
import { madeOnce } from '../../text/made-once.ts';
import { splitWords } from '../../text/word-list.ts';

/** Costs of unusual spellings of a sound. Two spellings of one name differ by two or three of them. */
const UNUSUAL = 0.12;
const UNHEARD = 0.3;
const OTHER_VOWEL = 0.6;
const VOWEL_LOST = 0.6;
const OTHER_SOUND = 1;

/** Shortest length that distances are divided by, since each sound of a short name matters more. */
const SHORTEST = 3;

const VOWEL = /[aeiouy]/;

/**
 * How far a Cyrillic or Greek word is from a Latin one by ear: 0 for the same, about 1 for another name. It adds up the
 * costs of different sounds in the best alignment, and divides by the number of sounds.
 */
export function soundDistance(written: string, latin: string): number {
  const heard = hear(foldText(written));
  const name = foldText(latin);
  const width = heard.length + 1;
  const costs = new Float64Array((name.length + 1) * width).fill(Number.POSITIVE_INFINITY);
  costs[0] = 0;
  const reach = (i: number, j: number, cost: number) => {
    const at = i * width + j;
    if (cost < (costs[at] as number)) costs[at] = cost;
  };
  for (let i = 0; i <= name.length; i++) {
    for (let j = 0; j <= heard.length; j++) {
      const cost = costs[i * width + j] as number;
      if (cost === Number.POSITIVE_INFINITY) continue;
      if (j < heard.length) {
        const sound = heard[j] as string;
        reach(i, j + 1, cost + (VOWEL.test(sound) ? VOWEL_LOST : OTHER_SOUND));
      }
      if (i === name.length) continue;
      for (const step of stepsFrom(name, i, heard, j))
        reach(i + step.letters, j + step.sounds, cost + step.cost);
    }
  }
  const all = costs[name.length * width + heard.length] as number;
  return all / Math.max(SHORTEST, heard.length);
}

interface Step {
  letters: number;
  sounds: number;
  cost: number;
}

/** The sounds at `j` that the letters at `i` may stand for. */
function* stepsFrom(name: string, i: number, heard: string, j: number): Iterable<Step> {
  const letter = name[i] as string;
  if (VOWEL.test(letter)) {
    const letters = runOf(name, i);
    const sounds = runOf(heard, j);
    for (let taken = 1; taken <= letters; taken++) {
      const isLast = i + taken === name.length;
      yield {
        letters: taken,
        sounds: 0,
        cost: isLast && letter === 'e' ? UNHEARD / 2 : VOWEL_LOST,
      };
      for (let given = 1; given <= sounds; given++) {
        const isEnd = isLast && j + given === heard.length;
        const isOther = isEnd && isOtherGender(name, heard);
        const cost = isOther ? OTHER_VOWEL : vowelCost(letter, heard.slice(j, j + given));
        yield { letters: taken, sounds: given, cost };
      }
    }
    return;
  }
  yield { letters: 1, sounds: 0, cost: OTHER_SOUND };
  for (let length = 4; length >= 1; length--) {
    const options = spellings().get(name.slice(i, i + length));
    if (!options) continue;
    for (const [rank, option] of options.entries()) {
      if (option === '-') {
        const isEnd = i + length === name.length;
        yield { letters: length, sounds: 0, cost: isEnd ? UNHEARD / 2 : UNHEARD };
      } else if (heard.startsWith(option, j))
        yield { letters: length, sounds: option.length, cost: rank === 0 ? 0 : UNUSUAL };
    }
  }
}

/** “Julia” is not Julio. */
const isOtherGender = (name: string, heard: string): boolean =>
  /[ao]$/.test(name) && /[ao]$/.test(heard) && name.at(-1) !== heard.at(-1);

/** Other sounds of a vowel letter, mostly in English: “Jane” is Джейн, “Lund” is Ланд. */
const OTHER_VOWELS: Readonly<Record<string, string>> = {
  a: 'eo',
  e: 'ia',
  i: 'ea',
  o: 'ua',
  u: 'ao',
};

function vowelCost(letter: string, sounds: string): number {
  if (letter === 'y' || sounds.includes(letter)) return 0;
  const others = OTHER_VOWELS[letter] ?? '';
  return [...sounds].some((sound) => others.includes(sound)) ? UNUSUAL : OTHER_VOWEL;
}

/** How many vowels follow from here, up to three. */
function runOf(text: string, from: number): number {
  let length = 0;
  while (length < 3 && from + length < text.length && VOWEL.test(text[from + length] as string))
    length++;
  return length;
}

/** A word as it sounds: `Смит` becomes `smit`. */
function hear(word: string): string {
  let heard = '';
  for (let i = 0; i < word.length; i++) {
    const pair = pairs().get(word.slice(i, i + 2));
    if (pair !== undefined) i++;
    heard += pair ?? letters().get(word[i] as string) ?? '';
  }
  return heard.replace(/([^aeiou])\1/g, '$1');
}

const readTable = (list: string): Map<string, string> =>
  new Map(splitWords(list).map((item) => item.split(':') as [string, string]));

const letters = madeOnce(() => readTable(LETTER_SOUNDS));
const pairs = madeOnce(() => readTable(LETTER_PAIRS));
const spellings = madeOnce(
  () =>
    new Map(
      [...readTable(LATIN_SPELLINGS)].map(([spelling, sounds]) => [spelling, sounds.split(',')]),
    ),
);
