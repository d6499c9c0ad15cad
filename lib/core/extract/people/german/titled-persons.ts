import { KNOWN_BY_OFFICE } from '../../../lexicon/german/role-words.ts';
import type { SplitRun } from '../../names/find-runs.ts';
import { isForename } from '../../names/german/forename.ts';
import { isNameWord } from '../../names/german/name-word.ts';
import type { Token } from '../../records/document.ts';
import type { TitledName } from '../titled-persons.ts';

/**
 * The unambiguous names by office and surname: `Bundeskanzlerin Doe`, if the article repeats the surname and gives it
 * no other office. A word in -s may be a genitive: `Präsident Foolands`.
 */
export function titledNames(
  tokens: readonly Token[],
  runs: readonly SplitRun[],
  isTaken: (surname: string) => boolean,
): TitledName[] {
  const counts = new Map<string, number>();
  for (const { name } of runs) {
    const word = tokens[name.first]?.text ?? '';
    if (name.first === name.last) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const found = new Map<string, TitledName | undefined>();
  for (const { name } of runs) {
    const word = tokens[name.first];
    const office = tokens[name.first - 1];
    if (name.first !== name.last || !word || !office?.capital || word.quotation >= 0) continue;
    if (!KNOWN_BY_OFFICE.test(office.lower) || !isNameWord(word) || isForename(word.text)) continue;
    if ((counts.get(word.text) ?? 0) < 2 || !/.{2}[^s]$/.test(word.text) || isTaken(word.text))
      continue;
    const titled = { name: `${office.text} ${word.text}`, surname: word.text };
    const other = found.get(word.text);
    const isRival = found.has(word.text) && other?.name !== titled.name;
    found.set(word.text, isRival ? undefined : titled);
  }
  return [...found.values()].filter((titled) => titled !== undefined);
}
