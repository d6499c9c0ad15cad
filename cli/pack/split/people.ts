import { shardOf, stableKey } from '../../../lib/core/formats/pack/shards/shard-keys.ts';
import type { DataRecord, PersonRecord } from '../../../lib/core/formats/records/data-record.ts';

/** Who is in a pack, and whom its records name. This is what splitting holds in memory: names and keys. */
export interface People {
  add(person: PersonRecord): void;
  count(): number;
  /** The numbers of the people whom a record is about. Namesakes count as well: the reader decides, with all in view. */
  ownersOf(record: DataRecord): readonly number[];
  keyOf(number: number): string;
  shardOf(number: number, bits: number): number;
}

const wordsOf = (text: string): string[] => text.normalize().match(/[\p{L}\p{M}]+/gu) ?? [];

export function createPeople(): People {
  const keys: string[] = [];
  const ids = new Map<string, number>();
  const names = new Map<string, number[]>();
  /** the most words of a name that begins so */
  const longest = new Map<string, number>();
  const addName = (name: string, number: number) => {
    const words = wordsOf(name);
    const [first] = words;
    // A single word names too many.
    if (first === undefined || words.length < 2) return;
    const phrase = words.join(' ');
    const bearers = names.get(phrase);
    if (!bearers) names.set(phrase, [number]);
    else if (!bearers.includes(number)) bearers.push(number);
    longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
  };
  const bearersOf = (name: string | undefined) => names.get(wordsOf(name ?? '').join(' ')) ?? [];
  const namedIn = (text: string): number[] => {
    const words = wordsOf(text);
    const found = new Set<number>();
    for (let at = 0; at < words.length; at++) {
      for (let length = longest.get(words[at] as string) ?? 0; length > 1; length--) {
        const bearers = names.get(words.slice(at, at + length).join(' '));
        if (!bearers) continue;
        for (const bearer of bearers) found.add(bearer);
        break;
      }
    }
    return [...found];
  };
  return {
    add(person) {
      const number = keys.push(stableKey(person)) - 1;
      ids.set(person.key, number);
      for (const name of [person.name, ...person.aliases]) addName(name, number);
    },
    count: () => keys.length,
    ownersOf(record) {
      if (record.kind === 'person') return [ids.get(record.key) as number];
      if (record.kind === 'claim') return bearersOf(record.claimant);
      if (record.kind === 'event') return [...new Set(record.participants.flatMap(bearersOf))];
      return namedIn(`${record.title}\n${record.text}`);
    },
    keyOf: (number) => keys[number] as string,
    shardOf: (number, bits) => shardOf(keys[number] as string, bits),
  };
}
