import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { extractArticle } from '../../lib/core/extract/extract-article.ts';
import { datesIn } from '../../lib/core/extract/rules-of.ts';
import { type NewsTextMeta, parseNewsText } from '../../lib/core/formats/parse-news-text.ts';
import type {
  ArticleFacts,
  CuratedName,
  ParsedArticle,
  Span,
  Statement,
} from '../../lib/core/model.ts';
import type { Gold, GoldStatement } from './gold.ts';
import { locate } from './locate.ts';

/**
 * The golden corpus. Each case is a folder with `input.txt` (or a seed, named in `meta.json`), `meta.json`, `gold.json`
 * (made by hand) and `note.md`. Gold and extraction are both written as plain lines, one per fact, so that differences
 * are easy to read.
 */

const HERE = fileURLToPath(new URL('.', import.meta.url));
const SEEDS = fileURLToPath(new URL('../../seeds/', import.meta.url));

export const KINDS = [
  'article',
  'entities',
  'aliases',
  'roles',
  'statements',
  'unnamed',
  'events',
  'disputes',
  'dates',
] as const;
export type Kind = (typeof KINDS)[number];
export type FactLines = Record<Kind, string[]>;

export interface CorpusCase {
  name: string;
  article: ParsedArticle;
  facts: ArticleFacts;
  /** dates, months and years in the text, wherever it states facts */
  dates: FoundDate[];
  /** the gold as it is written */
  written: Gold;
  gold: FactLines;
  extracted: FactLines;
}

type FoundDate = Span & { value: string };

/** The cases that the rules were developed with. All of their facts must be found. */
export function listCases(): string[] {
  return readdirSync(HERE, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && /^\d/.test(entry.name))
    .map((entry) => entry.name)
    .sort();
}

/** Independent articles by language, a folder each. */
export const INDEPENDENT_SETS = ['independent', 'german'] as const;
export type IndependentSet = (typeof INDEPENDENT_SETS)[number];

/** The folder for independent articles in a language (BCP 47); without one, English. */
export const setOf = (lang = 'en'): IndependentSet =>
  lang.startsWith('de') ? 'german' : 'independent';

/** The cases whose gold was written before anything was extracted from them. They measure quality. */
export function listIndependentCases(set: IndependentSet = 'independent'): string[] {
  return readdirSync(`${HERE}${set}/`)
    .map((name) => `${set}/${name}`)
    .sort();
}

/** Reads a case and extracts it. Throws if a file is missing or its gold doesn't fit its text. */
export function readCase(name: string): CorpusCase {
  const folder = `${HERE}${name}/`;
  if (!existsSync(`${folder}note.md`)) throw new Error(`corpus case ${name}: note.md is missing`);
  const { text, meta, known } = readInput(folder);
  const gold = readJson<Gold>(`${folder}gold.json`);
  const article = parseNewsText(text, meta);
  const facts = extractArticle(article, known);
  // Only the gold of independent cases has dates.
  const dates = gold.dates ? findAllDates(article) : [];
  return {
    name,
    article,
    facts,
    dates,
    written: gold,
    gold: describeGold(gold, article),
    extracted: {
      ...describeFacts(facts, article),
      dates: dates.map((date) => dateLine(article, date, date.value)),
    },
  };
}

function readInput(folder: string): { text: string; meta: NewsTextMeta; known: CuratedName[] } {
  const meta = readJson<NewsTextMeta & { seed?: string; known?: CuratedName[] }>(
    `${folder}meta.json`,
  );
  if (meta.seed === undefined) {
    const { known = [], ...rest } = meta;
    return { text: readFileSync(`${folder}input.txt`, 'utf8'), meta: rest, known };
  }
  const seeds = readJson<(NewsTextMeta & { file: string })[]>(`${SEEDS}seeds.json`);
  const seed = seeds.find((one) => one.id === meta.seed);
  if (!seed) throw new Error(`corpus: no seed ${meta.seed}`);
  return {
    text: readFileSync(`${SEEDS}${seed.file}`, 'utf8'),
    meta: seed,
    known: readJson<CuratedName[]>(`${SEEDS}names.json`),
  };
}

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8')) as T;
}

const line = (...words: (string | undefined)[]): string =>
  words.filter((word) => word !== undefined && word !== '').join(' | ');

function describeArticle(article: ParsedArticle): string[] {
  const boilerplate = article.blocks.filter((block) => block.kind === 'boilerplate');
  return articleLines({
    publisher: article.publisher,
    author: article.author,
    publishedOn: article.publishedOn,
    publishedTime: article.publishedTime,
    headline: article.headline,
    photoCredit: article.photoCredit,
    url: article.url,
    corrections: article.corrections.map((correction) => correction.text),
    boilerplate: boilerplate.map((block) => article.text.slice(block.start, block.end)),
  });
}

