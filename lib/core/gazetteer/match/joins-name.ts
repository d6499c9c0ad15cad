/**
 * What may stand between two words of one name: white space (a name may break over lines and elements),
 * one hyphen or apostrophe, the full stop of an initial, the dot or double hyphen between foreign names in East
 * Asian scripts, or nothing, where a script puts no spaces. A comma or
 * the end of a sentence may not.
 */
const NAME_GAP =
  /^(?:\s*|\s*[-\u2010-\u2015'\u2018\u2019\u02BC]\s*|\.\s*|[\u00B7\u2027\u30FB\uFF65\uFF1D])$/u;

const SPACE = 0x20;

/**
 * Can the text between two words, [leftEnd, rightStart), lie inside one name? `leftStart` is where the word
 * before begins.
 */
export function joinsName(
  text: string,
  leftStart: number,
  leftEnd: number,
  rightStart: number,
): boolean {
  if (rightStart - leftEnd === 1 && text.charCodeAt(leftEnd) === SPACE) return true;
  const gap = text.slice(leftEnd, rightStart);
  if (!NAME_GAP.test(gap)) return false;
  // “J. Smith” and “U.S.”, but not “… with Ann. Smith said …”.
  return !gap.includes('.') || leftEnd - leftStart <= 2;
}
