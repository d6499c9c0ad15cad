import { createInterface } from 'node:readline';
import { findDates } from '../lib/core/extract/dates.ts';
import { extractArticle } from '../lib/core/extract/extract-article.ts';
import { type NewsTextMeta, parseNewsText } from '../lib/core/formats/parse-news-text.ts';
import type { ArticleFacts, ParsedArticle } from '../lib/core/model.ts';

/**
 * Facts out of articles, JSON Lines in, JSON Lines out, in constant memory:
 *
 *   npm run --silent extract < articles.jsonl > facts.jsonl
 *
 * In: `{id, text, title?, date?, publisher?, url?}`. Out: `{id, people, quotes, roles, events, dates}`, all
 * offsets JavaScript string offsets into `text`. A line that cannot be read gives `{line, error}`, lines
 * counted from 1, and the run goes on; the exit code is then 1.
 */

interface InputArticle {
  id: string;
  text: string;
  title?: string;
  date?: string;
  publisher?: string;
  url?: string;
}

/** Reads one line. Throws an Error that says what is wrong with it. */
export function readInput(line: string): InputArticle {
  const value: unknown = JSON.parse(line);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Error('not a JSON object');
  }
  const record = value as Record<string, unknown>;
  for (const key of ['id', 'text']) {
    if (typeof record[key] !== 'string') throw new Error(`"${key}" is missing or no string`);
  }
  for (const key of ['title', 'date', 'publisher', 'url']) {
    if (record[key] !== undefined && record[key] !== null && typeof record[key] !== 'string') {
      throw new Error(`"${key}" is no string`);
    }
  }
  return value as InputArticle;
}

function metaOf(input: InputArticle): NewsTextMeta {
  const meta: NewsTextMeta = { id: input.id, sourceId: 'cli' };
  if (input.publisher) meta.publisher = input.publisher;
  if (input.title) meta.title = input.title;
  if (input.url) meta.url = input.url;
  const day = /^\d{4}-\d{2}-\d{2}/.exec(input.date ?? '')?.[0];
  if (day) meta.publishedOn = day;
  return meta;
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
      speaker: nameOf.get(statement.speakerId),
      speakerFull: nameOf.get(statement.speakerId),
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
      .flatMap((block) => findDates(article.text, block, article.publishedOn)),
  };
}

async function main(): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number++;
    if (line.trim() === '') continue;
    let output: object;
    try {
      const input = readInput(line);
      const article = parseNewsText(input.text, metaOf(input));
      output = describeFacts(article, extractArticle(article, []));
    } catch (error) {
      process.exitCode = 1;
      output = { line: number, error: error instanceof Error ? error.message : String(error) };
    }
    if (!process.stdout.write(`${JSON.stringify(output)}\n`)) {
      await new Promise((resolve) => process.stdout.once('drain', resolve));
    }
  }
}

if (import.meta.main) await main();
