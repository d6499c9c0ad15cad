import { foldCommon, isSign } from './common-characters.ts';
import { foldText } from './fold.ts';

/**
 * What a word is made of: letters, marks and digits of any script; soft hyphens and zero-width characters
 * inside a word belong to it. Apostrophes and hyphens separate: `Smith’s` and `O'Brien` are two words each, so
 * that a possessive never hides a name and both kinds of apostrophe fold alike.
 * The patterns of this file stand in functions, so that the first who needs one pays for it: 2 ms for all of them.
 */
const isWordCharacter = (character: string): boolean =>
  /[\p{L}\p{M}\p{N}\u00AD\u200B-\u200D\u2060\uFEFF]/u.test(character);

/** Scripts that put no spaces between words: each of their characters is a word of its own. */
const isUnspaced = (character: string): boolean =>
  /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]/u.test(
    character,
  );

/** Begins names: a capital, or a letter of a script that has none. */
const beginsNames = (character: string): boolean => /[\p{Lu}\p{Lt}\p{Lo}]/u.test(character);

/** Its lower case depends on its neighbours: the capital sigma is another at the end of a word. */
const IN_CONTEXT = /\u03A3/;

/** Not met yet: ask learnUnit. */
export const UNKNOWN = 0;
/** No part of any word. */
export const GAP = 1;
/** Belongs to the word it follows and folds to nothing: marks, soft hyphens, zero-width characters. */
export const SILENT = 2;
/** Folds to more than one unit, or not without its neighbours: its word must go through foldText. */
export const SPECIAL = 3;
/** A word of its own. */
export const ALONE = 4;

/**
 * What each UTF-16 unit does to the word it stands in, filled as units are met, so that reading takes a look-up
 * instead of a pattern: one of the codes above or, from FOLDED on, the one unit that it folds to, with CAPITAL
 * where it may begin a name.
 */
export const unitCodes = new Uint32Array(0x10000);
export const FOLDED = 5;
export const CAPITAL = 0x10000;

/** Finds out, and remembers, the code of a unit. Halves of surrogate pairs are `SPECIAL`: see codeAt. */
export function learnUnit(unit: number): number {
  const code = isSurrogate(unit) ? SPECIAL : codeOf(unit);
  unitCodes[unit] = code;
  return code;
}

/** The code of the character at `i`; both halves of a surrogate pair are judged as the pair. */
export function codeAt(text: string, i: number): number {
  const unit = text.charCodeAt(i);
  if (!isSurrogate(unit)) return unitCodes[unit] || learnUnit(unit);
  const point = text.codePointAt(unit >= 0xdc00 ? i - 1 : i);
  if (point === undefined || point <= 0xffff) return GAP;
  const code = codeOf(point);
  return code >= FOLDED ? SPECIAL : code;
}

/** Where the word that begins at `start` ends. */
export function endOfWord(text: string, start: number): number {
  const isAlone = codeAt(text, start) === ALONE;
  let end = start + widthAt(text, start);
  for (; end < text.length; end += widthAt(text, end)) {
    const code = codeAt(text, end);
    if (code === GAP || code === ALONE || (isAlone && code !== SILENT)) break;
  }
  return end;
}

const widthAt = (text: string, i: number): number =>
  (text.codePointAt(i) as number) > 0xffff ? 2 : 1;

const isSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff;

function codeOf(point: number): number {
  if (isSign(point)) return GAP;
  const folded = foldCommon(point);
  if (folded === undefined) return findCode(String.fromCodePoint(point));
  const character = String.fromCharCode(point);
  return folded | (character.toLowerCase() === character ? 0 : CAPITAL);
}

/** The code of any character, by the patterns. */
export function findCode(character: string): number {
  if (!isWordCharacter(character)) return GAP;
  const folded = foldText(character);
  if (folded === '') return SILENT;
  if (isUnspaced(character)) return ALONE;
  if (folded.length > 1 || IN_CONTEXT.test(character.normalize('NFKD'))) return SPECIAL;
  return folded.charCodeAt(0) | (beginsNames(character) ? CAPITAL : 0);
}
