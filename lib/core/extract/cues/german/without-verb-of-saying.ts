import { BEFORE_WHERE_IT_SAYS, IT_SAYS, SO } from '../../../lexicon/german/credit-words.ts';
import { ADVERBS, AUXILIARIES, IT, PREPOSITIONS } from '../../../lexicon/german/function-words.ts';
import { SAY, VERB_FORM } from '../../../lexicon/german/reporting-verbs.ts';
import { clauseStart, isEdge, isSubordinate } from '../../grammar/german/clause.ts';
import { nounPhraseAt } from '../../grammar/german/noun-phrase.ts';
import type { CueUse } from '../../records/cue.ts';
import { sentenceOfToken, type Token } from '../../records/document.ts';
import type { Scene } from '../../records/scene.ts';
import type { Subject } from '../../records/subject.ts';
import { toCueSubject } from './find-subject.ts';
import { subjectBehind } from './subject-behind.ts';

/** `…“, so Doe.`, `…, so der Sprecher weiter, …`: credits the words before. */
export function soAt(scene: Scene, index: number): CueUse | undefined {
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
export function itSaysAt(scene: Scene, index: number): CueUse | undefined {
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
export function anyVerbAt(scene: Scene, index: number): CueUse | undefined {
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
