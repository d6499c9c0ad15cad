import { buildSaying } from '../../core/card/build-saying.ts';
import { displayOrder } from '../../core/card/display-order.ts';
import type { Saying } from '../../core/card/saying.ts';
import { soundKey } from '../../core/gazetteer/sound/sound-key.ts';
import { nameKey } from '../../core/gazetteer/trie/name-key.ts';
import type { Article, ArticleFacts, Entity } from '../../core/model.ts';
import { createAround } from '../../core/rank/around.ts';
import { readTerms } from '../../core/rank/read-terms.ts';
import type {
  InOrder,
  Naming,
  StoredAlias,
  StoredDispute,
  StoredEvent,
  StoredRole,
  StoredStatement,
} from '../database/records.ts';
import { buildNamings } from './namings.ts';

/** The facts of an article in their stored form. */
export interface LaidOut {
  entities: Entity[];
  aliases: StoredAlias[];
  namings: Naming[];
  roles: StoredRole[];
  statements: StoredStatement[];
  sayings: Saying[];
  events: StoredEvent[];
  disputes: StoredDispute[];
}

/** Adds the fields to an article's facts by which they are found and sorted. */
export function layOutFacts(article: Article, facts: ArticleFacts): LaidOut {
  const { sourceId, publishedOn } = article;
  const around = createAround(article);
  const headline = readTerms(article.headline ?? '').join(' ');
  const at = (id: string, order: number): InOrder => [id, sourceId, order];
  const roles = facts.roles.map((role) => ({
    ...role,
    sourceId,
    day: role.asOf ?? publishedOn ?? '',
  }));
  const statements = facts.statements.map((statement): StoredStatement => {
    const order = displayOrder(statement.date ?? publishedOn, statement.type === 'indirect');
    return {
      ...statement,
      sourceId,
      order,
      aboutInOrder: statement.about.map((id) => at(id, order)),
    };
  });
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  return {
    entities: facts.entities,
    aliases: layOutAliases(facts, sourceId),
    namings: buildNamings(article, facts, roles),
    roles,
    statements,
    sayings: facts.statements.flatMap((statement) =>
      buildSaying(statement, article, {
        around: around(statement.parts[0]?.start ?? 0),
        headline,
      }),
    ),
    events: facts.events.map((event) => {
      const order = displayOrder(event.date);
      const named = new Set([event.entityId, ...event.participants]);
      return { ...event, sourceId, inOrder: [...named].map((id) => at(id, order)) };
    }),
    disputes: facts.disputes.map((dispute) => {
      const sides = [byId.get(dispute.claimId), byId.get(dispute.replyId)];
      const order = Math.min(0, ...sides.map((side) => side?.order ?? 0));
      const speakers = new Set(sides.flatMap((side) => side?.speakerId ?? []));
      return { ...dispute, sourceId, inOrder: [...speakers].map((id) => at(id, order)) };
    }),
  };
}

/** An alias without its entity among the facts names nobody. */
function layOutAliases({ aliases, entities }: ArticleFacts, sourceId: string): StoredAlias[] {
  const types = new Map(entities.map(({ id, type }) => [id, type]));
  return aliases.flatMap((alias) => {
    const type = types.get(alias.entityId);
    if (!type) return [];
    const sound = type === 'person' ? soundKey(alias.text) : undefined;
    return [{ ...alias, sourceId, key: nameKey(alias.text), ...(sound ? { sound } : {}), type }];
  });
}
