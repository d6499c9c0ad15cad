import { foldText } from '../../text/fold.ts';
import { hashText } from '../../text/hash-text.ts';
import { batch, readWords } from '../../text/read-words.ts';
import { ANY_CASE, type FindBaseForms } from '../forms/base-forms.ts';
import { extendHash } from '../trie/name-hash.ts';
import { ENDS, GOES_ON, type NameTrie } from '../trie/name-trie.ts';
import { joinsName } from './joins-name.ts';
import type { NameSpan } from './match-text.ts';

/** How a language's names are matched. */
export interface FormMatcher {
  basesOf: FindBaseForms;
  lastOnly: boolean;
  apostrophe: boolean;
}

/** The beginning of a name, with one reading of its words. */
interface Opened {
  hash: number;
  from: number;
  start: number;
  words: readonly string[];
  cases: number;
  /** how many words differ from the dictionary form */
  changed: number;
  /** whether one of them has an ending */
  isInflected: boolean;
}

/** Limit for pages that consist of names, where very many could be open at one place. */
const MOST_OPEN = 64;

/**
 * Does what matchText does, for a language that inflects names. Each word counts as every name word that it may be a
 * form of. The words of one name must agree in case. Each span says which name it found.
 */
export function matchForms(text: string, trie: NameTrie, matcher: FormMatcher): NameSpan[] {
  const found: NameSpan[] = [];
  const bases = createWordBases(text, matcher);
  let open: Opened[] = [];
  let leftStart = 0;
  let leftEnd = 0;
  let before = 0;
  const take = (next: Opened, at: number, end: number, goesOn: Opened[]) => {
    const flags = trie.find(next.hash);
    if (flags & ENDS) found.push(spanOf(next, at, end));
    const isPlain = !matcher.lastOnly || !next.isInflected;
    if (flags & GOES_ON && isPlain && goesOn.length < MOST_OPEN) goesOn.push(next);
  };
  for (let at = 0; readWords(text, at); at = batch.next) {
    const { count } = batch;
    for (let i = 0; i < count; i++) {
      const start = batch.starts[i] as number;
      const end = batch.ends[i] as number;
      const hash = batch.hashes[i] as number;
      const { small, smallMask } = trie;
      const mayBegin =
        batch.capitals[i] !== 0 ||
        ((small[(hash >> 4) & smallMask] as number) & (1 << (hash & 15))) !== 0;
      if (open.length === 0 && !mayBegin) continue;
      if (matcher.apostrophe && isEnding(text, leftEnd, start, open.length)) {
        leftStart = start;
        leftEnd = end;
        continue;
      }
      const goesOn: Opened[] = [];
      const joins = open.length > 0 && joinsName(text, leftStart, leftEnd, start);
      for (const form of bases(start, end, hash)) {
        for (const name of joins ? open : []) {
          const cases = name.cases & form.cases;
          if (cases === 0) continue;
          const words = [...name.words, form.base];
          const changed = name.changed + form.changed;
          const isInflected = name.isInflected || form.isInflected;
          const hash = extendHash(name.hash, form.hash);
          take({ ...name, hash, words, cases, changed, isInflected }, before + i, end, goesOn);
        }
        const own = { ...form, from: before + i, start, words: [form.base] };
        if (mayBegin) take(own, before + i, end, goesOn);
      }
      open = goesOn;
      leftStart = start;
      leftEnd = end;
    }
    before += count;
  }
  return found;
}

/** Whether lower-case letters follow an apostrophe, as in “Mike’owi”. The name may continue after them. */
const isEnding = (text: string, leftEnd: number, start: number, open: number): boolean =>
  open > 0 && start - leftEnd === 1 && /^['\u2019]\p{Ll}/u.test(text.slice(leftEnd, start + 2));

const spanOf = ({ from, start, words, changed }: Opened, to: number, end: number): NameSpan => ({
  from,
  to,
  start,
  end,
  ...(changed > 0 || words.length !== to - from + 1 ? { words, changed } : {}),
});

interface WordForm {
  base: string;
  hash: number;
  cases: number;
  changed: 0 | 1;
  isInflected: boolean;
}

/** The forms of the words of a text, looked up by hash, since most words of a page are repeated. */
function createWordBases(
  text: string,
  { basesOf }: FormMatcher,
): (start: number, end: number, hash: number) => readonly WordForm[] {
  const known = new Map<number, readonly WordForm[]>();
  return (start, end, hash) => {
    let forms = known.get(hash);
    if (!forms) {
      forms = basesOf(foldText(text.slice(start, end))).map(({ base, cases, isRespelt }, i) => ({
        base,
        hash: i === 0 ? hash : hashText(base),
        cases: i === 0 ? ANY_CASE : cases,
        changed: i === 0 ? 0 : 1,
        isInflected: i !== 0 && !isRespelt,
      }));
      known.set(hash, forms);
    }
    return forms;
  };
}
