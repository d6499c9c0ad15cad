import { isCommonWord } from '../../lexicon/english/common-words.ts';
import {
  COLOURS_OF_PEOPLE,
  DESCRIBING_WORDS,
  HEADLINE_VERBS,
  NOUNS_WITHOUT_ARTICLE,
  OWNERS_OF_THINGS,
  PREPOSITIONS_OF_PEOPLE,
  VERBS_OF_A_SUBJECT,
  VERBS_OF_ONE,
  VERBS_OF_PEOPLE,
  WORDS_BEFORE_A_MONTH,
} from '../../lexicon/english/words-as-names.ts';
import { CALENDAR_WORDS, DETERMINER_BEFORE } from '../../lexicon/english/words-beside-names.ts';
import { isFunctionWord } from '../../lexicon/languages.ts';
import type { Token } from '../../text/tokenize.ts';
import type { GazetteerEntry } from '../gazetteer.ts';
import type { BlockWords } from './block-words.ts';
import { isSpeech, type Place, readPlace } from './word-place.ts';

/** How a word stands in sentences. What else it can be where it opens one decides what makes a name of it. */
type Kind = 'month' | 'bare' | 'describing' | 'countable' | 'unlisted';

/**
 * Is this single word of an English text, which may be somebody's name, used as the word that it is as well: “Price
 * rises”, “Young people”, “planned for May”? Inside a sentence its capital speaks for the name, unless it is a month's.
 */
export function isUsedAsWord(
  block: BlockWords,
  at: number,
  entries: readonly GazetteerEntry[],
  hasTitle = false,
): boolean {
  const token = block.tokens[at];
  if (!token || block.isForeign || block.capitalNouns || hasTitle) return false;
  const kind = kindOf(block, token.key);
  if (kind === undefined) return false;
  const here = readPlace(block, at);
  if (here.isJoined || isAccented(block, token, entries)) return true;
  if (kind === 'month') return !isPersonsMonth(here);
  if (here.isSaid || here.isPerson) return false;
  const opens = block.titleCase || here.opens;
  if (!opens) return kind !== 'unlisted' && isWordInside(kind, token.key, here);
  if (here.owns) return kind === 'bare' && OWNERS_OF_THINGS.has(token.key);
  if (block.titleCase) return isWordInHeadline(kind, here);
  return !isSubject(kind, token.key, here);
}

/** “Rosé” is no Rose. */
const isAccented = (
  { text }: BlockWords,
  { start, end }: Token,
  entries: readonly GazetteerEntry[],
): boolean =>
  /\P{ASCII}/u.test(text.slice(start, end)) && !entries.some(({ name }) => /\P{ASCII}/u.test(name));

function kindOf(block: BlockWords, key: string): Kind | undefined {
  if (CALENDAR_WORDS.has(key)) return 'month';
  if (NOUNS_WITHOUT_ARTICLE.has(key)) return 'bare';
  if (DESCRIBING_WORDS.has(key)) return 'describing';
  if (isCommonWord(key)) return 'countable';
  return block.isOrdinary(key) ? 'unlisted' : undefined;
}

/** “said May”, “May’s government”, “May has resigned”, and never “in May’s vote”, “May 5”. */
function isPersonsMonth({ before, after, ...here }: Place): boolean {
  if (here.isDated) return false;
  if (here.isSaid || here.isPerson) return true;
  if (PREPOSITIONS_OF_PEOPLE.has(before)) return true;
  if (WORDS_BEFORE_A_MONTH.has(before)) return false;
  return here.owns || (!here.isCapitalAfter && VERBS_OF_PEOPLE.has(after));
}

/** “White voters”, “the Green candidate”: inside a sentence a word has a capital for other reasons as well. */
function isWordInside(
  kind: Kind,
  key: string,
  { before, after, isCapitalAfter, isPaired, isLeader, owns }: Place,
): boolean {
  const isNounAfter = after !== '' && !isFunctionWord(after) && !VERBS_OF_A_SUBJECT.has(after);
  if (COLOURS_OF_PEOPLE.has(key) && after.endsWith('s') && isNounAfter) return true;
  if (owns || isCapitalAfter || isPaired || isLeader) return false;
  // “the Bush plan”, but “the King agreed” and “the Green plan”.
  return DETERMINER_BEFORE.has(before) && (kind === 'describing' || !isNounAfter);
}

/** Headlines leave out articles and give any word a capital. */
function isWordInHeadline(kind: Kind, { after }: Place): boolean {
  if (kind === 'unlisted' || kind === 'countable') return false;
  return !(HEADLINE_VERBS.has(after) || isSpeech(after));
}

/** Is the word that opens a sentence its subject, as only a name can be: “Young was late”, “King of the north”? */
function isSubject(
  kind: Kind,
  key: string,
  { after, isCapitalAfter, isPaired, isLeader }: Place,
): boolean {
  // “Banks was late”: a plural would have another verb.
  if (kind === 'bare') return /[^s]s$/.test(key) && VERBS_OF_ONE.has(after);
  if (isPaired) return true;
  if (isCapitalAfter && after !== '') return true;
  const isVerb = VERBS_OF_A_SUBJECT.has(after);
  if (kind === 'describing') return isVerb;
  if (isVerb || isLeader || /.{3}ed$/.test(after)) return true;
  if (kind === 'unlisted') return after === '' || isFunctionWord(after);
  return after === '' || (isFunctionWord(after) && !DETERMINER_BEFORE.has(after));
}
