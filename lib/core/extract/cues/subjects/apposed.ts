import { AGE_WORDS } from '../../../lexicon/english/date-words.ts';
import { PREPOSITIONS } from '../../../lexicon/english/function-words.ts';
import { skipBack } from '../../grammar/skip-back.ts';
import type { PersonMention } from '../../records/person.ts';
import type { Scene } from '../../records/scene.ts';
import { roleBeforeComma } from '../../role-phrases/role-before-comma.ts';

/** Most commas of appositions between a subject and its verb. */
const MAX_COMMAS = 4;
const MAX_APPOSITION = 40;

/** `Roe and Jane Doe`, `Roe and 24-year-old Jane Doe`: nothing except a name opens the clause before “and”. */
export function isSecondOfTwo(scene: Scene, from: number, limit: number): boolean {
  const { tokens } = scene.document;
  let and = from;
  while (and > limit && AGE_WORDS.test(tokens[and]?.lower ?? '')) and--;
  if (tokens[and]?.lower !== 'and' || and <= limit) return false;
  let last = and - 1;
  if (tokens[last]?.text === ')') {
    while (last > limit && tokens[last]?.text !== '(') last--;
    last--;
  }
  if (scene.endingAt.has(last)) return true;
  // `Jane Roe, the mayor, and John Doe, a farmer, said`
  const opener = scene.startingAt.get(limit);
  if (tokens[and - 1]?.text === ',' && opener && tokens[opener.last + 1]?.text === ',') return true;
  let first = and;
  while (first > limit && tokens[first - 1]?.capital) first--;
  return first < and && first === limit;
}

/** `Jane Doe, 54, the mayor of Foo, said`: the name before the apposition that ends at this comma. */
export function acrossApposition(
  scene: Scene,
  comma: number,
  limit: number,
): PersonMention | undefined {
  const { tokens } = scene.document;
  if (tokens[comma]?.text !== ',') return undefined;
  // `The mayor of Foo, Jane Doe, said`: the name itself is the apposition.
  const apposed = scene.endingAt.get(comma - 1);
  if (apposed && roleBeforeComma(tokens, apposed, limit)) return apposed;
  let commas = 0;
  for (let index = comma - 1; index > Math.max(limit, comma - MAX_APPOSITION); index--) {
    const token = tokens[index];
    if (!token || token.quotation >= 0 || /^[;:—–]$/.test(token.text)) return undefined;
    if (token.text !== ',') continue;
    const mention = scene.endingAt.get(skipBack(scene, index - 1, limit));
    if (mention) {
      const before = tokens[mention.phraseFirst - 1];
      const isObject =
        mention.phraseFirst > limit &&
        // `As Doe, a farmer, put it`
        before?.lower !== 'as' &&
        (PREPOSITIONS.has(before?.lower ?? '') ||
          isSecondOfTwo(scene, mention.phraseFirst - 1, limit));
      return isObject ? undefined : mention;
    }
    if (++commas >= MAX_COMMAS) return undefined;
  }
  return undefined;
}
