/**
 * What spotting costs, with `npm run bench`. It is a ratio to a floor in the same run, which hashes every character of
 * the same text once.
 *
 *   gate     which blocks may contain a known name (on a page)
 *   match    which spans may be known names (in the worker)
 *   all      the same, confirmed, and who is meant, with all names in memory
 */
import { readFileSync } from 'node:fs';
import { findMentionsAtOnce } from '../lib/core/gazetteer/find-mentions.ts';
import { compileGazetteer } from '../lib/core/gazetteer/gazetteer.ts';
import { matchText } from '../lib/core/gazetteer/match/match-text.ts';
import { createNameTrieBuilder } from '../lib/core/gazetteer/trie/build-name-trie.ts';
import { buildGate, createGate, passesGate } from '../lib/core/gazetteer/trie/gate.ts';
import { hashAll } from './floor.ts';
import { makeEntries, makeText } from './make-text.ts';
import { measure } from './measure.ts';

const article = readFileSync(new URL('../seeds/000_ad340df5201e77dc.txt', import.meta.url), 'utf8');

const COLUMNS = [10, 11, 9, 9, 9, 12, 9, 13, 18, 14] as const;
const print = (...cells: (string | number)[]) =>
  console.log(cells.map((cell, i) => String(cell).padEnd(COLUMNS[i] ?? 0)).join(''));

print(
  'names',
  'floor ms',
  'gate ×',
  'match ×',
  'all ×',
  'passed',
  'spans',
  'bytes/name',
  'build ms/100,000',
  'gate kB',
);
for (const names of [10, 200, 10_000, 100_000, 1_000_000]) {
  const entries = makeEntries(names, article);
  const texts = makeText(article, entries, 200);
  const blocks = texts.map((text, id) => ({ id, text }));

  const started = performance.now();
  const builder = createNameTrieBuilder();
  for (const { alias, type, entityId } of entries) builder.add(alias, type, entityId);
  const trie = builder.build();
  const bits = buildGate(builder);
  const built = performance.now() - started;

  const gate = createGate(bits);
  const gazetteer = compileGazetteer(entries);
  const { floor, gated, matched, all } = measure({
    floor: () => hashAll(texts),
    gated: () => texts.filter((text) => passesGate(gate, text)),
    matched: () => texts.map((text) => matchText(text, trie)),
    all: () => findMentionsAtOnce(blocks, gazetteer),
  });
  const passed = texts.filter((text) => passesGate(gate, text)).length;
  print(
    names,
    floor.toFixed(3),
    (gated / floor).toFixed(2),
    (matched / floor).toFixed(2),
    (all / floor).toFixed(0),
    `${passed} of ${texts.length}`,
    texts.flatMap((text) => matchText(text, trie)).length,
    (trie.cells.byteLength / builder.aliases()).toFixed(2),
    ((built / entries.length) * 100_000).toFixed(0),
    (bits.length / 1024).toFixed(1),
  );
}
