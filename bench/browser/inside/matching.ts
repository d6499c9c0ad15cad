/**
 * Matching in a browser's engine, as it runs in the background's worker. It is put into an empty page, where the bench
 * calls `benchMatching`.
 */

import { matchText } from '../../../lib/core/gazetteer/match/match-text.ts';
import { createNameTrieBuilder } from '../../../lib/core/gazetteer/trie/build-name-trie.ts';
import { buildGate, createGate, passesGate } from '../../../lib/core/gazetteer/trie/gate.ts';
import { makeEntries, makeText } from '../../make-text.ts';
import { hashTexts } from './floor.ts';
import { measureInTurn } from './repeat.ts';

export interface MatchingFigures {
  /** ms for all texts */
  floor: number;
  gate: number;
  match: number;
  /** UTF-16 units of all texts, spans found, bytes of the trie per name, ms to build it */
  characters: number;
  spans: number;
  bytesPerName: number;
  built: number;
}

declare global {
  interface Window {
    benchMatching(request: { names: number; article: string }): Promise<MatchingFigures>;
  }
}

const BLOCKS = 200;
const ROUNDS = 101;

window.benchMatching = async ({ names, article }) => {
  const entries = makeEntries(names, article);
  const texts = makeText(article, entries, BLOCKS);
  const started = performance.now();
  const builder = createNameTrieBuilder();
  for (const { alias, type, entityId } of entries) builder.add(alias, type, entityId);
  const trie = builder.build();
  const built = performance.now() - started;
  const gate = createGate(buildGate(builder));
  const times = await measureInTurn(
    {
      floor: () => hashTexts(texts),
      gate: () => texts.filter((text) => passesGate(gate, text)),
      match: () => texts.map((text) => matchText(text, trie)),
    },
    ROUNDS,
  );
  return {
    ...times,
    characters: texts.reduce((sum, text) => sum + text.length, 0),
    spans: texts.flatMap((text) => matchText(text, trie)).length,
    bytesPerName: trie.cells.byteLength / builder.aliases(),
    built,
  };
};
