import { createReadStream } from 'node:fs';
import { parseArgs } from 'node:util';
import { CANDIDATES, chooseCandidates, rankSayings } from '../lib/core/card/rank-sayings.ts';
import { readArticleRecord } from '../lib/core/formats/article-record.ts';
import { getString, parseRecord } from '../lib/core/formats/json-record.ts';
import { chooseDifferent } from '../lib/core/rank/choose-different.ts';
import { answerLines } from './json-lines.ts';
import { createLibrary, type Library, type SaidStatement } from './rank-library.ts';
import { splitLines } from './split-lines.ts';

/**
 * Finds the statements of a person that fit what is being read. Input and output are JSON Lines:
 *
 *   npm run --silent rank -- --library articles.jsonl < queries.jsonl
 *
 * A query is `{id, article?, title, date?, person, block}`. `person` is a name or surname, and `block` the paragraph that
 * is being read. The article with that id is left out of the library. Output: `{id, statements: [{article, start, end,
 * score, why}]}`, the ten best, all different. An unreadable line gives `{line, error}`, and the exit code is 1.
 */

/** As many as a card shows at first, and a few more. */
const MAX_STATEMENTS = 10;

export async function readLibrary(file: string): Promise<Library> {
  const library = createLibrary();
  let number = 0;
  for await (const line of splitLines(createReadStream(file))) {
    number++;
    if (!line.trim()) continue;
    try {
      library.add(readArticleRecord(line));
    } catch (error) {
      throw new Error(`${file}, line ${number}: ${error instanceof Error ? error.message : error}`);
    }
  }
  return library;
}

export async function answerQuery(line: string, library: Library): Promise<object> {
  const query = parseRecord(line);
  const reading = {
    block: getString(query, 'block'),
    title: typeof query.title === 'string' ? query.title : '',
    date: typeof query.date === 'string' ? query.date : undefined,
    article: typeof query.article === 'string' ? query.article : undefined,
  };
  const person = getString(query, 'person');
  const context = { ...reading, names: [person] };
  const said = library.findStatements(person, reading);
  const speakerIds = new Set(said.map(({ speakerId }) => speakerId));
  const byId = new Map(said.map((statement) => [statement.statementId, statement]));
  const byWords =
    said.length > CANDIDATES ? await library.findByWords([...speakerIds], context) : [];
  const candidates = chooseCandidates(
    said,
    byWords.flatMap((id) => byId.get(id) ?? []),
  );
  const others = library.findOthers(speakerIds, reading);
  const { ranked } = rankSayings(candidates, others, context);
  const saidOf = (id: string) => byId.get(id)?.said ?? '';
  return {
    id: getString(query, 'id'),
    statements: chooseDifferent(ranked, saidOf, MAX_STATEMENTS).map(({ id, score, words }) => {
      const { articleId: article, start, end } = byId.get(id) as SaidStatement;
      return { article, start, end, score: Math.round(score * 1000) / 1000, why: { words } };
    }),
  };
}

if (import.meta.main) {
  try {
    const { values } = parseArgs({ options: { library: { type: 'string' } } });
    if (!values.library) throw new Error('--library names the file of articles');
    const library = await readLibrary(values.library);
    const failed = await answerLines(process.stdin, process.stdout, (line) =>
      answerQuery(line, library),
    );
    process.exitCode = failed > 0 ? 1 : 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  }
}
