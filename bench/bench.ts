/**
 * What spotting costs, as a ratio to a floor measured in the same run: hashing every character of the same
 * text once. `npm run bench`.
 */
import { readFileSync } from 'node:fs';
import { findMentions } from '../lib/core/gazetteer/find-mentions.ts';
import { buildFingerprints, createGate, passesGate } from '../lib/core/gazetteer/gate.ts';
import { compileGazetteer } from '../lib/core/gazetteer/gazetteer.ts';
import { makeEntries, makeText } from './make-text.ts';
import { measure } from './measure.ts';

const article = readFileSync(new URL('../seeds/000_ad340df5201e77dc.txt', import.meta.url), 'utf8');

/** FNV-1a over every UTF-16 unit: nothing that reads the text can be quicker. */
function hashAll(texts: readonly string[]): number {
  let hash = 0x811c9dc5;
  for (const text of texts) {
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return hash;
}

console.log('names     text   floor ms   gate ×   find and resolve ×');
for (const names of [10, 200, 10_000, 100_000]) {
  const entries = makeEntries(names);
  const blocks = makeText(article, entries, 200).map((text, id) => ({ id, text }));
  const texts = blocks.map((block) => block.text);
  const gazetteer = compileGazetteer(entries);
  const gate = createGate(buildFingerprints(gazetteer.firstTokens));
  const floor = measure(() => hashAll(texts));
  const gated = measure(() => texts.filter((text) => passesGate(gate, text)));
  const resolved = measure(() => findMentions(blocks, gazetteer));
  const size = texts.reduce((sum, text) => sum + text.length, 0);
  console.log(
    `${String(names).padEnd(9)} ${`${Math.round(size / 1000)}k`.padEnd(6)} ${floor.toFixed(2).padEnd(10)} ${(gated / floor).toFixed(1).padEnd(8)} ${(resolved / floor).toFixed(1)}`,
  );
}
