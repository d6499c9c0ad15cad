import { madeOnce } from '../../text/made-once.ts';
import { splitWords, type WordList, wordList } from '../../text/word-list.ts';

/**
 * Reporting verbs, by lemma, with their irregular forms. The regular forms are derived.
 *
 * - `clause` verbs take their content without “that” (“said the plan was dead”).
 * - `that` verbs need “that”, a colon or a quotation mark, since a bare object isn't a clause (“announced a plan”).
 * - `act` verbs report what was done with words. What follows isn't the speaker's clause (“praised the plan”, “accused
 * Roe of lying”).
 * - `manner` verbs say how words were spoken and need a quotation or “that” (“barked”).
 *
 * The lists come from news and from classes of VerbNet (Kipper et al. 2008, after Levin 1993). `that` follows say-37.7,
 * complain-37.8 and advise-37.9. `act` follows judgment-33, and `manner` follows manner_speaking-37.3. Verbs that
 * mostly mean something else are left out (“call”, “sing”, “bless”).
 */
export type CueKind = 'clause' | 'that' | 'act' | 'manner';

interface CueVerb {
  lemma: string;
  kind: CueKind;
}

const CLAUSE_VERBS =
  'say tell add argue claim insist warn note explain acknowledge admit suggest maintain assert contend believe predict declare concede stress allege state';

const THAT_VERBS = `threaten announce confirm emphasize emphasise underline underscore reiterate repeat promise pledge vow
  write tweet post ask joke quip conclude continue recall remark observe complain deny reveal disclose indicate
  signal estimate caution testify report reply respond counter answer retort rejoin riposte urge exclaim shout yell lament muse boast
  recount reckon charge stipulate affirm reaffirm clarify elaborate comment interject chime shrug snap
  demand wonder dismiss reject dispute refute rebut protest object fear swear assure reassure remind inform advise notify
  convey specify counsel proclaim attest opine intone murmur whisper grumble marvel read hint imply opine recommend
  propose tout groan sigh gush fume thunder chant retweet gripe grouse bemoan decry deadpan scoff
  crow plead beg brag theorize speculate posit surmise question confess confide aver avow profess volunteer venture preach reassert mention agree concur
  kvetch grouch vent rave enthuse`;

const ACT_VERBS = `praise criticize criticise blast slam condemn denounce mock ridicule accuse blame describe
  call cite quote mention applaud hail commend congratulate label dub 
  portray characterize characterise chastise chide scold rebuke deride lambaste lambast assail rip bash 
  castigate excoriate laud extol taunt implore exhort apologize apologise summarize
  summarise liken vilify disparage disavow disown renounce repudiate belittle berate
  admonish censure compliment deprecate denigrate eulogize fault malign reprimand reproach revile scorn upbraid
  acclaim`;

const MANNER_VERBS = `bark bawl bellow boom cackle cry croak drawl drone gasp groan growl grunt hiss holler howl
  jabber moan mumble mutter rage rasp roar scream screech shriek sob snarl splutter squeal stammer stutter
  tease wail whimper whine whoop yelp chuckle beam fret huff crack blog sneer bluster chortle giggle snort lecture`;

/** Forms that are only participles (`written`, `sworn`) are left out, because alone they report nothing. */
const IRREGULAR: Record<string, string[]> = {
  say: ['says', 'said', 'saying'],
  tell: ['tells', 'told', 'telling'],
  write: ['writes', 'wrote', 'writing'],
  swear: ['swears', 'swore', 'swearing'],
  read: ['reads', 'read', 'reading'],
  quip: ['quips', 'quipped', 'quipping'],
  admit: ['admits', 'admitted', 'admitting'],
  rebut: ['rebuts', 'rebutted', 'rebutting'],
  snap: ['snaps', 'snapped', 'snapping'],
  shrug: ['shrugs', 'shrugged', 'shrugging'],
  slam: ['slams', 'slammed', 'slamming'],
  dub: ['dubs', 'dubbed', 'dubbing'],
  rip: ['rips', 'ripped', 'ripping'],
  beg: ['begs', 'begged', 'begging'],
  brag: ['brags', 'bragged', 'bragging'],
  label: ['labels', 'labeled', 'labelled', 'labeling', 'labelling'],
  extol: ['extols', 'extolled', 'extolling'],
};

