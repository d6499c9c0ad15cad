import type { Alias, AliasDerivation, Entity, ParsedArticle } from '../../model.ts';
import { foldText } from '../../text/fold.ts';

/** An entity with its other known names. */
export interface NamedEntity {
  entity: Entity;
  surname?: string;
  curated: readonly string[];
}

/**
 * The aliases that an article gives. A person has the full name, the curated names and the surname. An event with a
 * proper name has this name and the curated ones. Each name appears once, with its most trusted derivation.
 * Organisations, places and described events have none, because pages mark only people and events.
 */
export function deriveAliases(article: ParsedArticle, entities: readonly NamedEntity[]): Alias[] {
  return entities.flatMap(({ entity, surname, curated }) => {
    const seen = new Set<string>();
    const aliases: Alias[] = [];
    const add = (text: string, derivation: AliasDerivation) => {
      // Spellings are separate names if they still differ after folding.
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
