import { KNOWN_BY_OFFICE } from '../../../lexicon/german/role-words.ts';
import { isForename } from '../../names/german/forename.ts';
import { isNameWord } from '../../names/german/name-word.ts';
import type { ReadTitledName } from '../titled-persons.ts';

/**
 * `Bundeskanzlerin Doe`, if the article repeats the surname. A word in -s may be a genitive: `Präsident Foolands`.
 */
export const titledName: ReadTitledName = (tokens, { name }, counts) => {
  const word = tokens[name.first];
  const office = tokens[name.first - 1];
  if (!word || !office?.capital || word.quotation >= 0) return undefined;
  if (!KNOWN_BY_OFFICE.test(office.lower) || !isNameWord(word) || isForename(word.text))
    return undefined;
  if ((counts.get(word.text) ?? 0) < 2 || !/.{2}[^s]$/.test(word.text)) return undefined;
  return { name: `${office.text} ${word.text}`, surname: word.text };
};
