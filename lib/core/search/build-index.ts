import MiniSearch from 'minisearch';
import { buildQuoteLink } from '../card/quote-link.ts';
import type { Entity } from '../model.ts';
import { tokenize } from '../text/tokenize.ts';
import type { SearchCorpus } from './search-corpus.ts';
import type { SearchHit } from './search-model.ts';

/** One thing that can be found: its words, and the hit it becomes. */
interface SearchDocument {
  id: string;
  /** the name of an entity, the speaker of a statement */
  name: string;
  /** further names */
  aliases: string;
  /** the words of a statement, the role of a person */
  text: string;
  hit: SearchHit;
}

export type SearchIndex = MiniSearch<SearchDocument>;

export const words = (text: string): string[] => tokenize(text).map((token) => token.key);

/** Builds the index. Names weigh most, then other names, then the words of statements and roles. */
export function buildSearchIndex(corpus: SearchCorpus): SearchIndex {
  const index: SearchIndex = new MiniSearch<SearchDocument>({
    fields: ['name', 'aliases', 'text'],
    storeFields: ['hit'],
    tokenize: words,
    // tokenize has folded already
    processTerm: (term) => term,
    searchOptions: { boost: { name: 4, aliases: 2 } },
  });
  index.addAll([...entityDocuments(corpus), ...statementDocuments(corpus)]);
  return index;
}

function entityDocuments({ entities, aliases, roles, events }: SearchCorpus): SearchDocument[] {
  const names = Map.groupBy(aliases, (alias) => alias.entityId);
  const titles = Map.groupBy(roles, (role) => role.entityId);
  const dates = new Map(events.map((event) => [event.entityId, event.date]));
  return entities
    .filter((entity) => entity.type === 'person' || entity.type === 'event')
    .map((entity) => {
      const held = titles.get(entity.id) ?? [];
      const detail = entity.type === 'event' ? dates.get(entity.id) : held.at(-1)?.label;
      return {
        id: entity.id,
        name: entity.name,
        aliases: (names.get(entity.id) ?? []).map((alias) => alias.text).join(' '),
        text: held.map((role) => role.label).join(' '),
        hit: {
          kind: 'entity',
          entityId: entity.id,
          type: entity.type,
          title: entity.name,
          ...(detail ? { detail } : {}),
          matches: [],
          score: 0,
        },
      };
    });
}

function statementDocuments(corpus: SearchCorpus): SearchDocument[] {
  const entities = new Map<string, Entity>(corpus.entities.map((entity) => [entity.id, entity]));
  const articles = new Map(corpus.articles.map((article) => [article.id, article]));
  return corpus.statements.flatMap((statement): SearchDocument[] => {
    const speaker = entities.get(statement.speakerId ?? '');
    const article = articles.get(statement.articleId);
    if (!speaker || !article) return [];
    const text = statement.parts.map((part) => part.exact).join(' … ');
    const date = statement.date ?? article.publishedOn;
    return [
      {
        id: statement.id,
        // Its speaker is found as a person; naming them here would list every statement twice.
        name: '',
        aliases: '',
        text,
        hit: {
          kind: 'statement',
          statementId: statement.id,
          entityId: speaker.id,
          speaker: speaker.name,
          text,
          outlet: article.publisher,
          ...(date ? { date } : {}),
          link: buildQuoteLink(article, statement.parts),
          matches: [],
          score: 0,
        },
      },
    ];
  });
}
