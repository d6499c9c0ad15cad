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
import type { SplitRun } from '../names/find-runs.ts';
import { isNameWord } from '../names/name-words.ts';
import type { Token } from '../records/document.ts';

/** Somebody whom the article names only by title and surname. */
export interface TitledName {
  /** `President Doe` */
  readonly name: string;
  readonly surname: string;
}

/**
 * The unambiguous names by title and surname: `President Doe`, and `Gov. Doe` if the name appears again. Left out are
 * surnames that `isTaken`, surnames with two different titles, and words that may not be names.
 */
export function titledNames(
  tokens: readonly Token[],
  runs: readonly SplitRun[],
  isTaken: (surname: string) => boolean,
): TitledName[] {
  const counts = new Map<string, number>();
  for (const { name } of runs) {
    if (name.first !== name.last) continue;
    const surname = tokens[name.first]?.text ?? '';
    counts.set(surname, (counts.get(surname) ?? 0) + 1);
  }
  const found = new Map<string, TitledName | undefined>();
  for (const run of runs) {
    const titled = titledName(tokens, run, counts);
    if (!titled || isTaken(titled.surname)) continue;
    const other = found.get(titled.surname);
    const isRival = found.has(titled.surname) && other?.name !== titled.name;
    found.set(titled.surname, isRival ? undefined : titled);
  }
  return [...found.values()].filter((titled) => titled !== undefined);
}

function titledName(
  tokens: readonly Token[],
  { title, name }: SplitRun,
  counts: ReadonlyMap<string, number>,
): TitledName | undefined {
  const word = tokens[name.first];
  if (name.first !== name.last || title.last !== name.first - 1 || !word) return undefined;
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
}
