import { wordList } from '../../text/word-list.ts';

/** Short forms of titles and parties, each with its full word. Folded, without a full stop. */
export const FULL_TITLES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    sen: 'senator',
    gov: 'governor',
    rep: 'representative',
    congressman: 'representative',
    congresswoman: 'representative',
    lt: 'lieutenant',
    gen: 'general',
    col: 'colonel',
    capt: 'captain',
    sgt: 'sergeant',
    adm: 'admiral',
    prof: 'professor',
    pm: 'prime minister',
    mp: 'member of parliament',
    ceo: 'chief executive',
    cfo: 'chief financial officer',
    gop: 'republican',
    dem: 'democratic',
    democrat: 'democratic',
    'front-runner': 'frontrunner',
    chairman: 'chair',
    chairwoman: 'chair',
    chairperson: 'chair',
    spokesman: 'spokesperson',
    spokeswoman: 'spokesperson',
    councilman: 'council member',
    councilwoman: 'council member',
    contender: 'candidate',
    hopeful: 'candidate',
    aspirant: 'candidate',
    adviser: 'advisor',
    us: 'united states',
    'u.s': 'united states',
    american: 'united states',
    uk: 'united kingdom',
    british: 'united kingdom',
  }),
);

/** Words of a role that say how it is held or seen. They don't distinguish offices. */
export const NO_PART_OF_AN_OFFICE = wordList(`
  the a an his her their its our my this that former ex onetime one-time retired late then current currently
  outgoing incoming acting interim fellow presumptive likely longtime long-time veteran new newly elected re-elected
  embattled controversial wealthy popular unpopular main leading top now s self-described beloved fiery outspoken
  conservative liberal moderate progressive previous unsuccessful eventual`);

/** Words between the noun of a role and what the role belongs to. */
export const LINKS_OF_AN_OFFICE = wordList('of for from in at and to by on with who that as');

/** Words before a noun that make it another office: a vice president is not a president. */
export const BOUND_TO_A_HEAD = wordList(`
  vice deputy assistant associate prime attorney lieutenant major brigadier solicitor surgeon chief executive managing
  secretary`);

/** Nouns for a relation to somebody, or for an opinion about them. They are no offices and never the main role. */
export const NO_OFFICE_HEADS = wordList(`
  rival winner friend critic supporter opponent ally backer loser favorite favourite foe enemy colleague champion star
  native resident man woman outsider insider graduate alumnus fan donor voter participant runner-up mentor counterpart
  partner customer suspect victim witness survivor passenger neighbor neighbour reader person successor predecessor`);

/** Nouns for a bid for an office. An office that is held comes first. */
export const BIDS = wordList('candidate nominee frontrunner challenger pick');

/** Nouns for what people belong to or own. Anything that they do comes first. */
export const BELONGINGS = wordList(`
  democratic republican independent libertarian socialist billionaire millionaire businessman businesswoman mogul tycoon
  magnate heir heiress veteran conservative liberal progressive politician celebrity`);

/** Words that open a label and say that the role is over, or nothing. A line of roles says so in its own way. */
export const LEADS_OF_A_LABEL =
  /^(?:(?:the|an?|his|her|their|its|our|one|then|former|ex|onetime|retired|fellow|presumptive|embattled)[\s-]+)+/i;

/** Word before a label that says that an office is over. */
export const FORMER = 'former';

/** Words that begin a clause about somebody. A label with one isn't a noun phrase. */
export const CLAUSE_IN_A_LABEL = wordList('that who whom whose which when where because while');

/** `then-president`, `ex-mayor`: a state joined to the first word. */
export const STATE_BEFORE_A_HYPHEN = /^(then|ex|former)-(?=\p{L})/iu;

/** Offices that only one person holds at a time. Two such offices in two places mean two people. */
export const EXCLUSIVE_HEADS: ReadonlySet<string> = new Set([
  ...['president', 'governor', 'senator', 'representative', 'mayor', 'chancellor', 'ambassador'],
  ...['sheriff', 'king', 'queen', 'prime minister', 'vice president', 'chief executive'],
]);

/** Words for the seat of an office that don't say which: `the state’s senator`. */
export const SEATS = wordList('state nation country city county town province island');

/** The parties of office holders. They don't distinguish offices. */
export const PARTIES = wordList(
  'republican democratic independent libertarian socialist conservative labour liberal',
);
