import type { Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import { extractArticle } from '../lib/core/extract/extract-article.ts';
import { datesIn, periodsIn } from '../lib/core/extract/rules-of.ts';
import { readArticleRecord } from '../lib/core/formats/article-record.ts';
import { parseNewsText } from '../lib/core/formats/parse-news-text.ts';
import type { ArticleFacts, ParsedArticle, Statement } from '../lib/core/model.ts';
import { answerFiles } from './answer-files.ts';
import { metaOf } from './article-meta.ts';
import { answerLines } from './json-lines.ts';

/**
 * Extracts facts from articles in constant memory. Input and output are JSON Lines:
 *
 *   npm run --silent extract < articles.jsonl > facts.jsonl
 *   npm run --silent extract -- --html page.html … > facts.jsonl
 *
 * Input: `{id, text, title?, date?, publisher?, url?}`. Output: `{id, people, quotes, roles, events, dates}`. All offsets
 * are JavaScript string offsets into `text`. A page gives `{id: file, text, title?, …}` with the text of the offsets, or
 * `{id, error}`. An unreadable line gives `{line, error}`, with lines counted from 1. Then the run continues, and the
 * exit code is 1.
 */

/** The speaker's name, or the article's words for a speaker without one. Neither if the speaker is unknown. */
function speakerOf(
  { speakerId, speakerText }: Statement,
  nameOf: ReadonlyMap<string, string>,
): { speaker?: string; speakerFull?: string } {
  const name = speakerId ? nameOf.get(speakerId) : speakerText;
  if (!name) return {};
  return speakerId ? { speaker: name, speakerFull: name } : { speaker: name };
}

/** One line of output. */
export function describeFacts(article: ParsedArticle, facts: ArticleFacts): object {
  const nameOf = new Map(facts.entities.map((entity) => [entity.id, entity.name]));
  const rolesOf = (id: string) =>
    facts.roles.filter((role) => role.entityId === id).map((role) => role.label);
  return {
    id: article.id,
    people: facts.entities
      .filter((entity) => entity.type === 'person')
      .map(({ id, name }) => ({
        name,
        aliases: facts.aliases
          .filter((alias) => alias.entityId === id && alias.text !== name)
          .map((alias) => alias.text),
        roles: rolesOf(id),
      })),
    quotes: facts.statements.map((statement) => ({
      start: statement.parts[0]?.start,
      end: statement.parts[statement.parts.length - 1]?.end,
      ...(statement.parts.length > 1
        ? { parts: statement.parts.map(({ start, end }) => [start, end]) }
        : {}),
      ...speakerOf(statement, nameOf),
      type: statement.type,
      cue: statement.cue.exact,
      ...(statement.date ? { date: statement.date } : {}),
    })),
    roles: facts.roles.map((role) => ({ person: nameOf.get(role.entityId), role: role.label })),
    events: facts.events.map((event) => ({
      name: nameOf.get(event.entityId),
      ...(event.date ? { date: event.date } : {}),
      ...(event.places.length > 0 ? { place: event.places.join(', ') } : {}),
      participants: event.participants.map((id) => nameOf.get(id)),
    })),
    dates: article.blocks
      .filter((block) => block.kind !== 'boilerplate')
      .flatMap((block) => {
        const dates = datesIn(article, block);
        const periods = periodsIn(article, block, dates);
        return [...dates, ...periods].sort((a, b) => a.start - b.start);
      }),
  };
}

/** Writes a line for each page. Returns the number of pages that can't be read. */
export function extractFiles(files: readonly string[], output: Writable): Promise<number> {
  return answerFiles(files, output, async (bytes, id) => {
    // jsdom takes half a second to load. Texts and missing files needn't wait for it.
    const { readHtmlArticle } = await import('./read-html-article.ts');
    const { text, publishedOn, ...page } = readHtmlArticle(bytes);
    const meta = metaOf({ id, text, ...page, ...(publishedOn ? { date: publishedOn } : {}) });
    const article = parseNewsText(text, meta);
    return { ...describeFacts(article, extractArticle(article, [])), text, publishedOn, ...page };
  });
}

if (import.meta.main) {
  try {
    const files = filesOf(process.argv.slice(2));
    const failed =
      files.length > 0
        ? await extractFiles(files, process.stdout)
        : await answerLines(process.stdin, process.stdout, (line) => {
            const input = readArticleRecord(line);
            const article = parseNewsText(input.text, metaOf(input));
            return describeFacts(article, extractArticle(article, []));
          });
    process.exitCode = failed > 0 ? 1 : 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  }
}

/** `--html a.html b.html`: the shell gives only the first file to the option. */
function filesOf(args: string[]): string[] {
  const { values, positionals } = parseArgs({
    args,
    options: { html: { type: 'string', multiple: true, default: [] } },
    allowPositionals: true,
  });
  if (positionals.length > 0 && values.html.length === 0)
    throw new Error(`${positionals[0]}: files are read with --html, texts from the input`);
  return [...values.html, ...positionals];
}
