import { madeOnce } from '../../text/made-once.ts';
import { splitWords } from '../../text/word-list.ts';

/** Verbs for what people did or what happened to them at a time: elections, arrests, deaths, visits. */
export interface EventVerb {
  /** `was elected`, where the person is the object */
  passive: boolean;
  /** infinitive or participle, as titles have it after “will (be)” */
  base: string;
  /** past form, as titles have it */
  past: string;
  /** what must follow the verb, in lower case, from the next word on */
  next?: RegExp;
  /** words that belong to the verb: `sworn | in` */
  particle?: RegExp;
  /** used of courts: the words after “of”, “with” and “for” name the crime, and their date is the crime's */
  isLegal?: true;
}

const OFFICE = `elected re-elected reelected appointed inaugurated impeached ousted deposed overthrown crowned knighted
  nominated suspended sacked`;
const FATE = `killed assassinated murdered stabbed wounded hospitalized hospitalised buried kidnapped abducted deported`;
const COURT = `arrested detained indicted convicted acquitted sentenced jailed imprisoned extradited`;

const ELECTION_OR_PRIZE =
  /^(?:the|an?|his|her|their) .{0,40}?\b(?:elections?|presidency|referendum|primary|primaries|caucus(?:es)?|prize|award|medal|title|championship|cup|race|tournament|leadership|nomination|runoff|run-off|giro|tour|marathon|grand prix)\b/i;
const DEAL =
  /^.{0,60}?\b(?:agreement|treaty|deal|accord|accords|pact|bill|law|legislation|decree|contract|memorandum|truce|ceasefire|executive order|orders?|act)\b/i;
const SOMEWHERE =
  /^(?:the (?:town|city|village|scene|site|capital|region|area|island|border|front)\b|[A-Z])/;

type Form = [past: string, base: string, next?: RegExp, particle?: RegExp];

const ACTIVE: Form[] = [
  ['died', 'die', /^(?!down|out\b|laughing|hard)/],
  ['resigned', 'resign', /^(?!himself|herself|themselves|to\b)/],
  ['stepped', 'step', /^(?:down|aside)\b/, /^(?:down|aside)$/],
  ['abdicated', 'abdicate'],
  ['retired', 'retire', /^(?:as|from|on|in|at|after)\b/],
  ['took', 'take', /^(?:office|power)\b/],
  ['pleaded', 'plead', /^(?:guilty|not guilty|no contest)\b/],
  ['testified', 'testify', /^(?:before|in|at|to the|on)\b/],
  ['won', 'win', ELECTION_OR_PRIZE],
  ['signed', 'sign', DEAL],
  ['visited', 'visit', SOMEWHERE],
  ['arrived', 'arrive', /^in [A-Z]/],
  ['travelled', 'travel', /^to [A-Z]/],
  ['traveled', 'travel', /^to [A-Z]/],
  ['flew', 'fly', /^to [A-Z]/],
  ['married', 'marry', /^[A-Z]/],
  ['conceded', 'concede', /^(?:defeat|the (?:election|race|presidency))\b/],
];

const PASSIVE: Form[] = [
  ['sworn', 'sworn', /^in\b/, /^in$/],
  ['fired', 'fired', /^(?!at\b|up\b|upon\b|on\b)/],
  ['dismissed', 'dismissed', /^(?:from|by|over)\b/],
  ['named', 'named', /^(?:as|to)\b/],
  ['shot', 'shot', /^(?!down|up\b)/],
  ['released', 'released', /^(?:from|on bail|on parole)\b/],
];

const COURT_FORMS: Form[] = [
  ['charged', 'charged', /^(?:with|over|in|on|under|by)\b/],
  ['found', 'found', /^(?:guilty|not guilty|liable)\b/],
  ['cleared', 'cleared', /^of\b/],
];

const verbs = madeOnce((): ReadonlyMap<string, EventVerb> => {
  const found = new Map<string, EventVerb>();
  const add = ([past, base, next, particle]: Form, passive: boolean, isLegal = false) => {
    const verb: EventVerb = {
      passive,
      base,
      past,
      ...(next ? { next } : {}),
      ...(particle ? { particle } : {}),
      ...(isLegal ? { isLegal } : {}),
    };
    found.set(past, verb);
    if (!passive) found.set(base, verb);
  };
  for (const form of ACTIVE) add(form, false);
  for (const form of PASSIVE) add(form, true);
  for (const word of [...splitWords(OFFICE), ...splitWords(FATE)]) add([word, word], true);
  for (const form of COURT_FORMS) add(form, true, true);
  for (const word of splitWords(COURT)) add([word, word], true, true);
  return found;
});

/** The verb of which a lower-case word is a form. Undefined if there is none. */
export function eventVerbOf(word: string): EventVerb | undefined {
  return verbs().get(word);
}
