import type { NameForms } from '../../lexicon/language-words.ts';
import { foldText } from '../../text/fold.ts';
import { splitWords } from '../../text/word-list.ts';
import { createRespell } from './respell.ts';

/** A dictionary form of a name that a folded word on the page may stand for. */
export interface BaseForm {
  /** the word of the name, folded */
  base: string;
  /** bits of the cases in which the word has this form; ANY_CASE if it isn't inflected */
  cases: number;
  /** the word itself in English spelling, without an ending taken off */
  isRespelt?: true;
}

export const ANY_CASE = -1;

/** Gives the dictionary forms that a folded word may stand for. The word itself comes first. */
export type FindBaseForms = (word: string) => readonly BaseForm[];

interface Rule {
  base: string;
  cases: number;
}

/** Shortest word of a name, in characters. */
const SHORTEST_BASE = 2;
/** Shortest stem without its ending, not counting letters that the dictionary form adds. */
const SHORTEST_STEM = 2;

/** About the number of different words on a few pages. */
const REMEMBERED = 10_000;

/** Two final consonants. The dictionary form may have a vowel between them: “Pavla” comes from Pavel. */
const CLUSTER = /[^aeiouyаеиіоуыэюяє'ь]{2}$/;

/** Reads the lists of a language. It remembers its answers, since a page repeats its words. */
export function createBaseForms(forms: NameForms): FindBaseForms {
  const endings = readRules(forms.endings ?? '');
  const longest = Math.max(0, ...[...endings.keys()].map((ending) => ending.length));
  const links = ['', ...splitWords(foldText(forms.links ?? ''))];
  const changes = readPairs(forms.stems ?? '');
  const fleeting = splitWords(foldText(forms.fleeting ?? ''));
  const prefixes = splitWords(foldText(forms.prefixes ?? ''));
  const behind = splitWords(foldText(forms.behind ?? ''));
  const respell = forms.slavic === undefined ? undefined : createRespell(forms.slavic);
  const known = new Map<string, readonly BaseForm[]>();

  function strip(word: string, add: (base: string, cases: number) => void): void {
    const most = Math.min(longest, word.length - 1);
    for (let length = 1; length <= most; length++) {
      const rules = endings.get(word.slice(-length));
      if (!rules) continue;
      const left = word.slice(0, -length);
      for (const stem of stemsOf(left)) {
        if (stem.length < SHORTEST_STEM) continue;
        for (const { base, cases } of rules) add(stem + base, cases);
      }
    }
  }

  /** The stems of a word: without the ending and its linking letter, and with sound changes undone. */
  function* stemsOf(left: string): Iterable<string> {
    for (const link of links) {
      if (!left.endsWith(link)) continue;
      const stem = left.slice(0, left.length - link.length);
      yield stem;
      for (const [from, to] of changes) {
        if (stem.endsWith(from)) yield stem.slice(0, stem.length - from.length) + to;
      }
      if (fleeting.length === 0 || !CLUSTER.test(stem)) continue;
      for (const vowel of fleeting) yield stem.slice(0, -1) + vowel + stem.slice(-1);
    }
  }

  function find(word: string): BaseForm[] {
    const found = new Map<string, number>([[word, ANY_CASE]]);
    const add = (base: string, cases: number) => {
      if (base.length < SHORTEST_BASE || !/\p{L}{2}/u.test(base)) return;
      found.set(base, (found.get(base) ?? 0) | cases);
    };
    strip(word, add);
    // Titles that are joined to a name, before its own ending.
    for (const title of behind) {
      for (const [base] of [...found]) {
        if (base.endsWith(title)) add(base.slice(0, -title.length), ANY_CASE);
      }
    }
    for (const prefix of prefixes) {
      for (const [base, cases] of [...found]) {
        if (base.startsWith(prefix)) add(base.slice(prefix.length), cases);
      }
    }
    const bases: BaseForm[] = [...found].map(([base, cases]) => ({ base, cases }));
    if (!respell) return bases;
    for (const [base, cases] of found) {
      for (const spelt of respell(base)) {
        if (found.has(spelt)) continue;
        bases.push({ base: spelt, cases, ...(base === word ? { isRespelt: true } : {}) });
      }
    }
    return bases;
  }

  return (word) => {
    let bases = known.get(word);
    if (!bases) {
      if (known.size === REMEMBERED) known.clear();
      bases = find(word);
      known.set(word, bases);
    }
    return bases;
  };
}

/** `ending>base:cases …`. A hyphen means an empty string. Without cases, any case fits. */
function readRules(list: string): Map<string, Rule[]> {
  const rules = new Map<string, Rule[]>();
  for (const item of splitWords(list)) {
    const [pair = '', cases = ''] = item.split(':');
    const [ending = '', base = ''] = pair.split('>');
    const rule = { base: foldText(base.replace('-', '')), cases: bitsOf(cases) };
    const key = foldText(ending);
    rules.set(key, [...(rules.get(key) ?? []), rule]);
  }
  return rules;
}

const readPairs = (list: string): [string, string][] =>
  splitWords(list).map((item) => {
    const [from = '', to = ''] = item.split('>');
    return [foldText(from), foldText(to.replace('-', ''))];
  });

/** One bit for each letter that names a case. */
const bitsOf = (cases: string): number =>
  cases === ''
    ? ANY_CASE
    : [...cases].reduce((bits, letter) => bits | (1 << (letter.charCodeAt(0) & 31)), 0);