const forms = madeOnce((): ReadonlyMap<string, CueVerb> => {
  const found = new Map<string, CueVerb>();
  for (const [kind, words] of [
    ['clause', CLAUSE_VERBS],
    ['that', THAT_VERBS],
    ['manner', MANNER_VERBS],
    ['act', ACT_VERBS],
  ] as const) {
    for (const lemma of splitWords(words)) {
      const verb = { lemma, kind };
      for (const form of [lemma, ...(IRREGULAR[lemma] ?? inflect(lemma))]) found.set(form, verb);
    }
  }
  return found;
});

function inflect(lemma: string): string[] {
  if (/[^aeiou]y$/.test(lemma)) {
    const stem = lemma.slice(0, -1);
    return [`${stem}ies`, `${stem}ied`, `${lemma}ing`];
  }
  const s = /(?:s|sh|ch|x|z)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  if (lemma.endsWith('e')) return [s, `${lemma}d`, `${lemma.slice(0, -1)}ing`];
  return [s, `${lemma}ed`, `${lemma}ing`];
}

/** The verb of which a lower-case word is a form. Undefined if there is none. */
export function cueVerbOf(word: string): CueVerb | undefined {
  return forms().get(word);
}

/** The same without act verbs, whose forms are too often nouns and deeds (`credit`, `attack`). */
export function speechVerbOf(word: string): CueVerb | undefined {
  const verb = forms().get(word);
  return verb?.kind === 'act' ? undefined : verb;
}

/** A cue of several words: its words, its lemma and what may follow. */
interface PhraseCue extends CueVerb {
  words: string[];
}

/** `make it clear`: all forms of the verb, with the same rest. */
function phrases(verbs: string, rest: string, lemma: string, kind: CueKind): PhraseCue[] {
  return verbs.split(' ').map((verb) => ({ words: [verb, ...rest.split(' ')], lemma, kind }));
}

const MAKE = 'made makes making make';
const SPEAK = 'speak speaks spoke speaking talk talks talked talking';
const CALL = 'call calls called calling';

const listPhrases = (): PhraseCue[] => [
  ...phrases(MAKE, 'it clear', 'make it clear', 'that'),
  ...phrases(MAKE, 'clear', 'make clear', 'that'),
  ...phrases('pointed points pointing point', 'out', 'point out', 'that'),
  ...phrases('hit hits hitting shot fired firing pushed pushing', 'back', 'hit back', 'that'),
  ...phrases('went goes going', 'on to say', 'say', 'clause'),
  ...phrases('took takes taking', 'to twitter to say', 'say', 'clause'),
  ...phrases('went goes going', 'on', 'go on', 'that'),
  ...phrases('put puts', 'it', 'put it', 'that'),
  ...phrases('rip rips ripped ripping tear tears tore tearing', 'into', 'rip into', 'act'),
  ...phrases('went goes going gone', 'after', 'go after', 'act'),
  ...phrases(CALL, 'for', 'call for', 'act'),
  ...phrases(CALL, 'on', 'call on', 'act'),
  ...phrases(CALL, 'out', 'call out', 'act'),
  ...phrases(SPEAK, 'about', 'speak about', 'act'),
  ...phrases(SPEAK, 'of', 'speak of', 'act'),
  ...phrases('complain complained complaining', 'about', 'complain about', 'act'),
  ...phrases('comment comments commented commenting', 'on', 'comment on', 'act'),
  ...[
    'say',
    'comment',
    'answer',
    'specify',
    'disclose',
    'state',
    'elaborate',
    'confirm',
    'respond',
  ].flatMap((verb) => [
    ...phrases('declined declines refused refuses', `to ${verb}`, 'refuse', 'act'),
    ...phrases('would', `not ${verb}`, 'refuse', 'act'),
    ...phrases("wouldn't", verb, 'refuse', 'act'),
  ]),
  ...['mention', 'respond', 'immediately respond', 'directly respond'].flatMap((verb) => [
    ...phrases('did does', `not ${verb}`, 'refuse', 'act'),
    ...phrases("didn't doesn't", verb, 'refuse', 'act'),
  ]),
];

const phraseCues = madeOnce(() => Map.groupBy(listPhrases(), ({ words }) => words[0] ?? ''));

/** The cues of several words that begin with a lower-case word. */
export function cuePhrasesOf(word: string): readonly PhraseCue[] {
  return phraseCues().get(word) ?? [];
}

/** Verbs whose past is spelled as their base form. */
export const SAME_IN_THE_PAST = wordList('read put');

