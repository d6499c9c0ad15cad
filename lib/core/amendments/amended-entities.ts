import { deriveAliases } from '../gazetteer/derive/derive-aliases.ts';
import type { Alias, ArticleFacts, Entity, ParsedArticle, Replacement } from '../model.ts';
import { foldText } from '../text/fold.ts';

export interface NamedReplacements extends Pick<ArticleFacts, 'entities' | 'aliases'> {
  replacements: Replacement[];
}

/**
 * The entities and aliases of an article, including those that only the reader has named. An entity with a known name
 * is the known one. Its id may differ from the one it had when the article was last read.
 */
export function nameEntities(
  facts: ArticleFacts,
  replacements: readonly Replacement[],
  article: Pick<ParsedArticle, 'id' | 'sourceId'>,
): NamedReplacements {
  const entities = [...facts.entities];
  const fresh: Entity[] = [];
  const idNow = new Map<string, string>();
  const byId = new Map<string, Entity>();
  const byName = new Map<string, Entity>();
  const know = (entity: Entity) => {
    byId.set(entity.id, entity);
    const name = nameOf(entity);
    if (!byName.has(name)) byName.set(name, entity);
  };
  for (const entity of entities) know(entity);
  for (const entity of replacements.flatMap((replacement) => replacement.entities)) {
    const known = byId.get(entity.id) ?? byName.get(nameOf(entity));
    idNow.set(entity.id, known?.id ?? entity.id);
    if (known) continue;
    entities.push(entity);
    fresh.push(entity);
    know(entity);
  }
  const named = new Set(
    replacements.flatMap(({ kind, fact }) =>
      kind === 'event' && fact.kind === 'named' ? [fact.entityId] : [],
    ),
  );
  const marked = fresh.filter(({ id, type }) => type === 'person' || named.has(id));
  const taken = new Set(facts.aliases.map(({ text }) => foldText(text)));
  const aliases = marked.flatMap((entity) => aliasesOf(entity, article, taken));
  const moved = replacements.map((replacement) => withIds(replacement, idNow));
  return { entities, aliases: [...facts.aliases, ...aliases], replacements: moved };
}

const nameOf = ({ type, name }: Entity): string => `${type} ${foldText(name)}`;

/** A full name and the names derived from it. A surname is given only if nobody else in the article has it. */
function aliasesOf(
  entity: Entity,
  article: Pick<ParsedArticle, 'id' | 'sourceId'>,
  taken: ReadonlySet<string>,
): Alias[] {
  const names = deriveAliases(entity.type, entity.name).filter(
    ({ text, derivation }) => derivation !== 'surname' || !taken.has(foldText(text)),
  );
  return names.map(({ text, derivation }) => ({
    id: `${article.id}#alias-${entity.id}-${foldText(text)}`,
    entityId: entity.id,
    sourceId: article.sourceId,
    articleId: article.id,
    text,
    derivation,
  }));
}

function withIds(replacement: Replacement, idNow: ReadonlyMap<string, string>): Replacement {
  const now = (id: string) => idNow.get(id) ?? id;
  if (replacement.kind === 'statement') {
    const { fact } = replacement;
    const speaker = fact.speakerId ? { speakerId: now(fact.speakerId) } : {};
    return { ...replacement, fact: { ...fact, ...speaker } };
  }
  if (replacement.kind === 'role') {
    const { fact } = replacement;
    return { ...replacement, fact: { ...fact, entityId: now(fact.entityId) } };
  }
  const { fact } = replacement;
  return { ...replacement, fact: { ...fact, entityId: now(fact.entityId) } };
}

/** An event that no fact mentions any more is no longer known, and pages don't mark its name. */
export function withoutLeftEvents(amended: ArticleFacts, before: ArticleFacts): ArticleFacts {
  const told = new Set(amended.events.map(({ entityId }) => entityId));
  const left = new Set(
    before.events.map(({ entityId }) => entityId).filter((entityId) => !told.has(entityId)),
  );
  if (left.size === 0) return amended;
  return {
    ...amended,
    entities: amended.entities.filter(({ id }) => !left.has(id)),
    aliases: amended.aliases.filter(({ entityId }) => !left.has(entityId)),
  };
}
