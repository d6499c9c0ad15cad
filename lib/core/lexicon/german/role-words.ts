import { splitWords, wordList } from '../../text/word-list.ts';

/** Nouns that end a German role, which is an open compound: `Außenminister`, `SPD-Fraktionschef`. Masculine, folded to lower case. */
const ROLE_NOUNS = splitWords(`
  minister kanzler präsident chef sprecher sekretär führer direktor leiter bürgermeister richter anwalt politiker experte
  forscher wissenschaftler professor trainer kapitän könig papst bischof kardinal kommissar botschafter diplomat
  senator gouverneur premier unternehmer manager gründer inhaber eigentümer autor schriftsteller journalist redakteur
  regisseur schauspieler sänger musiker künstler torwart torhüter stürmer spieler fahrer läufer ökonom historiker analyst
  jurist arzt mediziner psychologe soziologe biologe physiker chemiker meteorologe polizist kommandeur kommandant landrat
  kandidat aktivist geschäftsführer obmann landeshauptmann nachfolger vorgänger stellvertreter intendant rektor dekan
  pfarrer pastor verteidiger ermittler verhandlungsführer berater dirigent komponist moderator reporter korrespondent
  generalstaatsanwalt verbandschef volkswirt betriebsrat vertreter abteilungsleiter koordinator lehrer
  weltmeister olympiasieger meister sieger nobelpreisträger preisträger tennisspieler rapper designer architekt ingenieur
  astronaut pilot oberst general generalmajor admiral feldmarschall prinz herzog fürst graf emir sultan scheich ayatollah
  wirt landwirt bauer händler bankier banker investor milliardär verleger herausgeber kolumnist fotograf blogger
  kulturstaatsminister parteivorstand generalsekretär staatssekretär botaniker geologe astronom virologe epidemiologe
  student schüler hotelier gastronom theologe philosoph politologe rebellenführer parteifreund amtskollege kollege präses superintendent rabbiner imam
  ombudsmann dezernent kämmerer referent kurator mathematiker ministerpräsident bundestagspräsident biograf kritiker
`);

/** Adjectives that are nouns: `der Vorsitzende`, `ein Abgeordneter`. They end as adjectives do. */
const ADJECTIVAL_NOUNS = splitWords(
  'vorsitzend abgeordnet beauftragt vorstandsvorsitzend angestellt gesandt delegiert bevollmächtigt',
);

/** Roles of women that are no masculine with -in, and those that only end so. */
const WOMENS_NOUNS = splitWords(
  'rätin ärztin anwältin bischöfin landrätin obfrau königin prinzessin herzogin fürstin kauffrau landeshauptfrau expertin kollegin gräfin ombudsfrau päpstin äbtissin gesandtin',
);

const womens = (noun: string): string => `${noun.replace(/e$/, '')}in`;

const anyOf = (words: readonly string[]): string =>
  words.toSorted((a, b) => b.length - a.length).join('|');

/** A masculine role at a word's end, in any case: `Präsidenten`, `Ministers`. */
const MENS_ROLE = new RegExp(`(?:${anyOf(ROLE_NOUNS)})(?:e?s|e?n)?$`);

/** A woman's role at a word's end. */
const WOMENS_ROLE = new RegExp(`(?:${anyOf([...ROLE_NOUNS.map(womens), ...WOMENS_NOUNS])})$`);

/** A role that an adjective names, in any case and gender. */
const ADJECTIVAL_ROLE = new RegExp(`(?:${anyOf(ADJECTIVAL_NOUNS)})e[rnms]?$`);

/** Words that end like a role and are none. */
const NO_ROLES = wordList(
  'zimmer sommer kammer nummer hammer fischer weber meter kilometer general-anzeiger senat nachtwächter generationen kammern',
);

/** Whether a word in lower case is a role, and of whom; `either` where its ending does not tell. */
export function roleGender(lower: string): 'female' | 'male' | 'either' | undefined {
  if (NO_ROLES.has(lower)) return undefined;
  if (WOMENS_ROLE.test(lower)) return 'female';
  if (ADJECTIVAL_ROLE.test(lower)) return 'either';
  return MENS_ROLE.test(lower) ? 'male' : undefined;
}

