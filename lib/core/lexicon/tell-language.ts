import { foldText } from '../text/fold.ts';
import { type Script, scriptOf } from '../text/script.ts';
import { foldedList, type WordList } from '../text/word-list.ts';
import type { NameForms } from './language-words.ts';

/** What distinguishes a language, and how its names change. It is data, so that pages can receive it. */
export interface LanguageTraits {
  codes: readonly string[];
  scripts: readonly Script[];
  letters?: string | undefined;
  /** words separated by spaces */
  functionWords?: string | undefined;
  forms?: NameForms | undefined;
}

/** Most words to look at. They are enough to tell the language. */
const MOST_WORDS = 400;
/** Smallest share of function words in a text of the language. */
const LEAST_SHARE = 0.07;
const LEAST_WORDS = 2;
/** A declared language stands unless another one has this many times its function words … */
const CLEARLY = 2;
/** … and at least this many. In a short text, a few words can't outweigh what the page declares. */
const PLAINLY = 6;

/** Tells which of several languages a text is in. */
export interface LanguageTeller<Row extends LanguageTraits> {
  /**
   * The row of the language that a text is in. The declared language (BCP 47) counts unless the text is clearly in
   * another. Without a declaration, script and function words decide. Undefined for languages without a row.
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

/** The row of a language (BCP 47: `en`, `en-GB`). Undefined if there is none. */
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
