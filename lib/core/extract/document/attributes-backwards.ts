import { SMALL_NAME_WORDS } from '../../lexicon/english/name-words.ts';
import { ATTRIBUTION_BEHIND } from '../../lexicon/english/quotation-words.ts';
import { speechVerbOf } from '../../lexicon/english/reporting-verbs.ts';
import { isTitleHead, TITLE_MODIFIERS } from '../../lexicon/english/titles.ts';

/** A word of a name with its stop (`J.`), or a plain one, with the space behind it. */
const WORD = /^(\p{Lu}[\p{L}.'’&-]*|\p{Ll}[\p{L}'’-]*)(\s+|(?=[.,;:]|$))/u;
/** An apposition between commas, and the word behind it: `, 44, the mayor of Foo, | told`. */
const APPOSITION = /^,[^.!?"“”«»]{0,130},\s(?:\p{Ll}+ly\s)?(\p{Ll}+)/u;
/** Words in front of the verb. */
const MAX_WORDS = 9;

/**
 * Whether the words at `offset` attribute the quotation before them (`“Why?” Jane Doe asked.`), which makes
 * them part of its sentence: up to six capitalised words, with words of a title between (`Foo Party leader Jane Doe`),
 * then a reporting verb, with no more than an apposition between commas in front of it. Behind a full stop the
 * sentence must end with them as well (`“It is over.” Jane Doe said.`), since else it reports something of its own.
 */
export function attributesBackwards(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - 3), offset);
  if (!/[.!?…—-]["”’»'] ?$/.test(before)) return false;
  const after = text.slice(offset, offset + 200);
  const verbEnd = verbBehindName(after);
  if (verbEnd === undefined) return false;
  return !/\.["”’»'] ?$/.test(before) || ATTRIBUTION_BEHIND.test(after.slice(verbEnd));
}

/** The offset behind the reporting verb that a name, which opens the text, is the subject of. */
function verbBehindName(text: string): number | undefined {
  let at = 0;
  let isName = false;
  for (let count = 0; count <= MAX_WORDS; count++) {
    const apposition = isName ? APPOSITION.exec(text.slice(at)) : null;
    if (apposition?.[1] && speechVerbOf(apposition[1])) return at + apposition[0].length;
    const word = WORD.exec(text.slice(at));
    if (!word?.[1]) return undefined;
    const [, letters] = word;
    const isCapital = /^\p{Lu}/u.test(letters);
    if (isName && !isCapital && speechVerbOf(letters)) return at + letters.length;
    const isOfTitle =
      isTitleHead(letters) || TITLE_MODIFIERS.has(letters) || SMALL_NAME_WORDS.test(letters);
    if (!isCapital && (count === 0 || !isOfTitle)) return undefined;
    isName = isCapital || (isName && /ly$/.test(letters));
    at += word[0].length;
  }
  return undefined;
}
