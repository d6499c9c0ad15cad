import type { ArticleDocument } from '../../records/document.ts';
import type { People } from '../../records/person.ts';
import type { Speaker, Speakers } from '../../records/speaker.ts';
import type { Placed } from './placed.ts';

/**
 * The name after a dash at the end of a quotation that opens its sentence: `“…” ― Jane Doe`, `“…” —Mayor Doe, of Foo`.
 * Only the end, a comma or a bracket may follow the name. Anything else would continue a clause.
 */
export function signatureOf(
  { tokens, sentences }: ArticleDocument,
  speakers: Speakers,
  people: People,
  here: Placed,
): Speaker | undefined {
  const dash = tokens[here.last + 1];
  if (here.first !== here.sentence.first || !dash || !/^[—–―]$/.test(dash.text)) return undefined;
  const mention = people.mentions.find((one) => one.phraseFirst === here.last + 2);
  if (!mention) return undefined;
  const block = (index: number) => sentences[tokens[index]?.sentence ?? -1]?.block;
  if (block(mention.last) !== here.sentence.block) return undefined;
  const next = tokens[mention.last + 1];
  const isEnd =
    !next || block(mention.last + 1) !== here.sentence.block || /^[,.(]$/.test(next.text);
  return isEnd ? speakers.ofPerson(mention.person) : undefined;
}
