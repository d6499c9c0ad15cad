import type { GazetteerEntry } from '../lib/core/gazetteer/gazetteer.ts';

const SYLLABLES =
  'an be cor dal el fin gar hol im jen kar lo mir nev os pel quin ros sa tor ul ven wy xan yor zel'.split(
    ' ',
  );

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

/** Made-up people: each gives a full name and a surname. */
export function makeEntries(names: number): GazetteerEntry[] {
  const random = createRandom(7);
  const word = (syllables: number) => {
    const parts = Array.from(
      { length: syllables },
      () => SYLLABLES[Math.floor(random() * SYLLABLES.length)],
    );
    const joined = parts.join('');
    return joined.charAt(0).toUpperCase() + joined.slice(1);
  };
  return Array.from({ length: names }, (_, i): GazetteerEntry[] => {
    const surname = word(3);
    const name = `${word(2)} ${surname}`;
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

/** Paragraphs of an article, repeated, a known name put into every tenth of them. */
export function makeText(
  article: string,
  entries: readonly GazetteerEntry[],
  blocks: number,
): string[] {
  const paragraphs = article.split(/\n+/).filter((line) => line.length > 80);
  return Array.from({ length: blocks }, (_, i) => {
    const text = paragraphs[i % paragraphs.length] ?? '';
    const entry = entries[(i * 37) % entries.length];
    return i % 10 === 0 && entry ? `${text} ${entry.alias} was there.` : text;
  });
}
