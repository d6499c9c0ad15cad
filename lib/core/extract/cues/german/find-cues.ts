import { BEFORE_WHERE_IT_SAYS, IT_SAYS, SO } from '../../../lexicon/german/credit-words.ts';
import {
  ADVERBS,
  AS,
  AUXILIARIES,
  IT,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from '../../../lexicon/german/function-words.ts';
import {
  DENYING_WORDS,
  PASSIVE_AUXILIARIES,
  PASSIVE_VERBS,
  PERFECT_AUXILIARIES,
  PLURAL_AUXILIARIES,
  SAY,
  type SayingForm,
  sayingFormsOf,
  VERB_FORM,
} from '../../../lexicon/german/reporting-verbs.ts';
import { clauseEnd, clauseStart, isEdge, isSubordinate } from '../../grammar/german/clause.ts';
import { nounPhraseAt } from '../../grammar/german/noun-phrase.ts';
import type { CueSubject, CueUse } from '../../records/cue.ts';
import {
  type ArticleDocument,
  type Sentence,
  sentenceOfToken,
  type Token,
} from '../../records/document.ts';
import type { FoundCues } from '../../records/language-rules.ts';
import type { People } from '../../records/person.ts';
import type { Scene } from '../../records/scene.ts';
import type { Subject } from '../../records/subject.ts';
import { createScene } from '../create-scene.ts';
import {
  findSubject,
  leadingPerson,
  subjectBehind,
  toCueSubject,
  type VerbPlace,
} from './find-subject.ts';

/** Most commas between an auxiliary and its participle. */
const MAX_COMMAS = 2;
/** Most tokens between a verb and its part at the end of the clause. */
const MAX_FRAME = 30;

/**
 * Finds the German verbs of saying outside quotations, each with its subject. A verb may be finite (`sagte`), in two
 * parts (`teilte … mit`, `hat … erklärt`), or at the end of a clause (`wie Doe mitteilte`). Infinitives, passives and
 * negated verbs report nothing.
 */
export function findCues(document: ArticleDocument, people: People): FoundCues {
  const scene = createScene(document, people);
  const cues: CueUse[] = [];
  document.tokens.forEach((token, index) => {
    if (token.kind !== 'word' || token.capital || token.quotation >= 0) return;
    const special = soAt(scene, index) ?? itSaysAt(scene, index);
    if (special) cues.push(special);
    const forms = special ? [] : sayingFormsOf(token.lower);
    const other = forms.length === 0 && !special ? anyVerbAt(scene, index) : undefined;
    if (other) cues.push(other);
    if (forms.length === 0 || index <= (cues.at(-1)?.last ?? -1)) return;
    const cue = cueAt(scene, index, forms, cues);
    if (cue) cues.push(cue);
  });
  return { scene, cues, nounCues: [] };
}

/** `…“, so Doe.`, `…, so der Sprecher weiter, …`: credits the words before. */
function soAt(scene: Scene, index: number): CueUse | undefined {
  const { tokens } = scene.document;
  if (tokens[index]?.lower !== SO || !isEdge(tokens[index - 1])) return undefined;
  const sentence = sentenceOfToken(scene.document, index);
  if (index === sentence.first) return undefined;
  // `so sagte Doe`: the verb is the cue.
  const subject = subjectBehind(scene, index, sentence.last);
  if (!subject) return undefined;
  let end = subject.end + 1;
  while (ADVERBS.has(tokens[end]?.lower ?? '') || scene.dateTokens.has(end)) end++;
  const next = tokens[end];
  const opens = PREPOSITIONS.has(next?.lower ?? '');
  if (next && !opens && !isEdge(next) && !/^[.!?…]$/.test(next.text)) return undefined;
  const { end: _, ...own } = subject;
  const place = {
    first: index,
    last: index,
    lemma: SO,
    kind: 'clause' as const,
    participle: false,
  };
  return { ...place, sentence, clauseFirst: index, ...toCueSubject(scene, own) };
}

/** `heißt es in der Mitteilung`, `es hieß, …`: a preposition introduces the speaker, if there is one. */
function itSaysAt(scene: Scene, index: number): CueUse | undefined {
  const { document } = scene;
  const { tokens } = document;
  if (!IT_SAYS.has(tokens[index]?.lower ?? '')) return undefined;
  const isIt = (at: number) => IT.has(tokens[at]?.lower ?? '');
  if (!isIt(index + 1) && !isIt(index - 1)) return undefined;
  const sentence = sentenceOfToken(document, index);
  const last = isIt(index + 1) ? index + 1 : index;
  const clauseFirst = clauseStart(tokens, index, sentence);
  const isFinal = isSubordinate(tokens, clauseFirst, index);
  const place = { first: index, last, lemma: SAY, kind: 'clause' as const, participle: false };
  const source =
    sourceAt(scene, last + 1, sentence.last) ?? sourceAt(scene, clauseFirst, index - 1);
  const own = source ? toCueSubject(scene, source) : {};
  return { ...place, sentence, clauseFirst, ...(isFinal ? { isFinal } : {}), ...own };
}

/** `in einer Mitteilung der Polizei`: the phrase after the preposition, across adverbs. */
function sourceAt(scene: Scene, from: number, last: number): Subject | undefined {
  const { tokens } = scene.document;
  let at = from;
  while (at < last && (ADVERBS.has(tokens[at]?.lower ?? '') || scene.dateTokens.has(at))) at++;
  if (!BEFORE_WHERE_IT_SAYS.has(tokens[at]?.lower ?? '')) return undefined;
  const phrase = nounPhraseAt(scene, at + 1, last);
  if (!phrase) return undefined;
  const { end: _, ...subject } = phrase;
  return subject;
}

/** `„…“, strahlte Doe`: right after a quotation, any verb with a subject after it shows who spoke. */
function anyVerbAt(scene: Scene, index: number): CueUse | undefined {
  const { tokens } = scene.document;
  const token = tokens[index] as Token;
  if (tokens[index - 1]?.text !== ',' || (tokens[index - 2]?.quotation ?? -1) < 0) return undefined;
  if (!VERB_FORM.test(token.lower) || AUXILIARIES.has(token.lower)) return undefined;
  if (ADVERBS.has(token.lower) || PREPOSITIONS.has(token.lower)) return undefined;
  const sentence = sentenceOfToken(scene.document, index);
  const subject = subjectBehind(scene, index, sentence.last);
  if (!subject) return undefined;
  const { end: _, ...own } = subject;
  const place = { first: index, last: index, lemma: token.lower, kind: 'clause' as const };
  return { ...place, participle: false, sentence, clauseFirst: index, ...toCueSubject(scene, own) };
}

function cueAt(
  scene: Scene,
  index: number,
  forms: readonly SayingForm[],
  earlier: readonly CueUse[],
): CueUse | undefined {
  const { tokens } = scene.document;
  const sentence = sentenceOfToken(scene.document, index);
  // `hat … erklärt`: with an auxiliary in its clause a form of both kinds is the participle.
  const isHeld =
    forms.some(({ form }) => form === 'participle') &&
    auxiliaryBefore(tokens, index, sentence) !== undefined;
  for (const form of forms) {
    if (isHeld && form.form !== 'participle') continue;
    const frame =
      form.form === 'participle'
        ? perfectAt(tokens, index, sentence, form)
        : finiteAt(tokens, index, sentence, form);
    if (!frame) continue;
    const around = clauseAround(scene, frame, index, sentence);
    const { clauseFirst, isFinal } = around;
    if (form.joined && !isFinal) continue;
    if (isDenied(tokens, clauseFirst, frame)) return undefined;
    const isPlural = form.plural ?? PLURAL_AUXILIARIES.has(tokens[frame.finite]?.lower ?? '');
    const place = { finite: frame.finite, clauseFirst, isFinal, isPlural, sentence };
    const isQuoted = PASSIVE_VERBS.has(form.lemma) && form.form === 'finite';
    const own =
      (isQuoted ? quotedPerson(scene, index, sentence) : undefined) ??
      findSubject(scene, place) ??
      sharedSubject(scene, place, earlier);
    return {
      first: Math.min(index, frame.finite),
      last: frame.last,
      lemma: form.lemma,
      kind: form.kind,
      participle: false,
      sentence,
      clauseFirst,
      ...(isFinal ? { isFinal } : {}),
      ...own,
    };
  }
  return undefined;
}

/** `Die Zeitung zitierte Doe mit den Worten: …`: the speaker is the object after the verb. */
function quotedPerson(scene: Scene, verb: number, sentence: Sentence): CueSubject | undefined {
  const last = clauseEnd(scene.document.tokens, verb, sentence);
  let found: CueSubject | undefined;
  for (let at = verb + 1; at <= last; at++) {
    const mention = scene.startingAt.get(at);
    if (mention) found ??= { subject: mention };
  }
  return found;
}

/**
 * The clause of a verb, and whether the verb ends it. The clause may continue across an apposition: `wie Doe, Sprecher,
 * sagte`.
 */
function clauseAround(
  scene: Scene,
  frame: Frame,
  index: number,
  sentence: Sentence,
): { clauseFirst: number; isFinal: boolean } {
  const { tokens } = scene.document;
  const clauseFirst = clauseStart(tokens, frame.finite, sentence);
  const isLast = clauseEnd(tokens, index, sentence) <= frame.last + 1;
  if (isSubordinate(tokens, clauseFirst, frame.finite)) return { clauseFirst, isFinal: isLast };
  if (!isLast || tokens[clauseFirst - 1]?.text !== ',') return { clauseFirst, isFinal: false };
  const opener = apposedOpener(scene, clauseFirst - 2, sentence.first);
  return opener === undefined
    ? { clauseFirst, isFinal: false }
    : { clauseFirst: opener, isFinal: true };
}

/** The `wie` before a subject whose apposition ends at a token. */
function apposedOpener(
  { document: { tokens } }: Scene,
  from: number,
  first: number,
): number | undefined {
  let commas = 0;
  for (let at = from; at >= Math.max(first, from - MAX_FRAME); at--) {
    const token = tokens[at] as Token;
    if (token.quotation >= 0 || AUXILIARIES.has(token.lower)) return undefined;
    if (token.text === ',' && ++commas > MAX_COMMAS) return undefined;
    const opens = AS.has(token.lower) && (at === first || isEdge(tokens[at - 1]));
    if (opens) return commas > 0 ? at : undefined;
  }
  return undefined;
}

/** The finite verb, and the last token that belongs to the verb. */
interface Frame {
  readonly finite: number;
  readonly last: number;
}

function finiteAt(
  tokens: readonly Token[],
  index: number,
  sentence: Sentence,
  { particle, plural, lemma }: SayingForm,
): Frame | undefined {
  const { lower } = tokens[index] as Token;
  // `wollte sagen`, `zu sagen`: the plural of the present is also the infinitive.
  if (plural && (lower === lemma || lemma.endsWith(lower)) && isInfinitive(tokens, index, sentence))
    return undefined;
  if (!particle) return { finite: index, last: index };
  const words = particle.split(' ');
  const to = Math.min(sentence.last, index + MAX_FRAME);
  for (let at = index + 1; at <= to; at++) {
    const token = tokens[at] as Token;
    if (token.text === ':' || token.text === ';') return undefined;
    if (token.quotation >= 0) continue;
    if (!words.every((word, offset) => tokens[at + offset]?.lower === word)) continue;
    const last = at + words.length - 1;
    const next = tokens[last + 1];
    if (!next || isEdge(next) || /^[.!?…]$/.test(next.text) || !next.capital)
      return { finite: index, last };
  }
  return undefined;
}

function isInfinitive(tokens: readonly Token[], index: number, sentence: Sentence): boolean {
  if (tokens[index - 1]?.lower === 'zu') return true;
  const start = clauseStart(tokens, index, sentence);
  for (let at = start; at < index; at++) {
    if (AUXILIARIES.has(tokens[at]?.lower ?? '')) return true;
  }
  // At a clause's end, with a modal after: `sagen will`.
  return AUXILIARIES.has(tokens[index + 1]?.lower ?? '');
}

/** `hat … gesagt`, at a clause's end `gesagt hatte`, and `wird Doe zitiert`. */
function perfectAt(
  tokens: readonly Token[],
  index: number,
  sentence: Sentence,
  { lemma }: SayingForm,
): Frame | undefined {
  const isAuxiliary = (lower: string) =>
    PERFECT_AUXILIARIES.has(lower) || (PASSIVE_VERBS.has(lemma) && PASSIVE_AUXILIARIES.has(lower));
  if (isAuxiliary(tokens[index + 1]?.lower ?? '')) {
    // `gesagt haben soll`
    if (AUXILIARIES.has(tokens[index + 2]?.lower ?? '')) return undefined;
    return { finite: index + 1, last: index + 1 };
  }
  const at = auxiliaryBefore(tokens, index, sentence);
  if (at === undefined || !isAuxiliary(tokens[at]?.lower ?? '')) return undefined;
  return { finite: at, last: index };
}

/** The auxiliary that a participle may belong to, across insertions between commas: `hat Doe, 50, gesagt`. */
function auxiliaryBefore(
  tokens: readonly Token[],
  index: number,
  sentence: Sentence,
): number | undefined {
  // `hat Geld, erklärt Doe`; but `wird Doe, ein Foo, zitiert.`
  const ends = /^[.:]$/.test(tokens[index + 1]?.text ?? '.');
  if (isEdge(tokens[index - 1]) && !ends) return undefined;
  let commas = 0;
  for (let at = index - 1; at >= Math.max(sentence.first, index - MAX_FRAME); at--) {
    const token = tokens[at] as Token;
    if (/^[:;]$/.test(token.text)) return undefined;
    if (token.quotation >= 0) continue;
    if (token.text === ',' && ++commas > MAX_COMMAS) return undefined;
    if (AUXILIARIES.has(token.lower)) return at;
  }
  return undefined;
}

/** `sagte nicht, ob`: what was not said. */
function isDenied(tokens: readonly Token[], clauseFirst: number, { finite, last }: Frame): boolean {
  for (let at = clauseFirst; at <= Math.max(last, finite + 2); at++) {
    const token = tokens[at];
    if (!token || (at > last && isEdge(token))) return false;
    if (token.quotation < 0 && DENYING_WORDS.has(token.lower)) return true;
  }
  return false;
}

/** `Doe lobte den Plan und sagte`: the subject of the verb before. */
function sharedSubject(
  scene: Scene,
  { finite, clauseFirst, sentence }: VerbPlace,
  earlier: readonly CueUse[],
): CueSubject {
  const { tokens } = scene.document;
  const before = earlier.at(-1);
  if (clauseFirst !== finite || SUBJECT_PRONOUNS.has(tokens[finite + 1]?.lower ?? '')) return {};
  if (before?.sentence === sentence) {
    if (before.subject) return { subject: before.subject };
    if (before.pronoun !== undefined) return { pronoun: before.pronoun };
  }
  return leadingPerson(scene, sentence) ?? {};
}