function articleLines(fields: Record<string, unknown>): string[] {
  return Object.entries(fields)
    .flatMap(([key, value]) =>
      Array.isArray(value)
        ? value.map((one) => `${key}: ${one}`)
        : value === undefined
          ? []
          : [`${key}: ${value}`],
    )
    .sort();
}

const at = (span: Span, exact: string): string => `${span.start}–${span.end} ${exact}`;

function findAllDates(article: ParsedArticle): FoundDate[] {
  return article.blocks
    .filter((block) => block.kind !== 'boilerplate')
    .flatMap((block) => datesIn(article, block));
}

function dateLine({ text }: ParsedArticle, span: Span, value: string): string {
  return line(at(span, text.slice(span.start, span.end)), value);
}

function describeFacts(facts: ArticleFacts, article: ParsedArticle): Omit<FactLines, 'dates'> {
  const nameOf = (id: string): string =>
    facts.entities.find((entity) => entity.id === id)?.name ?? `?${id}`;
  const firstPart = (id: string): string => {
    const part = facts.statements.find((statement) => statement.id === id)?.parts[0];
    return part ? at(part, part.exact) : `?${id}`;
  };
  return {
    article: describeArticle(article),
    entities: facts.entities
      .map((entity) => line(entity.type, entity.name, entity.wikidata))
      .sort(),
    aliases: facts.aliases
      .map((alias) => line(nameOf(alias.entityId), alias.text, alias.derivation))
      .sort(),
    roles: facts.roles
      .map((role) =>
        roleLine({ ...role, person: nameOf(role.entityId), at: at(role.provenance, role.label) }),
      )
      .sort(),
    statements: facts.statements
      .filter(({ speakerId }) => speakerId)
      .map((statement) => statementLine(statement, nameOf(statement.speakerId ?? ''), nameOf)),
    unnamed: facts.statements
      .filter(({ speakerId }) => !speakerId)
      .map((statement) => statementLine(statement, statement.speakerText ?? '-', nameOf)),
    events: facts.events
      .map((event) =>
        line(
          nameOf(event.entityId),
          event.kind,
          event.date,
          event.places.join(' in '),
          `with ${event.participants.map(nameOf).join(', ')}`,
          ...event.provenance.map((span) => at(span, span.exact)),
        ),
      )
      .sort(),
    disputes: facts.disputes.map((dispute) =>
      line(
        firstPart(dispute.claimId),
        firstPart(dispute.replyId),
        at(dispute.tie, dispute.tie.exact),
      ),
    ),
  };
}

function statementLine(
  statement: Statement,
  speaker: string,
  nameOf: (id: string) => string,
): string {
  return line(
    speaker,
    statement.type,
    statement.date,
    at(statement.cue, statement.cue.exact),
    ...statement.parts.map((part) => at(part, part.exact)),
    ...statement.about.map((id) => `about ${nameOf(id)}`),
  );
}

interface RoleFields {
  person: string;
  at: string;
  title?: string;
  organization?: string;
  place?: string;
  status?: string;
  asOf?: string;
}

function roleLine(role: RoleFields): string {
  return line(
    role.person,
    role.at,
    role.title,
    role.organization,
    role.place,
    role.status,
    role.asOf,
  );
}

function describeGold(gold: Gold, article: ParsedArticle): FactLines {
  const place = (marked: string): string => {
    const span = locate(article, marked);
    return at(span, article.text.slice(span.start, span.end));
  };
  const said = (statement: GoldStatement): string =>
    line(
      statement.speaker,
      statement.type,
      statement.date,
      place(statement.cue),
      ...statement.parts.map(place),
      ...(statement.about ?? []).map((name) => `about ${name}`),
    );
  return {
    article: articleLines(gold.article),
    entities: gold.entities.map((entity) => line(entity.type, entity.name, entity.wikidata)).sort(),
    aliases: gold.aliases.map((alias) => line(alias.of, alias.text, alias.derivation)).sort(),
    roles: gold.roles.map((role) => roleLine({ ...role, at: place(role.at ?? role.label) })).sort(),
    statements: gold.statements.map(said),
    unnamed: (gold.unnamed ?? []).map(said),
    events: gold.events
      .map((event) =>
        line(
          event.name,
          event.kind,
          event.date,
          event.places.join(' in '),
          `with ${event.participants.join(', ')}`,
          ...event.from.map(place),
        ),
      )
      .sort(),
    dates: (gold.dates ?? []).map(({ at, value }) => dateLine(article, locate(article, at), value)),
    disputes: gold.disputes.map((dispute) =>
      line(place(dispute.claim), place(dispute.reply), place(dispute.tie)),
    ),
  };
}
