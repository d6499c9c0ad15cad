import { foldText } from '../text/fold.ts';
import { type Script, scriptOf } from '../text/script.ts';
import { foldedList, type WordList } from '../text/word-list.ts';
import type { NameForms } from './language-words.ts';

/** What tells a language from others, and how its names change: as data, so that it can be handed to pages. */
export interface LanguageTraits {
  codes: readonly string[];
  scripts: readonly Script[];
  letters?: string | undefined;
  /** words divided by white space */
  functionWords?: string | undefined;
  forms?: NameForms | undefined;
}

/** So many words tell a language; a sentence has enough. */
const MOST_WORDS = 400;
/** A text has at least this share of function words of its language. */
const LEAST_SHARE = 0.07;
const LEAST_WORDS = 2;
/** A declared language stands unless another has so many times its function words. */
const CLEARLY = 2;
/** And so many at least: in a short text a few words prove little against what the page says of itself. */
const PLAINLY = 6;

/** Tells in which of some languages texts are. */
export interface LanguageTeller<Row extends LanguageTraits> {
  /**
   * The row of the language that a text is in: the one declared (BCP 47) unless the text plainly is in another, and
   * without a declaration the one that its script and function words tell. Undefined for languages without a row.
   */
  tell(text: string, declared?: string): Row | undefined;
}

/** `others` are lists of function words of languages without a row. */
export function createTeller<Row extends LanguageTraits>(
  languages: readonly Row[],
  others: readonly string[],
): LanguageTeller<Row> {
  const rows = languages.map((row) => ({ row, words: foldedList(row.functionWords ?? '') }));
  const otherWords = others.map(foldedList);
  return {
    tell(text, declared) {
      const row = declared === undefined ? undefined : findRow(languages, declared);
      const script = scriptOf(text);
      if (script === undefined) return row;
      if (!row && declared) return undefined;
      const inScript = rows.filter((each) => each.row.scripts.includes(script));
      if (!row?.scripts.includes(script)) return tellByWords(text, script, inScript, otherWords);
      if (inScript.length === 1) return row;
      return tellByWords(text, script, inScript, otherWords, row) ?? row;
    },
  };
}

/** The row of a language (BCP 47: `en`, `en-GB`), or undefined where there is none. */
export function findRow<Row extends Pick<LanguageTraits, 'codes'>>(
  rows: readonly Row[],
  tag: string,
): Row | undefined {
  const code = tag.toLowerCase().split(/[^a-z0-9_]/)[0] ?? '';
  return rows.find(({ codes }) => codes.includes(code));
}

function tellByWords<Row extends LanguageTraits>(
  text: string,
  script: Script,
  rows: readonly { row: Row; words: WordList }[],
  others: readonly WordList[],
  declared?: Row,
): Row | undefined {
  if (rows.length === 1 && script !== 'Latin') return rows[0]?.row;
  if (script === 'Han') {
    return declared ?? rows.find(({ row }) => row.scripts[0] === script)?.row;
  }
  const written = text.normalize().toLowerCase().match(WORD)?.slice(0, MOST_WORDS) ?? [];
  const folded = written.map(foldText);
  const count = (list: WordList) => folded.filter((word) => list.has(word)).length;
  const counts = rows.map(({ row, words }) => ({
    row,
    count: count(words) + countLetters(written, row.letters),
  }));
  const [best, second] = counts.toSorted((a, b) => b.count - a.count);
  if (!best || best.count < Math.max(LEAST_WORDS, written.length * LEAST_SHARE)) return declared;
  if (declared) {
    const own = counts.find(({ row }) => row === declared)?.count ?? 0;
    if (best.count < PLAINLY || best.count <= own * CLEARLY) return declared;
  }
  const isOther = script === 'Latin' && others.some((list) => count(list) >= best.count);
  return isOther || second?.count === best.count ? declared : best.row;
}

const WORD = /[\p{L}\p{M}'\u2019]+/gu;

const countLetters = (words: readonly string[], letters = ''): number =>
  words.filter((word) => [...letters].some((letter) => word.includes(letter))).length;
