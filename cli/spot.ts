import { parseArgs } from 'node:util';
import { findMentionsAtOnce } from '../lib/core/gazetteer/find-mentions.ts';
import { compileGazetteer, type LocalGazetteer } from '../lib/core/gazetteer/gazetteer.ts';
import { answerLines, getString, parseRecord } from './json-lines.ts';
import { readEntities } from './read-entities.ts';

/**
 * Known names in texts, JSON Lines in, JSON Lines out, in constant memory:
 *
 *   npm run --silent spot -- --entities e1.jsonl [--entities e2.json …] < docs.jsonl > mentions.jsonl
 *
 * In: `{id, text}`. Out: `{id, mentions: [{start, end, entity, name, type, why}]}`, offsets JavaScript
 * string offsets into `text`; an ambiguous mention carries `candidates` instead of an entity. A line that
 * cannot be read gives `{line, error}`, lines counted from 1, and the run goes on; the exit code is then 1.
 */
export function spot(
  line: string,
  gazetteer: LocalGazetteer,
  names: ReadonlyMap<string, string>,
): object {
  const record = parseRecord(line);
  const id = getString(record, 'id');
  // Every line of the text is a block, as a paragraph is on a page; its id is its offset.
  const blocks = [...getString(record, 'text').matchAll(/[^\n]+/g)].map((match) => ({
    id: match.index,
    text: match[0],
  }));
  const mentions = findMentionsAtOnce(blocks, gazetteer).map((mention) => {
    const [entity = '', ...others] = mention.entityIds;
    return {
      start: mention.blockId + mention.start,
      end: mention.blockId + mention.end,
      ...(others.length > 0
        ? { candidates: mention.entityIds }
        : { entity, name: names.get(entity) }),
      type: mention.type,
      why: mention.reason,
    };
  });
  return { id, mentions };
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: { entities: { type: 'string', multiple: true, default: [] } },
  });
  try {
    const entries = values.entities.flatMap(readEntities);
    const names = new Map(entries.map(({ entityId, name }) => [entityId, name]));
    const gazetteer = compileGazetteer(entries);
    const failed = await answerLines(process.stdin, process.stdout, (line) =>
      spot(line, gazetteer, names),
    );
    process.exitCode = failed > 0 ? 1 : 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  }
}
