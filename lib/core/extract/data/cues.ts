/**
 * Reporting verbs, by lemma, with their irregular forms; the regular ones are derived. `clause` verbs take
 * their content without “that” (“said the plan was dead”); `that` verbs need “that”, a colon or a quotation
 * mark, since a bare object is no content (“announced a plan”); `reply` verbs also answer someone, and
 * `oppose` verbs by themselves say that the answer is against.
 */
export type CueKind = 'clause' | 'that';

interface CueVerb {
  lemma: string;
  kind: CueKind;
}

const CLAUSE_VERBS =
  'say tell add argue claim insist warn note explain acknowledge admit suggest maintain assert contend believe think predict declare concede stress allege state';

const THAT_VERBS = `announce confirm emphasize emphasise underline underscore reiterate repeat promise pledge vow
  write tweet post ask joke quip conclude continue recall remark observe complain deny reveal disclose indicate
  signal estimate caution testify report reply respond counter answer retort rejoin riposte urge exclaim shout yell lament muse boast
  recount reckon charge stipulate affirm reaffirm clarify elaborate comment interject chime shrug snap
  demand wonder dismiss reject dispute refute rebut protest object hope fear swear assure remind inform advise notify
  convey specify counsel proclaim attest opine intone murmur whisper grumble marvel read`;

/** Forms that are only participles (`written`, `sworn`) are left out: alone they report nothing. */
const IRREGULAR: Record<string, string[]> = {
  say: ['says', 'said', 'saying'],
  tell: ['tells', 'told', 'telling'],
  think: ['thinks', 'thought', 'thinking'],
  write: ['writes', 'wrote', 'writing'],
  swear: ['swears', 'swore', 'swearing'],
  read: ['reads', 'read', 'reading'],
  quip: ['quips', 'quipped', 'quipping'],
  admit: ['admits', 'admitted', 'admitting'],
  rebut: ['rebuts', 'rebutted', 'rebutting'],
  snap: ['snaps', 'snapped', 'snapping'],
  shrug: ['shrugs', 'shrugged', 'shrugging'],
};

const FORMS = new Map<string, CueVerb>();
for (const [kind, words] of [
  ['clause', CLAUSE_VERBS],
  ['that', THAT_VERBS],
] as const) {
  for (const lemma of words.trim().split(/\s+/)) {
    for (const form of [lemma, ...(IRREGULAR[lemma] ?? inflect(lemma))]) {
      FORMS.set(form, { lemma, kind });
    }
  }
}

function inflect(lemma: string): string[] {
  if (/[^aeiou]y$/.test(lemma)) {
    const stem = lemma.slice(0, -1);
    return [`${stem}ies`, `${stem}ied`, `${lemma}ing`];
  }
  const s = /(?:s|sh|ch|x|z)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  if (lemma.endsWith('e')) return [s, `${lemma}d`, `${lemma.slice(0, -1)}ing`];
  return [s, `${lemma}ed`, `${lemma}ing`];
}

/** The verb that a lower-case word is a form of, or undefined. */
export function cueVerbOf(word: string): CueVerb | undefined {
  return FORMS.get(word);
}

/** Cues of several words: the words, the lemma, and whether a content clause may follow without “that”. */
export const PHRASE_CUES: readonly { words: string[]; lemma: string; kind: CueKind }[] = [
  ...['made', 'makes', 'making', 'make'].flatMap((verb) => [
    { words: [verb, 'it', 'clear'], lemma: 'make it clear', kind: 'that' as const },
    { words: [verb, 'clear'], lemma: 'make clear', kind: 'that' as const },
  ]),
  ...['pointed', 'points', 'pointing', 'point'].map((verb) => ({
    words: [verb, 'out'],
    lemma: 'point out',
    kind: 'that' as const,
  })),
  ...['hit', 'hits', 'hitting', 'shot', 'fired', 'firing', 'pushed', 'pushing'].map((verb) => ({
    words: [verb, 'back'],
    lemma: 'hit back',
    kind: 'that' as const,
  })),
  ...['went', 'goes', 'going'].map((verb) => ({
    words: [verb, 'on', 'to', 'say'],
    lemma: 'say',
    kind: 'clause' as const,
  })),
  ...['went', 'goes', 'going'].map((verb) => ({
    words: [verb, 'on'],
    lemma: 'go on',
    kind: 'that' as const,
  })),
  { words: ['put', 'it'], lemma: 'put it', kind: 'that' },
  { words: ['puts', 'it'], lemma: 'put it', kind: 'that' },
];

/** Verbs that carry on with what the same speaker was saying, and so share its date. */
export const CONTINUING_LEMMAS: ReadonlySet<string> = new Set([
  'add',
  'continue',
  'go on',
  'conclude',
]);

/** Verbs that answer someone; whether they oppose is for the words around them to say. */
export const REPLY_LEMMAS: ReadonlySet<string> = new Set([
  'respond',
  'reply',
  'answer',
  'retort',
  'rejoin',
  'riposte',
]);

/** Verbs whose clause is what the speaker does not hold: “denied that …”. */
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
