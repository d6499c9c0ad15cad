import { wordList } from '../../text/word-list.ts';
import { OCCUPATIONS } from './occupations.ts';
import { TITLES_IN_ALL_TEXTS } from './shared-words.ts';

/** Words of titles and offices. All forms are lower case and singular, with a full stop where it is usual. */

/** Courtesy titles. They introduce a person but aren't roles. */
export const HONORIFICS = wordList(
  'mr mr. mrs mrs. ms ms. miss mx mx. dr dr. sir dame lord lady madame hon hon. rt honourable honorable cllr cllr. father fr fr. hajiya alhaji mama datuk dato seri',
);

/** A word that can end the phrase of a role: “Special *Envoy*”, “chief of *staff*”. */
export const TITLE_HEADS = wordList(`
  ${TITLES_IN_ALL_TEXTS}
  vice-president consul solicitor sen. rep. sens. reps. govs. gov. lawmaker legislator councillor councilor
  councilman councilwoman councilmember alderman assemblyman assemblywoman delegate mp mep head administrator
  commandant treasurer comptroller auditor ombudsman registrar empress duke duchess pastor rev. patriarch magistrate
  lawyer barrister counsel advocate adm. gen. col. maj. capt. lt. sgt. sheriff adviser advisor aide strategist
  pollster consultant negotiator diplomat official contender front-runner challenger activist campaigner organizer
  organiser dissident prof. lecturer dean principal provost teacher researcher scientist economist analyst historian
  sociologist physicist chemist biologist epidemiologist geologist climatologist virologist psychologist engineer
  architect physician surgeon nurse expert scholar fellow author writer novelist poet playwright journalist reporter
  editor correspondent columnist commentator anchor anchorman anchorwoman host presenter publisher blogger
  cartoonist photographer filmmaker actor actress singer musician composer conductor comedian artist producer
  painter manager striker midfielder defender goalkeeper quarterback pitcher trainer referee founder co-founder
  cofounder owner co-owner executive cfo coo cto investor banker businesswoman entrepreneur tycoon farmer
  harbormaster harbourmaster editor-in-chief commander-in-chief curator trustee chaplain coroner clerk demographer
  statistician biographer lobbyist speechwriter fundraiser staffer operative specialist veteran firefighter
  paramedic policeman policewoman midwife pilot astronaut librarian broker trader designer programmer developer
  restaurateur rancher fisherman winemaker neurosurgeon donor hopeful star mogul member supervisor colleague
  committeeman committeewoman moderator co-moderator voter supporter insider organist cook customer partner rival
  mechanic carpenter plumber electrician dentist pharmacist therapist psychiatrist counselor counsellor accountant
  bookkeeper salesman saleswoman entertainer humorist satirist essayist critic reviewer pundit newscaster
  broadcaster priest nun monk deacon theologian philosopher mathematician astronomer botanist zoologist
  anthropologist archaeologist linguist oceanographer meteorologist seismologist ecologist neuroscientist hacker
  technologist inventor builder contractor landlord realtor retailer grocer butcher baker chef waiter waitress
  bartender driver trucker sailor fisher miner logger forester gardener butler housekeeper janitor welder machinist
  recruiter instructor tutor student graduate alumnus intern trainee apprentice volunteer alternate elector precinct
  witness defendant plaintiff complainant suspect juror bailiff trooper ranger warden footballer cricketer golfer
  boxer wrestler swimmer runner sprinter cyclist skier skater gymnast jockey defenceman forward goalie guard
  linebacker receiver shortstop outfielder resident homeowner neighbour neighbor retiree pensioner widower survivor
  refugee immigrant loyalist backer ally confidant fixer enforcer mastermind titan worker outsider freeholder
  superdelegate assailant schoolteacher surveyor successor predecessor groundsman shopkeeper libertarian independent
  socialist co-author coauthor co-chair cochair co-host winner runner-up engraver illustrator printmaker weaver
  potter jeweller jeweler watchmaker tailor seamstress brewer distiller steward stewardess purser porter bosun vicar
  curate rector abbot abbess verger sacristan magician juggler clown acrobat puppeteer comedienne ballerina
  tattooist hairdresser barber beautician masseur major-gen major-general lieutenant-general lt-gen brigadier
  brigadier-general lieutenant-colonel lt-col sub-lieutenant agent marathoner landlady custodian magnate guru
  academic naturalist veterinarian vet solicitor-general attorney-general user terrorist gunman mobster burglar
  landowner leaseholder proprietor impresario pianist violinist cellist drummer guitarist bassist percussionist
  soprano tenor roofer plasterer bricklayer stonemason farmhand herdsman shepherd gamekeeper beekeeper goalscorer
  centre-half fly-half umpire selector coxswain rower hurdler postmaster postmistress stationmaster headmaster
  headmistress headteacher caretaker usher paediatrician pediatrician obstetrician optician technician classmate
  roommate batchmate schoolmate godfather godmother rapper dancer choreographer model sculptor photojournalist
  documentarian screenwriter friend spouse girlfriend boyfriend ex-wife ex-husband fiance fiancee mentor protege
  del. cmdr. supt. amb. msgr. monsignor taoiseach magistrate
  staff state`);

/** Title words that are also surnames after a forename: “Stephen King”. */
export const TITLE_SURNAMES = wordList(
  'king pope judge dean bishop marshal duke major baker cook butler fisher singer carpenter gardener prince farmer priest monk deacon forester bowler page warden',
);

/** Title words that are also middle names between a forename and a surname: “Daniel Porter Doe”. */
export const MIDDLE_NAMES = wordList(
  'porter baker cook butler fisher carpenter gardener page warden bowler forester farmer singer potter weaver brewer',
);

/**
 * Heads that are only half a title. They need “of” or another word before them (“chief of staff”, “secretary of
 * state”).
 */
