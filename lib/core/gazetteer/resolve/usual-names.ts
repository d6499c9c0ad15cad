import { FULL_TITLES } from '../../lexicon/english/office-words.ts';
import { isTitle } from '../../lexicon/languages.ts';
import { isCommonSurname } from '../../lexicon/names/common-surnames.ts';
import { isForename } from '../../lexicon/names/forenames.ts';
import { foldText } from '../../text/fold.ts';
import type { Token } from '../../text/tokenize.ts';
import type { GazetteerEntry } from '../gazetteer.ts';
import { forenamesOf } from './forename-agreement.ts';
import type { Reading } from './reading.ts';

interface Seen {
  block: { readonly tokens: readonly Token[] };
  reading: Reading;
}

/** Shorter words of an office (`of`, `the`) stand everywhere. */
const SHORTEST = 4;

/**
 * Thousands of people bear `James Jones`. If a list of thousands knows one of them, a page about another would be marked.
 * So somebody with a usual forename and surname, whom only lists know, needs one block that names them together with a
 * word of their office. Readings lose those bearers who have none.
 */
export function withoutUnsupported<Sighting extends Seen>(
  sightings: readonly Sighting[],
): Sighting[] {
  const wordsOf = createWordsOf();
  const supported = new Set<string>();
  for (const { block, reading } of sightings)
    for (const entry of bearersOf(reading).filter(isUsual))
      if (officeWordsOf(entry).some((word) => wordsOf(block).has(word)))
        supported.add(entry.entityId);
  const isKept = (entry: GazetteerEntry) => !isUsual(entry) || supported.has(entry.entityId);
  return sightings.map((sighting) => {
    const { reading } = sighting;
    if (bearersOf(reading).every(isKept)) return sighting;
    const entries = bearersOf(reading).filter(isKept);
    const left: Reading =
      entries.length > 0 ? ({ ...reading, entries } as Reading) : { kind: 'none' };
    return { ...sighting, reading: left };
  });
}

const bearersOf = (reading: Reading): readonly GazetteerEntry[] =>
  reading.kind === 'named' || reading.kind === 'likely' ? reading.entries : [];

function isUsual(entry: GazetteerEntry): boolean {
  if (!entry.isListed || entry.type !== 'person') return false;
  const surname = foldText(entry.name).split(' ').at(-1) ?? '';
  return isCommonSurname(surname) && isForename(forenamesOf(entry)[0] ?? '');
}

/** `representative` of `State representative`; all words of an office that has none of the usual titles in it. */
function officeWordsOf({ titles }: GazetteerEntry): string[] {
  return titles.flatMap((title) => {
    const words = foldText(title)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length >= SHORTEST);
    const telling = words.filter(isTitle);
    return telling.length > 0 ? telling : words;
  });
}

/** The folded words of a block, short forms of titles in full. Each block is read once. */
function createWordsOf() {
  const read = new Map<object, ReadonlySet<string>>();
  return (block: Seen['block']): ReadonlySet<string> => {
    let words = read.get(block);
    if (!words) {
      const plain = block.tokens.map(({ key }) => key);
      const full = plain.flatMap((word) => FULL_TITLES.get(word)?.split(' ') ?? []);
      words = new Set([...plain, ...full]);
      read.set(block, words);
    }
    return words;
  };
}
