import { type CueKind, cueVerbOf, PHRASE_CUES } from './data/cues.ts';
import { AUXILIARIES, BE_FORMS } from './data/words.ts';
import { type ArticleDocument, type Sentence, sentenceOfToken } from './document.ts';
import type { People, Person, PersonMention } from './people.ts';
import { ADVERB, attachSubject, createScene } from './subjects.ts';

/** A reporting verb in the article's own words, with the person who is its subject. */
export interface CueUse {
  /** token indices, inclusive */
  first: number;
  last: number;
  lemma: string;
  kind: CueKind;
  participle: boolean;
  sentence: Sentence;
  /** the subject's mention; absent when it is a pronoun, or when the subject is no known person */
  subject?: PersonMention;
  /** who said it: the subject, or whom its pronoun safely stands for */
  speaker?: Person;
  /** the subject is “he” or “she” at this token */
  pronoun?: number;
}

const NEGATION = /^(not|never|n't|didn't|hasn't|hadn't|doesn't|won't|wouldn't)$/;
/**
 * Finds the reporting verbs outside quotations, each with its subject when that is a person named in the
 * article or “he” or “she”.
 *
 * The subject stands right before the verb (adverbs, auxiliaries, dates, brackets and appositions between),
 * right after it (`said Jane Doe`), or is the sentence's first noun phrase for a participle or a second verb
 * (`Doe replied, arguing …`, `Doe left and said …`). Negated, passive and hypothetical uses are left out:
 * they report nothing. Knowingly misses subjects named only by role, organisation or “they”.
 */
export function findCues(document: ArticleDocument, people: People): CueUse[] {
  const scene = createScene(document, people);
  const cues: CueUse[] = [];
  let index = 0;
  while (index < document.tokens.length) {
    const cue = cueAtToken(document, index);
    if (!cue) {
      index++;
      continue;
    }
    index = cue.last + 1;
    if (!isReport(document, cue)) continue;
    attachSubject(scene, cue, cues);
    cues.push(cue);
  }
  return cues;
}

/** The reporting verb that starts at a token outside quotations, whoever its subject is. */
export function cueAtToken(document: ArticleDocument, index: number): CueUse | undefined {
  const { tokens } = document;
  const token = tokens[index];
  if (token?.kind !== 'word' || token.quotation >= 0) return undefined;
  const sentence = sentenceOfToken(document, index);
  for (const { words, lemma, kind } of PHRASE_CUES) {
    if (words.every((word, offset) => tokens[index + offset]?.lower === word)) {
      const participle = words[0]?.endsWith('ing') ?? false;
      return { first: index, last: index + words.length - 1, lemma, kind, participle, sentence };
    }
  }
  const verb = token.capital ? undefined : cueVerbOf(token.lower);
  if (!verb) return undefined;
  return { first: index, last: index, ...verb, participle: token.lower.endsWith('ing'), sentence };
}

/** Negated, passive, infinitive and hypothetical uses report nothing. */
function isReport({ tokens }: ArticleDocument, cue: CueUse): boolean {
  let auxiliary = false;
  for (let index = cue.first - 1; index >= cue.sentence.first; index--) {
    const { lower } = tokens[index] ?? { lower: '' };
    if (NEGATION.test(lower)) return false;
    if (/^(to|would|could|might|may|should|must|will|can|if|cannot|can't)$/.test(lower))
      return false;
    if (BE_FORMS.has(lower)) return cue.participle && !auxiliary;
    if (AUXILIARIES.has(lower)) auxiliary = true;
    else if (!ADVERB.test(lower)) break;
  }
  return true;
}