/** Verbs that continue what the same speaker was saying, and so share its date. */
export const CONTINUING_LEMMAS: ReadonlySet<string> = new Set([
  'add',
  'continue',
  'go on',
  'conclude',
]);

/** Verbs that answer somebody. The words around them show whether they oppose. */
export const REPLY_LEMMAS: ReadonlySet<string> = new Set([
  'respond',
  'reply',
  'answer',
  'retort',
  'rejoin',
  'riposte',
]);

/** Verbs whose clause the speaker doesn't believe: “denied that …”. */
export const NEGATING_LEMMAS: ReadonlySet<string> = new Set([
  'deny',
  'dismiss',
  'dispute',
  'refute',
  'rebut',
  'reject',
]);

/** Verbs that answer and oppose at once. */
export const OPPOSING_LEMMAS: ReadonlySet<string> = new Set([
  'counter',
  'hit back',
  'dismiss',
  'deny',
  'reject',
  'dispute',
  'refute',
  'rebut',
  'retort',
]);
/** A form that isn't also a noun: `said`, `announced`, `says`, but not `state` or `report`. */
export function isFiniteSpeech(lower: string): boolean {
  return speechVerbOf(lower) !== undefined && /(?:ed|ing|said|told|wrote|says|tells)$/.test(lower);
}

/** Verbs of saying that are nouns just as often before a subject. */
export const NOUN_LIKE_CUES = /^(claim|note|stress)s?$/;

/** Forms in -s that are often nouns in headlines (`Jobs Reports Due`, `Fraud Claims Grow`). */
export const NOUN_LIKE_CUES_OF_HEADLINES = wordList(`
  states reports calls claims comments notes promises questions tweets posts charges demands
  estimates replies remarks boasts hints objects protests cautions pledges vows hopes fears
  signals counters answers plans talks quotes jokes reads cites labels
`);

/** Forms in -s that are also nouns. `says` and `argues` aren't. */
export const NOUN_LIKE_PLURALS = wordList(`
  states reports calls claims comments notes promises questions tweets posts charges demands
  estimates replies remarks boasts hints objects protests cautions pledges vows urges hopes fears
  signals counters answers murmurs whispers repeats reveals cites quotes jokes exclaims shouts
  yells snaps groans sighs wonders reads chants plans slams touts talks speaks
`);

/** Subjects that “state” something. */
export const SUBJECTS_OF_SAYS = wordList(`
  he she it who which report law bill letter constitution document website site policy rule rules
  statement complaint article memo memorandum platform lawsuit affidavit order ruling contract
  agreement email page act amendment study text version filing
`);

/** Base forms that are verbs unless “to” or a modal precedes them. */
export const PLAIN_CLAUSE_VERBS = wordList(`
  say argue insist contend acknowledge suggest allege assert predict admit explain declare
`);

/** Forms of “call”. */
export const CALL_FORMS = wordList(CALL);

/** Verbs of talking about something. */
export const TALKING_VERBS = wordList('speak speaks spoke speaking talks talked talking');

/** Verbs that may precede their subject after a report as well as after a quotation. */
export const PHRASE_VERBS = wordList(
  'say write explain argue note warn insist add report declare predict',
);

/** Verbs of saying that may stand before a name: `said Jane Doe`. */
export const VERBS_BEFORE_A_NAME = wordList(`
  say add ask write explain reply warn argue insist note admit declare recall continue ask shout
  state tweet joke
`);

/** Verbs of saying that may stand before a noun phrase: `said a spokesman`. */
export const VERBS_BEFORE_A_PHRASE = wordList(
  'say write explain argue note warn insist add predict',
);

/** Verbs that only people take, whatever their names look like. */
export const PERSONAL_ACTS_BEFORE = wordList(`
  told tells wrote writes tweeted tweets argues argued thinks thought noticed jokes joked quipped
  interviewed recalled recalls
`);

/** Verbs for what people do, but not films, companies or ships. */
export const PERSONAL_ACTS_AFTER = wordList(`
  takes took told tells says said asked asks noticed notices sees saw thinks thought puts wrote
  writes notes noted reports reported explains explained argues argued agrees agreed wonders
  wondered jokes joked tweeted tweets predicts predicted insists insisted believes believed adds
  added suggests suggested points pointed spoke speaks interviewed interviews
`);

/** The most common verbs of saying. */
export const SAY_OR_ASK = wordList('said says added asked');

export const SAID_OR_SAYS = wordList('said says');

