import type { ArticleFacts, CuratedName, ParsedArticle } from '../../model.ts';
import { foldText } from '../../text/fold.ts';
import { deriveAliases } from './aliases.ts';
import { EntityCollector } from './entity-collector.ts';

/**
 * The curated people and events that an article names, as they are written. It is all that is read of an article in a
 * language without rules. Known gap: names whose ending a sentence changes.
 */
export function findKnownNames(
  article: ParsedArticle,
  known: readonly CuratedName[],
): Pick<ArticleFacts, 'entities' | 'aliases'> {
  const entities = new EntityCollector(known);
  const text = ` ${foldText(article.text).replace(NO_WORD, ' ')} `;
  for (const { name, type, aliases } of known) {
    if (type !== 'person' && type !== 'event') continue;
    const places = [name, ...aliases]
      .map((written) => text.indexOf(` ${foldText(written).replace(NO_WORD, ' ').trim()} `))
      .filter((place) => place >= 0);
    if (places.length > 0) entities.add(type, name, Math.min(...places));
  }
  const found = entities.list();
  return { entities: found.map(({ entity }) => entity), aliases: deriveAliases(article, found) };
}

/** Marks and blanks between words. */
const NO_WORD = /[^\p{L}\p{N}'-]+/gu;
