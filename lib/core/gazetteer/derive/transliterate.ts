import { SLAVIC_ADJECTIVE_END } from '../../lexicon/romanization/name-forms.ts';
import { madeOnce } from '../../text/made-once.ts';

/** Letters that other languages write as two letters or as a plain one: from → to, in both ways. */
const LETTERS: readonly (readonly [RegExp, string, string])[] = [
  [/ö/g, 'oe', 'o'],
  [/ü/g, 'ue', 'u'],
  [/ä/g, 'ae', 'a'],
  [/ø/g, 'oe', 'o'],
  [/å/g, 'aa', 'a'],
  [/æ/g, 'ae', 'ae'],
  [/œ/g, 'oe', 'oe'],
  [/ß/g, 'ss', 'ss'],
  [/đ/g, 'dj', 'd'],
  [/ł/g, 'l', 'l'],
  [/ð/g, 'd', 'd'],
  [/þ/g, 'th', 'th'],
  [/ı/g, 'i', 'i'],
];

const SPECIAL = /[öüäøåæœßđłðþı]/i;

/** The same for capitals: `Ö` becomes `Oe`. */
const capitals = madeOnce(() =>
  LETTERS.map(([from, ...to]) => {
    const raise = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
    return [new RegExp(from.source.toUpperCase(), 'g'), raise(to[0]), raise(to[1])] as const;
  }),
);

/**
 * `Gøran Müller` → `Goeran Mueller`, `Goran Muller`. Gives only spellings that still differ after folding, which
 * already gives the plain form of `ü`.
 */
export function respellLetters(name: string): string[] {
  const composed = name.normalize('NFC');
  if (!SPECIAL.test(composed)) return [];
  const write = (which: 1 | 2) =>
    [...LETTERS, ...capitals()].reduce(
      (text, rule) => text.replace(rule[0], rule[which]),
      composed,
    );
  return [...new Set([write(1), write(2)])].filter((text) => text !== composed);
}

/** `Doevsky` → `Doevski`, `Doevskiy`, `Doevskyy`. */
export function respellSlavic(surname: string): string[] {
  if (!SLAVIC_ADJECTIVE_END.test(surname)) return [];
  return ['ky', 'ki', 'kiy', 'kyy']
    .map((ending) => surname.replace(SLAVIC_ADJECTIVE_END, ending))
    .filter((text) => text !== surname);
}

/** Russian and Ukrainian letters in the usual English spelling (BGN/PCGN, simplified). */
const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  ё: 'yo',
  є: 'ye',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  ї: 'yi',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ў: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};

/** `Иван Доевский` → `Ivan Doevsky`. Undefined if the name is not Cyrillic. */
export function romanise(name: string): string | undefined {
  if (!/\p{Script=Cyrillic}/u.test(name)) return undefined;
  const latin = [...name.replace(/[иы]й(?=\s|$)/g, 'ы')]
    .map((letter) => {
      const small = letter.toLowerCase();
      const written = CYRILLIC[small] ?? letter;
      return small === letter ? written : written.charAt(0).toUpperCase() + written.slice(1);
    })
    .join('');
  return /\p{Script=Cyrillic}/u.test(latin) ? undefined : latin;
}
