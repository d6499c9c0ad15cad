/** Cyrillic and Greek consonants that no language confuses, and below each the Latin letter that it stands for in a key. */
export const CONSONANTS = 'бпфтдклљмнњрсзцδζσςθτκλμνπρφ';
export const KEY_LETTERS = 'bpftdkllmnnrsssdsssttklmnprf';

/** Letters that are one sound of the hissing kind, which a key leaves out, or two sounds in one letter. */
export const COMPOUNDS: readonly (readonly [RegExp, string])[] = [
  [/тч|дж|дз|τζ|γ[κγ]/g, ''],
  [/τσ/g, 'σ'],
  [/^μπ/g, 'b'],
  [/^ντ/g, 'd'],
  [/ξ/g, 'κσ'],
  [/ψ/g, 'πσ'],
];

/** Consonants that a name may end in unheard: “Барнье” of Barnier, “Дюпон” of Dupont. */
export const UNHEARD_ENDS = 'rtsd';

export const GREEK_PAIR = /ντ|μπ/;

/** Greek pairs inside a word, and what each may stand for. */
export const GREEK_PAIRS: Readonly<Record<string, readonly string[]>> = {
  ντ: ['d', 'νd', 'ντ'],
  μπ: ['b', 'μb', 'μπ'],
};

/** Letters of Cyrillic and Greek after which such an end may be: vowels, and the French nasal. */
export const VOWEL_AT_END = /[аеєиіоуыэюяьнαεηιουω]$/u;

/** Hissing letters, which some alphabets write with the letter of another. */
export const HISSING = /[шжч]/g;
