import type { Alias, AliasDerivation, Entity, ParsedArticle } from '../../model.ts';
import { foldText } from '../../text/fold.ts';

/** An entity with the names that are known for it beside its own. */
export interface NamedEntity {
  entity: Entity;
  surname?: string;
  curated: readonly string[];
}

/**
 * The aliases that an article gives: of each person the full name, the curated names and the surname; of
 * each event with a proper name its name and the curated ones. A name comes once, under its most trusted
 * derivation. Organisations, places and described events get none, since pages mark people and events.
 */
export function deriveAliases(article: ParsedArticle, entities: readonly NamedEntity[]): Alias[] {
  return entities.flatMap(({ entity, surname, curated }) => {
    const seen = new Set<string>();
    const aliases: Alias[] = [];
    const add = (text: string, derivation: AliasDerivation) => {
      // Spellings that differ in more than what matching folds away are names of their own.
      const key = foldText(text);
      if (seen.has(key)) return;
      seen.add(key);
      aliases.push({
        id: `${article.id}#alias-${entity.id}-${key}`,
        entityId: entity.id,
        sourceId: article.sourceId,
        articleId: article.id,
        text,
        derivation,
      });
    };
    add(entity.name, 'full-name');
    for (const text of curated) add(text, 'curated');
    if (surname && surname !== entity.name) add(surname, 'surname');
    return aliases;
  });
}
