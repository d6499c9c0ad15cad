import { hashText } from '../text/hash-text.ts';
import { type PageLanguage, tellLanguage } from './forms/page-language.ts';
import {
  addEntry,
  type Bearers,
  compileGazetteer,
  type Gazetteer,
  type LocalGazetteer,
} from './gazetteer.ts';
import { matchBlocks, type Text } from './match-blocks.ts';
import type { Mention, PageContext, TextBlock } from './mention.ts';
import { isLongList } from './resolve/decision.ts';
import { resolveInSteps } from './resolve/resolve-mentions.ts';
import type { FoundBlock } from './resolve/sighting.ts';
import { findUnmeant } from './resolve/unmeant-surnames.ts';
import { hearNames } from './sound/learn-names.ts';
import { runAtOnce, runInTurns, type Steps } from './steps.ts';
import { GOES_ON } from './trie/name-trie.ts';

/**
 * Finds the known names in a page's blocks, and decides with the whole page in view whom they mean. It matches spans
 * that may be names (matchText), looks them all up at once, and resolves those that are known. On a page in another
 * alphabet, names that sound like known ones come first (hearNames). `pause` lets other work run in between: see
 * runInTurns.
 */
export async function findMentions(
  blocks: readonly TextBlock[],
  gazetteer: Gazetteer,
  page: PageContext = {},
  pause: () => Promise<void> | undefined = () => undefined,
): Promise<Mention[]> {
  const search = createSearch(blocks, gazetteer, page);
  if (search.soundKeys.length > 0) search.hear(await gazetteer.findNames(search.soundKeys));
  const matched = await runInTurns(search.match(), pause);
  return runInTurns(matched.resolve(await gazetteer.findNames(matched.keys)), pause);
}

/** The same if all names are in memory, without waiting. */
export function findMentionsAtOnce(
  blocks: readonly TextBlock[],
  gazetteer: LocalGazetteer,
  page: PageContext = {},
): Mention[] {
  const search = createSearch(blocks, gazetteer, page);
  if (search.soundKeys.length > 0) search.hear(gazetteer.lookUp(search.soundKeys));
  const matched = runAtOnce(search.match());
  return runAtOnce(matched.resolve(gazetteer.lookUp(matched.keys)));
}

const NONE: ReadonlySet<string> = new Set();

/** The matched names, and the decision whom they mean. */
interface Matched {
  keys: string[];
  resolve(names: Bearers): Steps<Mention[]>;
}

/** The steps of a search. Names are looked up between them. */
function createSearch(
  blocks: readonly TextBlock[],
  { trie, size, listed }: Gazetteer,
  page: PageContext,
) {
  const texts = withAbout(blocks, page);
  const language: PageLanguage = {
    ...tellLanguage(texts, page.lang),
    opensName: (key) => (trie.find(hashText(key)) & GOES_ON) !== 0,
  };
  const { forms } = language;
  const heard =
    forms &&
    hearNames(
      texts.map(({ text }) => text),
      trie,
      forms.basesOf,
    );
  let learned: LocalGazetteer | undefined;
  return {
    soundKeys: heard?.keys ?? [],
    hear(names: Bearers) {
      const entries = heard?.learn(names) ?? [];
      if (entries.length > 0) learned = compileGazetteer(entries);
    },
    *match(): Steps<Matched> {
      const tries = learned ? [trie, learned.trie] : [trie];
      const { keys, places, confirm } = yield* matchBlocks(texts, tries, language);
      return {
        keys,
        *resolve(names) {
          const all = learned ? withLearned(names, learned.lookUp(keys)) : names;
          const unmeant =
            isLongList({ listed }) && !language.row ? findUnmeant(places(), all) : NONE;
          const found: FoundBlock[] = [];
          for (const block of confirm(all, unmeant)) {
            found.push(block);
            yield;
          }
          return yield* resolveInSteps(found, { known: size, listed }, page, language);
        },
      };
    },
  };
}

/** Adds the people whom the page's own spellings mean to the bearers of its names. */
function withLearned(names: Bearers, learned: Bearers): Bearers {
  const all = new Map([...names].map(([key, entries]) => [key, [...entries]]));
  for (const [key, entries] of learned) {
    const bearers = all.get(key) ?? [];
    for (const entry of entries) addEntry(bearers, entry);
    all.set(key, bearers);
  }
  return all;
}

const withAbout = (blocks: readonly TextBlock[], { about = [] }: PageContext): Text[] => [
  ...blocks,
  ...about.map((text) => ({ id: -1, text, about: true })),
];
