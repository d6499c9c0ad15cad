import { wordList } from '../../text/word-list.ts';

/**
 * General English words that may stand, capitalised, right before or after a surname without being part
 * of a longer name. Folded. Lists, not rules: each is meant to be complete for its class.
 */

/** Titles and forms of address that precede a name; what follows them is a surname or a full name. */
export const TITLES = wordList(`
  president presidents vice prime minister premier chancellor chair chairman chairwoman chairperson
  secretary general undersecretary ambassador envoy special representative rep congressman congresswoman
  senator sen sens reps governor gov lieutenant lt mayor judge justice attorney prosecutor commissioner
  director chief leader speaker whip king queen prince princess emperor sheikh emir sultan pope bishop
  archbishop cardinal imam rabbi reverend rev father sister brother sir dame lord lady baron
  baroness count mr mrs ms miss mx dr doctor prof professor captain capt major maj colonel col general
  gen admiral adm sergeant sgt officer marshal commander comrade candidate nominee incumbent frontrunner
  democrat republican conservative tyrant dictator tsar businessman billionaire spokesman spokeswoman
  spokesperson coach ceo deputy acting former ex president-elect elect foreign defense defence interior
  finance monsieur madame herr frau senor pan signor messrs skipper substitute teammate rookie champion
  winger fullback batsman bowler keeper right-hander left-hander southpaw seed seeded boss master
  private corporal detective inspector constable superintendent ayatollah shah sheik crown
`);

/** Words that open a sentence or link phrases: before a surname they are no forename. */
export const FUNCTION_WORDS = wordList(`
  a about above according across after afterwards again against ahead all almost alongside already also
  although always amid among an and another any apparently are around as asked at away back be because
  been before behind being below beside besides between beyond both but by call calling calls can
  certainly clearly could dear despite did do does done down during each earlier either else elsewhere
  even eventually ever every except far few finally first following for formerly from further
  furthermore get give given had has have having he her here hers hey him his how however i if in indeed
  initially inside instead into is it its just last lastly lately later latest least let like likely many
  may maybe meanwhile might more moreover most much must my near nearly neither never nevertheless new
  next no nobody none nonetheless nor not nothing now obviously of off often on once one only or other
  others otherwise our out outside over overall own per perhaps plus previously probably quite quoting
  rather really recently regarding remember reportedly right said same say saying says second see seeing
  seen several shall she should since so some soon still such suddenly surely than thank thanks that the
  their them then there thereafter therefore these they this those though through throughout thus till to
  today together told tomorrow tonight too toward towards twice two under unless unlike until up upon us
  usually versus very via vs was watch we were what whatever when whenever where whereas wherever whether
  selon mais pour avec dans chez contre quand depuis segun pero para cuando secondo perche
  which while who whoever whom whose why will with within without would wow yes yesterday yet you your
`);

/** Days, months and the like, which news puts right after a name: “Smith Tuesday called …”. */
export const CALENDAR_WORDS = wordList(`
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec
`);

/** Nouns that make an organisation, building, work or law out of the name before them; and Jr and the like. */
export const NAME_HEADS = wordList(`
  tower towers building plaza hotel hotels resort club casino golf palace park house hall center centre
  square street avenue road bridge airport stadium arena island islands university college school
  academy institute institution foundation organization organisation trust fund company corporation corp
  inc llc ltd group holdings media entertainment productions international worldwide enterprises network
  airlines national steaks vodka coin bible prize prizes award awards cup medal trophy championship
  scholarship fellowship library museum memorial monument hospital clinic telescope observatory
  laboratory gallery theater theatre festival
  church force one doctrine plan act law bill amendment decree effect family dynasty brothers sisters
  mobile realty watches sneakers station accords jr junior sr senior ii iii iv
`);

/** What follows a leader's surname and still means the person: “the Smith Administration”. */
export const LEADER_NOUNS = wordList(`
  administration cabinet campaign presidency government ally allies aide aides adviser advisers advisor
  advisors supporters voters rally tariffs order orders era white says said tells told vows slams meets
  warns calls signs wants backs hits faces
`);

/** After a surname these mean the bearer's kin and not the bearer. */
export const FAMILY_NOUNS = wordList(`
  family families dynasty clan brothers sisters siblings household children kids
`);

/** Prefixes that a hyphen joins to a name without making another name of it. */
export const PREFIXES = wordList(`pro anti ex post pre non never neo arch former`);

/** Words that headlines in title case leave without a capital: articles, conjunctions, prepositions. */
export const MINOR_WORDS = wordList(`
  a about after against along amid among an and are around as at be before behind between but by down
  during for from if in inside into is it its like near nor not of off on once onto or out over past per
  so than that the their to toward towards under until up upon via vs was were when while with without yet
`);

/** Before a surname these make a place or a church of it: “St. Smith”. */
export const SAINTS = wordList(`st saint ste sainte san santa sankt`);

/** Small words between a forename and a surname. */
export const PARTICLES = wordList(
  `de del della der den di da das dos du van von zu zur la le el al bin ibn ben ter ten af av`,
);

/** Titles of nobility in front of a forename. */
export const NOBLE_TITLE = /^(?:lord|lady|emperor|empress|sultan|shah|tsar|prince|princess)\s/i;

/** Words that join the words of a title or brand. */
export const CONNECTING_WORDS = /\b(?:the|and|of)\b/;

/** The end of a verb or adverb. */
export const VERB_OR_ADVERB = /.(?:ing|ed|ly)$/;

/** Suffixes behind a surname. */
export const NAME_SUFFIX_BEHIND = wordList('jr junior sr iii');

/** Pronouns of one person. */
export const PERSONAL_PRONOUN = wordList('he she his her him himself herself who whose whom');

/** “a comet called Smith”: not only people are called so. */
export const NAMING_PARTICIPLE = /^(?:called|dubbed|labell?ed)$/;

/** What may stand before things as well: “Republican Majority”, “Special Branch”. */
export const WORD_OF_AN_OFFICE =
  /^(?:republican|democrat|conservative|special|foreign|interior|finance|defense|defence|elect|acting|former|ex|general|prime|vice|crown|deputy|state|staff|house|chief|independent|premier|champion)$/;

/** Prepositions that lead to places far more often than to people. */
export const PREPOSITION_OF_PLACE = wordList(
  'in near into across outside throughout within around',
);

/** The same for names that are places' as well: “to Washington”. */
export const PREPOSITION_OF_WAY = wordList(`
  to from at of for via through leaving visiting north south east west new
`);

/** Determiners, behind which a name is a thing's. */
export const DETERMINER_BEFORE = wordList(`
  the a an this that these those each every some any no my our your his her its their
`);

/** Suffixes that a text may leave out. */
export const NAME_SUFFIX_IN_TEXT = wordList('jr sr ii iii iv');

/** Nouns for a name itself: what stands in quotation marks behind them is spoken of and names nobody. */
export const NAMING_NOUNS = wordList(`
  name names forename surname nickname pseudonym alias moniker epithet handle username hashtag word term phrase
`);

/** Determiners that no person's name takes: “a Smith”. Not `her`, which is also whom a verb is about. */
export const DETERMINERS_OF_THINGS = wordList('a an another my our your their his');

/** Physicians whose names are illnesses now: “his mother had Smith’s”. */
export const ILLNESSES = wordList('alzheimer parkinson huntington hodgkin crohn asperger tourette');
