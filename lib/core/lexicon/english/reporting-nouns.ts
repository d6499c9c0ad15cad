import { wordList } from '../../text/word-list.ts';

/** What may follow a noun of saying. */
export interface NounCue {
  lemma: string;
  takesThat: boolean;
  takesTo: boolean;
  prepositions: readonly string[];
}

/**
 * Nouns of saying, by what may follow them. They come from the cue verbs, if news uses them with an owner. Each has its
 * plural.
 */
const KINDS: readonly [
  nouns: string,
  takesThat: boolean,
  takesTo: boolean,
  prepositions: string,
][] = [
  ['claim assertion contention allegation argument insistence', true, false, ''],
  ['admission acknowledgment acknowledgement revelation', true, false, 'of'],
  ['prediction declaration announcement statement confirmation conclusion', true, false, 'of'],
  ['promise pledge vow threat offer', true, true, 'of'],
  ['call demand plea request', true, true, 'for'],
  ['proposal', true, true, 'for'],
  ['warning', true, false, 'of about against'],
  ['criticism', true, false, 'of for over about at'],
  ['condemnation denunciation mockery', true, false, 'of'],
  ['mention', false, false, 'of'],
  ['suggestion', true, false, ''],
  ['praise', false, false, 'of for'],
  ['accusation', true, false, 'of'],
  ['denial', true, false, 'of'],
  ['complaint', true, false, 'about of'],
  ['remark comment', true, false, 'about on'],
  ['apology', false, false, 'for'],
  ['description depiction characterization', false, false, 'of'],
];

export const NOUN_CUES: ReadonlyMap<string, NounCue> = new Map(
  KINDS.flatMap(([nouns, takesThat, takesTo, prepositions]) =>
    nouns.split(' ').flatMap((lemma): [string, NounCue][] => {
      const cue = { lemma, takesThat, takesTo, prepositions: prepositions.split(' ') };
      const plural = /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
      return [
        [lemma, cue],
        [plural, cue],
      ];
    }),
  ),
);

/** Verbs that introduce a noun of saying: `made a promise`. */
export const WORD_GIVING_VERBS = wordList(`
  made makes making issued issues issuing gave gives giving delivered delivers delivering offered
  offers offering repeated repeats renewed renews voiced voices voicing leveled levelled heaped
  sent released raised lodged reiterated posted
`);