export const DEPENDENT_HEADS = wordList('staff state');

/** A word that can stand before a head inside a role, in lower case or with a capital. */
export const TITLE_MODIFIERS = wordList(`
  vice deputy assistant associate junior senior chief lead principal executive managing acting interim caretaker
  former ex ex- then then- outgoing incoming late longtime long-time current newly-elected
  prime foreign finance interior defense defence health justice education trade energy environment transport home
  agriculture labor labour culture climate economy treasury commerce housing justice immigration intelligence
  special permanent national international regional local federal state district county city provincial municipal
  security press public communications policy political military army navy naval police fire air
  presidential vice-presidential gubernatorial parliamentary congressional senatorial mayoral royal crown
  republican democratic conservative liberal labour socialist opposition majority minority party campaign union
  supreme high appellate circuit general attorney secretary prime right-wing left-wing far-right far-left
  human rights civil legal medical scientific technical financial editorial creative operating
  media radio television tv news talk show football basketball baseball soccer cricket rugby
  house senate white cabinet council assembly trade-union climate-change harbour harbor port
  retired two-time one-time onetime billionaire renowned`);

/** Words before a title that say it is no longer held. */
export const FORMER_WORDS = wordList('former ex ex- onetime one-time retired late then then-');

/** The same before a hyphen: `then-Mayor`. */
export const FORMER_PREFIX = /^(?:ex|then)-/;

/** Titles and courtesy titles that show gender. */
export const MALE_TITLES = wordList(
  'mr mr. sir lord spokesman congressman chairman councilman assemblyman anchorman businessman king prince emperor sultan duke pope actor',
);
export const FEMALE_TITLES = wordList(
  'mrs mrs. ms ms. miss dame lady madame spokeswoman congresswoman chairwoman councilwoman assemblywoman anchorwoman businesswoman queen princess empress duchess actress',
);
export const PREFIX = /^(?:ex|vice|co|then|sub|under)-/;
/** Endings that only words for people have: `urbanologist`, `lexicographer`, `wingwoman`. */
export const PERSONAL_ENDING =
  /(?:ologist|ographer|onomist|atrist|[a-z]{3}woman|[a-z]{3}person|[a-z]{3}keeper|[a-z]{4}smith|[a-z]{3}(?:erman|ryman|iceman|reman|lman|tman|kman))$/;
/** What can follow the hyphen of an office: `mayor-elect`, `attorney-general`. */
export const SUFFIX = /-(?:elect|designate|general|emeritus)$/;
/** Whether a word is listed as a title or an occupation. */
export function isTitleWord(lower: string): boolean {
  return TITLE_HEADS.has(lower) || OCCUPATIONS.has(lower);
}
/**
 * Whether a word ends a title. It is in the list, or its ending shows that it means a person. It may be singular or
 * have a prefix (`ex-president`, `vice-chair`).
 */
export function isTitleHead(lower: string): boolean {
  if (isTitleWord(lower)) return true;
  if (lower.includes('-') && isTitleWord(lower.replace(PREFIX, '').replace(SUFFIX, '')))
    return true;
  return lower.length > 6 && PERSONAL_ENDING.test(lower);
}
/** Titles that companies and groups have too. Before a name they don't prove a person (`rival Foo Devices`). */
export const FIRM_TITLES =
  /^(rival|partner|customer|supporter|owner|co-owner|publisher|developer|producer|retailer|broker|trader|builder|contractor|challenger|leader|investor|host|operator|backer|ally|successor|predecessor|founder|distributor|maker|keeper|star|giant|importer|exporter|brewer|distiller|grower|outsider|winner|champion|runner-up|survivor|agent|designer|broadcaster|insider|independent)$/;
/** What somebody does or did for a living, after “who”: `who covers the courts for the Foo Post`. */
export const OCCUPIED =
  /^(works|teaches|covers|studies|represents|oversees|tracks|specializes|specialises|runs|owns|manages|edits|hosts|directs|advises|coaches|researches|practices|practises|serves|writes|worked|taught|covered|studied|represented|managed|edited|hosted|advised|coached|researched|served|founded|co-founded|wrote|co-wrote|invented|designed|appraises|breeds|organizes|organises|coined|monitors|analyzes|analyses|consults|lectures|specialized|specialised|operates|supervises|publishes|conducts|lobbies|lobbied|litigates|litigated)$/;
/** Titles that take “to”: `adviser to the president`. */
export const TITLES_WITH_TO = wordList(
  'adviser advisor aide assistant ambassador envoy secretary heir',
);

/** Offices whose holder readers know by the surname. */
export const HIGH_OFFICE_AT_END =
  /\b(?:president|prime minister|premier|chancellor|pope|king|queen|emperor)$/i;

/** Offices so high that title and surname are enough. They are in lower case, as before a name. */
export const KNOWN_BY_OFFICE = wordList('president president-elect chancellor pope');

/** The same, for offices of two words. */
export const KNOWN_BY_OFFICE_OF_TWO = wordList('vice-president prime-minister');

/** Offices with many holders. Title and surname are enough if the article repeats that name. */
export const KNOWN_BY_OFFICE_AND_NAME = wordList(`
  senator sen. governor gov. representative rep. congressman congresswoman mayor judge justice secretary minister
  ambassador gen. sheriff cardinal archbishop bishop commissioner chairman chairwoman king queen emperor premier
  superintendent inspector
`);

/** A courtesy title that is an office after this word: `first | lady`. */
export const OFFICE_OF_TWO_WORDS = new Map([
  ['lady', 'first'],
  ['gentleman', 'first'],
]);

/** A title for two: `Sens. Doe and Roe`. */
export const PLURAL_TITLE_AT_END = /\b(Sen|Rep|Gov)s\.$/;
