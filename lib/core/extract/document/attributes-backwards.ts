import { SMALL_NAME_WORDS } from '../../lexicon/english/name-words.ts';
import { ATTRIBUTION_BEHIND } from '../../lexicon/english/quotation-words.ts';
import { cuePhrasesOf, speechVerbOf } from '../../lexicon/english/reporting-verbs.ts';
import { isTitleHead, TITLE_MODIFIERS } from '../../lexicon/english/titles.ts';

/** A word and the space after it. It is a word of a name with its full stop (`J.`), or a plain word. */
const WORD = /^(\p{Lu}[\p{L}.'’&-]*|\p{Ll}[\p{L}'’-]*)(\s+|(?=[.,;:]|$))/u;
/** An apposition between commas, and the word after it: `, 44, the mayor of Foo, | told`. */
const APPOSITION = /^,[^.!?"“”«»]{0,130},\s(?:\p{Ll}+ly\s)?(\p{Ll}+)/u;
/** Most words before the verb. */
const MAX_WORDS = 9;

/**
 * Whether the words at `offset` attribute the quotation before them, as in `“Why?” Jane Doe asked.` If so, they belong
 * to its sentence.
 *
 * They must be up to six capitalised words and a reporting verb. Words of a title may stand between them (`Foo Party
 * leader Jane Doe`), and one apposition between commas before the verb. After a full stop, the sentence must end there
 * (`“It is over.” Jane Doe said.`). Otherwise it reports something of its own.
 */
export function attributesBackwards(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - 5), offset);
  if (!/[.!?…—-]["”’»']{1,3} ?$/.test(before)) return false;
  const after = text.slice(offset, offset + 200);
  const verbEnd = verbBehindName(after);
  if (verbEnd === undefined) return false;
  return !/\.["”’»']{1,3} ?$/.test(before) || ATTRIBUTION_BEHIND.test(after.slice(verbEnd));
}

/** The offset after a reporting verb whose subject is the name that opens the text. */
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
    if (isName && !isCapital) {
      const end = endOfVerb(text, at, letters);
      if (end !== undefined) return end;
    }
    const isOfTitle =
      isTitleHead(letters) || TITLE_MODIFIERS.has(letters) || SMALL_NAME_WORDS.test(letters);
    if (!isCapital && (count === 0 || !isOfTitle)) return undefined;
    isName = isCapital || (isName && /ly$/.test(letters));
    at += word[0].length;
  }
  return undefined;
}

/** The offset behind a reporting verb, which may have several words (`went on`). */
function endOfVerb(text: string, at: number, word: string): number | undefined {
  if (speechVerbOf(word)) return at + word.length;
  const phrase = cuePhrasesOf(word).find(
    ({ kind, words }) => kind !== 'act' && text.startsWith(words.join(' '), at),
  );
  return phrase && at + phrase.words.join(' ').length;
}