/** A masculine role in the nominative at a word's end. */
const MENS_NOUN = new RegExp(`(?:${anyOf(ROLE_NOUNS)})$`);
const ADJECTIVAL_NOUN = new RegExp(`(?:${anyOf(ADJECTIVAL_NOUNS)})e[rnms]?$`);
/** An adjective with its ending; what stands in front of that is its stem. */
const ADJECTIVE = /e[rnms]?$/;

/** A role's noun in the nominative: `Ministers` is `Minister`, `Vorsitzenden` is `Vorsitzende` or `Vorsitzender`. */
export function nominativeOf(noun: string, gender: 'female' | 'male' | undefined): string {
  const lower = noun.toLowerCase();
  if (ADJECTIVAL_NOUN.test(lower)) return withEnding(noun, gender);
  if (MENS_NOUN.test(lower)) return noun;
  const found = ['s', 'n', 'es', 'en']
    .filter((ending) => noun.endsWith(ending))
    .map((ending) => noun.slice(0, -ending.length))
    .find((bare) => MENS_NOUN.test(bare.toLowerCase()));
  return found ?? noun;
}

/** An adjective as it stands without an article: `ehemaliger`, `ehemalige`. */
export const withEnding = (adjective: string, gender: 'female' | 'male' | undefined): string =>
  gender === undefined ? adjective : adjective.replace(ADJECTIVE, gender === 'male' ? 'er' : 'e');

/** Words before a name that are no part of the role: courtesy and degrees. */
export const COURTESY_BEFORE_A_NAME = wordList('herr herrn frau fräulein');
export const DEGREES = wordList(
  'dr. prof. dipl. ing. dipl.-ing. dr prof med. jur. phil. rer. nat. h.c. mag. pd',
);
export const MENS_COURTESY = wordList('herr herrn');
export const WOMENS_COURTESY = wordList('frau fräulein');

/** A role that somebody no longer has. */
export const FORMER = /^(?:ehemalig|früher|einstig|damalig|vormalig)e[nrms]?$|^(?:ex|alt)-/;

/** What stands in front of a title: `CDU-Chefin`, `Ex-Kanzler`. */
export const PREFIX_OF_A_ROLE = /^(?:\p{Lu}{2}[\p{Lu}/]*|Ex|Alt)-/u;

/** Adjectives of a role without an ending of their own, and numbers before it. */
export const ROLE_ADJECTIVE = /(?:e|er|en|es|em)$/;

/** Roles beside somebody else, which say nothing without them: `Does Kollege`. They tell a person, and are no role on a card. */
export const RELATIONS =
  /(?:kolleg(?:e|en|in)|nachfolger(?:in|s)?|vorgänger(?:in|s)?|parteifreund(?:in)?|stellvertreter(?:in|s)?)$/;

/** Relatives: what follows is a person, and no role. */
export const RELATIVES =
  /^(?:ehefrau|ehemann|frau|mann|sohn|tochter|bruder|schwester|vater|mutter|onkel|tante|neffe|nichte|witwe|witwer|lebensgefährtin|lebensgefährte|freundin|freund|schwager|cousin|cousine|großvater|großmutter|enkel|enkelin)$/;

/** Offices whose holder readers know by the surname alone: `Bundeskanzlerin Doe`. */
export const KNOWN_BY_OFFICE =
  /(?:kanzler|präsident|ministerpräsident|premierminister|minister|bürgermeister)(?:in)?$/;

/** Ages before a name: `der 33-jährige Doe`. */
export const AGED = /^\d{1,3}-jährige[rnms]?$/;

/** Parties in brackets after a name. */
export const PARTIES = wordList(
  'CDU CSU SPD FDP Grüne Grünen Linke Linkspartei AfD PDS NPD ÖVP SPÖ FPÖ BZÖ SVP Neos BSW CDU/CSU Piraten Republikaner Demokraten WASG DVU parteilos SP CVP EVP Union Freie Wähler Labour Tories KPÖ DKP SSW',
);

/** Words that join a genitive or a place to a role. */
export const ROLE_LINKS = wordList('der des von vom für im in beim bei am zur zum und der');

/** Nouns of people that are no role: `der Rentner`, `die Zeugin`, `der Angeklagte`. */
export const SOMEBODY =
  /(?:rentner|zeuge|anwohner|nachbar|einwohner|bewohner|besitzer|angeklagte|täter|opfer|verletzte|jährige|fahrgast|kunde|patient|mieter|autor|forscher|mann|frau|mädchen|junge|kind)(?:in|n|r|s)?$/;
