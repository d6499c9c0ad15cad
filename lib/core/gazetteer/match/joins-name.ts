/**
 * What may stand between two words of one name. It may be white space, since a name may break over lines and elements.
 * It may be one hyphen or apostrophe, or the full stop of an initial. In East Asian scripts it may be the dot or double
 * hyphen between foreign names, or nothing. A comma or the end of a sentence never joins a name.
 */
const NAME_GAP =
  /^(?:\s*|\s*[-\u2010-\u2015'\u2018\u2019\u02BC]\s*|\.\s*|[\u00B7\u2027\u30FB\uFF65\uFF1D])$/u;

const SPACE = 0x20;

/**
 * Whether the text between two words, [leftEnd, rightStart), can lie inside one name. `leftStart` is where the word
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
