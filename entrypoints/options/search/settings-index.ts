import { foldText } from '@/lib/core/text/fold.ts';
import type { SettingEntry } from './setting-entries.ts';

/** A setting in the reader's language. */
export interface FoundSetting {
  id: string;
  label: string;
  area: string;
}

interface IndexedSetting extends FoundSetting {
  /** folded words of the label, those that readers have for it, and all that describe it */
  labelWords: string[];
  findWords: string[];
  allWords: string[];
}

export type SettingsIndex = readonly IndexedSetting[];

const wordsOf = (text: string): string[] => foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Translates all entries into the reader's language. */
export function buildSettingsIndex(
  entries: readonly SettingEntry[],
  words: (key: string) => string,
): SettingsIndex {
  return entries.map(({ id, label, area, find, hints = [] }) => {
    const findWords = find ? wordsOf(words(find)) : [];
    const texts = [words(label), words(area), ...hints.map((key) => words(key))];
    return {
      id,
      label: words(label),
      area: words(area),
      labelWords: wordsOf(words(label)),
      findWords,
      allWords: [...texts.flatMap(wordsOf), ...findWords],
    };
  });
}

/**
 * The settings that match every word of the query. Labels with words that begin like the query come first, then what
 * readers call a setting, whole words before beginnings. Labels that contain the query anywhere come next (German joins words), and then the rest.
 * Equals keep the order of the pages. An empty query finds nothing.
 */
export function findSettings(index: SettingsIndex, query: string): FoundSetting[] {
  const wanted = wordsOf(query);
  if (wanted.length === 0) return [];
  const every = (words: string[], fits: (word: string, part: string) => boolean) =>
    wanted.every((part) => words.some((word) => fits(word, part)));
  const rank = ({ labelWords, findWords, allWords }: IndexedSetting) => {
    if (every(labelWords, (word, part) => word.startsWith(part))) return 0;
    if (every(findWords, (word, part) => word === part)) return 1;
    if (every(findWords, (word, part) => word.startsWith(part))) return 2;
    if (every(labelWords, (word, part) => word.includes(part))) return 3;
    return every(allWords, (word, part) => word.includes(part)) ? 4 : undefined;
  };
  return index
    .flatMap((setting) => {
      const at = rank(setting);
      return at === undefined ? [] : [{ setting, at }];
    })
    .sort((a, b) => a.at - b.at)
    .map(({ setting: { id, label, area } }) => ({ id, label, area }));
}
