import { splitWords, wordList } from '../../text/word-list.ts';

// Small words inside names. Names carry them into texts of every language, and most belong to several: `de`, `la`.

const PARTICLES = `
  de del della der den di da das dos du van von zu zur la le el al bin ibn ben ter ten af av
`;

/** Particles between a forename and a surname on a page of any language. */
export const PARTICLES_ON_A_PAGE = wordList(PARTICLES);

/** Particles in an article. It is English, where these are no words of a sentence: `Ortega y Doe`. */
export const PARTICLES_IN_AN_ARTICLE = wordList(`
  ${PARTICLES}
  des bint y e
`);

const PARTICLES_IN_A_LISTED_NAME = splitWords(`
  ${PARTICLES}
  des do vom lo st saint mac 't
`);

/** Particles in a full name that a list of names gives, in any case: nothing but names stands there. */
export const PARTICLE_IN_A_LISTED_NAME = new RegExp(
  `^(?:${PARTICLES_IN_A_LISTED_NAME.join('|')})\\.?$`,
  'i',
);

/** Particles in the name of an author, above an article. */
export const PARTICLES_IN_A_BYLINE = splitWords('de van von der den bin al la du di');

/** Particles that a surname is not used without: `bin Doe`, `St Doe`. */
export const INSEPARABLE_PARTICLE = /^(?:bin|ibn|st|saint|mac)\b/i;

/** Particles that some write with a capital: `Ó Briain`, `De Niro`. */
export const PARTICLE_WITH_A_CAPITAL = /^(?:Ó|Ní|Nic|Uí|Mac|Van|Von|De|Di|Du|Le)$/;

/** A name that an article in small letters opens: `al-Doe`, `el-Doe`. */
export const ARTICLE_IN_A_NAME = /^(?:al|el|an|ar|as|ash|at|az|ad|ed|ul|us|ibn|bin|abu)-\p{Lu}/u;

/** The same at the head of a name, in any case. */
export const ARTICLES_OF_NAMES = wordList('al el an ar as ash at az ad ed ul us ibn bin abu');

/** The place behind a title: `Jane of Foo`. */
export const PLACE_OF_A_TITLE = /\b(?:de|du|of)\s+(\p{Lu}[\p{L}-]+)$/u;

/** What opens an epithet: `Pachomius the Great`, `Alexis of Russia`. */
export const EPITHET_OPENING = /^(?:the|of|von|der|el|le|il)$/u;

/** `of`, `the`. */
export const OF_OR_THE = /^(?:of|the)$/i;
