import { foldCommon, isSign } from './common-characters.ts';
import { foldText } from './fold.ts';

/**
 * The characters of a word: letters, marks and digits of any script, and soft hyphens and zero-width characters inside
 * it. Apostrophes and hyphens separate words: `Smith’s` and `O'Brien` are two words each. So a possessive never hides a
 * name, and both kinds of apostrophe fold alike.
 *
 * The patterns of this file are in functions, so that they are compiled on first use, which takes 2 ms.
 */
const isWordCharacter = (character: string): boolean =>
  /[\p{L}\p{M}\p{N}\u00AD\u200B-\u200D\u2060\uFEFF]/u.test(character);

/** Scripts without spaces between words. Each of their characters is a word. */
const isUnspaced = (character: string): boolean =>
  /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]/u.test(
    character,
  );

/** Whether a character may begin a name: a capital, or a letter of a script without capitals. */
const beginsNames = (character: string): boolean => /[\p{Lu}\p{Lt}\p{Lo}]/u.test(character);

/** Its lower case depends on its neighbours. The capital sigma changes differently at the end of a word. */
const IN_CONTEXT = /\u03A3/;

/** Not seen yet: call learnUnit. */
export const UNKNOWN = 0;
/** Belongs to no word. */
export const GAP = 1;
/** Belongs to the word before it and folds to nothing: marks, soft hyphens, zero-width characters. */
export const SILENT = 2;
/** Folds to more than one unit, or depends on its neighbours. Its word must go through foldText. */
export const SPECIAL = 3;
/** Is a word of its own. */
export const ALONE = 4;

/**
 * The effect of each UTF-16 unit on its word, filled in as units are met. Reading then needs a look-up instead of a
 * pattern. It is one of the codes above. From FOLDED on, it is the one unit that it folds to, with CAPITAL if it may
 * begin a name.
 */
export const unitCodes = new Uint32Array(0x10000);
export const FOLDED = 5;
export const CAPITAL = 0x10000;

/** Finds and stores the code of a unit. Halves of surrogate pairs are `SPECIAL`: see codeAt. */
export function learnUnit(unit: number): number {
  const code = isSurrogate(unit) ? SPECIAL : codeOf(unit);
  unitCodes[unit] = code;
  return code;
}

/** The code of the character at `i`. Both halves of a surrogate pair have the code of the pair. */
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

/** The code of any character, according to the patterns. */
export function findCode(character: string): number {
  if (!isWordCharacter(character)) return GAP;
  const folded = foldText(character);
  if (folded === '') return SILENT;
  if (isUnspaced(character)) return ALONE;
  if (folded.length > 1 || IN_CONTEXT.test(character.normalize('NFKD'))) return SPECIAL;
  return folded.charCodeAt(0) | (beginsNames(character) ? CAPITAL : 0);
}
