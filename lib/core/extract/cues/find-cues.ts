import { IF_OR_WHETHER, MANNER_OPENERS } from '../../lexicon/english/clause-words.ts';
import { NOBODY_AT_ALL } from '../../lexicon/english/function-words.ts';
import { cuePhrasesOf, cueVerbOf } from '../../lexicon/english/reporting-verbs.ts';
import type { CueUse } from '../records/cue.ts';
import { type ArticleDocument, sentenceOfToken } from '../records/document.ts';
import type { FoundCues } from '../records/language-rules.ts';
import type { People } from '../records/person.ts';
import type { Scene } from '../records/scene.ts';
import { createScene } from './create-scene.ts';
import { headlineCue } from './headline-cue.ts';
import { isNoun } from './is-noun.ts';
import { isReport } from './is-report.ts';
import { findNounsOfSaying } from './nouns-of-saying.ts';
import { calledFor, spokenAbout } from './spoken-about.ts';
import { findSubject } from './subjects/attach-subject.ts';
import { purposeSubject } from './subjects/purpose.ts';

// Events look for the subjects of their verbs in the same way.
export { findSubject };

/**
 * Finds the reporting verbs outside quotations, each with its subject. The subject is a person of the article, “he” or
 * “she”, or another noun phrase (`a White House official`, `the Kremlin`).
 *
 * The subject may stand right before the verb, with adverbs, auxiliaries, dates, brackets and appositions in between.
 * It may stand right after the verb (`said Jane Doe`). A participle or a second verb takes the sentence's first noun
 * phrase (`Doe replied, arguing …`, `Doe left and said …`). Negated, passive and hypothetical uses are left out,
 * because they report nothing.
 */
export function findCues(document: ArticleDocument, people: People): FoundCues {
  const scene = createScene(document, people);
  return { scene, cues: findVerbs(scene, people), nounCues: findNounsOfSaying(scene) };
}

function findVerbs(scene: Scene, people: People): CueUse[] {
  const { document } = scene;
  const heading = document.sentences[0] && headlineCue(document, people, document.sentences[0]);
  const cues: CueUse[] = heading ? [heading] : [];
  // These rules can't recognise any further verb in a headline.
  let index = heading ? heading.sentence.last + 1 : 0;
  while (index < document.tokens.length) {
    const cue = cueAtToken(document, index);
    if (!cue) {
      index++;
      continue;
    }
    index = cue.last + 1;
    const isTold = isReport(document, cue);
    const purpose = isTold ? undefined : purposeSubject(scene, cue, cues);
    if (!purpose && !isTold) continue;
    const found = { ...cue, ...(purpose ?? findSubject(scene, cue, cues)) };
    if (isNoun(document, found) || isDenied(document, found)) continue;
    if (!isAsked(document, found) && !isManner(document, found)) cues.push(found);
  }
  return cues;
}

/** `Nobody asked the islands` reports what was not said. */
function isDenied({ tokens }: ArticleDocument, { subject }: CueUse): boolean {
  return subject !== undefined && NOBODY_AT_ALL.has(tokens[subject.phraseFirst]?.lower ?? '');
}

/** `Asked if she believed that …` reports what may not be so. */
function isAsked({ tokens }: ArticleDocument, { first, subject, pronoun }: CueUse): boolean {
  const start = subject?.phraseFirst ?? pronoun ?? first;
  return start < first && IF_OR_WHETHER.has(tokens[start - 1]?.lower ?? '');
}

/** `How she answers that question will decide it`: a clause of manner, and nothing that was said. */
function isManner({ tokens }: ArticleDocument, { subject, pronoun, sentence }: CueUse): boolean {
  const start = subject?.phraseFirst ?? pronoun;
  if (start === undefined || start <= sentence.first) return false;
  return MANNER_OPENERS.has(tokens[start - 1]?.lower ?? '');
}

/** The reporting verb that starts at a token outside quotations, whatever its subject. */
export function cueAtToken(document: ArticleDocument, index: number): CueUse | undefined {
  const { tokens } = document;
  const token = tokens[index];
  if (token?.kind !== 'word' || token.quotation >= 0) return undefined;
  const sentence = sentenceOfToken(document, index);
  for (const { words, lemma, kind } of token.capital ? [] : cuePhrasesOf(token.lower)) {
    if (words.every((word, offset) => tokens[index + offset]?.lower === word)) {
      const participle = words[0]?.endsWith('ing') ?? false;
      return { first: index, last: index + words.length - 1, lemma, kind, participle, sentence };
    }
  }
  // `Noting that …`: at the start of a sentence, a capital doesn't mean a name.
  const opens = index === sentence.first && token.lower.endsWith('ing');
  if (token.capital && !opens) return undefined;
  const spoken = spokenAbout(tokens, index, sentence) ?? calledFor(tokens, index, sentence);
  if (spoken) return spoken;
  const verb = cueVerbOf(token.lower);
  if (!verb) return undefined;
  return { first: index, last: index, ...verb, participle: token.lower.endsWith('ing'), sentence };
}
