import { ADVERB_BESIDE_A_MEETING, JOINS_GUESTS } from '../../../lexicon/english/meeting-words.ts';
import { mentionUntil } from '../../grammar/mentions-at.ts';
import type { ArticleDocument } from '../../records/document.ts';
import type { PersonMention } from '../../records/person.ts';
import { isRolePhrase } from '../../role-phrases/role-heads.ts';

/** The last token before a verb that isn't an adverb. */
export function skipAdverbs(tokens: ArticleDocument['tokens'], verb: number): number {
  let before = verb - 1;
  while (ADVERB_BESIDE_A_MEETING.test(tokens[before]?.lower ?? '')) before--;
  return before;
}

/** `Doe and Roe | met` */
export function bothBefore(
  tokens: ArticleDocument['tokens'],
  verb: number,
  mentions: readonly PersonMention[],
): [PersonMention, PersonMention] | undefined {
  const second = mentionUntil(mentions, skipAdverbs(tokens, verb));
  if (!second || tokens[second.phraseFirst - 1]?.lower !== 'and') return undefined;
  const first = mentionUntil(mentions, second.phraseFirst - 2);
  return first && first.person !== second.person ? [first, second] : undefined;
}

/** The guest whose phrase begins at a token. A role and a comma may precede the name: `the mayor, John Roe,`. */
export function guestAt(
  tokens: ArticleDocument['tokens'],
  first: number,
  mentions: readonly PersonMention[],
): PersonMention | undefined {
  const guest = mentions.find((one) => one.phraseFirst >= first);
  if (!guest || guest.phraseFirst === first) return guest;
  const before = tokens.slice(first, guest.first - 1);
  const isApposed =
    tokens[guest.first - 1]?.text === ',' &&
    before.length > 0 &&
    before.every((token) => token.kind === 'word' || token.kind === 'possessive');
  return isApposed && isRolePhrase(tokens, first, guest.first - 2) ? guest : undefined;
}

/** The first guest and those listed with them: `with Roe, Poe and Moe`. */
export function listedWith(
  tokens: ArticleDocument['tokens'],
  first: PersonMention,
  mentions: readonly PersonMention[],
): PersonMention[] {
  const listed: PersonMention[] = [first];
  for (const guest of mentions.slice(mentions.indexOf(first) + 1)) {
    const previous = listed[listed.length - 1] ?? first;
    const between = tokens.slice(previous.last + 1, guest.phraseFirst).map((token) => token.lower);
    if (!JOINS_GUESTS.test(between.join(' '))) break;
    listed.push(guest);
  }
  return listed;
}