/** Verbs of saying that organisations take as often as people. Alone they prove nothing. */
export const OFFICIAL_VERBS = wordList('report announce confirm state estimate disclose post');

/** Verbs of a credit with “as”: `as reported by Doe`. */
export const CREDITED_VERBS = wordList('reported noted described explained announced told');

/** Verbs that give somebody a name: `dubbed him`. */
export const CALLING_VERBS = /^(call|dub|label|describe|portray|characteri[sz]e|brand)$/;

/** Verbs of saying whose content is an infinitive: `promised to leave`. */
export const ACTS_WITH_INFINITIVE = wordList(`
  promise pledge vow swear threaten offer demand ask propose plead beg urge claim call
`);

/** Verbs that take a listener and an infinitive: `urged Doe to leave`. */
export const ACTS_ON_SOMEBODY = wordList(`
  tell ask urge encourage warn advise beg implore exhort invite remind counsel instruct assure
  inform challenge
`);

/** Nouns in front of which the past form of a verb is an adjective: `pledged delegates`. */
export const NOUNS_OF_PARTICIPLES: ReadonlyMap<string, WordList> = new Map([
  ['pledge', wordList('delegates superdelegates electors')],
]);

/** Verbs of saying that also mean to keep something up. */
export const KEEPING_VERBS = wordList('maintain');

/** Objects with which a verb tells what somebody did or got, and not what they said. */
export const DEEDS_BY_OBJECT: ReadonlyMap<string, WordList> = new Map([
  ['claim', wordList('victory victories win wins prize title crown seat medal lives life')],
  ['beg', wordList('question')],
  ['deny', wordList('entry access')],
]);

/** Verbs of saying that say nothing with only a name after them. */
export const NO_ACTS =
  /^(say|believe|read|go on|put it|advise|maintain|reveal|state|indicate|signal|convey|fear|continue|swear|hit back|point out|wonder|reply|respond|answer|comment|post|write|tell|remark|go|insist|argue|joke|quip|add|write|contend|concede|declare|estimate|predict|marvel|sigh|snap|shrug|chime|interject|recount|reckon|charge|object|protest|underscore|underline)$/;

/** Prepositions that link a verb to the topic: `asked about the plan`, `warned of delays`. */
export const TOPIC_PREPOSITIONS: ReadonlyMap<string, WordList> = new Map([
  ['ask', wordList('about for whether if why how what')],
  ['warn', wordList('of about against')],
  ['complain', wordList('about of')],
  ['joke', wordList('about')],
  ['write', wordList('about of')],
  ['admit', wordList('to')],
  ['confess', wordList('to')],
  ['tweet', wordList('about')],
  ['insist', wordList('on')],
  ['hint', wordList('at')],
  ['boast', wordList('about of')],
  ['brag', wordList('about')],
  ['apologize', wordList('for')],
  ['apologise', wordList('for')],
  ['argue', wordList('for against')],
  ['object', wordList('to')],
  ['testify', wordList('about')],
  ['inform', wordList('of')],
]);

/** Verbs that state a fact, as in `as Doe reported`. `as Doe promised` reports a deed. */
export const AS_VERBS =
  /^(report|write|put it|observe|point out|predict|announce|confirm|recall|remark|conclude|indicate|reveal|make clear|mention)$/;

/** Verbs that take an indirect question. */
export const QUESTION_VERBS = wordList('ask wonder explain say tell');

/** Verbs that take a listener before “that”: `told the crowd that …`. */
export const TELLING_VERBS = wordList(`
  tell remind assure reassure inform notify warn advise promise caution swear pledge ask write
  counsel
`);

/** Verbs that take hardly anything but a clause: `argue the plan fails`. */
export const VERBS_OF_A_CLAUSE = wordList('say tell argue insist contend');

export const SAY_OR_TELL = wordList('say tell');

/** Verbs that can give a name and a quotation: `called it “…”`. */
export const NAMING_VERBS = wordList('call dub label');

/** Verbs of what somebody holds; the words that tell it are the reporter's. */
export const VERBS_OF_HOLDING = wordList('believe fear hope wonder suggest indicate signal');

/** Verbs that give the words of another: `quoted Doe as saying`. */
export const QUOTING_LEMMAS = wordList('quote cite');

/** Acts that are done without words as often: what they say stands behind “as” or “for”. */
export const ACTS_WITH_REASONS: ReadonlySet<string> = new Set(['go after']);

/** The participle of a question that is put. */
export const ASKED = wordList('asked pressed');
