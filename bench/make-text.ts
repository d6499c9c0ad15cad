import type { GazetteerEntry } from '../lib/core/gazetteer/gazetteer.ts';

const SYLLABLES = (
  'an be cor dal el fin gar hol im jen kar lo mir nev os pel quin ros sa tor ul ven wy xan yor zel ' +
  'bra chi dre fro gli hax jub kle mun nor pri rud ske tul vos'
).split(' ');

/** One in this many people has a surname that is also a word of the text: White, May, House. */
const COMMON_WORD_EVERY = 50;
/**
 * Many people share a forename, but few share a surname. There are about three per surname, as in lists of notable
 * people.
 */
const FORENAMES = 4000;
const BEARERS = 3;

/** A small generator with a fixed seed, so that every run reads the same text (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Made-up people, each with a full name and a surname. */
export function makeEntries(names: number, article: string): GazetteerEntry[] {
  const random = createRandom(7);
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  const makeWord = (syllables: number) =>
    capitalise(Array.from({ length: syllables }, () => pick(SYLLABLES)).join(''));
  const forenames = Array.from({ length: FORENAMES }, () => makeWord(2));
  const people = Math.ceil(names / 2);
  const surnames = Array.from({ length: Math.ceil(people / BEARERS) }, () => makeWord(3));
  const common = [...new Set(article.match(/\b[A-Za-z]{3,}\b/g))].map(capitalise);
  return Array.from({ length: people }, (_, i): GazetteerEntry[] => {
    const surname = pick(i % COMMON_WORD_EVERY === 1 ? common : surnames);
    const name = `${pick(forenames)} ${surname}`;
    const base = {
      entityId: `person/${i}`,
      type: 'person' as const,
      name,
      titles: [],
      participants: [],
      articleIds: [],
    };
    return [
      { ...base, alias: name, derivation: 'full-name' },
      { ...base, alias: surname, derivation: 'surname' },
    ];
  }).flat();
}

const capitalise = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/**
 * Repeated paragraphs of an article. Every tenth names a known person, in full and by surname. The strings are flat, as
 * in a page's message.
 */
export function makeText(
  article: string,
  entries: readonly GazetteerEntry[],
  blocks: number,
): string[] {
  const paragraphs = article.split(/\n+/).filter((line) => line.length > 80);
  const people = entries.filter(({ derivation }) => derivation === 'full-name');
  const texts = Array.from({ length: blocks }, (_, i) => {
    const text = paragraphs[i % paragraphs.length] ?? '';
    const person = people[(i * 37) % people.length];
    if (i % 10 !== 0 || !person) return text;
    return `${text} ${person.name} was there, and ${person.name.split(' ').at(-1)} spoke.`;
  });
  return JSON.parse(JSON.stringify(texts)) as string[];
}
