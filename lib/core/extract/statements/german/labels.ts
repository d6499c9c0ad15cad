import {
  ABOUT_PREPOSITIONS,
  AUXILIARIES,
  PREPOSITIONS,
} from '../../../lexicon/german/function-words.ts';
import { VERB_FORM } from '../../../lexicon/german/reporting-verbs.ts';
import { roleGender } from '../../../lexicon/german/role-words.ts';
import { isNameInQuotes } from '../../grammar/german/name-in-quotes.ts';
import { type NounPhrase, nounPhraseAt } from '../../grammar/german/noun-phrase.ts';
import { mentionOfPhrase } from '../../grammar/mentions-at.ts';
import { isNameWord } from '../../names/german/name-word.ts';
import type { ArticleDocument, Token } from '../../records/document.ts';
import type { People, Person } from '../../records/person.ts';
import type { Scene } from '../../records/scene.ts';
import type { Speaker, Speakers } from '../../records/speaker.ts';
import type { Placed } from '../quotations/placed.ts';
import type { Signature } from '../quotations/signature.ts';

/** Words of a label, but one. */
const MAX_LABEL = 8;

/** Who a label names: `Doe: „…“`, `Die Ministerin: „…“`, with nothing else before the colon. */
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
  if (last - sentence.first > MAX_LABEL) return onlyPerson(scene, speakers, sentence.first, last);
  const phrase = nounPhraseAt(scene, sentence.first, last, { isSubject: true, takesPlaces: true });
  // `Doe nach dem Spiel: „…“`
  const behind = tokens[(phrase?.end ?? last) + 1];
  const isWhole = phrase?.end === last || PREPOSITIONS.has(behind?.lower ?? '');
  if (!phrase || !isWhole || !isPersonal(tokens, phrase))
    return onlyPerson(scene, speakers, sentence.first, last);
  return phrase.person ? speakers.ofPerson(phrase.person) : speakers.ofPhrase(phrase);
}

/** The only person in what leads up to the colon, when nothing says that it is about them: `Das Fazit von Doe: „…“`. */
function onlyPerson(
  { document: { tokens }, startingAt }: Scene,
  speakers: Speakers,
  first: number,
  last: number,
): Speaker | undefined {
  const named = new Set<Person>();
  for (let at = first; at <= last; at++) {
    const mention = startingAt.get(at);
    if (!mention) continue;
    const before = tokens[at - 1];
    // `zu Doe`, `des Falls Doe`: about them.
    if (before && at > first && (before.capital || ABOUT_PREPOSITIONS.has(before.lower)))
      return undefined;
    named.add(mention.person);
  }
  const [person] = named;
  return named.size === 1 && person ? speakers.ofPerson(person) : undefined;
}

/** Somebody, by name or role; nouns of all kinds stand before a colon. */
function isPersonal(tokens: readonly Token[], { person, phraseFirst, last }: NounPhrase): boolean {
  if (person) return true;
  const words = tokens.slice(phraseFirst, last + 1);
  return words.some(({ lower }) => roleGender(lower) !== undefined) || words.every(isNameWord);
}

/** Whose name stands after a quotation: `„…“ (Jane Doe)`, `„…“ – Jane Doe`. */
export function signatureOf(
  { tokens }: ArticleDocument,
  speakers: Speakers,
  people: People,
  here: Placed,
): Signature | undefined {
  const mark = tokens[here.last + 1]?.text ?? '';
  if (!/^[(–—]$/.test(mark)) return undefined;
  const mention = mentionOfPhrase(people.mentions, here.last + 2);
  const behind = mention && tokens[mention.last + 1];
  if (
    !mention ||
    (behind &&
      behind.text !== ')' &&
      behind.sentence === tokens[here.last]?.sentence &&
      behind.text !== '.')
  )
    return undefined;
  return { speaker: speakers.ofPerson(mention.person), dash: here.last + 1 };
}

/** `„Der lange Weg nach Foo“`: it begins with a capital, and no word of it is a verb. */
export function isTitleOfWork(document: ArticleDocument, here: Placed): boolean {
  const { tokens, text } = document;
  if (isNameInQuotes(document, here.first, here.last)) return true;
  const { innerStart, innerEnd } = here.quotation;
  if (/[,.?!…]\s*$/.test(text.slice(innerStart, innerEnd))) return false;
  const words = tokens.slice(here.first + 1, here.last).filter(({ kind }) => kind === 'word');
  const isVerb = ({ lower, capital }: Token) =>
    !capital && (AUXILIARIES.has(lower) || VERB_FORM.test(lower));
  return words[0]?.capital === true && !words.some(isVerb);
}
