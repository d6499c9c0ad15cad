import { parseArgs } from 'node:util';
import { getString, parseRecord } from '../lib/core/formats/json-record.ts';
import { findMentionsAtOnce } from '../lib/core/gazetteer/find-mentions.ts';
import { compileGazetteer, type LocalGazetteer } from '../lib/core/gazetteer/gazetteer.ts';
import type { PageContext, TextBlock } from '../lib/core/gazetteer/mention.ts';
import { answerFiles } from './answer-files.ts';
import { answerLines } from './json-lines.ts';
import { readEntities } from './read-entities.ts';
import { readRecordEntities } from './read-record-entities.ts';

/**
 * Finds known names in texts, in constant memory. Input and output are JSON Lines. HTML files give one line each:
 *
 *   npm run --silent spot -- --entities e1.jsonl [--entities e2.json …] < docs.jsonl > mentions.jsonl
 *   npm run --silent spot -- --entities e1.jsonl --html page.html … > mentions.jsonl
 *   npm run --silent spot -- --records people.csv … < docs.jsonl > mentions.jsonl
 *
 * `--records` is a file in any format of docs/formats.md, read as the extension reads lists.
 *
 * Input: `{id, text, lang?}`, with `lang` in BCP 47. Without it, the text reveals the language. Output:
 * `{id, mentions: [{start, end, entity, name, type, why}]}`. All offsets are JavaScript string offsets into `text`. An
 * ambiguous mention has `candidates` instead of an entity. An unreadable line gives `{line, error}`, with lines counted
 * from 1. Then the run continues, and the exit code is 1.
 *
 * An HTML file is read as the extension reads a page. Output: `{id: file, text, mentions}`, or `{id: file, error}`.
 * `text` is what was read, with a line feed between blocks. The offsets refer to it.
 */
interface Known {
  gazetteer: LocalGazetteer;
  /** by entity id */
  names: ReadonlyMap<string, string>;
}

/** One line of JSON Lines. Throws an Error that says what is wrong with it. */
export function spotLine(line: string, known: Known): object {
  const record = parseRecord(line);
  const id = getString(record, 'id');
  // Every line of the text is a block, like a paragraph on a page. Its id is its offset.
  const blocks = [...getString(record, 'text').matchAll(/[^\n]+/g)].map((match) => ({
    id: match.index,
    text: match[0],
  }));
  const { lang } = record;
  const page = typeof lang === 'string' ? { lang } : {};
  return { id, mentions: describeMentions(blocks, page, known) };
}

/** Mentions in the form of the output. The id of a block is its offset. */
function describeMentions(
  blocks: readonly TextBlock[],
  page: PageContext,
  { gazetteer, names }: Known,
): object[] {
  return findMentionsAtOnce(blocks, gazetteer, page).map((mention) => {
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
}

async function spotFiles(files: readonly string[], known: Known): Promise<number> {
  // jsdom takes half a second to load. Texts needn't wait for it.
  const { readHtml } = await import('./read-html.ts');
  return answerFiles(files, process.stdout, (bytes, id) => {
    const { text, blocks, page } = readHtml(bytes);
    return { id, text, mentions: describeMentions(blocks, page, known) };
  });
}

if (import.meta.main) {
  try {
    const { values, positionals } = parseArgs({
      options: {
        entities: { type: 'string', multiple: true, default: [] },
        records: { type: 'string', multiple: true, default: [] },
        html: { type: 'string', multiple: true, default: [] },
      },
      allowPositionals: true,
    });
    // `--html *.html`: the shell gives only the first file to the option.
    const files = [...values.html, ...positionals];
    if (positionals.length > 0 && values.html.length === 0)
      throw new Error(`${positionals[0]}: files are read with --html, texts from the input`);
    const lists = await Promise.all(values.records.map(readRecordEntities));
    const entries = [...values.entities.flatMap(readEntities), ...lists.flat()];
    const names = new Map(entries.map(({ entityId, name }) => [entityId, name]));
    const known = { gazetteer: compileGazetteer(entries), names };
    const failed =
      files.length > 0
        ? await spotFiles(files, known)
        : await answerLines(process.stdin, process.stdout, (line) => spotLine(line, known));
    process.exitCode = failed > 0 ? 1 : 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  }
}
