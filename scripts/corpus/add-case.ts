import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { setOf } from '../../tests/corpus/corpus.ts';
import { readDraft } from '../../tests/corpus/draft-case.ts';

/**
 * Writes cases of the golden corpus from drafts (see `tests/corpus/draft-case.ts`). Each goes into a folder named after
 * its `id` and replaces an older one. It doesn't run the extractor, so that gold can be written first:
 *
 *   node scripts/corpus/add-case.ts DRAFT…
 */
const CORPUS = fileURLToPath(new URL('../../tests/corpus/', import.meta.url));

for (const file of process.argv.slice(2)) {
  const { meta, note, text, gold } = readDraft(readFileSync(file, 'utf8'));
  const folder = `${CORPUS}${setOf(meta.lang)}/${meta.id}/`;
  mkdirSync(folder, { recursive: true });
  const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
  writeFileSync(`${folder}input.txt`, text);
  writeFileSync(`${folder}note.md`, note);
  writeFileSync(`${folder}meta.json`, json(meta));
  writeFileSync(`${folder}gold.json`, json(gold));
  console.log(
    `${meta.id}: ${text.split(/\s+/).length} words, ${gold.statements.length} statements of entities, ` +
      `${gold.unnamed?.length} of others, ${gold.roles.length} roles, ${gold.dates?.length} dates`,
  );
}
