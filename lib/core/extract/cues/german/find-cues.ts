import {
  PASSIVE_VERBS,
  PLURAL_AUXILIARIES,
  type SayingForm,
  sayingFormsOf,
} from '../../../lexicon/german/reporting-verbs.ts';
import type { CueUse } from '../../records/cue.ts';
import { type ArticleDocument, sentenceOfToken } from '../../records/document.ts';
import type { FoundCues } from '../../records/language-rules.ts';
import type { People } from '../../records/person.ts';
import type { Scene } from '../../records/scene.ts';
import { createScene } from '../create-scene.ts';
import { findSubject, quotedPerson } from './find-subject.ts';
import { sharedSubject } from './shared-subject.ts';
import { auxiliaryBefore, finiteAt, isDenied, perfectAt } from './verb-frame.ts';
import { clauseAround } from './verb-place.ts';
import { anyVerbAt, itSaysAt, soAt } from './without-verb-of-saying.ts';

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
