import { buildQuoteLink } from '../card/quote-link.ts';
import type { Article, ArticleHead, Entity, EventFact, Role, Statement } from '../model.ts';
import { buildArticleHit, titleOf } from './build-article-hit.ts';
import { markWords } from './mark-words.ts';
import { holdsPhrases, type Query, queryWords } from './query.ts';
import type { EntityHit, SearchHit, StatementHit } from './search-model.ts';

/** What is known about a search result, only from sources that are on. */
export type FoundFacts =
  | {
      kind: 'entity';
      entity: Entity;
      /** further names */
      aliases: string[];
      roles: FoundRole[];
      events: EventFact[];
    }
  | {
      kind: 'statement';
      statement: Statement;
      speaker: Entity | undefined;
      /** of the speaker */
      roles: FoundRole[];
      article: ArticleHead;
    }
  | { kind: 'article'; article: Article };

/** A role as far as it tells somebody from others of the name. */
export type FoundRole = Pick<Role, 'label' | 'status' | 'asOf'>;

type FoundEntity = Extract<FoundFacts, { kind: 'entity' }>;

/** Turns a search result into a line. */
export function buildHit(facts: FoundFacts, query: string, score: number): SearchHit {
  const words = queryWords(query);
  if (facts.kind === 'entity') return buildEntityHit(facts, words, score);
  if (facts.kind === 'article') return buildArticleHit(facts.article, words, score);
  return buildStatementHit(facts, words, score);
}

/** Whether what was found has each phrase of the query in one of its texts. */
export function hasPhrases(facts: FoundFacts, query: Query): boolean {
  if (query.phrases.length === 0) return true;
  return textsOf(facts).some((text) => holdsPhrases(text, query));
}

function textsOf(facts: FoundFacts): string[] {
  if (facts.kind === 'statement') return [textOf(facts.statement)];
  if (facts.kind === 'article') return [titleOf(facts.article), facts.article.text];
  return [facts.entity.name, ...facts.aliases, ...facts.roles.map(({ label }) => label)];
}

/** A statement's words. A quotation that its cue splits becomes one text. */
export const textOf = ({ parts }: Statement): string => parts.map(({ exact }) => exact).join(' … ');

function buildEntityHit(facts: FoundEntity, words: readonly string[], score: number): EntityHit {
  const { entity, aliases } = facts;
  const { spans, missing } = markWords(entity.name, words);
  const other = missing.length > 0 ? findAlias(aliases, words, missing) : undefined;
  const detail = detailOf(facts);
  const isByRole = detail && entity.type !== 'event' && missing.length > 0 && !other;
  const inDetail = isByRole ? markWords(detail, missing).spans : [];
  return {
    kind: 'entity',
    entityId: entity.id,
    type: entity.type,
    title: entity.name,
    ...(detail ? { detail } : {}),
    ...(inDetail.length > 0 ? { detailMatches: inDetail } : {}),
    ...(other ? { alias: other } : {}),
    matches: spans,
    score,
  };
}

/**
 * What distinguishes somebody from others with that name. For a person it is the last role, with former ones at the
 * end. For an event it is the date.
 */
export const detailOf = ({ entity, roles, events }: FoundEntity): string | undefined =>
  entity.type === 'event' ? events.at(-1)?.date : lastRole(roles);

function lastRole(roles: readonly FoundRole[]): string | undefined {
  const isFormer = ({ status }: FoundRole) => Number(status === 'former');
  const [role] = roles.toReversed().sort((a, b) => isFormer(a) - isFormer(b) || later(a, b));
  return role?.label;
}

/** Days as they are written sort by themselves; roles without one come last. */
const later = (a: FoundRole, b: FoundRole): number => (b.asOf ?? '').localeCompare(a.asOf ?? '');

/** The other name that matched, if the person's own name lacks a word of the query. */
function findAlias(
  aliases: readonly string[],
  words: readonly string[],
  missing: readonly string[],
): { text: string; matches: { start: number; end: number }[] } | undefined {
  for (const text of aliases) {
    const marked = markWords(text, words);
    if (missing.some((word) => !marked.missing.includes(word))) {
      return { text, matches: marked.spans };
    }
  }
  return undefined;
}

function buildStatementHit(
  { statement, speaker, roles, article }: Extract<FoundFacts, { kind: 'statement' }>,
  words: readonly string[],
  score: number,
): StatementHit {
  const role = lastRole(roles);
  const parts = statement.parts.map(({ exact }) => exact);
  const matched = parts.map((part) => markWords(part, words).spans);
  const date = statement.date ?? article.publishedOn;
  return {
    kind: 'statement',
    statementId: statement.id,
    ...(speaker ? { entityId: speaker.id } : {}),
    speaker: speaker?.name ?? statement.speakerText ?? '',
    ...(role ? { role } : {}),
    type: statement.type,
    parts,
    matched,
    lang: article.lang,
    place: placeOf(statement),
    outlet: article.publisher,
    ...(date ? { date } : {}),
    link: buildQuoteLink(article, statement.parts),
    score,
  };
}

const placeOf = ({ articleId, parts }: Statement) => ({
  articleId,
  start: Math.min(...parts.map(({ start }) => start)),
  end: Math.max(...parts.map(({ end }) => end)),
});
