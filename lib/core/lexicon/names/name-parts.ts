import { splitWords, wordList } from '../../text/word-list.ts';

// Small words inside names. Names keep them in texts of every language, and most are used in several: `de`, `la`.

const PARTICLES = `
  de del della der den di da das dos du van von zu zur la le el al bin ibn ben ter ten af av
`;

/** Particles between a forename and a surname on a page of any language. */
export const PARTICLES_ON_A_PAGE = wordList(PARTICLES);

/** Particles in an article. It is in English, where these aren't words of a sentence: `Ortega y Doe`. */
export const PARTICLES_IN_AN_ARTICLE = wordList(`
  ${PARTICLES}
  des bint y e
`);

const PARTICLES_IN_A_LISTED_NAME = splitWords(`
  ${PARTICLES}
  des do vom lo st saint mac 't
`);

/** Particles in a full name from a list of names, in any case. Only names stand there. */
export const PARTICLE_IN_A_LISTED_NAME = new RegExp(
  `^(?:${PARTICLES_IN_A_LISTED_NAME.join('|')})\\.?$`,
  'i',
);

/** Particles in the name of an author, above an article. */
export const PARTICLES_IN_A_BYLINE = splitWords('de van von der den bin al la du di');

/** Particles that a surname always keeps: `bin Doe`, `St Doe`. */
export const INSEPARABLE_PARTICLE = /^(?:bin|ibn|st|saint|mac)\b/i;

/** Particles that some people write with a capital: `Ó Briain`, `De Niro`. */
export const PARTICLE_WITH_A_CAPITAL = /^(?:Ó|Ní|Nic|Uí|Mac|Van|Von|De|Di|Du|Le)$/;

/** Particles with a capital that are no forenames: `Von Doe` is a surname alone. */
export const PARTICLE_OF_A_SURNAME = /^(?:Ó|Ní|Nic|Uí|Von|De|Du|Le)$/;

/** Two particles of a surname with capitals: `Van Den Doe`, `De La Doe`. */
export const PARTICLES_WITH_CAPITALS = /^(?:Van|Von|De) (?:De|Den|Der|La|Las|Los|Het)$/;

/** A name that begins with an article in small letters: `al-Doe`, `el-Doe`. */
export const ARTICLE_IN_A_NAME = /^(?:al|el|an|ar|as|ash|at|az|ad|ed|ul|us|ibn|bin|abu)-\p{Lu}/u;

/** The articles that such a name begins with. */
export const ARTICLES_OF_NAMES = wordList('al el an ar as ash at az ad ed ul us ibn bin abu');

/** The place after a title: `Jane of Foo`. */
export const PLACE_OF_A_TITLE = /\b(?:de|du|of)\s+(\p{Lu}[\p{L}-]+)$/u;

/** What opens an epithet: `Pachomius the Great`, `Alexis of Russia`. */
export const EPITHET_OPENING = /^(?:the|of|von|der|el|le|il)$/u;

export const OF_OR_THE = /^(?:of|the)$/i;
