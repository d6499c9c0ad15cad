import { isCommonWord } from '../../lexicon/english/common-words.ts';
import {
  KNOWN_BY_OFFICE,
  KNOWN_BY_OFFICE_AND_NAME,
  KNOWN_BY_OFFICE_OF_TWO,
} from '../../lexicon/english/titles.ts';
import { TITLE_WITH_FORENAME } from '../../lexicon/english/titles-of-rank.ts';
import { isForename } from '../../lexicon/names/forenames.ts';
import { isPlaceName } from '../../lexicon/places/place-names.ts';
import { foldText } from '../../text/fold.ts';
import { isTitleCase } from '../grammar/title-case.ts';
import { isNameWord } from '../names/name-words.ts';
import type { ReadTitledName } from './titled-persons.ts';

/** `President Doe`, and `Gov. Doe` if the name appears again. */
export const titledName: ReadTitledName = (tokens, { title, name }, counts) => {
  const word = tokens[name.first];
  if (title.last !== name.first - 1 || !word) return undefined;
  if (word.quotation >= 0 || word.text.length < 3 || !isNameWord(word)) return undefined;
  if (tokens[name.last + 1]?.kind === 'number') return undefined;
  if (isTitleCase(tokens, name.first)) return undefined;
  const isOften = (counts.get(word.text) ?? 0) > 1;
  const key = foldText(word.text);
  const head = tokens[title.last];
  if (!head?.capital || title.last < title.first) return undefined;
  const before = tokens[title.last - 1];
  const ofTwo = `${before?.lower}-${head.lower}`;
  if (title.last > title.first && KNOWN_BY_OFFICE_OF_TWO.has(ofTwo))
    return { name: `${before?.text} ${head.text} ${word.text}`, surname: word.text };
  const titled = { name: `${head.text} ${word.text}`, surname: word.text };
  // `President Jane`, which is cut off or informal, has no surname.
  if (
    KNOWN_BY_OFFICE.has(head.lower) &&
    (isOften || !isForename(key) || TITLE_WITH_FORENAME.test(head.lower))
  )
    return titled;
  if (!KNOWN_BY_OFFICE_AND_NAME.has(head.lower)) return undefined;
  return isOften && !isCommonWord(key) && !isPlaceName(key) ? titled : undefined;
};
