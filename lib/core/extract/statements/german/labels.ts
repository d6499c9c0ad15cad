import { nounPhraseAt } from '../../grammar/german/noun-phrase.ts';
import type { ArticleDocument } from '../../records/document.ts';
import type { People } from '../../records/person.ts';
import type { Scene } from '../../records/scene.ts';
import type { Speaker, Speakers } from '../../records/speaker.ts';
import type { Placed } from '../quotations/placed.ts';

/** Words of a label, but one. */
const MAX_LABEL = 8;

/** Who a label names: `Doe: „…“`, `Die Ministerin: „…“`, with nothing else in front of the colon. */
export function labelOf(
  scene: Scene,
  speakers: Speakers,
  quotationFirst: number,
): Speaker | undefined {
  const { tokens, sentences } = scene.document;
  const colon = tokens[quotationFirst - 1];
  const sentence = sentences[colon?.sentence ?? -1];
  if (colon?.text !== ':' || colon.quotation >= 0 || !sentence) return undefined;
  const last = quotationFirst - 2;
  if (last - sentence.first > MAX_LABEL) return undefined;
  const phrase = nounPhraseAt(scene, sentence.first, last, { isSubject: true, takesPlaces: true });
  if (phrase?.end !== last) return undefined;
  return phrase.person ? speakers.ofPerson(phrase.person) : speakers.ofPhrase(phrase);
}

/** Whose name stands behind a quotation: `„…“ (Jane Doe)`, `„…“ – Jane Doe`. */
export function signatureOf(
  { tokens }: ArticleDocument,
  speakers: Speakers,
  people: People,
  here: Placed,
): Speaker | undefined {
  const mark = tokens[here.last + 1]?.text ?? '';
  if (!/^[(–—]$/.test(mark)) return undefined;
  const mention = people.mentions.find((one) => one.phraseFirst === here.last + 2);
  const behind = mention && tokens[mention.last + 1];
  if (
    !mention ||
    (behind &&
      behind.text !== ')' &&
      behind.sentence === tokens[here.last]?.sentence &&
      behind.text !== '.')
  )
    return undefined;
  return speakers.ofPerson(mention.person);
}
