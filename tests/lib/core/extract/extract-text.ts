import { extractArticle } from '../../../../lib/core/extract/extract-article.ts';
import type {
  ArticleFacts,
  CuratedName,
  ParsedArticle,
  Statement,
} from '../../../../lib/core/model.ts';

/** An article of the given paragraphs, published on Thursday, 4 September 2025. */
export function articleOf(paragraphs: string[], more: Partial<ParsedArticle> = {}): ParsedArticle {
  const text = paragraphs.join('\n\n');
  let from = 0;
  const blocks = paragraphs.map((paragraph) => {
    const start = text.indexOf(paragraph, from);
    from = start + paragraph.length;
    return { kind: 'paragraph' as const, start, end: from };
  });
  return {
    id: 'a',
    sourceId: 's',
    text,
    lang: 'en',
    publisher: 'The Test',
    publishedOn: '2025-09-04',
    corrections: [],
    blocks,
    ...more,
  };
}

export function extract(...paragraphs: string[]): ArticleFacts {
  return extractArticle(articleOf(paragraphs), []);
}

export function extractKnowing(known: CuratedName[], ...paragraphs: string[]): ArticleFacts {
  return extractArticle(articleOf(paragraphs), known);
}

export function namesOf(facts: ArticleFacts, type = 'person'): string[] {
  return facts.entities.filter((entity) => entity.type === type).map((entity) => entity.name);
}

/**
 * Statements of persons and organisations as `speaker | type | cue | date | parts joined by " + "`, absent values
 * left out.
 */
export function statementsOf(facts: ArticleFacts): string[] {
  return describeStatements(
    facts,
    facts.statements.filter((statement) => statement.speakerId),
  );
}

/** The same of all others, with the article's words for the speaker, or `-`. */
export function unnamedOf(facts: ArticleFacts): string[] {
  return describeStatements(
    facts,
    facts.statements.filter((statement) => !statement.speakerId),
  );
}

function describeStatements(facts: ArticleFacts, statements: readonly Statement[]): string[] {
  const name = new Map(facts.entities.map((entity) => [entity.id, entity.name]));
  return statements.map((statement) =>
    [
      name.get(statement.speakerId ?? '') ?? statement.speakerText ?? '-',
      statement.type,
      statement.cue.exact,
      statement.date,
      statement.parts.map((part) => part.exact).join(' + '),
    ]
      .filter((word) => word !== undefined)
      .join(' | '),
  );
}

/** Roles as `person | label | title | organisation | place`, absent values as `-`, former ones marked. */
export function rolesOf(facts: ArticleFacts): string[] {
  const name = new Map(facts.entities.map((entity) => [entity.id, entity.name]));
  return facts.roles.map((role) =>
    [
      name.get(role.entityId),
      role.label,
      role.title,
      role.organization ?? '-',
      role.place ?? '-',
      ...(role.status === 'former' ? ['former'] : []),
    ].join(' | '),
  );
}

/** Events as `name | kind | date | places | participants`, absent values as `-`. */
export function eventsOf(facts: ArticleFacts): string[] {
  const name = new Map(facts.entities.map((entity) => [entity.id, entity.name]));
  return facts.events.map((event) =>
    [
      name.get(event.entityId),
      event.kind,
      event.date ?? '-',
      event.places.join(', ') || '-',
      event.participants.map((id) => name.get(id)).join(', ') || '-',
    ].join(' | '),
  );
}

/** As extract, of a German article. */
export function extractGerman(...paragraphs: string[]): ArticleFacts {
  return extractArticle(articleOf(paragraphs, { lang: 'de' }), []);
}
