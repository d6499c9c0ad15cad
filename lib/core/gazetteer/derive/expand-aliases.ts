import type { Alias, ArticleFacts } from '../../model.ts';
import { foldText } from '../../text/fold.ts';
import { deriveAliases } from './derive-aliases.ts';

/**
 * Adds the aliases derived from the names of an article's people. They belong to the same article and source. Names
 * that the article gives keep their derivation. If it uses a surname alone for somebody else, it gives no such alias,
 * and none is derived.
 */
export function expandAliases(facts: ArticleFacts): ArticleFacts {
  const given = Map.groupBy(facts.aliases, ({ entityId }) => entityId);
  const derived = facts.entities.flatMap(({ id, type, name }): Alias[] => {
    const aliases = given.get(id) ?? [];
    const [pattern] = aliases;
    if (type !== 'person' || !pattern) return [];
    const keys = new Set(aliases.map(({ text }) => foldText(text)));
    const hasSurname = aliases.some(({ derivation }) => derivation === 'surname');
    return deriveAliases(type, name).flatMap(({ text, derivation }) => {
      const key = foldText(text);
      if (keys.has(key) || (derivation === 'surname' && !hasSurname)) return [];
      return [{ ...pattern, id: `${pattern.articleId}#alias-${id}-${key}`, text, derivation }];
    });
  });
  return { ...facts, aliases: [...facts.aliases, ...derived] };
}
