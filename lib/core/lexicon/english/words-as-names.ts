import { wordList } from '../../text/word-list.ts';

/**
 * English words that are surnames too, by how they are used in a sentence. Folded; general knowledge. Common words in
 * none of these lists are nouns that take an article (`king`, `baker`). Such a noun is a name if it opens a sentence.
 */

/** Nouns that open a sentence without an article: what can't be counted, plurals, ideas. */
export const NOUNS_WITHOUT_ARTICLE = wordList(`
  arms art banks baseball beer bells bliss blood books bridges brooks bread butter cash chance charity chase chess china
  christmas church coal coffee coke college copper cotton cream curry dance dates day days death dust easter
  faith fields fish fishers flowers fog food football force frost games gates glass gold grace grain grass
  graves hail hands hay health heat help hills holiday home honey hope horn ice iron ivory jazz jobs joy judges june
  justice kings knights lace lamb land law leaves light love luck lust madness magic marks mars meat medals mercy
  merit milk mills mint money moss music night noon noise oaks orders oil pain paint paper parks parts peace pearls
  pepper plant poles power powers prayer press price pride print prices prose quest race rain reeds rhodes rice rivers roads
  rocks roots roses rust sage sales salmon salt sand sands school seals search shore silk silver sky sleep smoke snow
  song speed spice sport spring steel stock stone stones storms straw strength style sugar summer summers sun sunday
  talent taste tea temples time times toil trade trouble trust truth vines virtue walls wards war water waters wealth
  weather wells wheat wine winter winters wisdom wood woods wool work world years youth
`);

/** Of these, what may own things: “Winter’s end”, “College’s role”. */
export const OWNERS_OF_THINGS = wordList(`
  church college christmas day death easter holiday justice law love night nature school spring summer sunday time war
  winter world
`);

/** Adjectives and adverbs, which open a sentence before any noun. */
export const DESCRIBING_WORDS = wordList(`
  able best big black blue bold brave bright broad brown clean clear close cold cool dark dear deep double dry dutch
  early english even ever evil fair false far fast fine first flat free french full gay good gray great green
  grey half happy hard hardy high hollow holy hot just keen kind large last late lawless little live long lovely low
  loud mad main major mean meek mild minor more most much near neat new nice noble odd old olive only open orange own
  perfect pink plain pleasant poor precious pretty prime proud public purple quick quiet rare ready real red regal rich
  right rough round royal sharp short simple slim slow small smart south north east west southern northern eastern western
  stark still stout strange strong sweet swift tall tiny true urban vast warm weak well white whole wide wild wise worth
  yellow young
`);

/** Colours of which people are called, with the nouns that then follow: “White voters”. */
export const COLOURS_OF_PEOPLE = wordList('black brown white');

/** Before a month these tell of a time, also of what is the month’s: “in May’s vote”. */
export const WORDS_BEFORE_A_MONTH = wordList(`
  in of for since until till by to from on at through during last next this early late mid before after between around
  every each the
`);

/** Prepositions behind which a month is no time: “the case against May”. */
export const PREPOSITIONS_OF_PEOPLE = wordList('against under behind beneath despite');

/** Verbs of which a person is the subject though they are no verbs of speech, as they stand behind it. */
export const VERBS_OF_A_SUBJECT = wordList(`
  is was has had does did will would could can cannot might must should may
  became began bought broke brought built came caught chose drew fell felt fought found gave got grew held hid kept knew
  laid led left lost made meant met paid ran read rode sang sat saw sent shook shot sold spent spoke stood stole swore
  taught thought threw told took tried wants went woke won wore wrote
  also always never now once still then later soon
  becomes begins comes faces finds gets gives goes keeps leads leaves loses makes meets needs remains seems sees takes
  thinks tries wins represents serves believes knows lives owns runs
`);

/** Behind a noun in the plural these would be others. */
export const VERBS_OF_ONE = wordList('is was has does');

/** Those of them that a month has for itself as little as anything else. */
export const VERBS_OF_PEOPLE = wordList(
  'has had does did wants told thinks tries wrote spoke swore knew met',
);

/** Forms of verbs of speech that are nouns as often: “Price claims”. */
export const VERBS_LIKE_NOUNS = wordList(`
  answers answer bets bids boasts calls call cautions challenges charges claims claim comments comment complaints concerns
  controls counsel cries debates demands demand doubts estimates estimate fears forecasts forecast guesses hopes hope
  jokes likes market marketing notes note offers orders order plans plan pledges posts predictions promises questions
  question remarks report reports request requests responses rules ruling shouts signals signs speculation state states
  stresses talks talk threats thoughts threat tweets urges views vows warning warnings warrants whispers wishes
  attacks attack backs blames blows credits criticism fights hits slams support supports praise praises
`);

/** Verbs of headlines that are hardly nouns. */
export const HEADLINE_VERBS = wordList(`
  says tells wins quits resigns dies joins seeks insists denies admits becomes gets goes has is was will won lost died
  urges vows agrees argues faces leads loses meets warns wants
`);

/** What follows a hyphen behind a person’s name: “the Brown-led group”. */
export const JOINED_TO_A_LEADER = wordList('led era backed style appointed inspired');

/** What a comma adds to people alone: “Price, 45,”, “Price, who …”, “Price, the editor, …”. */
export const TOLD_OF_A_PERSON = /^, (?:\d\d,|who\b|whose\b|the [a-z]{3,20},)/;
