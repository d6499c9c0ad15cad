import { splitTitle } from '../../names/find-runs.ts';
import { isFullName } from '../../names/name-words.ts';
import { isOrganizationName } from '../../names/organizations.ts';
import type { ArticleDocument } from '../../records/document.ts';
import type { People } from '../../records/person.ts';
import type { Speaker, Speakers } from '../../records/speaker.ts';
import type { Placed } from './placed.ts';

/** Words of a title and a name. */
const MAX_WORDS = 7;

/** Whose name stands behind a quotation, and the token of its dash. */
export interface Signature {
  readonly speaker: Speaker;
  readonly dash: number;
}

/** Tells who signed a quotation. */
export type SignatureOf = (here: Placed) => Signature | undefined;

/**
 * Reads the name after a dash behind a quotation that opens its sentence: `“…” ― Jane Doe`, `“…” —Mayor Doe, of Foo`, and
 * in the next paragraph `— Jane Doe (@janedoe) May 3`. Only the end, a comma or a bracket may follow the name. Anything
 * else would continue a clause. A full name by which the article introduces nobody is kept as words.
 */
export function createSignatureOf(
  { tokens, sentences }: ArticleDocument,
  speakers: Speakers,
  people: People,
): SignatureOf {
  const starting = new Map(people.mentions.map((mention) => [mention.phraseFirst, mention]));
  const blockOf = (index: number) => sentences[tokens[index]?.sentence ?? -1]?.block;
  const nameAt = (first: number): { last: number; speaker: Speaker } | undefined => {
    const mention = starting.get(first);
    if (mention) return { last: mention.last, speaker: speakers.ofPerson(mention.person) };
    const run = { first, last: first };
    while (run.last - first < MAX_WORDS && tokens[run.last + 1]?.capital) run.last++;
    const { name } = splitTitle(tokens, run);
    if (!isFullName(tokens, name) || isOrganizationName(tokens, name.first, name.last))
      return undefined;
    return { last: run.last, speaker: speakers.ofPhrase({ ...name, phraseFirst: name.first }) };
  };
  return (here) => {
    if (here.first !== here.sentence.first) return undefined;
    const dash = here.last + 1;
    const block = blockOf(dash);
    const isNext = block === here.sentence.block + 1;
    // Inside its paragraph a single hyphen may lead on: `“Go” - Doe’s motto`.
    const isDash = isNext ? /^[—–―-]$/ : /^[—–―]$/;
    if (!isDash.test(tokens[dash]?.text ?? '')) return undefined;
    if (!isNext && block !== here.sentence.block) return undefined;
    const first = tokens[dash + 1]?.text === '-' ? dash + 2 : dash + 1;
    const found = nameAt(first);
    if (!found || blockOf(found.last) !== block) return undefined;
    const next = tokens[found.last + 1];
    const ends = !next || blockOf(found.last + 1) !== block || /^[,.(]$/.test(next.text);
    return ends ? { speaker: found.speaker, dash } : undefined;
  };
}
